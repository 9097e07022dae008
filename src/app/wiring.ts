import { dirname, join, resolve } from 'node:path';
import { applyEffects } from '../adapters/effects/apply.ts';
import { type Engines, loadInferenceEngine, loadTableEngine, openEngines } from '../adapters/engines/engines.ts';
import { diskFiles } from '../adapters/files/files.ts';
import { fileLocks } from '../adapters/files/lock.ts';
import { openGit, withoutGit } from '../adapters/git/git.ts';
import { openRefs } from '../adapters/git/refs.ts';
import { sleep, systemClock } from '../adapters/host/clock.ts';
import { streamLog } from '../adapters/host/log.ts';
import { thisMachine } from '../adapters/host/machine.ts';
import { secretsOf } from '../adapters/host/secrets.ts';
import { inferenceEngine } from '../adapters/inference/onnx.ts';
import { tensorEngine } from '../adapters/inference/tensors.ts';
import { openLoans } from '../adapters/objects/loans.ts';
import { outsideFiles } from '../adapters/outside/files.ts';
import {
  type CrashPoint,
  crashingFiles,
  crashingForge,
  crashingLoans,
  crashingRefs,
  crashingTables,
  crashPoint,
} from '../adapters/programs/crash.ts';
import { stageProcess } from '../adapters/programs/process.ts';
import { programPorts } from '../adapters/programs/programs.ts';
import { duckdbTables } from '../adapters/tables/duckdb.ts';
import { checks } from '../checks/index.ts';
import type { Context } from '../commands/context.ts';
import { dispatch } from '../commands/dispatch.ts';
import type { VerifyPorts } from '../commands/verify-evidence.ts';
import { TrainyardError } from '../core/errors.ts';
import type { Catalogs } from '../core/plugins.ts';
import type { Clock, Files, Git, Log, StageRunner, Tables, TensorEngine } from '../core/ports.ts';
import type { GitRefs } from '../core/refs.ts';
import type { Outcome } from '../core/request.ts';
import { gates } from '../gates/index.ts';
import { fairnessMetrics, metrics } from '../metrics/index.ts';
import { models } from '../models/index.ts';
import { stores } from '../stores/index.ts';
import { trainers } from '../trainers/index.ts';
import { TRAINYARD_VERSION } from '../version.ts';
import { forgesFor, gitAuthIn } from './forge.ts';
import type { ContextRequest, WiredRequest } from './requests.ts';
import { forgetsOf, storeOf } from './store.ts';
import type { AppOptions, World } from './world.ts';

const catalogs: Catalogs = { checks, metrics, fairness: fairnessMetrics, gates, trainers, models, stores };

/** Runs what needs more than the clone. A command is loaded when it is called: starting would otherwise take longer than most of them. */
export async function executeWired(request: WiredRequest, options: AppOptions): Promise<Outcome> {
  switch (request.command) {
    case 'engines':
      return (await import('../commands/engines.ts')).engines(request, enginesOf(options));
    case 'list':
      return (await import('../commands/list.ts')).list(catalogs, request.what);
    case 'init':
      return (await import('../commands/init.ts')).init(request, await contextOf(request, options));
    case 'doctor':
      return (await import('../commands/doctor.ts')).doctor(await contextOf(request, options), enginesOf(options));
    case 'data-pin':
      return (await import('../commands/data-pin.ts')).dataPin(request, await contextOf(request, options));
    case 'data-sweep':
      return (await import('../commands/data-sweep.ts')).dataSweep(request, await contextOf(request, options));
    case 'reconcile':
      return (await import('../commands/reconcile.ts')).reconcile(request, await contextOf(request, options));
    case 'ask':
      return (await import('../commands/reconcile.ts')).ask(request, await contextOf(request, options));
    case 'evidence':
      return (await import('../commands/evidence.ts')).gatherEvidence(request, await contextOf(request, options));
    case 'verify-evidence':
      return (await import('../commands/verify-evidence.ts')).verifyEvidence(request, await verifyPorts(options));
    case 'gc':
      return (await import('../commands/gc.ts')).gc(request, await contextOf(request, options));
    case 'job':
      return (await import('../commands/run-job.ts')).runJob(request, await contextOf(request, options));
    default:
      return dispatch(request, await contextOf(request, options));
  }
}

async function contextOf(request: ContextRequest, options: AppOptions): Promise<Context> {
  const { world, directory, color } = options;
  const clock = systemClock();
  const log = logOf(world, clock);
  const scope = request.command === 'stage' ? request.stage : '';
  const crash = crashPoint(world.env['TRAINYARD_CRASH_AT'], scope, world.kill);
  const files = crashingFiles(diskFiles(), crash);
  const start = resolve(world.cwd, directory ?? '.');
  const assets = dirname(world.entry);
  const git = await gitOf(request, start, world);
  const { review: forge, ...releasing } = await forgesFor(request, { world, log, crash });
  const refs = crashingRefs(openRefs(git.root, { env: world.env, ...gitAuthIn(world), ...deployToken(world) }), crash);
  const guarded = forge === undefined ? {} : { forge: crashingForge(forge, crash), facts: forge };
  const state = resolve(git.root, world.env['TRAINYARD_STATE'] || (world.state ?? '.trainyard'));
  const native = enginesOf(options);
  const summary = summaryOf(world, files);
  const openStore = storeOf({ stores, world, state, files, crash, log });
  return {
    git,
    files,
    clock,
    log,
    catalogs,
    ...guarded,
    tables: tablesOf(native, world.signal, crash),
    locks: fileLocks(),
    tensors: tensorsOf(native, assets),
    inference: inferenceEngine(() => loadInferenceEngine(native)),
    engineReady: async (id) => void (await native.ready(id)),
    programs: programPorts({ env: world.env, clock, state }),
    stages: afterEngines(native, stageProcess({ ...world, cwd: git.root, write: world.err })),
    openStore,
    openOutside: (rules) => outsideFiles(rules, { root: git.root, files, env: world.env }),
    loans: crashingLoans(openLoans(), crash),
    baseline: baselineOf(refs),
    apply: (effects) => applyEffects(effects, { files, log, summary, refs, ...guarded }),
    refs,
    ...releasing,
    state,
    ...constantsOf(world, openStore),
    color: color ?? world.color,
  };
}

