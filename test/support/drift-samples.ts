import type { DriftSample } from '../../src/core/plugins.ts';

export function values(reference: readonly number[], current: readonly number[]): DriftSample {
  return { type: 'numeric', reference: Float64Array.from(reference), current: Float64Array.from(current) };
}

export function counts(reference: readonly number[], current: readonly number[]): DriftSample {
  return { type: 'category', reference: Float64Array.from(reference), current: Float64Array.from(current) };
}
