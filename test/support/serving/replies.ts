/** What routes of the server answer, as far as tests look into it. */
import type { ArmEvidence, Evidence, ShadowEvidence } from '../../../src/core/evidence-records.ts';
import type { ArmNames } from '../../../src/core/release-records.ts';

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  /** Text where it is no JSON. */
  readonly body: Body;
}

export interface ErrorReply {
  readonly error: string;
}

/** Of a classifier, by the route for people; an error in place of it says why. */
export interface PredictReply extends ErrorReply {
  readonly version: string;
  readonly variant: string;
  readonly arm: string;
  readonly prediction_id: string;
  readonly predictions: readonly {
    readonly class: string;
    readonly probabilities: Readonly<Record<string, number>>;
  }[];
}

export interface InferReply {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly outputs: readonly [{ readonly data: readonly unknown[] }];
}

export interface ReadyReply {
  readonly problems?: readonly string[];
}

export interface StatusReply {
  readonly problems: Readonly<Record<string, string>>;
  readonly models: readonly [{ readonly share: number; readonly names: ArmNames }];
}

/** Of a rollout, in which nothing of it is null. */
export interface RolloutEvidence extends Evidence {
  readonly stable: ArmEvidence;
  readonly candidate: ArmEvidence;
  readonly shadow: ShadowEvidence;
}
