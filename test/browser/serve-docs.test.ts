/** `/docs` of a real server in a real browser: its models are there, Send is pressed, and the answer is read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserTab } from '../support/browser-tab.ts';
import type { View } from '../support/chromium.ts';
import { simple, wageBand } from '../support/serving/bundles.ts';
import { refOf, releaseOf } from '../support/serving/releases.ts';
import { ServingScene } from '../support/serving/scene.ts';

let scene: ServingScene;
beforeAll(async () => {
  scene = await ServingScene.open();
  await scene.put(simple(), wageBand());
  await scene.release(
    releaseOf({ model: 'simple', stable: refOf(simple(), '1.0.0') }),
    releaseOf({ model: 'wage-band', stable: refOf(wageBand(), '1.0.0') }),
  );
  await scene.start();
});
afterAll(() => scene.close());

const PREDICT = 'details[data-path="/v1/models/{model}/predict"]';
const INFER = 'details[data-path="/v2/models/{model}/infer"]';

/** Opens a card, presses Send and answers what it shows. */
async function sent(tab: BrowserTab, card: string): Promise<string> {
  await tab.click(`${card} > summary`);
  await tab.until(`document.querySelector('${card}').open`);
  await tab.click(`${card} > button`);
  return tab.until<string>(
    `(() => { const t = document.querySelector('${card} > pre').textContent; return t !== '...' && t })()`,
  );
}

const VIEWS: readonly (readonly [string, View])[] = [
  ['desktop, light', { width: 1280 }],
  ['desktop, dark', { width: 1280, dark: true }],
  ['phone, light', { width: 360 }],
  ['phone, dark', { width: 360, dark: true }],
];

describe('the page to try it', () => {
  it.each(VIEWS)('asks a model and shows its answer on: %s', async (_, view) => {
    const tab = await BrowserTab.open(`${scene.url}/docs`, view);
    try {
      await tab.until(`document.querySelectorAll('#model option').length === 2`);
      await tab.value(
        `(() => { const m = document.querySelector('#model'); m.value = 'wage-band'; m.dispatchEvent(new Event('change', { bubbles: true })) })()`,
      );
      await tab.until(`document.querySelector('${PREDICT} textarea').value.includes('education')`);
      const predicted = await sent(tab, PREDICT);
      expect(predicted).toMatch(/^200 {2}[\d.]+ ms\n/);
      expect(JSON.parse(predicted.slice(predicted.indexOf('\n')))).toMatchObject({
        model: 'wage-band',
        version: '1.0.0',
        predictions: [{ class: expect.stringMatching(/^(yes|no)$/) }],
      });
      expect(await sent(tab, INFER)).toContain('"model_name": "wage-band"');
      const found = await tab.value<Found>(LOOK);
      expect(found.dark).toBe(view.dark ?? false);
      expect(found.over, 'pixels that the page is too wide').toBeLessThanOrEqual(0);
      expect(found.pale, 'words under a contrast of 4.5').toEqual([]);
      expect(found.unnamed, 'fields without a name').toBe(0);
      expect((await tab.screenshot()).length).toBeGreaterThan(10_000);
    } finally {
      await tab.close();
    }
  });

  it('shows an error of the server as it came', async () => {
    const tab = await BrowserTab.open(`${scene.url}/docs`);
    try {
      await tab.until(`document.querySelectorAll('#model option').length === 2`);
      await tab.until(`document.querySelector('${INFER} textarea').value.includes('inputs')`);
      await tab.value(`document.querySelector('${INFER} textarea').value = '{"inputs": 5}'`);
      const said = await sent(tab, INFER);
      expect(said).toMatch(/^400 /);
      expect(said).toContain('\\"inputs\\" must be a list');
    } finally {
      await tab.close();
    }
  });
});

interface Found {
  readonly dark: boolean;
  readonly over: number;
  readonly pale: readonly string[];
  readonly unnamed: number;
}

const LOOK = `(() => {
for (const details of document.querySelectorAll('details')) details.open = true;
const rgb = (color) => { const n = color.match(/[0-9.]+/g).map(Number); return { c: n.slice(0, 3), a: n.length > 3 ? n[3] : 1 } };
const light = (c) => { const [r, g, b] = c.map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b };
const behind = (element) => { for (let at = element; at; at = at.parentElement) { const { c, a } = rgb(getComputedStyle(at).backgroundColor); if (a > 0.99) return c } return [255, 255, 255] };
const pale = [];
for (const element of document.querySelectorAll('body *')) {
  if (!['textarea', 'input', 'select'].includes(element.localName) && ![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')) continue;
  if (['script', 'style', 'option'].includes(element.localName)) continue;
  const style = getComputedStyle(element);
  const [one, other] = [light(rgb(style.color).c), light(behind(element))];
  const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  if (ratio < (parseFloat(style.fontSize) >= 24 ? 3 : 4.5)) pale.push(element.localName + ' ' + element.textContent.slice(0, 30) + ' ' + ratio.toFixed(2));
}
const unnamed = [...document.querySelectorAll('input, select, textarea')].filter((field) => field.labels.length === 0).length;
return { dark: matchMedia('(prefers-color-scheme: dark)').matches, over: document.documentElement.scrollWidth - document.documentElement.clientWidth, pale, unnamed };
})()`;
