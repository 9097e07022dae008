import { FALSE_ALARMS, LEVEL } from '../../core/estimate.ts';
import type { JsonSchema } from '../../core/json.ts';
import type { Estimate, GateEvidence, Judgement } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { asLimit, type Bounds, boundsText, standingOf } from '../../math/intervals/bounds.ts';
import { detectable, type Evidence, evidenceOf, rowsNeeded } from './evidence.ts';

/** Options of every gate that judges an estimate. */
export interface IntervalOptions {
  /** `interval` unless said otherwise. */
  readonly judge?: 'interval' | 'point';
  readonly confidence?: number;
}

export const INTERVAL_SCHEMA: Readonly<Record<string, JsonSchema>> = {
  judge: {
    type: 'string',
    enum: ['interval', 'point'],
    default: 'interval',
    description:
      'interval: passes where all of the interval keeps the limit, fails where all of it misses it, and is not estimable where it lies across. point: the number alone counts, however few rows it rests on.',
  },
  confidence: {
    type: 'number',
    minimum: 0.5,
    maximum: 0.999,
    default: LEVEL,
    description: 'Two-sided confidence of the interval that is judged.',
  },
};

/** Whether `head` takes less evidence for a pass than `base`. */
export function loosenedEvidence(base: IntervalOptions, head: IntervalOptions): boolean {
  if (base.judge !== 'point' && head.judge === 'point') return true;
  return base.judge !== 'point' && (head.confidence ?? LEVEL) < (base.confidence ?? LEVEL);
}

/** A number against limits. */
export interface Measured {
  /** What is measured: `roc_auc`, `demographic_parity_ratio by gender`. */
  readonly name: string;
  readonly estimate: Estimate & { kind: 'value' };
  readonly rows: number;
  /** Test rows in all, where the number rests on a part of them. */
  readonly all?: number;
  readonly bounds: Bounds;
  readonly options: IntervalOptions;
  /** What a gain over production is, in words: the first half of the reason. Absent for a number of its own. */
  readonly gain?: string;
}

/** The chance of a number at least this far past its limits where the true one keeps them; undefined without an interval. */
export function missPvalue(measured: Pick<Measured, 'estimate' | 'bounds' | 'options'>): number | undefined {
  const evidence = evidenceFor(measured);
  return evidence && pvalueOf(evidence, measured.bounds);
}

/**
 * The judgement by where the interval lies. Pass: all of it keeps the limits; that needs no correction for many gates,
 * because all of them together pass wrongly only where one of them does (intersection-union: Berger 1982). Fail: all of
 * it misses a limit, and the corrected p-value is at most 0.05, so that a change that keeps every requirement fails in at
 * most 1 of 20 cases. What is neither is not estimable on these rows. The fix of a failed gate is the caller's.
 */
export function judgeInterval(measured: Measured, corrected: number | undefined): Judgement | undefined {
  const { estimate, options, bounds } = measured;
  if (options.judge === 'point') return undefined;
  const evidence = evidenceFor(measured);
  if (evidence === undefined) return withoutInterval(measured);
  const tail = tailOf(options);
  const pvalue = pvalueOf(evidence, bounds);
  const own: Own = { pvalue, corrected: corrected ?? pvalue, evidence, lies: placeOf(evidence, bounds, tail) };
  const outcome = outcomeOf(own);
  const facts = factsOf(measured, own);
  const { observed, distance } = standingOf(estimate.value, bounds);
  const says = measured.gain ?? `${measured.name} is ${observed}, ${distance}`;
  return {
    outcome,
    observed,
    required: boundsText(bounds),
    reason: `${says}; ${tellText(measured, own, facts)}`,
    fix: outcome === 'not-estimable' ? unclearFix(measured, own, facts) : '',
    evidence: facts,
  };
}

/** The strictest limit on that side that the measurement would pass, in three digits. */
export function passingLimit({ estimate, options, bounds }: Measured, side: 'min' | 'max'): string {
  const evidence = evidenceFor({ estimate, options });
  if (evidence === undefined) return standingOf(estimate.value, bounds).asLimit;
  const tail = tailOf(options);
  return side === 'min' ? asLimit(evidence.bound(tail), 'below') : asLimit(evidence.bound(1 - tail), 'above');
}

interface Own {
  readonly pvalue: number;
  readonly corrected: number;
  readonly evidence: Evidence;
  /** Where the interval lies. */
  readonly lies: 'within' | 'past' | 'across';
}

