import { durationMs, stepOf } from '../deploy-steps.ts';
import type { Draft } from '../draft.ts';
import { DEFAULT_STEPS, DEPLOY_DEFAULTS } from '../grammar/deploy.ts';
import { child, mappingOf, valueAt } from '../pointer.ts';
import type { Problem } from '../problem.ts';

/** A rollout can be observed, its steps rise, and it can end within its time. */
export function deployRules(draft: Draft): readonly Problem[] {
  return Object.keys(mappingOf(valueAt(draft.value, '/deploy')) ?? {}).flatMap((name) => {
    const at = child('/deploy', name);
    return [
      ...observed(draft, at),
      ...split(draft, at),
      ...stepped(draft, at),
      ...timely(draft, at),
      ...sliced(draft, at),
      ...named(draft, at),
      ...waiting(draft, at),
    ];
  });
}

function rolloutOf(draft: Draft, at: string): string {
  return draft.text(child(at, 'rollout')) ?? DEPLOY_DEFAULTS.rollout;
}

function observed(draft: Draft, at: string): Problem[] {
  const rollout = rolloutOf(draft, at);
  const pointer = child(at, 'observer');
  if (draft.text(pointer) !== 'none' || !['canary', 'shadow'].includes(rollout)) return [];
  return [
    draft.atValue(pointer, {
      code: 'rollout-unobserved',
      message: `a ${rollout} rollout goes by what is observed, and the observer is none`,
      found: 'none',
      allowed: 'server, prometheus, store',
      fix: 'Name who observes it, or write rollout: direct.',
    }),
  ];
}

/** A canary answers a share of the requests, and a file has none. */
function split(draft: Draft, at: string): Problem[] {
  const pointer = child(at, 'observer');
  if (draft.text(pointer) !== 'store' || rolloutOf(draft, at) !== 'canary') return [];
  return [
    draft.atValue(pointer, {
      code: 'rollout-unsplit',
      message: 'a canary answers a share of requests, and files that are scored have none',
      found: 'store',
      allowed: 'server, prometheus',
      fix: 'Write rollout: shadow, which compares both versions on every row.',
    }),
  ];
}

function stepped(draft: Draft, at: string): Problem[] {
  const rollout = rolloutOf(draft, at);
  const pointer = child(at, 'steps');
  if (!draft.has(pointer)) return [];
  if (rollout !== 'canary') {
    return [
      draft.atKey(pointer, {
        code: 'steps-unused',
        message: `a ${rollout} rollout has no steps of its own`,
        fix: 'Remove steps, or write rollout: canary.',
      }),
    ];
  }
  const texts = draft.texts(pointer) ?? [];
  if (texts.length !== draft.length(pointer) || texts.some((text) => stepOf(text) === undefined)) return [];
  return [
    ...texts.flatMap((text, index) => stepProblem(draft, { pointer, texts, text, index })),
    ...noWeight(draft, pointer),
  ];
}

interface StepPlace {
  readonly pointer: string;
  readonly texts: readonly string[];
  readonly text: string;
  readonly index: number;
}

function stepProblem(draft: Draft, { pointer, texts, text, index }: StepPlace): Problem[] {
  const step = stepOf(text);
  const say = (code: string, message: string, fix: string) => [
    draft.atValue(child(pointer, index), { code, message, found: text, fix }),
  ];
  if (step?.kind === 'shadow')
    return index === 0
      ? []
      : say('steps-order', 'shadow comes after a step that answers requests', 'Write shadow first, or leave it out.');
  const percent = step?.percent ?? 0;
  if (percent <= 0 || percent >= 100) {
    const fix =
      percent <= 0
        ? 'Write shadow for a step that answers none.'
        : 'Leave it out: the promotion follows the last step.';
    return say('step-impossible', `a step is more than 0% and less than 100%`, fix);
  }
  const before = stepOf(texts[index - 1] ?? 'shadow');
  if (before?.kind !== 'weight' || percent > before.percent) return [];
  return say(
    'steps-order',
    `${text} does not come after ${texts[index - 1]}: shares rise`,
    'Order the steps, each larger than the one before.',
  );
}

