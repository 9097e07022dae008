import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type { Metric, Predictions } from '../src/core/plugins.ts';
import { ROOT } from './support/sources.ts';

const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const [file = '', line = '', test = ''] = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)].map((block) => block[1] ?? '');
const folder = mkdtempSync(join(tmpdir(), 'trainyard-contributing-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('shows a metric that works as it stands, and a test of it that holds', async () => {
  const metric = await written<{ specificity: Metric }>('specificity.ts', file);
  const { rows } = await written<{ rows: Predictions }>('rows.ts', `export ${/const rows[\s\S]*?;\n/.exec(test)?.[0]}`);
  const wanted = /toEqual\(\{ kind: 'value', value: (\d+) \/ (\d+) \}\)/.exec(test);
  expect(metric.specificity.compute(rows)).toEqual({ kind: 'value', value: Number(wanted?.[1]) / Number(wanted?.[2]) });
});

it('shows the line of the catalog as the catalog writes it', () => {
  const catalog = readFileSync(join(ROOT, 'src/metrics/all.ts'), 'utf8').split('\n');
  const like = (text: string) => text.trim().replaceAll('specificity', 'recall');
  expect(catalog).toContain(like(line));
});

/** What the guide shows, loaded from outside of the tree with its imports resolved as from `src/metrics`. */
async function written<T>(name: string, source: string): Promise<T> {
  const at = join(folder, name);
  const from = pathToFileURL(join(ROOT, 'src/')).href;
  writeFileSync(at, source.replaceAll("'../", `'${from}`));
  return (await import(at)) as T;
}
