import type { Command } from 'commander';
import { common, examples, type Handler } from './flags.ts';

/** `trainyard data`: rows that lie outside git. */
export function addData(program: Command, handle: Handler): void {
  const data = program.command('data').description('rows that lie outside git');
  data
    .command('pin')
    .description('write into data.lock, beside each spec, what its sources outside git are now')
    .argument('[models...]', 'only these models')
    .option('--check', 'write nothing; the exit code is 1 when something has moved')
    .addHelpText('after', examples('trainyard data pin', 'trainyard data pin wage-band', 'trainyard data pin --check'))
    .action((models: string[], flags: { check?: boolean }, command: Command) =>
      handle({ command: 'data-pin', models, check: flags.check ?? false }, common(command)),
    );
  data
    .command('sweep')
    .description('remove what was fetched here and is pinned by no data.lock of the working tree any more')
    .option('--dry-run', 'say what would go, and remove nothing')
    .addHelpText('after', examples('trainyard data sweep --dry-run', 'trainyard data sweep'))
    .action((flags: { dryRun?: boolean }, command: Command) =>
      handle({ command: 'data-sweep', dryRun: flags.dryRun ?? false }, common(command)),
    );
}
