import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Timing } from './bench.ts';
import { residentBytes } from './memory.ts';
import { type Server, trainyardServer, writeScene } from './serving-servers.ts';
import { wrk } from './wrk.ts';

const CONNECTIONS = 32;
const MINUTES = 10;
const EVERY_MS = 1000;

/**
 * Ten minutes without a pause: how much more resident memory the server has at the end than once it is warm. The first two
 * minutes are its time to grow: the newest predictions, which wait for their outcomes, have a fixed place that fills.
 */
export const servingSoak: Bench = {
  name: 'serving-soak',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    let server: Server | undefined;
    try {
      writeScene(folder);
      server = await trainyardServer(folder);
      const { pid } = server;
      const samples: number[] = [];
      const timer = setInterval(() => samples.push(residentBytes(pid) / 2 ** 20), EVERY_MS);
      const load = await wrk(folder, server, { connections: CONNECTIONS, seconds: MINUTES * 60 }).finally(() =>
        clearInterval(timer),
      );
      const fifth = Math.floor(samples.length / 5);
      const [early, late] = [samples.slice(fifth, 2 * fifth), samples.slice(-fifth)];
      const rate = Math.round(load.rate);
      const what = `growth from minutes 3 and 4 to minutes 9 and 10 of load, ${CONNECTIONS} connections, ${rate} requests/s`;
      return [{ what, asked: 16, unit: 'MB', ours: growth(early, late) }];
    } finally {
      server?.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Of medians; the ends are of the extremes. */
function growth(early: readonly number[], late: readonly number[]): Timing {
  const [before, after] = [sorted(early), sorted(late)];
  const at = (list: readonly number[], share: number): number =>
    list[Math.floor((list.length - 1) * share)] ?? Number.NaN;
  return {
    least: at(after, 0) - at(before, 0),
    median: at(after, 0.5) - at(before, 0.5),
    most: at(after, 1) - at(before, 1),
  };
}

function sorted(list: readonly number[]): readonly number[] {
  return [...list].sort((one, other) => one - other);
}
