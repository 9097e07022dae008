import { Error as ErrorLevel, loader, logger, parse, View } from 'vega';
import { compile } from 'vega-lite';

/**
 * Draws a Vega-Lite specification as SVG. It holds its data, and what it would load from elsewhere is refused. This is
 * the only file that imports Vega, and it is imported lazily: parsing a megabyte of code is for those who want plots.
 */
export async function svgOf(spec: Readonly<Record<string, unknown>>): Promise<string> {
  const quiet = logger(ErrorLevel);
  const { spec: compiled } = compile(spec as never, { logger: quiet });
  const nothing = loader();
  nothing.load = () => Promise.reject(new Error('a plot loads nothing'));
  const view = new View(parse(compiled), { renderer: 'none', loader: nothing, logger: quiet });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
