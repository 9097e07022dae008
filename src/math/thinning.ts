export interface Thinned {
  /** Indices of the points that are kept, ascending; the first and the last are among them. */
  readonly kept: readonly number[];
  /** Greatest distance of a point left out from the line through those kept. */
  readonly within: number;
}

/**
 * The points of a line that carry its shape, `most` at the most: starting from its two ends, the point farthest from the
 * line so far is added until none is farther than `tolerance`. That is the order of Ramer (1972), "An iterative procedure
 * for the polygonal approximation of plane curves", stopped by number as well as by distance.
 */
export function thinned(
  line: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> },
  most: number,
  tolerance: number,
): Thinned {
  const last = line.x.length - 1;
  if (last < 1) return { kept: last < 0 ? [] : [0], within: 0 };
  const spans = [farthest(line, 0, last)];
  for (;;) {
    const widest = spans.reduce((best, span) => (span.distance > best.distance ? span : best));
    if (widest.distance <= tolerance || spans.length + 1 >= most) {
      return { kept: [0, ...spans.map((span) => span.to).sort((a, b) => a - b)], within: widest.distance };
    }
    const { from, at, to } = widest;
    spans.splice(spans.indexOf(widest), 1, farthest(line, from, at), farthest(line, at, to));
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** The point between them that is farthest from the straight line. */
  readonly at: number;
  readonly distance: number;
}

function farthest({ x, y }: Parameters<typeof thinned>[0], from: number, to: number): Span {
  const [x0, y0] = [x[from] as number, y[from] as number];
  const [dx, dy] = [(x[to] as number) - x0, (y[to] as number) - y0];
  const length = dx * dx + dy * dy;
  let at = from;
  let distance = 0;
  for (let i = from + 1; i < to; i++) {
    const [px, py] = [(x[i] as number) - x0, (y[i] as number) - y0];
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
    const gap = Math.hypot(px - along * dx, py - along * dy);
    if (gap > distance) [at, distance] = [i, gap];
  }
  return { from, to, at, distance };
}
