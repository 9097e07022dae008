import { EXIT, TrainyardError } from '../../core/errors.ts';

export type ClassWeights = 'balanced' | Readonly<Record<string, number>>;

export interface LabelledWeights {
  /** Class index per row. */
  readonly y: Float32Array;
  readonly weights?: Float32Array | undefined;
}

/**
 * Weight of each class, in their order. `balanced`: rows / (classes x rows of the class) over the training rows, counted
 * with their weights (scikit-learn's rule, of King and Zeng 2001); a class without rows gets 0. A mapping leaves classes
 * that it does not name at 1. Throws `class-weight-unknown` for a name that is no class.
 */
export function classWeightsOf(
  rule: ClassWeights,
  classes: readonly string[],
  train: LabelledWeights,
): readonly number[] {
  if (rule !== 'balanced') return givenWeights(new Map(Object.entries(rule)), classes);
  const counts = new Float64Array(classes.length);
  for (const [row, label] of train.y.entries()) {
    counts[label] = (counts[label] as number) + (train.weights?.[row] ?? 1);
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const present = counts.filter((count) => count > 0).length;
  return Array.from(counts, (count) => (count > 0 ? total / (present * count) : 0));
}

/** Weight of each row: its own times its class's. */
export function rowWeights({ y, weights }: LabelledWeights, perClass: readonly number[]): Float32Array {
  return y.map((label, row) => (weights?.[row] ?? 1) * (perClass[label] as number));
}

function givenWeights(given: ReadonlyMap<string, number>, classes: readonly string[]): readonly number[] {
  const unknown = [...given.keys()].find((name) => !classes.includes(name));
  if (unknown === undefined) return classes.map((name) => given.get(name) ?? 1);
  throw new TrainyardError({
    code: 'class-weight-unknown',
    message: `train.classWeights names the class "${unknown}"; the target has ${classes.join(', ')}`,
    fix: 'Name classes as they stand in the data, or write balanced.',
    exitCode: EXIT.invalid,
  });
}
