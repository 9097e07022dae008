/** SHAP values and partial dependence beside those of the packages shap and scikit-learn, computed in the same run. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { ColumnData } from '../../src/core/ports.ts';
import { partialDependence } from '../../src/data/explanation/dependence.ts';
import { linkOf } from '../../src/data/explanation/link.ts';
import { type ShapInput, type ShapValues, shapValues } from '../../src/data/explanation/shap.ts';
import { valueError } from '../../src/data/explanation/shap-error.ts';
import { random } from '../../src/math/random.ts';
import { PYTHON_FOLDER } from './environment.ts';

interface Explained {
  readonly base: number;
  readonly values: readonly (readonly number[])[];
}

interface Peer {
  readonly coefficients: readonly number[];
  readonly intercept: number;
  readonly linear: Explained;
  readonly tangled: Explained;
  readonly dependence: { readonly grid: readonly number[]; readonly means: readonly number[] };
}

type Row = readonly number[];

const ROWS = 240;
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const stream = random(11, 'explanation');
const table: readonly Row[] = Array.from({ length: ROWS }, () => NAMES.map(() => 2 * stream.uniform() - 0.8));
const columns = new Map<string, ColumnData>(
  NAMES.map((name, j) => [name, { kind: 'number', values: Float64Array.from(table, (row) => row[j] as number) }]),
);
const peer = JSON.parse(
  execFileSync(`${PYTHON_FOLDER}/bin/python`, [new URL('./explanation.py', import.meta.url).pathname], {
    input: JSON.stringify(table),
    encoding: 'utf8',
  }),
) as Peer;

const tangled = ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Row) => 2 * a * b - c + a * c * d + Math.exp(e / 2) * f;
const logistic = (row: Row) => {
  const logit = row.reduce((sum, x, j) => sum + x * (peer.coefficients[j] as number), peer.intercept);
  return 1 / (1 + Math.exp(-logit));
};

const predictWith =
  (model: (row: Row) => number): ShapInput['predict'] =>
  async (set, rows) =>
    Float64Array.from({ length: rows }, (_, row) => model(NAMES.map((name) => Number(set.get(name)?.values[row]))));

async function explained(model: (row: Row) => number, more: Partial<ShapInput>): Promise<ShapValues> {
  const found = await shapValues({
    columns,
    rows: ROWS,
    players: NAMES.map((name) => ({ name, columns: [name] })),
    predict: predictWith(model),
    link: linkOf('regression', [], new Float64Array()),
    explained: 12,
    background: ROWS,
    most: 500_000,
    seed: 3,
    ...more,
  });
  if (found === undefined) throw new Error('nothing was explained');
  return found;
}

/** How far each value is from the package's, with its standard error. */
function gaps(found: ShapValues, { values }: Explained) {
  return Array.from(found.values, (value, at) => {
    const row = found.explained[Math.floor(at / NAMES.length)] as number;
    return { gap: Math.abs(value - (values[row]?.[at % NAMES.length] as number)), error: valueError(found, at) ?? 0 };
  });
}

describe('SHAP values are those of the package shap', () => {
  it('exactly, of a logistic regression on its log-odds', async () => {
    const found = await explained(logistic, { link: linkOf('binary', ['no', 'yes'], Float64Array.of(0.5)) });
    expect(found.method).toBe('additive');
    expect(found.base[0]).toBeCloseTo(peer.linear.base, 9);
    for (const { gap } of gaps(found, peer.linear)) expect(gap).toBeLessThan(1e-9);
  });

  it('exactly, over every set of features', async () => {
    const found = await explained(tangled, {});
    expect(found.method).toBe('coalitions');
    expect(found.base[0]).toBeCloseTo(peer.tangled.base, 12);
    for (const { gap } of gaps(found, peer.tangled)) expect(gap).toBeLessThan(1e-12);
  });

  it('within the stated error where they are sampled', async () => {
    const found = await explained(tangled, { most: 12 * 2 * NAMES.length * ROWS });
    expect(found.method).toBe('sampled');
    const all = gaps(found, peer.tangled);
    expect(all.filter(({ gap, error }) => gap <= 1.96 * error).length / all.length).toBeGreaterThan(0.95);
    expect(Math.max(...all.map(({ gap }) => gap))).toBeLessThan(0.1);
  });
});

it('partial dependence is that of scikit-learn', async () => {
  const { features } = await partialDependence({
    features: [{ name: 'e', type: 'numeric' }],
    columns,
    rows: ROWS,
    points: peer.dependence.grid.length,
    predict: predictWith(tangled),
    width: 1,
    outputs: [{ at: 0, name: 'prediction' }],
  });
  expect(features[0]?.points).toHaveLength(peer.dependence.grid.length);
  for (const [i, { at, means }] of (features[0]?.points ?? []).entries()) {
    expect(at).toBeCloseTo(peer.dependence.grid[i] as number, 12);
    expect(means[0]).toBeCloseTo(peer.dependence.means[i] as number, 12);
  }
});
