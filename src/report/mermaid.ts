import { mermaidLabel } from './escape.ts';
import { type Markdown, verbatim } from './markdown.ts';

/**
 * Small charts that GitHub draws from text. Its version of Mermaid moves and mail shows the source, so that each stands
 * beside a table with the same numbers; words in it come through the allow-list of `mermaidLabel` alone.
 */
export interface MermaidBars {
  readonly title: string;
  readonly axis: string;
  /** Shares from 0 to 1. */
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

export function mermaidBars({ title, axis, bars }: MermaidBars): Markdown {
  const names = bars.map(({ name }) => quoted(name, 24)).join(', ');
  return xychart(title, [
    `x-axis [${names}]`,
    `y-axis ${quoted(axis)} 0 --> 1`,
    `bar [${bars.map(({ value }) => share(value)).join(', ')}]`,
  ]);
}

export interface MermaidLine {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Heights at evenly spread places from 0 to 1. */
  readonly heights: readonly number[];
}

export function mermaidLine({ title, x, y, heights }: MermaidLine): Markdown {
  return xychart(title, [
    `x-axis ${quoted(x)} 0 --> 1`,
    `y-axis ${quoted(y)} 0 --> 1`,
    `line [${heights.map(share).join(', ')}]`,
  ]);
}

/** Mermaid's own colour for bars is hardly seen on white; this one is seen on GitHub's white and on its black. */
const LOOK =
  '%%{init: {"xyChart": {"width": 600, "height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#3b82c4"}}}}%%';

function xychart(title: string, lines: readonly string[]): Markdown {
  const body = [`title ${quoted(title)}`, ...lines].map((line) => `    ${line}`).join('\n');
  return verbatim(`\`\`\`mermaid\n${LOOK}\nxychart-beta\n${body}\n\`\`\``);
}

function quoted(text: string, limit = 60): string {
  return `"${mermaidLabel(text, limit) || '-'}"`;
}

/** Three decimals, and never the notation with an exponent, which its grammar does not know. */
function share(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
