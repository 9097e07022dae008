import { argsort } from '../order.ts';
import { varianceOf } from '../samples.ts';

/** Values with an optional weight each; weights need not sum to 1. */
export interface Sample {
  readonly values: Float64Array;
  readonly weights?: Float64Array | undefined;
}

/** First Wasserstein distance: area between the two distribution functions, in the unit of the values. */
export function wassersteinDistance(x: Sample, y: Sample): number {
  let sum = 0;
  eachGap(x, y, (width, gap) => {
    sum += width * Math.abs(gap);
  });
  return sum;
}

/** Wasserstein distance in population standard deviations of the reference, which count as at least 0.001. */
export function wassersteinNormed(reference: Float64Array, current: Float64Array): number {
  const scale = Math.max(Math.sqrt(varianceOf(reference, 0)), 0.001);
  return wassersteinDistance({ values: reference }, { values: current }) / scale;
}

/** Energy distance: sqrt(2 E|X-Y| - E|X-X'| - E|Y-Y'|) = sqrt(2 times the area of the squared gap). */
export function energyDistance(x: Sample, y: Sample): number {
  let sum = 0;
  eachGap(x, y, (width, gap) => {
    sum += width * gap * gap;
  });
  return Math.sqrt(2 * sum);
}

/** Walks the stretches between neighbouring values of both samples, with F_x - F_y on each. */
function eachGap(x: Sample, y: Sample, visit: (width: number, gap: number) => void): void {
  const a = cumulated(x);
  const b = cumulated(y);
  let i = 0;
  let j = 0;
  let previous = Number.NaN;
  while (i < a.values.length || j < b.values.length) {
    const left = i < a.values.length ? (a.values[i] as number) : Number.POSITIVE_INFINITY;
    const right = j < b.values.length ? (b.values[j] as number) : Number.POSITIVE_INFINITY;
    const value = Math.min(left, right);
    const gap = (i === 0 ? 0 : a.upTo(i)) - (j === 0 ? 0 : b.upTo(j));
    if (gap !== 0 && value > previous) visit(value - previous, gap);
    previous = value;
    while (i < a.values.length && a.values[i] === value) i++;
    while (j < b.values.length && b.values[j] === value) j++;
  }
}

interface Cumulated {
  readonly values: Float64Array;
  /** Share of the weight in the first `count` values. */
  upTo(count: number): number;
}

function cumulated({ values, weights }: Sample): Cumulated {
  if (values.length === 0) throw new RangeError('a sample is empty');
  if (values.some(Number.isNaN)) throw new RangeError('a value is NaN');
  if (weights === undefined) {
    return { values: values.slice().sort(), upTo: (count) => count / values.length };
  }
  if (weights.length !== values.length) throw new RangeError(`${weights.length} weights for ${values.length} values`);
  const order = argsort(values);
  const sums = new Float64Array(values.length);
  let sum = 0;
  order.forEach((row, i) => {
    sum += weights[row] as number;
    sums[i] = sum;
  });
  if (!(sum > 0)) throw new RangeError('the weights of a sample sum to 0');
  return {
    values: Float64Array.from(order, (row) => values[row] as number),
    upTo: (count) => (sums[count - 1] as number) / sum,
  };
}
