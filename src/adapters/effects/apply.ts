import { describeEffect, type Effect } from '../../core/effects.ts';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import type { Files, Forge, Log } from '../../core/ports.ts';
import type { GitRefs } from '../../core/refs.ts';
import { isPermissionError } from '../github/errors.ts';
import { upsertCheck } from './check.ts';
import { upsertComment } from './comment.ts';
import type { Applied, Outcome } from './outcome.ts';

export type { Applied } from './outcome.ts';

export interface ApplyPorts {
  /** Absent outside of GitHub: comments and checks are then left out. */
  readonly forge?: Forge;
  readonly files: Files;
  /** Absent where no command moves refs. */
  readonly refs?: Pick<GitRefs, 'push'>;
  /** Appends Markdown to what people read after the run. */
  readonly summary: (markdown: string) => Promise<void>;
  readonly log: Log;
}

export interface ApplyHooks {
  /** Runs around each effect; tests end the process in it. */
  readonly around: <T>(name: string, apply: () => Promise<T>) => Promise<T>;
}

/**
 * The one place where effects touch the world, in their order. Applying again, also after a crash at any point, ends in
 * the same state. A token that may not write degrades: the report goes to the step summary and the rest is still
 * tried. Any other failure is thrown once the remaining effects have been tried.
 */
export async function applyEffects(
  effects: readonly Effect[],
  ports: ApplyPorts,
  hooks?: ApplyHooks,
): Promise<readonly Applied[]> {
  const applied: Applied[] = [];
  let failure: TrainyardError | undefined;
  for (const effect of effects) {
    const run = () => applyOne(effect, effects, ports);
    try {
      const outcome = await (hooks === undefined ? run() : hooks.around(effect.kind, run));
      applied.push({ effect, ...outcome });
    } catch (thrown) {
      // What is not ours is a bug or an interruption, and stops here.
      if (!(thrown instanceof TrainyardError)) throw thrown;
      ports.log.error(`${describeEffect(effect)}: ${thrown.message}`);
      failure ??= thrown;
    }
  }
  if (failure !== undefined) throw failure;
  return applied;
}

async function applyOne(effect: Effect, effects: readonly Effect[], ports: ApplyPorts): Promise<Outcome> {
  switch (effect.kind) {
    case 'upsert-comment':
    case 'upsert-check':
      return onForge(effect, effects, ports);
    case 'push-refs':
      return pushRefs(effect, ports);
    case 'step-summary':
      await ports.summary(effect.markdown);
      return { state: 'done', detail: describeEffect(effect) };
    case 'write-file':
      if ((await ports.files.readText(effect.path)) === effect.text) return { state: 'unchanged', detail: effect.path };
      await ports.files.write(effect.path, effect.text);
      return { state: 'done', detail: effect.path };
  }
}

async function pushRefs(effect: Extract<Effect, { kind: 'push-refs' }>, { refs }: ApplyPorts): Promise<Outcome> {
  const detail = describeEffect(effect);
  if (refs === undefined) return { state: 'left-out', detail };
  const push = await refs.push(effect.updates, effect.repository);
  return { state: push.kind === 'pushed' ? 'done' : push.kind, detail, push };
}

type ForgeEffect = Extract<Effect, { kind: 'upsert-comment' | 'upsert-check' }>;

async function onForge(effect: ForgeEffect, effects: readonly Effect[], ports: ApplyPorts): Promise<Outcome> {
  const { forge } = ports;
  if (forge === undefined) return { state: 'left-out', detail: 'not on GitHub' };
  try {
    return await (effect.kind === 'upsert-comment' ? upsertComment(effect, forge) : upsertCheck(effect, forge));
  } catch (thrown) {
    if (!isPermissionError(thrown)) throw thrown;
    return degrade(effect, effects, { ports, reason: thrown });
  }
}

/** Says why, and shows the report in the step summary unless it is there anyway. */
async function degrade(
  effect: ForgeEffect,
  effects: readonly Effect[],
  { ports, reason }: { readonly ports: ApplyPorts; readonly reason: TrainyardError },
): Promise<Outcome> {
  ports.log.warn(`${messageOf(reason)}\n${reason.fix}`);
  const shown = effects.some((other) => other.kind === 'step-summary');
  if (effect.kind === 'upsert-comment' && !shown) await ports.summary(effect.body);
  return { state: 'refused', detail: `${messageOf(reason)}. ${reason.fix}` };
}
