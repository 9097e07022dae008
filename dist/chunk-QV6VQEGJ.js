import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/math/thinning.ts
function thinned(line, most, tolerance) {
  const last = line.x.length - 1;
  if (last < 1) return { kept: last < 0 ? [] : [0], within: 0 };
  const spans = [farthest(line, 0, last)];
  for (; ; ) {
    const widest = spans.reduce((best, span) => span.distance > best.distance ? span : best);
    if (widest.distance <= tolerance || spans.length + 1 >= most) {
      return { kept: [0, ...spans.map((span) => span.to).sort((a, b) => a - b)], within: widest.distance };
    }
    const { from, at, to } = widest;
    spans.splice(spans.indexOf(widest), 1, farthest(line, from, at), farthest(line, at, to));
  }
}
function farthest({ x, y }, from, to) {
  const [x0, y0] = [x[from], y[from]];
  const [dx, dy] = [x[to] - x0, y[to] - y0];
  const length = dx * dx + dy * dy;
  let at = from;
  let distance = 0;
  for (let i = from + 1; i < to; i++) {
    const [px, py] = [x[i] - x0, y[i] - y0];
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
    const gap = Math.hypot(px - along * dx, py - along * dy);
    if (gap > distance) [at, distance] = [i, gap];
  }
  return { from, to, at, distance };
}

export {
  thinned
};
