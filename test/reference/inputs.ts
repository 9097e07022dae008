/** Reads the fields of a vector's input: numbers may be written "NaN" or "Infinity", and null means not given. */
export type Input = Readonly<Record<string, unknown>>;

export type Operation = (input: Input) => unknown;

export function numberIn(value: unknown): number {
  if (value === null || value === undefined) return Number.NaN;
  return value === '-Infinity' ? Number.NEGATIVE_INFINITY : Number(value);
}

export function numberOr(input: Input, field: string, otherwise: number): number {
  const value = input[field];
  return value === null || value === undefined ? otherwise : numberIn(value);
}

export function textOr<T extends string>(input: Input, field: string, otherwise: T): T {
  const value = input[field];
  return value === null || value === undefined ? otherwise : (value as T);
}

/** What a word of the input stands for; the first of the words where it is not given. An unknown one is an error. */
export function oneOf<T>(input: Input, field: string, words: Readonly<Record<string, T>>): T {
  const value = input[field];
  const known = Object.entries(words);
  const found = value === null || value === undefined ? known[0] : known.find(([word]) => word === value);
  if (found === undefined) throw new Error(`"${field}" is ${JSON.stringify(value)}, none of ${Object.keys(words).join(', ')}`);
  return found[1];
}

export function flagOr(input: Input, field: string, otherwise: boolean): boolean {
  const value = input[field];
  return value === null || value === undefined ? otherwise : Boolean(value);
}

export function list(input: Input, field: string): readonly unknown[] {
  const value = input[field];
  if (!Array.isArray(value)) throw new Error(`"${field}" is no list`);
  return value;
}

export function numbers(input: Input, field: string): Float64Array {
  return Float64Array.from(list(input, field), numberIn);
}

export function table(input: Input, field: string): number[][] {
  return list(input, field).map((row) => (row as unknown[]).map(numberIn));
}

export function optionalNumbers(input: Input, field: string): Float64Array | undefined {
  return input[field] === null || input[field] === undefined ? undefined : numbers(input, field);
}

export function weightsOf(input: Input): Float64Array | undefined {
  return optionalNumbers(input, 'sample_weight');
}

/** 1 where the label is the positive one. */
export function positives(labels: readonly unknown[], positive: unknown): Float64Array {
  return Float64Array.from(labels, (label) => Number(sameLabel(label, positive)));
}

/** Distinct labels, numbers by value and texts by code unit. */
export function sortedLabels(...lists: (readonly unknown[])[]): unknown[] {
  const distinct = [...new Map(lists.flat().map((label) => [keyOf(label), label])).values()];
  return distinct.sort((a, b) => (typeof a === 'string' || typeof b === 'string' ? (String(a) < String(b) ? -1 : 1) : Number(a) - Number(b)));
}

/** Index of each value among the labels. */
export function indexed(values: readonly unknown[], labels: readonly unknown[]): Float64Array {
  const index = new Map(labels.map((label, i) => [keyOf(label), i]));
  return Float64Array.from(values, (value) => {
    const found = index.get(keyOf(value));
    if (found === undefined) throw new Error(`${String(value)} is none of the labels ${labels.join(', ')}`);
    return found;
  });
}

export function sameLabel(a: unknown, b: unknown): boolean {
  return keyOf(a) === keyOf(b);
}

/** True and 1 are one label, as in Python. */
function keyOf(label: unknown): string {
  return typeof label === 'string' ? `text ${label}` : `number ${Number(label)}`;
}