/** A pack is looked at anywhere, by people who have no clone too. */
async function verifyPorts({ world, directory }: AppOptions): Promise<VerifyPorts> {
  const files = diskFiles();
  try {
    const git = await openGit(resolve(world.cwd, directory ?? '.'), { env: world.env });
    return { files, clone: { git, refs: openRefs(git.root, { env: world.env }) } };
  } catch (error) {
    if (error instanceof TrainyardError && error.code.startsWith('git-')) return { files };
    throw error;
  }
}

/** What stays as it is while the program runs. */
function constantsOf(world: World, openStore: Context['openStore']) {
  const machine = thisMachine();
  return {
    signal: world.signal,
    evidence: evidenceOf(world, openStore),
    forgets: forgetsOf(world),
    sleep,
    environment: { ...machine.facts, trainyard: TRAINYARD_VERSION },
    toolVersion: TRAINYARD_VERSION,
    secrets: secretsOf(world.token, world.env),
    memoryLimitMb: memoryLimitOf(world, machine.memoryMb),
    threads: machine.threads,
  };
}

function tensorsOf(native: Engines, assets: string): TensorEngine {
  return tensorEngine({
    wasmFile: join(assets, 'tfjs-backend-wasm-simd.wasm'),
    native: (engine) => native.load(engine),
  });
}

/** Loaded when a release is under way: most runs ask nobody. */
function evidenceOf({ env, signal }: World, openStore: Context['openStore']): NonNullable<Context['evidence']> {
  return async (release, project) => {
    const { openObserver } = await import('../adapters/observer/observer.ts');
    const place = project.environments?.find(({ name }) => name === release.environment)?.observer ?? {};
    const options = { env, signal, clock: systemClock(), openStore: () => openStore(project) };
    return await openObserver(place, options).evidence(release);
  };
}

/** Loaded when something is compared: other commands start without it. */
function baselineOf(refs: GitRefs): Context['baseline'] {
  let known: Promise<Context['baseline']> | undefined;
  const read = () => {
    known ??= import('../commands/baseline.ts').then(({ releasedBaseline }) => releasedBaseline(refs));
    return known;
  };
  return {
    serving: async (model, store) => (await read()).serving(model, store),
    card: async (model) => (await read()).card(model),
  };
}

function tablesOf(native: Engines, signal: AbortSignal, crash: CrashPoint): Tables {
  const load = () => loadTableEngine(native);
  return crashingTables(duckdbTables(load, signal), crash);
}

/** What the table engine may hold before it writes to disk: a quarter of the machine, or what the environment says. */
function memoryLimitOf({ env }: World, memoryMb: number): number {
  const asked = Number(env['TRAINYARD_MEMORY_MB']);
  return asked >= 64 ? Math.floor(asked) : Math.max(512, Math.floor(memoryMb / 4));
}

function summaryOf({ env }: World, files: Files): (markdown: string) => Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY'];
  return async (markdown) => {
    if (file !== undefined) await files.append(file, `${markdown}\n`);
  };
}

function enginesOf({ world }: AppOptions): Engines {
  return openEngines({ ...world, log: logOf(world, systemClock()) });
}

/** A stage's process inherits neither the proxy nor a source, so that this one installs what it will load. */
function afterEngines(native: Engines, stages: StageRunner): StageRunner {
  return {
    run: async (...call) => {
      await native.ready('duckdb');
      await stages.run(...call);
    },
  };
}

function logOf(world: World, clock: Clock): Log {
  const secrets = secretsOf(world.token, world.env);
  return streamLog({ write: world.err, terminal: world.terminal, actions: world.actions, secrets, clock });
}

/** For repositories that environments lie in. */
function deployToken({ env }: World): { deployToken?: string } {
  const token = env['TRAINYARD_DEPLOY_TOKEN'];
  return token ? { deployToken: token } : {};
}

/** Stages work on a run folder alone, and so do the jobs that need no revision; a folder without git will do. */
async function gitOf(request: ContextRequest, start: string, world: World): Promise<Git> {
  const folderOnly = request.command === 'stage' || (request.command === 'job' && request.job === 'evaluate');
  try {
    return await openGit(start, { env: world.env, ...gitAuthIn(world) });
  } catch (error) {
    if (folderOnly && error instanceof TrainyardError && error.code === 'git-not-a-repository')
      return withoutGit(start);
    throw error;
  }
}