function outcomeOf({ lies, corrected }: Own): Judgement['outcome'] {
  if (lies === 'within') return 'pass';
  return lies === 'past' && corrected <= FALSE_ALARMS ? 'fail' : 'not-estimable';
}

/** Chance that is left on each side of the interval. */
function tailOf({ confidence = LEVEL }: IntervalOptions): number {
  return (1 - confidence) / 2;
}

function evidenceFor({ estimate, options }: Pick<Measured, 'estimate' | 'options'>): Evidence | undefined {
  return options.judge === 'point' || estimate.interval === undefined ? undefined : evidenceOf(estimate.interval);
}

/** Of two limits only one can be missed, and which is not known before: twice the smaller. */
function pvalueOf(evidence: Evidence, { min, max }: Bounds): number {
  const sides = [
    min === undefined ? [] : 1 - evidence.below(min),
    max === undefined ? [] : evidence.atMost(max),
  ].flat();
  return Math.min(1, sides.length * Math.min(...sides));
}

/** Sums of floats miss a limit that a person typed by less than the slack. */
function placeOf(evidence: Evidence, { min, max }: Bounds, tail: number): Own['lies'] {
  const slack = (limit: number) => 1e-12 * Math.max(1, Math.abs(limit));
  const above = min === undefined || evidence.below(min - slack(min)) <= tail + 1e-9;
  const below = max === undefined || 1 - evidence.atMost(max + slack(max)) <= tail + 1e-9;
  if (above && below) return 'within';
  const under = min !== undefined && 1 - evidence.below(min) <= tail;
  return under || (max !== undefined && evidence.atMost(max) <= tail) ? 'past' : 'across';
}

function factsOf(measured: Measured, { evidence, pvalue, corrected, ...own }: Own): GateEvidence {
  const { rows, all = rows, options, gain } = measured;
  const tail = tailOf(options);
  const facts = {
    interval: `${gain === undefined ? '' : 'gain '}${figure(evidence.bound(tail))} to ${figure(evidence.bound(1 - tail))}`,
    rows,
    confidence: options.confidence ?? LEVEL,
    pvalue,
    corrected,
    detectable: detectable(evidence, 1 - tail),
  };
  if (outcomeOf({ evidence, pvalue, corrected, ...own }) !== 'not-estimable') return facts;
  const needs = rowsNeeded(evidence, { rows: all, gap: nearestGap(measured), confidence: 1 - tail });
  return Number.isFinite(needs) ? { ...facts, needs } : facts;
}

/** Distance to the limit that decides: the one that is nearest. */
function nearestGap({ estimate, bounds: { min, max } }: Measured): number {
  return Math.min(...[min, max].flatMap((limit) => (limit === undefined ? [] : Math.abs(estimate.value - limit))));
}

function tellText({ rows }: Measured, { lies, corrected }: Own, facts: GateEvidence): string {
  const interval = `its ${figure(100 * facts.confidence)} % interval (${facts.interval})`;
  if (lies === 'within') return `all of ${interval} keeps the limit`;
  if (lies === 'across') return `${interval} on ${figure(rows)} rows holds the limit, so that they do not tell`;
  const chance = `p = ${figure(corrected, 2)} after correction for every gate of the change`;
  if (corrected <= FALSE_ALARMS) return `all of ${interval} misses the limit (${chance})`;
  return `all of ${interval} misses the limit, which may be chance among so many gates (${chance})`;
}

function unclearFix(measured: Measured, { lies }: Own, facts: GateEvidence): string {
  const { min, max } = measured.bounds;
  const { value } = measured.estimate;
  const many = facts.needs === undefined || facts.needs > MANY;
  const needs = many ? `more than ${figure(MANY)}` : `about ${figure(facts.needs ?? MANY)}`;
  const rows = `It needs ${needs} test rows to tell, if the number stays as it is: enlarge the test split`;
  if (lies === 'past') return `${rows}, or improve the model.`;
  const side = min !== undefined && (max === undefined || value - min < max - value) ? 'min' : 'max';
  const change = `${side === 'min' ? 'lower min' : 'raise max'} to ${passingLimit(measured, side)}`;
  return `${rows}, ${change}, or let the number alone count: judge: point.`;
}

const MANY = 100_000_000;

function withoutInterval({ name, estimate, bounds }: Measured): Judgement {
  const { observed } = standingOf(estimate.value, bounds);
  return {
    outcome: 'not-estimable',
    observed,
    required: boundsText(bounds),
    reason: `${name} is ${observed}, and how far chance moves it is not known: ${estimate.unsure ?? 'it has no interval'}`,
    fix: 'Enlarge the test split, or let the number alone count: judge: point.',
  };
}