function noWeight(draft: Draft, pointer: string): Problem[] {
  if ((draft.texts(pointer) ?? []).some((text) => text !== 'shadow')) return [];
  return [
    draft.atKey(pointer, {
      code: 'steps-order',
      message: 'a canary without a percentage never answers a request',
      fix: 'Add a percentage such as 5%, or write rollout: shadow.',
    }),
  ];
}

function timely(draft: Draft, at: string): Problem[] {
  const rollout = rolloutOf(draft, at);
  if (rollout === 'direct') return [];
  const dwell = timeAt(draft, at, 'dwell');
  const most = timeAt(draft, at, 'maxDuration');
  if (dwell === undefined || most === undefined) return [];
  const steps = rollout === 'shadow' ? 1 : draft.length(child(at, 'steps')) || DEFAULT_STEPS.length;
  if (dwell * steps <= most) return [];
  const pointer = ['maxDuration', 'dwell'].map((key) => child(at, key)).find((key) => draft.has(key)) ?? at;
  return [
    draft.atValue(pointer, {
      code: 'rollout-too-long',
      message: `${steps} steps of ${written(draft, at, 'dwell')} take longer than the ${written(draft, at, 'maxDuration')} that the rollout may take`,
      fix: 'Raise maxDuration, lower dwell, or take steps out.',
    }),
  ];
}

function written(draft: Draft, at: string, key: 'dwell' | 'maxDuration'): string {
  return draft.text(child(at, key)) ?? DEPLOY_DEFAULTS[key];
}

function timeAt(draft: Draft, at: string, key: 'dwell' | 'maxDuration'): number | undefined {
  return durationMs(written(draft, at, key));
}

/** Servers see features and nothing else, so that they count by features only. */
function sliced(draft: Draft, at: string): Problem[] {
  const pointer = child(child(at, 'analysis'), 'slices');
  const features = mappingOf(valueAt(draft.value, '/data/features'));
  if (features === undefined) return [];
  const entries = Array.from({ length: draft.length(pointer) }, (_, index) => child(pointer, index));
  return entries.flatMap((entry) => {
    const one = draft.text(entry);
    const named = one === undefined ? (draft.texts(entry) ?? []) : [one];
    const unknown = named.find((name) => !Object.hasOwn(features, name));
    if (unknown === undefined) return [];
    const allowed = Object.keys(features).join(', ');
    const message = `a request has no ${unknown}: servers see features only`;
    return [draft.atValue(entry, { code: 'slice-unknown', message, found: unknown, allowed, fix: 'Name a feature.' })];
  });
}

/** Words that stand for a role already; as the name of the other role they would send requests to the wrong version. */
const ROLES = new Map([
  ['stable', ['candidate', 'canary', 'shadow', 'pinned']],
  ['candidate', ['stable', 'shadow', 'pinned']],
]);

function named(draft: Draft, at: string): Problem[] {
  const pointer = child(at, 'names');
  const [stable, candidate] = [draft.text(child(pointer, 'stable')), draft.text(child(pointer, 'candidate'))];
  if (stable !== undefined && stable === candidate) {
    const fix = 'Give them different names, for example champion and challenger.';
    const message = `both versions are called "${stable}"`;
    return [draft.atValue(child(pointer, 'candidate'), { code: 'names-same', message, found: stable, fix })];
  }
  return [...ROLES].flatMap(([role, others]) => {
    const name = draft.text(child(pointer, role));
    if (name === undefined || !others.includes(name)) return [];
    const message = `the ${role} version cannot be called "${name}", which means something else`;
    const fix = 'Use another name, for example champion and challenger.';
    return [draft.atValue(child(pointer, role), { code: 'names-taken', message, found: name, fix })];
  });
}

/** A direct rollout has no last step after which anybody could wait. */
function waiting(draft: Draft, at: string): Problem[] {
  const pointer = child(at, 'onPass');
  if (draft.text(pointer) !== 'wait' || rolloutOf(draft, at) !== 'direct') return [];
  const message = 'a direct rollout has no step after which a person could be waited for';
  const fix = 'Write rollout: canary or shadow, or use approvals, which are asked for before.';
  return [draft.atValue(pointer, { code: 'wait-unused', message, found: 'wait', fix })];
}
