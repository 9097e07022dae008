/** Edges of equal-width bins over the values, as many as Sturges' rule asks for: ceil(log2(n) + 1) of the range. */
export function sturgesEdges(values: Float64Array): Float64Array {
  const [low, high] = rangeOf(values);
  // By way of a width, as numpy has it: where n is a power of two the quotient can round to one bin more.
  const width = (high - low) / (Math.log2(values.length) + 1);
  return equalEdges(values, width > 0 ? Math.ceil((high - low) / width) : 1);
}

/** Edges of `bins` bins of equal width from the least to the largest value; one value spans half a unit to each side. */
export function equalEdges(values: Float64Array, bins: number): Float64Array {
  const [low, high] = rangeOf(values);
  if (low === high) return Float64Array.of(low - 0.5, high + 0.5);
  const step = (high - low) / bins;
  return Float64Array.from({ length: bins + 1 }, (_, i) => (i === bins ? high : low + i * step));
}

function rangeOf(values: Float64Array): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!(Number.isFinite(low) && Number.isFinite(high))) throw new RangeError('bins need at least one finite value');
  return [low, high];
}

/** Values per bin, left-closed, the last bin closed on both sides; values outside the edges are not counted. */
export function binCounts(values: Float64Array, edges: Float64Array): Float64Array {
  const bins = edges.length - 1;
  const counts = new Float64Array(bins);
  const last = edges[bins] as number;
  for (const value of values) {
    if (!(value >= (edges[0] as number) && value <= last)) continue;
    let low = 0;
    let high = bins - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((edges[middle] as number) <= value) low = middle;
      else high = middle - 1;
    }
    counts[low]!++;
  }
  return counts;
}

/** Counts of both samples in Sturges bins over the two together. */
export function sturgesCounts(reference: Float64Array, current: Float64Array) {
  const pooled = new Float64Array(reference.length + current.length);
  pooled.set(reference);
  pooled.set(current, reference.length);
  const edges = sturgesEdges(pooled);
  return { edges, reference: binCounts(reference, edges), current: binCounts(current, edges) };
}
