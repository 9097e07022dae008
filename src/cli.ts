import { Command, CommanderError, Option } from 'commander';
import { endAtOnce, endWithParent, interruptSignal, outliveReaders } from './adapters/programs/process.ts';
import { type AnyRequest, type AppOptions, runRequest, type World } from './app.ts';

import { addData } from './cli/data.ts';
import { common, examples, type Handler } from './cli/flags.ts';
import { addRecords, addReleases } from './cli/releases.ts';
import { addScore, addServe, isServing, runServing, type ServingCommand } from './cli/serving.ts';
import { addGc } from './cli/store.ts';
import { actorIn } from './commands/actor.ts';
import type { InitRequest } from './commands/init.ts';
import { EXIT } from './core/errors.ts';
import type { Selection } from './core/request.ts';
import { TRAINYARD_VERSION } from './version.ts';

interface SelectionFlags {
  readonly base?: string;
  readonly head?: string;
  readonly all?: boolean;
}

/** Entry of the command line: `argv` to a request, its outcome to the exit code. */
export async function runCli(entry: string): Promise<void> {
  outliveReaders();
  const world = terminalWorld(entry);
  let exitCode: number = EXIT.ok;
  const program = buildProgram(async (request, options) => {
    const all = { ...options, world };
    exitCode = isServing(request) ? await runServing(request, all) : await runRequest(request, all);
  });
  try {
    await program.parseAsync(process.argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.invalid;
  }
  process.exitCode = exitCode;
}

function terminalWorld(entry: string): World {
  const terminal = process.stderr.isTTY === true && process.env['CI'] === undefined;
  return {
    entry,
    cwd: process.cwd(),
    env: process.env,
    execPath: process.execPath,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    terminal,
    color: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    actions: process.env['GITHUB_ACTIONS'] === 'true',
    signal: interruptSignal(),
    kill: () => endAtOnce(process.argv.includes('--attached') ? process.ppid : undefined),
  };
}

type ServingHandler = (request: AnyRequest | ServingCommand, options: Omit<AppOptions, 'world'>) => Promise<void>;

function buildProgram(handle: ServingHandler): Command {
  const program = new Command('trainyard')
    .description('GitOps for machine-learning models: plan, train, judge and report what a change does to them.')
    .version(TRAINYARD_VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help for the options and examples)')
    .configureHelp({ showGlobalOptions: true })
    .option('-C, --directory <folder>', 'work in this folder instead of the current one')
    .option('--json', 'print one JSON value on standard output instead of text')
    .option('--no-color', 'plain text even on a terminal')
    .addHelpText('after', EXIT_CODES);
  addInit(program, handle);
  addValidate(program, handle);
  addSelecting(program, handle);
  addList(program, handle);
  addDoctor(program, handle);
  addData(program, handle);
  addEngines(program, handle);
  addServe(program, handle);
  addScore(program, handle);
  addReleases(program, handle, actorIn(process.env));
  addRecords(program, handle);
  addGc(program, handle);
  addStage(program, handle);
  return program;
}

const EXIT_CODES = `
Exit codes:
  0    everything passed, or there was nothing to do
  1    a gate failed, or could not be judged and blocks
  2    a spec does not validate, or the command line is wrong
  3    something else broke: data missing, training crashed, a service unreachable
  130  interrupted`;

function addInit(program: Command, handle: Handler): void {
  program
    .command('init')
    .description(
      'write the project file, a first spec from the columns of a file, and the workflows; overwrites nothing',
    )
    .option(
      '--data <file>',
      'file with the rows: CSV, TSV, Parquet, JSON Lines or Arrow (default: the only one in the repository)',
    )
    .option('--target <column>', 'column to predict (default: the last one)')
    .option('--name <model>', 'name of the model (default: made from the target)')
    .option('--pin <commit>', 'commit of Trainyard that the workflows name (default: a tag, which can be moved)')
    .addHelpText('after', examples('trainyard init', 'trainyard init --data data/wages.csv --target high_wage'))
    .action(function (this: Command) {
      return handle({ command: 'init', ...this.opts<Omit<InitRequest, 'command'>>() }, common(this));
    });
}

function addDoctor(program: Command, handle: Handler): void {
  program
    .command('doctor')
    .description(
      'look for what would stop a review or a release: permissions, history, tags, rules, runners, store, engines, clock',
    )
    .addHelpText(
      'after',
      examples('trainyard doctor', 'GITHUB_TOKEN=... GITHUB_REPOSITORY=acme/models trainyard doctor'),
    )
    .action(function (this: Command) {
      return handle({ command: 'doctor' }, common(this));
    });
}

function addValidate(program: Command, handle: Handler): void {
  program
    .command('validate')
    .description('check trainyard.yaml and every spec; all problems in one pass')
    .option('--head <revision>', 'check a commit instead of the working tree')
    .addHelpText('after', examples('trainyard validate', 'trainyard validate --json', 'trainyard validate --head main'))
    .action((flags: SelectionFlags, command: Command) =>
      handle({ command: 'validate', ...(flags.head === undefined ? {} : { head: flags.head }) }, common(command)),
    );
}

const SELECTING = [
  ['plan', 'say which models a change affects, what will be trained or reused and why', 'trainyard plan --base main'],
  ['run', 'plan, train what is not known yet, evaluate, judge, and print the review', 'trainyard run wage-band'],
  ['report', 'judge and print the review from runs that are known, training nothing', 'trainyard report --json'],
] as const;

function addSelecting(program: Command, handle: Handler): void {
  for (const [name, description, example] of SELECTING) {
    program
      .command(name)
      .description(description)
      .argument('[models...]', 'only these models')
      .option('--base <revision>', 'compare with this revision (default: where the branch left the main one)')
      .option('--head <revision>', 'use this commit (default: the working tree)')
      .option('--all', 'every model, also those the change does not affect')
      .addHelpText('after', examples(`trainyard ${name}`, example, `trainyard ${name} --all`))
      .action((models: string[], flags: SelectionFlags, command: Command) =>
        handle({ command: name, selection: selectionOf(models, flags) }, common(command)),
      );
  }
}

function selectionOf(models: readonly string[], flags: SelectionFlags): Selection {
  return {
    models,
    all: flags.all ?? false,
    ...(flags.base === undefined ? {} : { base: flags.base }),
    ...(flags.head === undefined ? {} : { head: flags.head }),
  };
}

function addList(program: Command, handle: Handler): void {
  program
    .command('list')
    .description('list the plug-ins: metrics, fairness measures, gates, trainers, model formats, stores')
    .argument('[kind]', 'only this kind, or one plug-in by its id')
    .addHelpText('after', examples('trainyard list', 'trainyard list metrics', 'trainyard list roc_auc --json'))
    .action((what: string | undefined, _flags: unknown, command: Command) =>
      handle({ command: 'list', ...(what === undefined ? {} : { what }) }, common(command)),
    );
}

function addEngines(program: Command, handle: Handler): void {
  const engines = program
    .command('engines')
    .description('say where the native engines are, or where they would come from')
    .addHelpText('after', examples('trainyard engines', 'trainyard engines install', 'trainyard engines --json'))
    .action((_flags: unknown, command: Command) => handle({ command: 'engines', install: false }, common(command)));
  engines
    .command('install')
    .description('install them ahead, into a folder that every later run uses')
    .option('--from <source>', 'a folder of archives, or the address of an npm registry or mirror')
    .addHelpText('after', examples('trainyard engines install', 'trainyard engines install --from ./archives'))
    .action((flags: { from?: string }, command: Command) => {
      const from = flags.from === undefined ? {} : { from: flags.from };
      return handle({ command: 'engines', install: true, ...from }, common(command));
    });
  addEngineBuild(engines, handle);
}

function addEngineBuild(engines: Command, handle: Handler): void {
  engines
    .command('build')
    .description('build an optional engine on this machine: tfjs-node, which trains convolutional networks faster')
    .argument('<engine>')
    .option('--wheel <file>', 'the wheel of tensorflow-cpu that its libraries are taken from (default: pip fetches it)')
    .option('--from <source>', 'a folder of archives, or the address of an npm registry or mirror')
    .addHelpText('after', examples('trainyard engines build tfjs-node'))
    .action(function (this: Command, engine: string) {
      const { from, ...wheel } = this.opts<{ from?: string; wheel?: string }>();
      const source = from === undefined ? {} : { from };
      return handle({ command: 'engines', install: false, ...source, build: { engine, ...wheel } }, common(this));
    });
}

function addStage(program: Command, handle: Handler): void {
  program
    .command('stage', { hidden: true })
    .description('repeat one stage over a run folder, in a process of its own')
    .argument('<stage>')
    .argument('<folder>')
    .addOption(new Option('--attached', 'end when standard input ends').hideHelp())
    .action(function (this: Command, stage: string, folder: string) {
      if (this.opts<{ attached?: boolean }>().attached) endWithParent();
      return handle({ command: 'stage', stage, folder }, common(this));
    });
}
