/** What `release.json` has to look like, field by field: people edit it, and a step must never be decided on half a record. */
import { valid as validSemver } from 'semver';
import { isDigest } from '../core/hash.ts';
import type { Phase } from '../core/release-records.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** The end of "at <field> ... is due", or nothing where the value is right. */
interface Rule {
  readonly due: string;
  readonly fits: (value: unknown) => boolean;
}

export const PHASES: ReadonlySet<string> = new Set<Phase>([
  'IDLE',
  'WARMING',
  'SHADOW',
  'CANARY',
  'PROMOTING',
  'PAUSED',
  'ABORTING',
  'REJECTED',
  'ROLLING_BACK',
]);

/** The first thing that is wrong with a record of a release, as the end of "release.json ..."; undefined for a good one. */
export function releaseProblem(value: Mapping): string | undefined {
  return wrongField(value, RELEASE, '') ?? inconsistency(value);
}

function wrongField(value: Mapping, rules: Readonly<Record<string, Rule>>, at: string): string | undefined {
  for (const [key, { due, fits }] of Object.entries(rules)) {
    const found = value[key];
    if (!fits(found)) return `has ${at}${key} ${shown(found)}, where ${due} is due`;
  }
  return undefined;
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isVersion(value: unknown): boolean {
  return typeof value === 'string' && validSemver(value) === value;
}

export function isTime(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

/** A value as a message shows it, cut short. */
export function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}

const rule = (due: string, fits: Rule['fits']): Rule => ({ due, fits });
const text = rule('text', (value) => typeof value === 'string');
const time = rule('a time such as "2026-11-25T10:00:00.000Z"', isTime);
const digest = rule('"sha256:" and 64 hex digits', isDigest);
const version = rule('semver such as "1.4.0"', isVersion);
const count = rule('a whole number from 0', (value) => Number.isSafeInteger(value) && Number(value) >= 0);
const amount = rule('a number from 0', (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0);
const share = rule('a number from 0 to 1', (value) => typeof value === 'number' && value >= 0 && value <= 1);
const percent = rule('a number from 0 to 100', (value) => typeof value === 'number' && value >= 0 && value <= 100);

function one(...names: readonly string[]): Rule {
  return rule(`one of ${names.join(', ')}`, (value) => typeof value === 'string' && names.includes(value));
}

function record(what: string, rules: Readonly<Record<string, Rule>>): Rule {
  return rule(what, (value) => isMapping(value) && wrongField(value, rules, '') === undefined);
}

function orNull({ due, fits }: Rule): Rule {
  return rule(`${due}, or null,`, (value) => value === null || fits(value));
}

function optional({ due, fits }: Rule): Rule {
  return rule(due, (value) => value === undefined || fits(value));
}

function list({ due, fits }: Rule): Rule {
  return rule(`a list of each ${due}`, (value) => Array.isArray(value) && value.every(fits));
}

const actor = record('who it was (login, proof)', { login: text, proof: one('authenticated', 'claimed') });
const bundle = record('a bundle spelled out (version, digest, uri)', {
  version,
  digest,
  uri: text,
  threshold: optional(share),
});
const step = rule(
  'a step, shadow or a weight from 0 to 100',
  (value) =>
    isMapping(value) && (value['kind'] === 'shadow' || (value['kind'] === 'weight' && percent.fits(value['percent']))),
);

const names = rule(
  'names for stable and candidate',
  (value) =>
    isMapping(value) &&
    [value['stable'], value['candidate']].every(
      (name) => typeof name === 'string' && /^[a-z0-9][a-z0-9-]{0,62}$/.test(name),
    ) &&
    value['stable'] !== value['candidate'],
);

const PLAN: Readonly<Record<string, Rule>> = {
  rollout: one('direct', 'canary', 'shadow'),
  steps: list(step),
  dwellMs: amount,
  maxDurationMs: amount,
  holdWindows: count,
  onInconclusive: one('pause', 'abort', 'extend'),
  onNewVersion: one('supersede', 'queue'),
  observer: one('server', 'prometheus', 'store', 'none'),
  rollbackWindowMs: amount,
  minSamples: count,
  promotionSamples: optional(count),
  minLatencySamples: count,
  errorMargin: share,
  alphaAbort: share,
  alphaPass: share,
  names: optional(names),
  onPass: optional(one('promote', 'wait')),
};

const verdict = record('a verdict with its checks', {
  verdict: one('pass', 'fail', 'inconclusive'),
  checks: list(rule('a check', isMapping)),
  reason: text,
});

const RELEASE: Readonly<Record<string, Rule>> = {
  phase: one(...PHASES),
  generation: count,
  releaseId: text,
  stable: orNull(bundle),
  candidate: orNull(bundle),
  plan: record('a whole plan', PLAN),
  stepIndex: count,
  weight: percent,
  startedAt: time,
  pausedMs: amount,
  stepStartedAt: time,
  stepObservedAt: orNull(time),
  analysis: record('what was looked at (looks, inconclusive, errors, last)', {
    looks: count,
    inconclusive: count,
    errors: count,
    last: orNull(verdict),
  }),
  waivers: list(record('a waiver (check, by, at, reason)', { check: text, by: actor, at: time, reason: text })),
  pause: orNull(
    record('a pause (reason, kind, since, by, from)', {
      reason: text,
      kind: text,
      since: time,
      by: actor,
      from: one(...PHASES),
    }),
  ),
  rejected: list(
    record('a rejected bundle (version, digest, reason, at)', { version, digest, reason: text, at: time }),
  ),
  formerStable: list(bundle),
  queued: list(bundle),
  observed: record('what was last seen (desired, tag)', {
    desired: orNull(text),
    tag: orNull(record('a tag (name, object)', { name: text, object: text })),
  }),
  decision: record('a decision (key, at, event, by, reason)', {
    key: digest,
    at: time,
    event: text,
    by: actor,
    reason: text,
  }),
};

const WITH_CANDIDATE: ReadonlySet<unknown> = new Set(['WARMING', 'SHADOW', 'CANARY', 'PROMOTING', 'ABORTING']);

/** Fields that are right each for itself, and cannot be together. */
function inconsistency({ phase, candidate, pause, weight, plan, stepIndex }: Mapping): string | undefined {
  const plain = (plan as { readonly steps: readonly unknown[] }).steps.length;
  if (WITH_CANDIDATE.has(phase) && candidate === null) return `has the phase ${shown(phase)} and no candidate`;
  if (phase === 'PAUSED' && pause === null) return 'is paused, and does not say why (pause)';
  if (candidate === null && weight !== 0) return `gives ${shown(weight)} % of the requests to no candidate`;
  if ((phase === 'CANARY' || phase === 'SHADOW') && Number(stepIndex) >= plain)
    return `is at step ${shown(stepIndex)} of a plan that has ${plain}`;
  return undefined;
}
