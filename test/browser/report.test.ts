import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drawnCharts } from '../../src/report/html/drawing.ts';
import { composePage } from '../../src/report/html/page.ts';
import type { Review } from '../../src/report/review.ts';
import { measured, shownDom, type View } from '../support/chromium.ts';
import { attacks, hostileReview } from '../support/hostile.ts';
import { plottedReview } from '../support/plotted.ts';

/** Would hear of every request that a page makes. */
const heard: string[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end('');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(() => {
  heard.length = 0;
});

const pageOf = async (review: Review) => composePage(review, await drawnCharts(review));

describe('a page with hostile names', () => {
  it('runs no script and sends no request; every name is there as text', async () => {
    const page = await pageOf(hostileReview(origin));
    const dom = await shownDom(page);
    expect(heard).toEqual([]);
    expect(dom).not.toMatch(/<title>owned/);
    const found = await measured<{ readonly odd: string[]; readonly texts: string }>(page, CENSUS);
    expect(found.odd).toEqual([]);
    for (const attack of attacks(origin).slice(0, 8)) expect(found.texts).toContain(attack);
  });

  it('would be noticed: the same texts, unescaped and without a policy, run and load', async () => {
    await shownDom(`<!doctype html><body>${attacks(origin).join('')}`);
    expect(heard).toEqual(expect.arrayContaining(['/script', '/img']));
  });

  it('is held by its policy alone, were an escape forgotten', async () => {
    const page = await pageOf(plottedReview());
    const dom = await shownDom(page.replace('<main>', `<main>${attacks(origin).slice(0, 6).join('')}`));
    expect(heard).toEqual([]);
    expect(dom).not.toMatch(/<title>owned/);
  });
});

const VIEWS: readonly (readonly [string, View])[] = [
  ['desktop, light', { width: 1280 }],
  ['desktop, dark', { width: 1280, dark: true }],
  ['phone, light', { width: 400 }],
  ['phone, dark', { width: 400, dark: true }],
];

describe('the page', () => {
  it.each(VIEWS)('fits and is readable on: %s', async (_, view) => {
    const found = await measured<{ readonly over: number; readonly dark: boolean; readonly pale: string[] }>(
      await pageOf(plottedReview()),
      CONTRAST,
      view,
    );
    expect(found.dark).toBe(view.dark ?? false);
    expect(found.over).toBeLessThanOrEqual(0);
    expect(found.pale).toEqual([]);
  });

  it('names every picture, gives its numbers as a table, and captions every table', async () => {
    const found = await measured<Record<string, number>>(await pageOf(plottedReview()), OUTLINE);
    expect(found).toMatchObject({ unnamed: 0, withoutTable: 0, withoutCaption: 0, headings: 1, skipped: 0 });
    expect(found['figures']).toBeGreaterThan(10);
  });
});

/** Elements that have no business in a report, and all its words. */
const CENSUS = `
const allowed = 'html head meta title style body main header footer nav section h1 h2 h3 h4 p ul li dl div dt dd a span code strong table caption thead tbody tr th td details summary figure figcaption svg g path line rect text'.split(' ');
const odd = [];
for (const element of page.querySelectorAll('*')) {
  if (!allowed.includes(element.localName)) odd.push(element.localName);
  for (const { name, value } of element.attributes) {
    if (/^on|^style$|^src/.test(name)) odd.push(element.localName + ' ' + name);
    if (name === 'href' && !/^#model-[0-9]+$/.test(value)) odd.push('href ' + value);
  }
}
return { odd, texts: page.body.textContent };`;

/** Words under a contrast of 4.5 with what lies behind them (3 where they are large), and how far the page is too wide. */
const CONTRAST = `
for (const details of page.querySelectorAll('details')) details.open = true;
const rgb = (color) => { const n = color.match(/[0-9.]+/g).map(Number); return { c: n.slice(0, 3), a: n.length > 3 ? n[3] : 1 } };
const light = (c) => { const [r, g, b] = c.map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b };
const behind = (element) => { for (let at = element; at; at = at.parentElement) { const { c, a } = rgb(frame.getComputedStyle(at).backgroundColor); if (a > 0.99) return c } return [255, 255, 255] };
const pale = [];
for (const element of page.querySelectorAll('body *')) {
  if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')) continue;
  const style = frame.getComputedStyle(element);
  const [one, other] = [light(rgb(element.localName === 'text' ? style.fill : style.color).c), light(behind(element))];
  const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  if (ratio < (parseFloat(style.fontSize) >= 24 ? 3 : 4.5)) pale.push(element.localName + ' ' + element.textContent.slice(0, 30) + ' ' + ratio.toFixed(2));
}
const root = page.documentElement;
return { over: root.scrollWidth - root.clientWidth, dark: frame.matchMedia('(prefers-color-scheme: dark)').matches, pale };`;

const OUTLINE = `
const all = (selector) => [...page.querySelectorAll(selector)];
const levels = all('h1, h2, h3, h4').map((heading) => Number(heading.localName[1]));
return {
  figures: all('figure').length,
  unnamed: all('figure [role=img]').filter((image) => !image.getAttribute('aria-label')).length,
  withoutTable: all('figure').filter((figure) => !figure.querySelector('table tbody tr')).length,
  withoutCaption: all('table').filter((table) => !table.caption || table.caption.textContent === '').length,
  headings: all('h1').length,
  skipped: levels.filter((level, at) => at > 0 && level > levels[at - 1] + 1).length,
};`;
