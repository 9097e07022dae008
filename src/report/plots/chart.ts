/** What a plot is before it is drawn: a Vega-Lite specification with words and numbers beside it. */

/** Ink of a series: `--series-1` and so on in the page's style sheet, told apart by dash or place as well as by colour. */
export type Series = 1 | 2 | 3;

export interface ChartTable {
  readonly columns: readonly { readonly title: string; readonly number?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export interface Chart {
  readonly title: string;
  /** What it shows, in a sentence that stands for the picture where it cannot be seen. */
  readonly says: string;
  readonly legend?: readonly { readonly series: Series; readonly name: string; readonly dashed?: boolean }[];
  /** The same numbers, to be read. */
  readonly table: ChartTable;
  /** Height of the plotting area and room beside it for labels, in pixels; all plots are equally wide. */
  readonly size: { readonly height: number; readonly left?: number; readonly bottom?: number };
  /** Vega-Lite layers, without size and configuration. Texts in it have been through `plainText`. */
  readonly layers: readonly Readonly<Record<string, unknown>>[];
}

export function ink(series: Series): string {
  return `var(--series-${series})`;
}

export const QUIET = 'var(--quiet)';
export const INK = 'var(--ink)';

/** Fields of the data are ours alone, so that no name from outside is ever read as an expression. */
export interface Axis {
  readonly title: string;
  readonly domain?: readonly [number, number];
  /** A d3 format. */
  readonly format?: string;
  readonly ticks?: number;
}

export function numberAxis(field: string, { title, domain, format, ticks }: Axis) {
  const scale = domain === undefined ? { zero: false, nice: true } : { domain, nice: false };
  const axis = { title, tickCount: ticks ?? 5, ...(format !== undefined && { format }) };
  return { field, type: 'quantitative', scale, axis };
}

/** A share from 0 to 1. */
export function shareAxis(field: string, title: string) {
  return numberAxis(field, { title, domain: [0, 1], format: '.1f' });
}

/** The diagonal on which chance, or perfection, lies. */
export function diagonal([low, high]: readonly [number, number] = [0, 1]) {
  return {
    data: {
      values: [
        { x: low, y: low },
        { x: high, y: high },
      ],
    },
    mark: { type: 'line', strokeDash: [4, 4], strokeWidth: 1 },
    encoding: {
      x: { field: 'x', type: 'quantitative' },
      y: { field: 'y', type: 'quantitative' },
      color: { value: QUIET },
    },
  };
}

/** The points of a line as data. */
export function pointsOf(line: { readonly x: readonly number[]; readonly y: readonly number[] }) {
  return { values: line.x.map((x, i) => ({ x, y: line.y[i] ?? 0, i })) };
}
