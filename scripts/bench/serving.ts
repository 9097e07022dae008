import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Figure, Timing } from './bench.ts';
import { bareServer, bentoml, mlserver, type Server, trainyardServer, writeScene } from './serving-servers.ts';
import { swapFigures } from './serving-swap.ts';
import { wrk } from './wrk.ts';

const CONNECTIONS = 32;
const SECONDS = 8;
const RUNS = 3;
const REQUESTS = 10_000;

/** Requests at batch 1 over 32 connections; every server runs the same ONNX model and meets the same load, turn by turn. */
export const serving: Bench = {
  name: 'serving',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    const servers: Server[] = [];
    try {
      writeScene(folder);
      const own = await trainyardServer(folder, '1s');
      servers.push(own, await bareServer(folder));
      servers.push(await mlserver(folder), await bentoml(folder));
      const found = await measured(folder, servers);
      const [ours, bare, ...peers] = found as [Measured, Measured, ...Measured[]];
      const what = `${REQUESTS} requests at batch 1, ${CONNECTIONS} connections`;
      const beside = peers.map(
        ({ name, whole }): Figure => ({
          what,
          asked: whole.median / 5,
          ours: ours.whole,
          peer: { name, ...whole },
          askedRatio: 5,
        }),
      );
      const half = await halfLoad(folder, own, ours);
      // At the same rate: what is late here as well waits for the machine.
      const bareHalf = { name: bare.name, ...(await halfLoad(folder, servers[1] as Server, ours)) };
      return [
        ...beside,
        added(ours, bare),
        { what: 'p99 at half of the maximum load', asked: 0.05, ours: half, peer: bareHalf },
        ...(await swapFigures(folder, own)),
      ];
    } finally {
      for (const server of servers) server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Measured {
  readonly name: string;
  /** Seconds for `REQUESTS`. */
  readonly whole: Timing;
  /** Seconds of one request over one connection. */
  readonly single: Timing;
}

/** What a request takes more than from a bare server with the same parser and session, one after the other. */
function added(ours: Measured, bare: Measured): Figure {
  const less = (key: keyof Timing): number => ours.single[key] - bare.single[key];
  const timing = { least: less('least'), median: less('median'), most: less('most') };
  return { what: 'median added over bare node:http with the same session', asked: 0.00015, ours: timing };
}

async function measured(folder: string, servers: readonly Server[]): Promise<readonly Measured[]> {
  const rates = servers.map((): number[] => []);
  const singles = servers.map((): number[] => []);
  for (const server of servers) await wrk(folder, server, { connections: CONNECTIONS, seconds: 3 });
  for (let round = 0; round < RUNS; round++) {
    for (const [i, server] of servers.entries()) {
      rates[i]?.push((await wrk(folder, server, { connections: CONNECTIONS, seconds: SECONDS })).rate);
      singles[i]?.push((await wrk(folder, server, { connections: 1, seconds: SECONDS / 2 })).median);
    }
  }
  return servers.map(({ name }, i) => ({
    name,
    whole: timingOf((rates[i] ?? []).map((rate) => REQUESTS / rate)),
    single: timingOf(singles[i] ?? []),
  }));
}

function timingOf(seconds: readonly number[]): Timing {
  const sorted = [...seconds].sort((one, other) => one - other);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return { least: at(0), median: at(sorted.length >> 1), most: at(sorted.length - 1) };
}

/** Each connection rests so long that all together ask half as often as the server can answer. */
async function halfLoad(folder: string, server: Server, { whole }: Measured): Promise<Timing> {
  const half = REQUESTS / whole.median / 2;
  const restMs = (CONNECTIONS / half) * 1000 * 0.9;
  const p99: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    p99.push((await wrk(folder, server, { connections: CONNECTIONS, seconds: SECONDS, restMs })).p99);
  }
  return timingOf(p99);
}
