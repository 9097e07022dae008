import { numberIn } from './inputs.ts';

/** Counts are compared exactly, whatever the tolerance. */
const WHOLE = new Set(['count', 'n_bins', 'n_rejected', 'is_drift', 'reference_counts', 'current_counts']);

/** p-values below this are compared relatively too. */
const SMALL_P = 1e-3;

/** Libraries round p-values below this to 0. */
const SUBNORMAL = 1e-300;

/**
 * Where `actual` is not what the vector expects: |actual - expected| <= tolerance x max(1, |expected|) elementwise, and
 * texts, booleans and counts exactly. Fields that the vector does not name are not compared.
 */
export function differences(actual: unknown, expected: unknown, tolerance: number, path = 'result'): string[] {
  if (expected === null) return isNone(actual) ? [] : [`${path}: ${show(actual)}, expected none`];
  if (Array.isArray(expected)) {
    const items = ArrayBuffer.isView(actual) ? Array.from(actual as Float64Array) : actual;
    if (!Array.isArray(items)) return [`${path}: ${show(actual)} is no list`];
    if (items.length !== expected.length) return [`${path}: ${items.length} entries, expected ${expected.length}`];
    return expected.flatMap((item, i) => differences(items[i], item, tolerance, `${path}[${i}]`));
  }
  if (typeof expected === 'object') {
    if (typeof actual !== 'object' || actual === null) return [`${path}: ${show(actual)} is no record`];
    const fields = new Map(Object.entries(actual));
    return Object.entries(expected as object).flatMap(([field, value]) =>
      fields.has(field) ? differences(fields.get(field), value, tolerance, `${path}.${field}`) : [`${path}.${field} is missing`],
    );
  }
  if (typeof expected === 'boolean') return actual === expected ? [] : [`${path}: ${show(actual)}, expected ${expected}`];
  if (typeof expected === 'string' && !/^(NaN|-?Infinity)$/.test(expected)) {
    return actual === expected ? [] : [`${path}: ${show(actual)}, expected "${expected}"`];
  }
  return isClose(actual, numberIn(expected), { tolerance, path })
    ? []
    : [`${path}: ${show(actual)}, expected ${String(expected)} within ${tolerance}`];
}

/** Null stands for a number that there is none of. */
function isNone(actual: unknown): boolean {
  return actual === null || actual === undefined || Number.isNaN(actual);
}

function isClose(actual: unknown, expected: number, { tolerance, path }: { tolerance: number; path: string }): boolean {
  if (typeof actual !== 'number') return false;
  if (!Number.isFinite(expected)) return Object.is(actual, expected);
  const gap = Math.abs(actual - expected);
  const field = /(\w+)(?:\[\d+\])*$/.exec(path)?.[1] ?? '';
  if (WHOLE.has(field)) return gap === 0;
  if (!(gap <= tolerance * Math.max(1, Math.abs(expected)))) return false;
  return field !== 'pvalue' || Math.abs(expected) >= SMALL_P || gap <= Math.max(tolerance, 1e-12) * Math.abs(expected) + SUBNORMAL;
}

function show(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
}
