import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Ask } from '../commands/reconcile.ts';
import type { Actor } from '../core/actor.ts';
import { common, examples, type Handler } from './flags.ts';

/** Who runs this, where the host says so. */
type By = { readonly by?: Actor };

/** `reconcile`, and what people ask of a release. */
export function addReleases(program: Command, handle: Handler, by: By): void {
  addReconcile(program, handle, by);
  const ask = asking(program, handle, by);
  ask(
    'rollback',
    'go back to an older version: verified first, pinned, one commit',
    'trainyard rollback wage-band --reason "wrong scores"',
  )
    .option('--to <version>', 'this version (default: the one that was stable before)')
    .action(ask.run(({ to }) => ({ kind: 'rollback', ...(to !== undefined && { to: String(to) }) })));
  ask(
    'promote',
    'ask for a version, or with --now bring the candidate to stable at once',
    'trainyard promote wage-band --to production',
  )
    .option('--to <environment>', 'the same as --environment')
    .option('--release <version>', 'this version (default: the newest)')
    .option('--now', 'all requests go to the candidate, whatever is known of it')
    .option('--force', 'also a bundle that was rejected before')
    .action(ask.run(promotion));
  ask('pause', 'stop a rollout where it is', 'trainyard pause wage-band --reason "holidays"').action(
    ask.run(() => ({ kind: 'pause' })),
  );
  ask('resume', 'go on with a paused rollout', 'trainyard resume wage-band --accept "slice region=EU"')
    .option('--accept <checks...>', 'names of inconclusive checks that shall not stop this try')
    .action(
      ask.run(({ accept }) => ({ kind: 'resume', ...(Array.isArray(accept) && { accept: accept.map(String) }) })),
    );
  ask(
    'abort',
    'take the candidate back, and remember its bundle as rejected',
    'trainyard abort wage-band --reason "slow"',
  ).action(ask.run(() => ({ kind: 'abort' })));
}

function promotion({ release, now, force }: Flags): Ask {
  if (now === true) return { kind: 'promote-now' };
  return { kind: 'promote', force: force === true, ...(release !== undefined && { version: String(release) }) };
}

type Flags = Readonly<Record<string, unknown>>;

function asking(program: Command, handle: Handler, by: By) {
  const make = (name: string, description: string, example: string): Command =>
    program
      .command(name)
      .description(description)
      .argument('<model>')
      .option('--environment <name>', 'where (default: the only one, or production)')
      .option('--reason <text>', 'kept in the ledger', '')
      .option('--dry-run', 'print the refs and files that would be written, and write nothing')
      .addHelpText('after', examples(example));
  const run = (ask: (flags: Flags) => Ask) =>
    async function (this: Command, model: string): Promise<void> {
      const flags = this.opts<Flags>();
      const where = flags['environment'] ?? flags['to'];
      const placed = where === undefined || this.name() === 'rollback' ? flags['environment'] : where;
      await handle(
        {
          command: 'ask',
          ask: ask(flags),
          model,
          reason: String(flags['reason'] ?? ''),
          dryRun: flags['dryRun'] === true,
          ...(placed !== undefined && { environment: String(placed) }),
          ...by,
        },
        common(this),
      );
    };
  return Object.assign(make, { run });
}

function addReconcile(program: Command, handle: Handler, by: By): void {
  program
    .command('reconcile')
    .description('bring versions, deploy branches and the ledger to what was merged, tagged and measured')
    .argument('[model]', 'only this model')
    .option('--dry-run', 'print the refs and files that would be written, and write nothing')
    .option(
      '--watch [interval]',
      'go on until interrupted, after each run so long (30s, 5m); 1m when it is not given',
      intervalMs,
    )
    .addHelpText('after', examples('trainyard reconcile --dry-run', 'trainyard reconcile --watch 30s'))
    .action(function (this: Command, model: string | undefined) {
      const { dryRun, watch } = this.opts<{ dryRun?: boolean; watch?: number | true }>();
      return handle(
        {
          command: 'reconcile',
          dryRun: dryRun === true,
          ...(model !== undefined && { model }),
          ...(watch !== undefined && { watchMs: watch === true ? 60_000 : watch }),
          ...by,
        },
        common(this),
      );
    });
}

