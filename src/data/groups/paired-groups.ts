import type { GroupCell, RateKind } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { Estimate, GroupChange } from '../../core/records.ts';
import { bootstrapForm, type Replicates, resampled } from '../../math/intervals/bootstrap.ts';
import { bootstrapDraws } from '../../math/probability/draws.ts';
import { difference, type Paired } from '../uncertainty/paired.ts';
import { LEAST_UNITS, resamplesFor, unitCount } from '../uncertainty/sampling.ts';
import { intervalOf, madeBy } from '../uncertainty/uncertainty.ts';
import { groupCells, LEAST_NAMED } from './group-cells.ts';
import { nothingToDivide, rateCounts } from './group-rates.ts';
import { KINDS, ratesStatistic } from './group-uncertainty.ts';

export interface PairedGroups {
  readonly paired: Paired;
  /** The columns that make the groups. */
  readonly columns: readonly ColumnData[];
  readonly minGroup: number;
}

/**
 * How each rate of each group changed against production, candidate minus production, on the same rows, by the paired
 * bootstrap. Groups under the least size are left out, and a rate of nothing is not estimable. Binary tasks only.
 */
export function groupChanges({ paired, columns, minGroup }: PairedGroups): readonly GroupChange[] {
  const { candidate, production, sampling } = paired;
  if (candidate.task !== 'binary') return [];
  const cells = groupCells(candidate, columns);
  const before = groupCells(production, columns);
  const least = Math.max(minGroup, LEAST_NAMED);
  const own = ratesStatistic(cells, { rows: candidate, columns, sampling });
  const other = ratesStatistic(cells, { rows: production, columns, sampling });
  const draws = bootstrapDraws(sampling.units, sampling.seed);
  const found =
    unitCount(sampling) < LEAST_UNITS
      ? undefined
      : resampled([difference(own, other)], { draws, times: resamplesFor(sampling) });
  const changeOf = (at: number, kind: RateKind): Estimate =>
    rateChange([cells[at] as GroupCell, before[at] as GroupCell], kind, {
      found: found?.[at * KINDS.length + KINDS.indexOf(kind)],
      paired,
    });
  return cells.flatMap(({ group, rows }, at) =>
    rows < least
      ? []
      : {
          group,
          rows,
          selectionRate: changeOf(at, 'selection'),
          truePositiveRate: changeOf(at, 'true positive'),
          falsePositiveRate: changeOf(at, 'false positive'),
        },
  );
}

function rateChange(
  [own, other]: readonly [GroupCell, GroupCell],
  kind: RateKind,
  { found, paired }: { readonly found: Replicates | undefined; readonly paired: Paired },
): Estimate {
  const [now, before] = [rateCounts(own, kind), rateCounts(other, kind)];
  if (now.of === 0) return nothingToDivide(kind);
  const value = now.hits / now.of - before.hits / before.of;
  const form = found && bootstrapForm(found);
  if (form === undefined) return { kind: 'value', value, unsure: 'too few rows to draw from' };
  const { bounds: _, ...interval } = intervalOf(form, madeBy(paired.sampling));
  return { kind: 'value', value, interval };
}
