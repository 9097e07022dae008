import { join } from 'node:path';
import { EXIT, type ExitCode, TrainyardError } from '../core/errors.ts';
import type { Finding } from '../core/records.ts';
import type { Actor } from '../core/release-records.ts';
import type { Outcome } from '../core/request.ts';
import type { Ask } from '../stages/release/decide/asks.ts';
import type { Trigger } from '../stages/release/decide/decide-all.ts';
import { newerWorkflow } from '../stages/release/decide/newer-workflow.ts';
import { foresee, mirror } from '../stages/release/reconcile/mirror.ts';
import { type Reconciled, type ReconcileInput, reconcileOnce } from '../stages/release/reconcile/reconcile.ts';
import { reconciledJson, reconciledText } from '../stages/release/reconcile/reconcile-text.ts';
import type { Context } from './context.ts';
import { releasePorts } from './release-ports.ts';

export type { Ask } from '../stages/release/decide/asks.ts';

export interface ReconcileRequest {
  readonly command: 'reconcile';
  readonly dryRun: boolean;
  readonly model?: string;
  /** Go on, so many milliseconds after each run, until interrupted. */
  readonly watchMs?: number;
  /** The ref whose push or deletion set off this run, and who did it, where the host says so. */
  readonly trigger?: Trigger;
  /** Who runs it, where the host says so. */
  readonly by?: Actor;
}

/** Something that a person asks of one model by command. */
export interface AskRequest {
  readonly command: 'ask';
  readonly ask: Ask;
  readonly model: string;
  readonly environment?: string;
  readonly reason: string;
  readonly dryRun: boolean;
  readonly by?: Actor;
}

/**
 * `trainyard reconcile`: brings versions, deploy branches, ledger and tags to what was merged, tagged and measured.
 * Repeating it changes nothing; with `watchMs` it repeats itself until it is interrupted.
 */
export async function reconcile(request: ReconcileRequest, context: Context): Promise<Outcome> {
  const { dryRun, model, trigger } = request;
  const input = { asks: [], dryRun, ...(model !== undefined && { model }), ...(trigger && { trigger }) };
  const elsewhere = await handedOver(trigger, context);
  if (elsewhere !== undefined) return elsewhere;
  if (request.watchMs === undefined) return outcomeOf(await once(input, context));
  return watch({ ...input, everyMs: request.watchMs }, context);
}

/** `trainyard rollback`, `promote`, `pause`, `resume`, `abort`: the same, with what a person asks. */
export async function ask(request: AskRequest, context: Context): Promise<Outcome> {
  const { model, environment, reason, dryRun } = request;
  const by = request.by ?? { login: await context.refs.whoami(), proof: 'claimed' as const };
  const asked = { ...request.ask, model, by, reason, ...(environment !== undefined && { environment }) };
  const done = await once({ asks: [asked], model, dryRun }, context);
  const about = done.plan.decisions.find((one) => one.asked === true);
  if (about?.problem !== undefined) {
    throw new TrainyardError({
      code: 'release-refused',
      message: `${model} in ${about.environment}: ${about.problem}`,
      fix: 'Nothing was changed. "trainyard history" tells what there is; put right what is said, and ask again.',
      exitCode: EXIT.blocked,
    });
  }
  const outcome = outcomeOf(done);
  const idle = about?.release === undefined && about?.desired === undefined && about?.propose === undefined;
  return idle ? { ...outcome, exitCode: EXIT.blocked } : outcome;
}

/**
 * A tag's push runs the workflow file of the commit that was tagged, which may be years old: then the present one is started
 * on the default branch in its place. Where that may not be, the old one does it.
 */
async function handedOver(trigger: Trigger | undefined, context: Context): Promise<Outcome | undefined> {
  const { releases, log } = context;
  if (trigger?.workflow === undefined || releases === undefined) return undefined;
  const main = await newerWorkflow(trigger.ref, trigger.workflow, context.refs);
  if (main === undefined) return undefined;
  const name = trigger.workflow.replace(/^.*\//, '');
  try {
    await releases.dispatch(name, main, {});
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    log.warn(`${error.message}\n${error.fix}\nThe workflow of the tagged commit goes on instead.`);
    return undefined;
  }
  const text = `${trigger.ref} carries another ${name} than ${main}; that of ${main} was started instead`;
  return {
    exitCode: EXIT.ok,
    text,
    json: { kind: 'HandedOver', workflow: name, branch: main },
    outputs: { state: 'nothing' },
  };
}

/** One process at a time in a clone; others wait, and then find little to do. */
async function once(input: ReconcileInput, context: Context): Promise<Reconciled> {
  const { locks, log, signal, state } = context;
  const onWait = (holder: string) => log.info(`${holder} reconciles this clone already; waiting for it`);
  const work = async () => {
    const ports = releasePorts(context);
    const done = await reconcileOnce(input, ports);
    const { releases, releasesAt } = context;
    const forges = { ...(releases && { releases }), ...(releasesAt && { releasesAt }) };
    const all = { ...ports, ...forges, now: context.clock.now() };
    if (input.dryRun) return { ...done, foreseen: await foresee(done, all) };
    const told = await mirror(done, all);
    return { ...done, findings: [...done.findings, ...told] };
  };
  return locks.hold(join(state, 'reconcile.lock'), work, { signal, onWait });
}

/** An error of one run is told, and the next run tries again: the state is in git, and nothing is lost. */
async function watch(input: ReconcileInput & { readonly everyMs: number }, context: Context): Promise<Outcome> {
  const { log, signal } = context;
  let runs = 0;
  while (!signal.aborted) {
    runs += 1;
    try {
      const done = await once(input, context);
      if (done.state !== 'nothing' || done.findings.length > 0) log.info(reconciledText(done).trimEnd());
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      if (signal.aborted) break;
      log.error(`${error.message} [${error.code}]\n  ${error.fix}`);
    }
    await context.sleep(input.everyMs, signal);
  }
  return { exitCode: EXIT.ok, text: `stopped after ${runs} runs`, json: { kind: 'Watched', runs } };
}

function outcomeOf(done: Reconciled): Outcome {
  return {
    exitCode: exitCodeOf(done.findings),
    text: reconciledText(done),
    json: reconciledJson(done),
    annotations: done.findings.map(({ severity, message, fix, code, at }) => ({
      path: at?.file ?? 'trainyard.yaml',
      startLine: at?.line ?? 1,
      endLine: at?.line ?? 1,
      level: severity,
      title: `trainyard: ${code}`,
      message: `${message}\n${fix}`,
    })),
    outputs: { state: done.state },
  };
}

function exitCodeOf(findings: readonly Finding[]): ExitCode {
  const failures = findings.filter(({ severity }) => severity === 'failure');
  if (failures.length === 0) return EXIT.ok;
  return failures.every(({ code }) => code === 'unregistered-store') ? EXIT.broken : EXIT.blocked;
}
