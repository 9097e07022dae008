import type { ClosedForm, FairnessMetric, GroupCell, RateKind } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { Estimate, Interval } from '../../core/records.ts';
import { type BoundedRate, largestGap, smallestRatio } from '../../math/groups/pairwise.ts';
import { bootstrapForm, type Replicates, resampled, type Statistic } from '../../math/intervals/bootstrap.ts';
import { wilsonForm } from '../../math/intervals/closed-forms.ts';
import { bootstrapDraws } from '../../math/probability/draws.ts';
import { LEAST_UNITS, resamplesFor, type Sampling, unitCount } from '../uncertainty/sampling.ts';
import { intervalOf, madeBy } from '../uncertainty/uncertainty.ts';
import { type DecidedRows, groupNumbers } from './group-cells.ts';
import { nothingToDivide, rateCounts } from './group-rates.ts';

/** Bounds of one rate of one group; undefined where it has none. */
export interface RateBounds {
  of(cell: GroupCell, kind: RateKind): ClosedForm | undefined;
  readonly sampling: Sampling;
}

export interface GroupedRows {
  readonly rows: DecidedRows;
  /** The columns that make the groups. */
  readonly columns: readonly ColumnData[];
  readonly sampling: Sampling;
}

export const KINDS: readonly RateKind[] = ['selection', 'true positive', 'false positive'];

/** Wilson's where rows were drawn one by one, else from a bootstrap of what was drawn. `cells`: those of the same rows. */
export function rateBounds(cells: readonly GroupCell[], grouped: GroupedRows): RateBounds {
  const { sampling } = grouped;
  if (sampling.units.kind === 'rows') {
    return { sampling, of: (cell, kind) => countsForm(rateCounts(cell, kind)) };
  }
  if (unitCount(sampling) < LEAST_UNITS) return { sampling, of: () => undefined };
  const draws = bootstrapDraws(sampling.units, sampling.seed);
  const found = resampled([ratesStatistic(cells, grouped)], { draws, times: resamplesFor(sampling) });
  return {
    sampling,
    of(cell, kind) {
      const replicates = found[cells.indexOf(cell) * KINDS.length + KINDS.indexOf(kind)] as Replicates;
      return resampledForm(replicates, rateCounts(cell, kind));
    },
  };
}

/** A rate of one group with its interval, or why there is none. */
export function rateEstimate(cell: GroupCell, kind: RateKind, bounds: RateBounds): Estimate {
  const { hits, of } = rateCounts(cell, kind);
  if (of === 0) return nothingToDivide(kind);
  const found = intervalFrom(bounds.of(cell, kind), bounds);
  if (found.interval === undefined) return { kind: 'value', value: hits / of, ...found };
  // No gate judges the rate of one group, so its one-sided bounds would only fill the record.
  const { bounds: _, ...interval } = found.interval;
  return { kind: 'value', value: hits / of, interval };
}

/** A measure between groups with its interval, from the bounds of the rates that it compares. */
export function measureEstimate(
  metric: FairnessMetric,
  {
    cells,
    overall,
    bounds,
  }: { readonly cells: readonly GroupCell[]; readonly overall: GroupCell; readonly bounds: RateBounds },
): Estimate {
  const estimate = metric.compute(cells, overall);
  if (estimate.kind === 'not-estimable') return estimate;
  if (metric.compares === undefined) return { ...estimate, unsure: 'no interval is known for this measure' };
  const { by, rates } = metric.compares;
  const families = rates.map((kind) => cells.map((cell) => boundedRate(cell, kind, bounds)));
  if (families.some((family) => family.includes(undefined))) return { ...estimate, ...intervalFrom(undefined, bounds) };
  const bound = (by === 'difference' ? largestGap : smallestRatio)(families as BoundedRate[][]);
  return { ...estimate, ...intervalFrom({ method: 'MOVER', bound }, bounds) };
}

function boundedRate(cell: GroupCell, kind: RateKind, bounds: RateBounds): BoundedRate | undefined {
  const { hits, of } = rateCounts(cell, kind);
  const form = bounds.of(cell, kind);
  return form && { value: hits / of, bound: form.bound };
}

function intervalFrom(
  form: ClosedForm | undefined,
  { sampling }: RateBounds,
): { readonly interval?: Interval; readonly unsure?: string } {
  if (form === undefined) return { unsure: `fewer than ${LEAST_UNITS} ${sampling.words} to draw from` };
  return { interval: intervalOf(form, sampling.units.kind === 'rows' ? {} : madeBy(sampling)) };
}

function countsForm({ hits, of }: { readonly hits: number; readonly of: number }): ClosedForm | undefined {
  return wilsonForm(hits, of);
}

/** Every rate of every group on the rows drawn; NaN where there is nothing to divide by. */
export function ratesStatistic(cells: readonly GroupCell[], { rows, columns }: GroupedRows): Statistic {
  const numbers = groupNumbers(rows.rows, columns);
  const kinds = Uint32Array.from(
    numbers,
    (group, row) => group * 4 + (rows.truth[row] === 1 ? 0 : 2) + (rows.decisions[row] === 1 ? 0 : 1),
  );
  return {
    size: cells.length * KINDS.length,
    tallies: [{ cells: kinds, count: cells.length * 4 }],
    tallied: 'counts',
    into(out, at, { sums: [decided = NOTHING] }) {
      for (let group = 0; group < cells.length; group++) {
        const [tp = 0, fn = 0, fp = 0, tn = 0] = decided.subarray(group * 4, group * 4 + 4);
        out[at + group * 3] = (tp + fp) / (tp + fn + fp + tn);
        out[at + group * 3 + 1] = tp / (tp + fn);
        out[at + group * 3 + 2] = fp / (fp + tn);
      }
    },
  };
}

const NOTHING = new Float64Array(0);

/** A rate of 0 or 1 is one in every resample; as many rows in a row then prove no more than Wilson's bound. */
function resampledForm(
  replicates: Replicates,
  counts: { readonly hits: number; readonly of: number },
): ClosedForm | undefined {
  if (replicates.drawn.every((value) => Number.isNaN(value) || value === replicates.value)) return countsForm(counts);
  return bootstrapForm(replicates);
}
