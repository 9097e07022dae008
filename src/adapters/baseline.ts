import type { Baseline } from '../core/baseline.ts';

/** For repositories without released state: nothing serves yet. */
export const NOTHING_SERVES: Baseline = { serving: async () => undefined };
