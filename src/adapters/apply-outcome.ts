import type { Effect } from '../core/effects.ts';

export interface Applied {
  readonly effect: Effect;
  /** `unchanged`: all was there already. `refused`: the token may not, the verdict stands. `left-out`: no forge. */
  readonly state: 'done' | 'unchanged' | 'refused' | 'left-out';
  /** One line for people. */
  readonly detail: string;
}

/** What one kind of effect did. */
export type Outcome = Pick<Applied, 'state' | 'detail'>;
