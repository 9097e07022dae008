import type { PartialDependence } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { type Exhibit, numbers } from './exhibit.ts';

export function dependenceExhibit({ rows, outputs, features }: PartialDependence): Exhibit {
  return {
    title: `Partial dependence on ${features.map(({ name }) => name).join(', ')}`,
    says: `Mean prediction over ${figure(rows)} test rows with one feature set to a value in all of them and the others as they are; where features hang together, some of these rows could not be. The full page has the curves.`,
    columns: [
      { title: 'Feature' },
      ...numbers(...outputs.map((name) => `${name}, lowest`), ...outputs.map((name) => `${name}, highest`)),
    ],
    rows: features.map(({ name, points }) => [
      name,
      ...outputs.map((_, k) => endText(points, k, (one, other) => one < other)),
      ...outputs.map((_, k) => endText(points, k, (one, other) => one > other)),
    ]),
  };
}

type Points = PartialDependence['features'][number]['points'];

/** `0.213 at 8`: the end of the range of means, and where it is reached. */
function endText(points: Points, k: number, further: (one: number, other: number) => boolean): string {
  const best = points.reduce((found, point) => (further(meanAt(point, k), meanAt(found, k)) ? point : found));
  return `${figure(meanAt(best, k), 3)} at ${typeof best.at === 'number' ? figure(best.at, 3) : best.at}`;
}

function meanAt({ means }: Points[number], k: number): number {
  return means[k] ?? Number.NaN;
}
