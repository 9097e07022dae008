import { setTimeout as pause } from 'node:timers/promises';
import type { BundleRef } from '../../src/core/release-records.ts';
import type { Figure, Timing } from './bench.ts';
import { post, release, type Server, VERSIONS } from './serving-servers.ts';
import { wrk } from './wrk.ts';

const CONNECTIONS = 32;
/** Seconds of load before the first swap, between two, and after the last. */
const APART = 5;
const SWAPS = 4;
const POLL_MS = 1000;

interface Probe {
  /** Milliseconds of `performance.now()` at which the answer came. */
  readonly at: number;
  readonly ms: number;
  readonly version: string;
}

/**
 * New versions and rollbacks while 32 connections ask without a pause (`wrk` throws on any failed request). Beside them one
 * connection asks and notes when it was answered, how fast and by which version.
 */
export async function swapFigures(folder: string, server: Server): Promise<readonly Figure[]> {
  const probes: Probe[] = [];
  const seconds = APART * (SWAPS + 1);
  let going = true;
  const probing = probe(server, probes, () => going);
  const loading = wrk(folder, server, { connections: CONNECTIONS, seconds });
  const moved: number[] = [];
  for (let swap = 0; swap < SWAPS; swap++) {
    await pause(APART * 1000);
    release(folder, VERSIONS[(swap + 1) % 2] as BundleRef, swap + 2);
    moved.push(performance.now());
  }
  await loading;
  going = false;
  await probing;
  const usual = p99(probes.filter(({ at }) => at < (moved[0] ?? 0)));
  return [
    {
      what: `branch moved to first answer of the other version, polling each ${POLL_MS / 1000} s, full load, no failed request`,
      asked: POLL_MS / 1000 + 1,
      ours: timing(moved.map((at, swap) => firstOf(probes, at, (swap + 1) % 2))),
    },
    {
      what: 'time around a swap or rollback during which p99 is more than doubled',
      asked: 1,
      ours: timing(moved.map((at) => slowSeconds(probes, at, 2 * usual))),
    },
  ];
}

async function probe(server: Server, probes: Probe[], going: () => boolean): Promise<void> {
  while (going()) {
    const started = performance.now();
    const answer = await post(server);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${server.name} answered ${answer.status} during a swap`);
    const at = performance.now();
    probes.push({ at, ms: at - started, version: answer.headers.get('x-trainyard-version') ?? '' });
  }
}

function firstOf(probes: readonly Probe[], after: number, wanted: number): number {
  const found = probes.find(({ at, version }) => at > after && version === VERSIONS[wanted]?.version);
  return found === undefined ? Number.POSITIVE_INFINITY : (found.at - after) / 1000;
}

/** Quarters of a second within the next four whose p99 is above the limit, in seconds. */
function slowSeconds(probes: readonly Probe[], from: number, limit: number): number {
  let slow = 0;
  for (let part = 0; part < 16; part++) {
    const [start, end] = [from + part * 250, from + (part + 1) * 250];
    if (p99(probes.filter(({ at }) => at >= start && at < end)) > limit) slow += 0.25;
  }
  return slow;
}

function p99(probes: readonly Probe[]): number {
  const sorted = probes.map(({ ms }) => ms).sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0;
}

function timing(seconds: readonly number[]): Timing {
  const sorted = [...seconds].sort((one, other) => one - other);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return { least: at(0), median: at(sorted.length >> 1), most: at(sorted.length - 1) };
}
