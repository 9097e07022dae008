import type { Effect } from '../../core/effects.ts';
import type { PushOutcome } from '../../core/refs.ts';

export interface Applied {
  readonly effect: Effect;
  /**
   * `unchanged`: all was there already. `lost`: others were faster, and nothing was written. `refused`: the token may not,
   * the verdict stands. `left-out`: no forge.
   */
  readonly state: 'done' | 'lost' | 'unchanged' | 'refused' | 'left-out';
  /** One line for people. */
  readonly detail: string;
  /** What the remote said to a push. */
  readonly push?: PushOutcome;
}

/** What one kind of effect did. */
export type Outcome = Pick<Applied, 'state' | 'detail' | 'push'>;
