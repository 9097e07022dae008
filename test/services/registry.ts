/** A real OCI registry for the tests of this suite: Docker's, out of Debian's package. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REGISTRY_SERVER } from './environment.ts';
import { freePort } from './moto.ts';

export interface StartedRegistry {
  /** `http://127.0.0.1:<port>`. */
  readonly address: string;
  /** Where it keeps what it has. */
  readonly folder: string;
  stop(): Promise<void>;
}

export interface RegistryWish {
  /** A line of an htpasswd file with a bcrypt hash; nobody is asked who they are when absent. */
  readonly account?: string;
  /** Whether manifests may be deleted; true when absent. */
  readonly deletes?: boolean;
}

/** Starts it on a free port of this machine, with an empty folder. */
export async function startRegistry({ account, deletes = true }: RegistryWish = {}): Promise<StartedRegistry> {
  const port = await freePort();
  const home = await mkdtemp(join(tmpdir(), 'trainyard-registry-'));
  const folder = join(home, 'kept');
  if (account !== undefined) await writeFile(join(home, 'htpasswd'), `${account}\n`);
  const auth = account === undefined ? '' : `auth: {htpasswd: {realm: test, path: ${join(home, 'htpasswd')}}}\n`;
  const storage = `storage: {filesystem: {rootdirectory: ${folder}}, delete: {enabled: ${deletes}}}\n`;
  const config = `version: 0.1\nlog: {level: error}\n${storage}http: {addr: "127.0.0.1:${port}"}\n${auth}`;
  await writeFile(join(home, 'config.yml'), config);
  const server = spawn(REGISTRY_SERVER, ['serve', join(home, 'config.yml')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  await answering(address);
  return {
    address,
    folder,
    async stop() {
      server.kill();
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await fetch(`${address}/v2/`).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the registry did not start');
}
