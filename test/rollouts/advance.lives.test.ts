/** Random lives of a release: whatever comes, in whatever order, late, twice or not at all, some things always hold. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EvidenceAnswer } from '../../src/core/evidence-records.ts';
import type { BundleRef, Desired, Release, RolloutPlan } from '../../src/core/release-records.ts';
import { recordText } from '../../src/ledger/deploy-files.ts';
import { releaseProblem } from '../../src/ledger/release-shape.ts';
import { advance } from '../../src/rollouts/advance.ts';
import type { RolloutDecision, RolloutInput } from '../../src/rollouts/decision.ts';
import { ANA, asked, bundle, desire, evidenceOf, later, planOf, SILENCE, START } from '../support/rollout.ts';

type Event =
  | {
      readonly kind: 'want';
      readonly version: string;
      readonly how: Desired['request']['kind'];
      readonly force: boolean;
    }
  | { readonly kind: 'tell'; readonly command: 'pause' | 'resume' | 'promote' | 'abort' }
  | { readonly kind: 'wait'; readonly minutes: number }
  | {
      readonly kind: 'see';
      readonly what: 'silence' | 'idle' | 'good' | 'bad' | 'breaker' | 'failing' | 'stale' | 'half';
    }
  | { readonly kind: 'doubled' }
  /** The decision was made and never pushed. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'unusable' };

const VERSIONS = ['1.0.0', '1.1.0', '1.2.0', '1.3.0'];

const events: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('want' as const),
      version: fc.constantFrom(...VERSIONS),
      how: fc.constantFrom('promotion', 'promotion', 'rollback', 'tag', 'branch'),
      force: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('tell' as const),
      command: fc.constantFrom('pause', 'resume', 'promote', 'abort'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      minutes: fc.constantFrom(-70, 0, 1, 9, 11, 60, 13 * 60, 26 * 60),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('see' as const),
      what: fc.constantFrom(
        'silence',
        'idle',
        'good',
        'good',
        'good',
        'good',
        'bad',
        'breaker',
        'failing',
        'stale',
        'half',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Event>(
      { kind: 'doubled' },
      { kind: 'lost' },
      { kind: 'conflict' },
      { kind: 'unusable' },
    ),
  },
);

const plans: fc.Arbitrary<RolloutPlan> = fc
  .record({
    rollout: fc.constantFrom('direct', 'canary', 'shadow'),
    silent: fc.boolean(),
    onNewVersion: fc.constantFrom('supersede', 'queue'),
    onInconclusive: fc.constantFrom('pause', 'abort', 'extend'),
    shadow: fc.boolean(),
  })
  .map(({ rollout, silent, shadow, ...policy }) => {
    const weights = [
      { kind: 'weight', percent: 10 },
      { kind: 'weight', percent: 50 },
    ] as const;
    const steps = {
      direct: [],
      canary: shadow ? [{ kind: 'shadow' } as const, ...weights] : weights,
      shadow: [{ kind: 'shadow' } as const],
    };
    return planOf({
      rollout,
      steps: steps[rollout],
      observer: rollout === 'direct' && silent ? 'none' : 'server',
      ...policy,
    });
  });

/** Everything outside the machine: what was committed, what is wanted, what time it is. */
class World {
  release: Release | null = null;
  desired: Desired | null = null;
  minutes = 0;
  serial = 0;
  stale: EvidenceAnswer = SILENCE;
  last: Partial<RolloutInput> = {};
  readonly plan: RolloutPlan;

  constructor(plan: RolloutPlan) {
    this.plan = plan;
  }

