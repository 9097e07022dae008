/** The charts of the comment, drawn by Mermaid itself in a browser, in GitHub's light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { mermaidBars, mermaidLine } from '../../src/report/mermaid.ts';
import { shownDom } from '../support/chromium.ts';
import { attacks } from '../support/hostile.ts';

const MERMAID = readFileSync(createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js'), 'utf8').replaceAll(
  '</script',
  '<\\/script',
);

/** What GitHub puts behind a comment; Mermaid's dark theme lays #333333 under a chart. */
const PAGES = { light: '#ffffff', dark: '#0d1117' } as const;
const BEHIND = { light: '#ffffff', dark: '#333333' } as const;

/** The page as GitHub's viewer has it: strict, and the theme by the colour scheme. */
function pageOf(fences: readonly string[], look: keyof typeof PAGES): string {
  const charts = fences.map((fence) => /```mermaid\n([\s\S]*)\n```/.exec(fence)?.[1] ?? '');
  const holders = charts.map(
    (chart) => `<pre class="mermaid">${chart.replace(/[&<]/g, (c) => `&#${c.charCodeAt(0)};`)}</pre>`,
  );
  const settings = { startOnLoad: false, securityLevel: 'strict', theme: look === 'dark' ? 'dark' : 'default' };
  return `<!doctype html><meta charset="utf-8"><body style="background:${PAGES[look]}">${holders.join('')}
<script>${MERMAID}</script>
<script>mermaid.initialize(${JSON.stringify(settings)});mermaid.run().catch(()=>{}).finally(()=>{document.title='drawn'})</script>`;
}

async function drawn(fences: readonly string[], look: keyof typeof PAGES): Promise<readonly string[]> {
  const dom = await shownDom(pageOf(fences, look), { dark: look === 'dark' });
  expect(dom).toContain('<title>drawn</title>');
  const body = dom.slice(dom.indexOf('<body'), dom.indexOf('<script>'));
  return body.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
}

const BARS = [
  { name: 'female', value: 0.3278 },
  { name: 'male', value: 0.61 },
  { name: 'not said', value: 0 },
];
const CHARTS = [
  mermaidBars({ title: 'Selected by gender', axis: 'Share selected', bars: BARS }).text,
  mermaidLine({
    title: 'ROC curve',
    x: 'False positive rate',
    y: 'True positive rate',
    heights: [0, 0.4, 0.55, 0.7, 0.86, 0.9, 0.97, 1],
  }).text,
];

describe.each(['light', 'dark'] as const)('in %s, Mermaid draws', (look) => {
  it('a bar for every group and a line for the curve, in a colour that is seen', async () => {
    const [bars = '', line = '', ...more] = await drawn(CHARTS, look);
    expect(more).toEqual([]);
    for (const word of ['Selected by gender', 'female', 'male', 'not said', 'Share selected'])
      expect(bars).toContain(word);
    for (const word of ['ROC curve', 'False positive rate', 'True positive rate']) expect(line).toContain(word);
    const heights = [...bars.matchAll(/<rect[^>]*height="([\d.]+)"[^>]*fill="#3b82c4"/g)].map(([, height]) =>
      Number(height),
    );
    const [female = 0, male = 0, none = 0] = heights;
    expect(heights).toHaveLength(3);
    // Mermaid's bars begin a little below the tick of zero.
    expect((female - none) / (male - none)).toBeCloseTo(0.328 / 0.61, 2);
    expect(none).toBeLessThan(10);
    expect(line).toMatch(/<path d="M[^"]+L[^"]+"[^>]*stroke="#3b82c4"/);
    expect(contrast('#3b82c4', BEHIND[look])).toBeGreaterThan(3);
  });

  it('names of strangers as words, and nothing else', async () => {
    const hostile = attacks('http://127.0.0.1:9').map((name) => ({ name, value: 0.5 }));
    const found = await drawn([mermaidBars({ title: hostile[0]?.name ?? '', axis: 'a', bars: hostile }).text], look);
    expect(found).toHaveLength(1);
    expect(found[0]).not.toMatch(/<(script|img|iframe|a|foreignObject)\b/);
    expect(found[0]?.match(/fill="#3b82c4"/g)?.length).toBeGreaterThanOrEqual(hostile.length);
  });
});

/** Contrast of two colours by WCAG 2.1; what carries meaning needs 3. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map(luminance);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
