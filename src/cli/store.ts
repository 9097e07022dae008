import { type Command, InvalidArgumentError, Option } from 'commander';
import { common, examples, type Handler } from './flags.ts';

const DAY_MS = 86_400_000;
const GRACE_MS = 7 * DAY_MS;

/** `gc`: what nothing needs leaves the store. */
export function addGc(program: Command, handle: Handler): void {
  program
    .command('gc')
    .description('say what no version, release or open pull request needs of the store, and with --yes take it away')
    .option('--dry-run', 'only say it, which is what happens without --yes')
    .option('--yes', 'mark what is unneeded, and take away what has been for as long as the grace')
    .addOption(
      new Option('--grace <time>', 'how long it has to be unneeded first: 1h to 365d')
        .argParser(graceMs)
        .default(GRACE_MS, '7d'),
    )
    .addHelpText('after', examples('trainyard gc', 'trainyard gc --yes', 'trainyard gc --yes --grace 30d --json'))
    .action(function (this: Command) {
      const { dryRun, yes, grace } = this.opts<{ dryRun?: boolean; yes?: boolean; grace: number }>();
      return handle({ command: 'gc', yes: yes === true && dryRun !== true, graceMs: grace }, common(this));
    });
}

/** Less than an hour could take a run away while its jobs still store it. */
function graceMs(text: string): number {
  const [, count, unit] = /^(\d{1,4})(h|d)$/.exec(text) ?? [];
  const ms = Number(count) * (unit === 'h' ? 3_600_000 : DAY_MS);
  if (ms >= 3_600_000 && ms <= 365 * DAY_MS) return ms;
  throw new InvalidArgumentError('it can be 1h to 365d, as in 12h, 7d');
}
