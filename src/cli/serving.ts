import { type Command, InvalidArgumentError } from 'commander';
import { type AnyRequest, type AppOptions, printError } from '../app.ts';
import { EXIT, type ExitCode } from '../core/errors.ts';
import type { ScoreRequest, ServeRequest } from '../serve/index.ts';
import { common, examples } from './flags.ts';

export type ServingCommand =
  | (ServeRequest & { readonly command: 'serve' })
  | (ScoreRequest & { readonly command: 'score' });

export function isServing(request: AnyRequest | ServingCommand): request is ServingCommand {
  return request.command === 'serve' || request.command === 'score';
}

/** The server prints and wires for itself; only an error that keeps it from starting is printed here. */
export async function runServing(request: ServingCommand, options: AppOptions): Promise<ExitCode> {
  try {
    const { serve, score, scoreText } = await import('../serve/index.ts');
    const { world, json } = options;
    if (request.command === 'serve') await serve(request, world);
    else world.out(scoreText(await score(request, world), json));
    return EXIT.ok;
  } catch (error) {
    return printError(error, options);
  }
}

type HandleServing = (request: ServingCommand, options: Omit<AppOptions, 'world'>) => Promise<void>;

interface ServeFlags extends Omit<ServeRequest, 'environment' | 'pollMs' | 'port'> {
  readonly env: string;
  readonly poll: number;
  readonly port?: number;
}

export function addServe(program: Command, handle: HandleServing): void {
  program
    .command('serve')
    .description('answer predictions with the models that a deploy branch names, and follow it')
    .requiredOption('--repo <repository>', 'address or path of the git repository')
    .requiredOption('--env <environment>', 'environment: the branch deploy/<environment> is followed')
    .option('--branch <name>', 'its branch, where trainyard.yaml gives it another one')
    .option(
      '--store <store>',
      "where bundles are: s3://..., oci://..., file://... or a folder (default: each bundle's own address)",
    )
    .option('--poll <time>', 'time between two looks at git: 5s, 1m', duration, 5000)
    .option('--host <address>', 'address to listen at (default: 127.0.0.1)')
    .option('--port <number>', 'port to listen at, 0 for any (default: 8080)', portNumber)
    .option('--cache <folder>', 'folder for the branch and the bundles, to start without network')
    .option('--config <file>', 'YAML with access, limits, routing, log and more')
    .addHelpText(
      'after',
      examples(
        'trainyard serve --repo . --env production',
        'trainyard serve --repo https://github.com/acme/models --env production --store s3://models/prod',
      ),
    )
    .action((flags: ServeFlags, command: Command) => {
      const { env: environment, poll: pollMs, ...rest } = flags;
      return handle({ command: 'serve', environment, pollMs, ...rest }, common(command));
    });
}

export function addScore(program: Command, handle: HandleServing): void {
  program
    .command('score')
    .description('score the rows of a file with the released version, and stamp it on each row')
    .argument('<input>', 'Parquet or CSV file with a column per feature')
    .argument('<output>', 'Parquet or CSV file to write')
    .requiredOption('--env <environment>', 'environment: what deploy/<environment> says is used')
    .option('--branch <name>', 'its branch, where trainyard.yaml gives it another one')
    .option('--repo <repository>', 'address or path of the git repository', '.')
    .option('--model <name>', 'the model, where the branch has several')
    .option('--store <store>', "where bundles are (default: each bundle's own address)")
    .option('--cache <folder>', 'folder for the branch and the bundles')
    .option('--outcome <column>', 'column with what truly happened, to compare both versions of a rollout by')
    .option('--evidence', 'put the comparison into the store, for a release with observer: store')
    .addHelpText(
      'after',
      examples(
        'trainyard score in.parquet out.parquet --env production',
        'trainyard score in.parquet out.parquet --env production --outcome high_wage --evidence',
      ),
    )
    .action(function (this: Command, input: string, output: string) {
      const { env: environment, ...rest } = this.opts<Omit<ServeFlags, 'poll'> & { readonly model?: string }>();
      return handle({ command: 'score', input, output, environment, ...rest }, common(this));
    });
}

/** `500ms`, `5s`, `2m` as milliseconds. */
function duration(text: string): number {
  const [, count, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(text) ?? [];
  const ms = Number(count) * ({ ms: 1, s: 1000, m: 60_000 }[unit] ?? Number.NaN);
  if (ms >= 100 && ms <= 3_600_000) return ms;
  throw new InvalidArgumentError('Write a time from 100ms to 60m, such as 5s.');
}

function portNumber(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('Write a number from 0 to 65535.');
}