const UNITS = { s: 1000, m: 60_000, h: 3_600_000 } as const;

function intervalMs(text: string): number {
  const match = /^(\d{1,6})(s|m|h)$/.exec(text);
  const ms = Number(match?.[1]) * (UNITS[match?.[2] as keyof typeof UNITS] ?? Number.NaN);
  if (ms >= 1000 && ms <= 86_400_000) return ms;
  throw new InvalidArgumentError('it can be 1s to 24h, as in 30s, 5m, 1h');
}

/** Questions that a clone answers by itself. */
export function addRecords(program: Command, handle: Handler): void {
  program
    .command('show')
    .description('which versions there are and what serves where, from tags and deploy branches of this clone')
    .argument('[model]')
    .addHelpText('after', examples('trainyard show', 'trainyard show wage-band --json'))
    .action(function (this: Command, model: string | undefined) {
      return handle({ command: 'show', ...(model !== undefined && { model }) }, common(this));
    });
  program
    .command('history')
    .description('everything that happened, or with --at what served then: bundle, data, numbers, who approved')
    .argument('[model]')
    .option('--at <time>', 'a date or a time, UTC unless it has a zone')
    .addHelpText('after', examples('trainyard history wage-band', 'trainyard history --at 2026-11-25T14:30:00Z'))
    .action(function (this: Command, model: string | undefined) {
      const { at } = this.opts<{ at?: string }>();
      return handle(
        { command: 'history', ...(model !== undefined && { model }), ...(at !== undefined && { at }) },
        common(this),
      );
    });
  program
    .command('diff')
    .description('two versions side by side: spec, inputs, metrics, card')
    .argument('<model>')
    .argument('<from>')
    .argument('<to>')
    .addHelpText('after', examples('trainyard diff wage-band 1.3.0 1.4.0'))
    .action(function (this: Command) {
      const [model = '', from = '', to = ''] = this.args;
      return handle({ command: 'diff', model, from, to }, common(this));
    });
  addEvidence(program, handle);
  program
    .command('which')
    .description('the version of each model that a commit has')
    .argument('[commit]', 'any revision', 'HEAD')
    .addHelpText('after', examples('trainyard which', 'trainyard which 3f2a91c'))
    .action(function (this: Command, revision: string) {
      return handle({ command: 'which', revision }, common(this));
    });
}

function addEvidence(program: Command, handle: Handler): void {
  program
    .command('evidence')
    .description('all that is recorded of one version, for auditors: a folder or a zip archive with an index')
    .argument('[version]', 'wage-band@v1.4.0, or v1.4.0 where one model alone has it')
    .option('--out <path>', 'a folder, or a file that ends in .zip (default: evidence-<model>-<version>)')
    .option('--bundle', 'with the files of the bundle, from the store')
    .option('--verify <pack>', 'check a pack that was gathered before, in place of gathering one')
    .addHelpText(
      'after',
      examples(
        'trainyard evidence v1.4.0',
        'trainyard evidence wage-band@v1.4.0 --out audit.zip',
        'trainyard evidence --verify audit.zip',
      ),
    )
    .action(function (this: Command, version: string | undefined) {
      const { out, bundle, verify } = this.opts<{ out?: string; bundle?: boolean; verify?: string }>();
      const options = common(this);
      const from = resolve(process.cwd(), options.directory ?? '.');
      if (verify !== undefined && (version ?? out ?? bundle) === undefined) {
        return handle({ command: 'verify-evidence', pack: verify, from }, options);
      }
      if (version === undefined || verify !== undefined) {
        return this.error('error: name a version to gather, or with --verify alone a pack to check');
      }
      return handle(
        { command: 'evidence', version, from, bundle: bundle === true, ...(out !== undefined && { out }) },
        options,
      );
    });
}
