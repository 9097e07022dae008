/** What the demo prints. */
import process from 'node:process';

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function title(text: string): void {
  say(`\n\x1b[1m${text}\x1b[0m`);
}

/** A command, as a reader would type it. */
export function typed(command: string): void {
  say(`   \x1b[2m$\x1b[0m ${command}`);
}

export function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `   ${line}`.trimEnd())
    .join('\n');
}

/** Seconds since `performance.now()` was `since`. */
export function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
