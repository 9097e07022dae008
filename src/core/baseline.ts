import type { ObjectStore } from './ports.ts';
import type { ServingModel } from './records.ts';

/** The port that knows what serves in production, from released state; its bundle lies in the store. */
export interface Baseline {
  /** Undefined while nothing serves. Throws `serving-missing` where the store lacks what does. */
  serving(model: string, store: ObjectStore): Promise<ServingModel | undefined>;
  /** The model card of what serves, from the ledger; undefined where it is not known. */
  card(model: string): Promise<{ readonly version: string; readonly text: string } | undefined>;
}
