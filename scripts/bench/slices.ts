import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, inNode, once, readAnswer } from './bench.ts';

interface Answer {
  readonly seconds: number;
  readonly looked: number;
  readonly worst: readonly { readonly is: readonly string[] }[];
}

/** A million rows by twenty columns, with one slice planted: from columns in memory to the worst slices. */
export const slices: Bench = {
  name: 'slices',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    try {
      await inNode('slices-ours.ts', folder);
      const { seconds, looked, worst } = readAnswer<Answer>(folder, 'ours.json');
      const found = worst.map(({ is }) => is.join(' and ')).join('; ');
      if (found !== 'word_3 = value 7 and number_5 < 0.25') throw new Error(`found "${found}"`);
      return [{ what: `slices of 1M rows by 20 columns, ${looked} cuts`, asked: 20, ours: once(seconds) }];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
