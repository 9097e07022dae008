import type { ResolvedChannels, ResolvedLimits } from './resolved.ts';

/** What programs get where the spec does not say otherwise. */
export const DEFAULT_CHANNELS: ResolvedChannels = {
  format: 'csv',
  header: true,
  target: 'first',
  features: 'raw',
  labels: 'index',
};

export const DEFAULT_LIMITS: ResolvedLimits = { timeMs: 3_600_000, diskBytes: 2e9, entries: 20_000 };

/** Longest time of a prediction program for one batch of rows. */
export const PREDICT_TIME_MS = 600_000;
