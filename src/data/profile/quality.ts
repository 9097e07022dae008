import { notEstimable } from '../../core/estimate.ts';
import type { CheckResult, DataQuality } from '../../core/records.ts';

/**
 * The weighted share of checks that pass. Like `success_percent` of Great Expectations, which weighs all alike, it looks
 * at whether a check passes and not at how far off it is: how far is the check's own number.
 */
export function qualityOf(checks: readonly CheckResult[]): DataQuality {
  const judged = checks.filter((check) => check.outcome !== 'not-estimable');
  const whole = sum(judged);
  const score =
    whole > 0
      ? { kind: 'value' as const, value: sum(judged.filter((check) => check.outcome === 'pass')) / whole }
      : notEstimable('no check could be judged', 'at least 1 check');
  return { score, definition: definitionOf(checks) };
}

function sum(checks: readonly CheckResult[]): number {
  return checks.reduce((total, check) => total + check.weight, 0);
}

function definitionOf(checks: readonly CheckResult[]): string {
  const weights = (from: CheckResult['from']) => {
    const used = new Set(checks.filter((check) => check.from === from).map((check) => check.weight));
    return [...used].sort((one, other) => one - other).join(' or ');
  };
  const parts = [
    ...(weights('spec') === '' ? [] : [`${weights('spec')} for a check of the spec`]),
    ...(weights('built-in') === '' ? [] : [`${weights('built-in')} for a check that always runs`]),
  ];
  const stated = parts.length === 0 ? '' : `; a check weighs ${parts.join(', ')}`;
  return `weight of the checks that pass / weight of all checks that could be judged${stated}`;
}