  apply(event: Event): void {
    if (event.kind === 'want') {
      this.serial += 1;
      const { version, how, force } = event;
      this.desired = desire(version, { kind: how, force, from: `#${this.serial}` });
    }
    if (event.kind === 'wait') this.minutes = Math.max(0, this.minutes + event.minutes);
    const before = this.release;
    const input = event.kind === 'doubled' ? this.last : this.inputOf(event);
    const known = { plan: this.plan, release: this.release, desired: this.desired, now: later(this.minutes) };
    const whole = asked({ ...input, ...known });
    const decision = advance(whole);
    this.last = input;
    check(whole, decision);
    if (event.kind === 'lost') return;
    if (before !== null && decision.changed) this.stale = evidenceOf(before, { requests: 5000 });
    this.release = decision.release;
  }

  private inputOf(event: Event): Partial<RolloutInput> {
    switch (event.kind) {
      case 'tell':
        return { command: { kind: event.command, by: ANA, reason: '' } };
      case 'see':
        return { evidence: this.seen(event.what) };
      case 'conflict':
        return { conflict: 'branch and tags disagree.' };
      case 'unusable':
        return { target: { kind: 'unusable', detail: 'gone.' } };
      default:
        return {};
    }
  }

  private seen(what: Extract<Event, { kind: 'see' }>['what']): EvidenceAnswer {
    if (this.release === null || what === 'silence') return SILENCE;
    if (what === 'stale') return this.stale;
    const traffic = {
      idle: {},
      good: { requests: 5000 },
      bad: { requests: 5000, candidateErrors: 500 },
      breaker: { breaker: 'hard failures' },
      failing: { servers: { total: 3, atGeneration: 0, failing: 3 } },
      half: { requests: 5000, servers: { total: 4, atGeneration: 2, failing: 0 } },
    }[what];
    return evidenceOf(this.release, { ...traffic, since: START });
  }
}

function check(input: RolloutInput, decision: RolloutDecision): void {
  const { release } = decision;
  if (!decision.changed) {
    expect(release).toBe(input.release);
    return;
  }
  if (release === null) throw new Error('a change without a release');
  expect(releaseProblem(JSON.parse(recordText(release)))).toBeUndefined();
  expect(release.generation).toBe((input.release?.generation ?? 0) + 1);
  expect(decision.events.length).toBeGreaterThan(0);
  bootable(release);
  oneStep(input, release);
  neverLost(input, release);
  forReasons(input, release);
  comesToRest(input, release);
}

/** The same inputs again, as doubled runs have them: what is queued may begin, but no evidence moves traffic twice. */
function comesToRest(input: RolloutInput, first: Release): void {
  const weights = [input.release?.weight ?? 0, first.weight];
  let release: Release | null = first;
  for (let call = 0; call < 4; call += 1) {
    const decision = advance({ ...input, release });
    release = decision.release;
    if (!decision.changed) break;
    weights.push(release?.weight ?? 0);
  }
  expect(advance({ ...input, release }).changed, 'equal inputs come to rest').toBe(false);
  const rises = weights.filter((weight, index) => weight > (weights[index - 1] ?? weight));
  expect(rises.length, `weights ${weights.join(', ')}`).toBeLessThanOrEqual(1);
}

/** Any state alone says what serves whom. */
function bootable(release: Release): void {
  const phase = release.pause?.from ?? release.phase;
  const step = release.plan.steps[release.stepIndex];
  const weight = phase === 'PROMOTING' ? 100 : phase === 'CANARY' && step?.kind === 'weight' ? step.percent : 0;
  expect(release.weight).toBe(weight);
  expect((release.phase === 'PAUSED') === (release.pause !== null)).toBe(true);
  const under = ['WARMING', 'SHADOW', 'CANARY', 'PROMOTING', 'ABORTING'].includes(phase);
  expect(release.candidate !== null).toBe(under);
  if (phase === 'SHADOW' || phase === 'CANARY') expect(release.stable).not.toBeNull();
  if (phase === 'SHADOW') expect(step?.kind).toBe('shadow');
  expect(release.candidate?.digest).not.toBe(release.stable?.digest ?? 'none');
  const rejected = new Set(release.rejected.map(({ digest }) => digest));
  if (release.stable !== null) expect(rejected.has(release.stable.digest)).toBe(false);
  if (release.candidate !== null) expect(rejected.has(release.candidate.digest)).toBe(phase === 'ABORTING');
  expect(release.formerStable.map(({ digest }) => digest)).not.toContain(release.stable?.digest);
}

