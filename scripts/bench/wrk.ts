import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What is asked: one body, again and again. */
export interface Asked {
  readonly name: string;
  readonly url: string;
  readonly body: string;
}

export interface Load {
  /** Answers per second. */
  readonly rate: number;
  /** Seconds. */
  readonly median: number;
  readonly p99: number;
}

export interface Press {
  readonly connections: number;
  readonly seconds: number;
  /** Milliseconds that a connection rests between an answer and the next request. */
  readonly restMs?: number;
}

/** `wrk`, from Debian: one thread, which takes little from the server beside it. Throws on any answer but 200. */
export async function wrk(folder: string, { url, body, name }: Asked, press: Press): Promise<Load> {
  const { connections, seconds, restMs = 0 } = press;
  const script = `wrk.method = "POST"
wrk.body = [==[${body}]==]
wrk.headers["Content-Type"] = "application/json"
${restMs > 0 ? `function delay() return ${restMs.toFixed(3)} end` : ''}
function done(summary, latency) io.write(string.format("RESULT %d %d %.1f %.1f %d\\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout)) end`;
  writeFileSync(join(folder, 'load.lua'), script);
  // A machine that is busy with other things may let an answer wait; one that is late is slow, and has not failed.
  const flags = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--timeout', '30s', '-s', 'load.lua', url];
  const { stdout } = await run('wrk', flags, { cwd: folder }).catch((error: unknown) => {
    throw new Error(`wrk did not run; install it with "apt-get install wrk": ${String(error)}`);
  });
  const [, requests, micros, p50, p99, errors] = /RESULT (\d+) (\d+) ([\d.]+) ([\d.]+) (\d+)/.exec(stdout) ?? [];
  if (requests === undefined || errors !== '0')
    throw new Error(`${name}: ${errors} of ${requests} requests failed\n${stdout}`);
  return { rate: (Number(requests) / Number(micros)) * 1e6, median: Number(p50) / 1e6, p99: Number(p99) / 1e6 };
}
