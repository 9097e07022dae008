import type { EvidenceAnswer } from '../../src/core/evidence-records.ts';
import type { Desired, Release, RolloutPlan } from '../../src/core/release-records.ts';
import { advance } from '../../src/rollouts/advance.ts';
import type { RolloutCommand, RolloutDecision, RolloutInput } from '../../src/rollouts/decision.ts';
import { ANA, asked, DIRECT, desire, evidenceOf, later, planOf, SILENCE, type Traffic } from './rollout.ts';

/** Follows one model through decisions, one call at a time. */
export class Line {
  release: Release | null = null;
  desired: Desired | null = null;
  minutes = 0;
  plan: RolloutPlan;
  last: RolloutDecision | null = null;

  constructor(plan: RolloutPlan = planOf()) {
    this.plan = plan;
  }

  decide(change: Partial<RolloutInput> = {}): RolloutDecision {
    const { release, desired, plan } = this;
    const decision = advance(asked({ release, desired, plan, now: later(this.minutes), ...change }));
    this.release = decision.release;
    this.last = decision;
    return decision;
  }

  want(version: string, request: Partial<Desired['request']> = {}): RolloutDecision {
    this.desired = desire(version, request);
    return this.decide();
  }

  see(traffic: Traffic = {}): RolloutDecision {
    return this.decide({ evidence: this.evidence(traffic) });
  }

  evidence(traffic: Traffic = {}): EvidenceAnswer {
    return this.release === null ? SILENCE : evidenceOf(this.release, traffic);
  }

  tell(kind: RolloutCommand['kind'], accept: readonly string[] = []): RolloutDecision {
    return this.decide({ command: { kind, by: ANA, reason: 'because', accept } });
  }

  wait(minutes: number): this {
    this.minutes += minutes;
    return this;
  }

  get at(): string {
    const { release } = this;
    const pair = `${release?.stable?.version ?? '-'}|${release?.candidate?.version ?? '-'}`;
    return `${release?.phase} ${pair} ${release?.weight}%`;
  }
}

/** 1.0.0 is stable and 1.1.0 begins. */
export function started(plan: RolloutPlan = planOf()): Line {
  const line = new Line(DIRECT);
  line.want('1.0.0');
  line.plan = plan;
  line.want('1.1.0');
  return line;
}

/** 1.1.0 answers the first weighted step. */
export function canary(
  plan: RolloutPlan = planOf({
    steps: [
      { kind: 'weight', percent: 5 },
      { kind: 'weight', percent: 50 },
    ],
  }),
): Line {
  const line = started(plan);
  line.see();
  return line;
}