/** At most one step of the plan, and traffic never moves by more than it. */
function oneStep(input: RolloutInput, release: Release): void {
  const before = input.release;
  if (before === null || before.releaseId !== release.releaseId || release.phase !== 'CANARY') return;
  expect(release.stepIndex - before.stepIndex).toBeLessThanOrEqual(1);
}

/** What serves stays, until a candidate is confirmed or a person asks for what was stable before. */
function neverLost(input: RolloutInput, release: Release): void {
  const before = input.release?.stable ?? null;
  const after = release.stable;
  if (before === null || after?.digest === before.digest) return;
  expect(after).not.toBeNull();
  const promoted = input.release?.phase === 'PROMOTING' && after?.digest === input.release.candidate?.digest;
  const asked = after?.digest === input.desired?.digest;
  const former = input.release?.formerStable.some(({ digest }) => digest === after?.digest) ?? false;
  expect(promoted || (asked && (former || input.plan.observer === 'none'))).toBe(true);
  if (!promoted) expect(input.target.kind).toBe('usable');
  expect(release.formerStable.map(({ digest }) => digest)).toContain(before.digest);
}

/** Traffic moves forward on evidence or for a named person; a rejected bundle comes back by force alone. */
function forReasons(input: RolloutInput, release: Release): void {
  const before = input.release;
  const forward = release.weight > (before?.weight ?? 0) && before !== null && release.phase !== 'PAUSED';
  if (forward && before.phase !== 'WARMING' && input.command?.kind !== 'promote') {
    expect(input.evidence.kind).toBe('evidence');
    expect(release.analysis.last?.verdict ?? 'pass').toBe('pass');
  }
  const gone = ['ABORTING', 'REJECTED'];
  const back = gone.includes(release.phase) && !gone.includes(before?.pause?.from ?? before?.phase ?? 'IDLE');
  if (back && input.evidence.kind === 'none') expect(byPerson(input)).toBe(true);
  const known = before?.rejected.some(({ digest }) => digest === input.desired?.digest) ?? false;
  const tried = (bundleRef: BundleRef | null) => bundleRef?.digest === input.desired?.digest;
  if (known && tried(release.candidate) && !tried(before?.candidate ?? null))
    expect(input.desired?.request.force).toBe(true);
}

/** An abort without evidence is a command, or the wish for what is stable. */
function byPerson({ command, desired, release }: RolloutInput): boolean {
  return command?.kind === 'abort' || desired?.digest === release?.stable?.digest;
}

it('keeps its promises in every life', () => {
  fc.assert(
    fc.property(plans, fc.array(events, { minLength: 5, maxLength: 60 }), (plan, life) => {
      const world = new World(plan);
      for (const event of life) world.apply(event);
    }),
    { numRuns: 1500, seed: 20261125 },
  );
});

it('ends in what is wanted when evidence is good and nobody interferes', () => {
  fc.assert(
    fc.property(plans, fc.array(events, { maxLength: 40 }), (plan, life) => {
      const world = new World(plan);
      for (const event of life) world.apply(event);
      world.desired = desire('9.0.0');
      if (world.release?.phase === 'PAUSED') world.apply({ kind: 'tell', command: 'resume' });
      for (let run = 0; run < 40; run += 1) {
        world.apply({ kind: 'wait', minutes: 11 });
        world.apply({ kind: 'see', what: 'good' });
      }
      expect(world.release).toMatchObject({ phase: 'IDLE', stable: bundle('9.0.0'), candidate: null });
    }),
    { numRuns: 300, seed: 7 },
  );
});
