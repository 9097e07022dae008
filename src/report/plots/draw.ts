import type { Chart } from './chart.ts';
import { cleanSvg } from './svg.ts';

/** Room around the plotting area for titles and labels; fixed, so that no font has to be measured. */
const PADDING = { left: 44, right: 14, top: 28, bottom: 44 };

/** Of the whole drawing, in pixels of its own; the page scales it. */
const WIDTH = 360;

/** The drawing as one `svg` element that scales with its place. */
export type Draw = (chart: Chart) => Promise<string>;

/** Loads what draws; a quarter of a second, and only for those who need plots. */
export async function loadDraw(): Promise<Draw> {
  const { svgOf } = await import('./vega.ts');
  return async (chart) => cleanSvg(await svgOf(specOf(chart)));
}

function specOf({ layers, size }: Chart): Readonly<Record<string, unknown>> {
  const { height, ...beside } = size;
  const padding = { ...PADDING, ...beside };
  return {
    width: WIDTH - padding.left - padding.right,
    height,
    padding,
    autosize: { type: 'none', contains: 'content' },
    background: null,
    layer: layers,
    config: { ...CONFIG, axisY: titledAbove(padding.left) },
  };
}

/** The vertical axis says above itself, readable without turning the head, what it shows. */
function titledAbove(left: number) {
  return { titleAngle: 0, titleAlign: 'left', titleBaseline: 'bottom', titleX: 6 - left, titleY: -10 };
}

const FONT = 'sans-serif';

const CONFIG = {
  aria: false,
  font: FONT,
  view: { stroke: null },
  axis: {
    labelColor: 'var(--ink)',
    titleColor: 'var(--ink)',
    gridColor: 'var(--line)',
    domainColor: 'var(--quiet)',
    tickColor: 'var(--quiet)',
    labelFontSize: 11,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    labelLimit: 0,
    titleLimit: 0,
    labelOverlap: true,
    titlePadding: 8,
  },
};
