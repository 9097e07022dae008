/**
 * The pull request that a commit of the main branch came from, by what the host writes into its message: a merge commit
 * begins with its number, a squash ends its first line with it. Whoever may write to the main branch wrote it, so that it is
 * as good as the branch itself. Undefined where the message does not say.
 */
export function pullOfMessage(message: string): number | undefined {
  const [line = ''] = message.split('\n', 1);
  const merged = /^Merge pull request #(\d{1,9}) from \S/.exec(line) ?? /\(#(\d{1,9})\)$/.exec(line.trim());
  return merged?.[1] === undefined ? undefined : Number(merged[1]);
}
