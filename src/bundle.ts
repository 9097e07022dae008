/** What both entries of `dist/` start; neither loads the other's part. */
export async function runAction(entry: string): Promise<void> {
  return (await import('./action.ts')).runAction(entry);
}

export async function runCli(entry: string): Promise<void> {
  return (await import('./cli.ts')).runCli(entry);
}
