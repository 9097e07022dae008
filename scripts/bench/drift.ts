import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, inNode, once, ROOT, readAnswer, timed } from './bench.ts';
import { pythonWith } from './peers.ts';

const FLIGHTS = join(ROOT, 'node_modules/vega-datasets/data/flights-3m.parquet');

interface Answer {
  readonly seconds: number;
  readonly found: Readonly<Record<string, number>>;
}

/**
 * Three million flights, the later half against the earlier one, every column by the measure that evidently takes for it:
 * from the parquet file to the numbers, which have to agree to 1e-9.
 */
export const drift: Bench = {
  name: 'drift',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    try {
      const python = await pythonWith('evidently', ['evidently==0.7.23', 'pandas==2.3.3', 'pyarrow==22.0.0']);
      await inNode('drift-ours.ts', folder, FLIGHTS);
      const ours = readAnswer<Answer>(folder, 'ours.json');
      const args = [join(ROOT, 'scripts/bench/drift.py'), folder, FLIGHTS];
      await timed({ command: python, args, cwd: folder });
      const peer = readAnswer<Answer>(folder, 'peer.json');
      for (const [column, value] of Object.entries(ours.found)) {
        const other = peer.found[column] ?? Number.NaN;
        if (!(Math.abs(value - other) <= 1e-9)) throw new Error(`drift of ${column}: ${value} beside ${other}`);
      }
      const what = `drift of ${Object.keys(ours.found).length} columns, 3M flights, half against half`;
      const named = { name: 'evidently', ...once(peer.seconds) };
      return [{ what, asked: peer.seconds / 10, ours: once(ours.seconds), peer: named, askedRatio: 10 }];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
