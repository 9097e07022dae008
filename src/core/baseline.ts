import type { ServingModel } from './records.ts';

/** The port that knows what serves in production, from released state; its bundle lies in the store. */
export interface Baseline {
  /** Undefined while nothing serves. */
  serving(model: string): Promise<ServingModel | undefined>;
}
