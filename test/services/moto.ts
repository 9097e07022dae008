/** A real S3 server for the tests of this suite: moto, from the suite's own virtual environment. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { MOTO_SERVER } from './environment.ts';

export const KEYS = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };

export interface Moto {
  readonly endpoint: string;
  stop(): void;
}

/** Starts it on a free port of this machine, with one empty bucket. */
export async function startMoto(bucket: string): Promise<Moto> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const server = spawn(MOTO_SERVER, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  await until(() => fetch(endpoint));
  await fetch(`${endpoint}/${bucket}`, { method: 'PUT' });
  return { endpoint, stop: () => void server.kill() };
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function until(ready: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const there = await ready().then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not start');
}
