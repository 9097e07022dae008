import type { ColumnData } from '../../core/ports.ts';
import { normalQuantile } from '../../math/probability/distributions.ts';
import { random } from '../../math/random.ts';
import { varianceOf } from '../../math/samples.ts';
import { columnNames, type ImageFeature } from '../encoding/images.ts';

/** The same rows after something happened to them. */
export interface Perturbed {
  /** `10 % of the values missing`. */
  readonly what: string;
  readonly columns: ReadonlyMap<string, ColumnData>;
}

/** Share of the cells that go missing or become unseen, and of its own deviation that noise adds to a number. */
const SHARE = 0.1;
const NEVER_SEEN = '(a category never seen before)';

/**
 * What may happen to rows on their way to a model: values go missing, categories are new, numbers are noisy or in another
 * scale. Seeded; what does not apply to the features is left out.
 */
export function perturbedRows(
  features: readonly ImageFeature[],
  columns: ReadonlyMap<string, ColumnData>,
  seed: number,
): readonly Perturbed[] {
  const categories = features.filter(({ type }) => type === 'category').map(({ name }) => name);
  const numbers = features.filter(({ type }) => type === 'numeric' || type === 'image').flatMap(columnNames);
  const changed = (what: string, names: readonly string[], change: Change): Perturbed[] => {
    const touched = names.filter((name) => columns.get(name) !== undefined);
    const made = touched.map(
      (name) => [name, change(columns.get(name) as ColumnData, random(seed, `perturbed/${what}/${name}`))] as const,
    );
    return touched.length === 0 ? [] : [{ what, columns: new Map([...columns, ...made]) }];
  };
  const all = features.flatMap(columnNames);
  return [
    ...changed('10 % of the values missing', all, (column, source) => someReplaced(column, source, MISSING)),
    ...changed('30 % of the values missing', all, (column, source) =>
      someReplaced(column, source, { ...MISSING, share: 0.3 }),
    ),
    ...changed('10 % of the categories never seen before', categories, (column, source) =>
      someReplaced(column, source, UNSEEN),
    ),
    ...changed('noise of a tenth of the deviation on each number', numbers, noisy),
    ...changed('every number a tenth larger', numbers, (column) => scaled(column, 1.1)),
    ...changed('every number a tenth smaller', numbers, (column) => scaled(column, 0.9)),
  ];
}

type Change = (column: ColumnData, source: ReturnType<typeof random>) => ColumnData;

interface Replacement {
  readonly share: number;
  readonly number: number;
  readonly text: string | null;
}

const MISSING: Replacement = { share: SHARE, number: Number.NaN, text: null };
/** No category read from a file as a number is this one. */
const UNSEEN: Replacement = { share: SHARE, number: -8_888_888_888_887, text: NEVER_SEEN };

function someReplaced(column: ColumnData, source: ReturnType<typeof random>, by: Replacement): ColumnData {
  if (column.kind === 'number') {
    return { kind: 'number', values: column.values.map((value) => (source.uniform() < by.share ? by.number : value)) };
  }
  return { kind: 'text', values: column.values.map((value) => (source.uniform() < by.share ? by.text : value)) };
}

function noisy(column: ColumnData, source: ReturnType<typeof random>): ColumnData {
  if (column.kind !== 'number') return column;
  const deviation = Math.sqrt(
    varianceOf(
      column.values.filter((value) => Number.isFinite(value)),
      0,
    ),
  );
  const size = Number.isFinite(deviation) ? SHARE * deviation : 0;
  // The middle of one of 2^53 steps, so that it is never 0.
  const draw = () => normalQuantile(source.uniform() + 2 ** -54);
  return { kind: 'number', values: column.values.map((value) => value + size * draw()) };
}

function scaled(column: ColumnData, factor: number): ColumnData {
  return column.kind === 'number' ? { kind: 'number', values: column.values.map((value) => value * factor) } : column;
}
