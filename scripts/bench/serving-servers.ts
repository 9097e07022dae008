import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { prettyJson } from '../../src/core/json.ts';
import type { BundleRef } from '../../src/core/release-records.ts';
import { linear, storedFiles } from '../../test/support/serving/bundles.ts';
import { refOf, releaseOf } from '../../test/support/serving/releases.ts';
import { CLI, ROOT, timed } from './bench.ts';
import { commitAll, git, initRepository } from './repository.ts';
import type { Asked } from './wrk.ts';

const VENVS = join(ROOT, 'node_modules/.cache');
const PEERS = { mlserver: ['mlserver==1.7.1', 'onnxruntime==1.32.0'], bentoml: ['bentoml', 'onnxruntime==1.32.0'] };

export interface Server extends Asked {
  readonly pid: number;
  stop(): void;
}

/** Two versions of one model: what is swapped for one another. */
const BUNDLES = [linear(), linear('linear', 0.4)] as const;
export const VERSIONS: readonly BundleRef[] = BUNDLES.map((bundle, i) => refOf(bundle, `1.${i}.0`));

/** A folder with a repository, a store and the model as a file. */
export function writeScene(folder: string): void {
  for (const bundle of BUNDLES) {
    for (const [path, bytes] of storedFiles(bundle)) {
      mkdirSync(dirname(join(folder, 'store', path)), { recursive: true });
      writeFileSync(join(folder, 'store', path), bytes);
    }
  }
  writeFileSync(join(folder, 'model.onnx'), BUNDLES[0].files.get('model.onnx') as Uint8Array);
  mkdirSync(join(folder, 'repo/linear'), { recursive: true });
  initRepository(join(folder, 'repo'));
  release(folder, VERSIONS[0] as BundleRef, 1);
  git(join(folder, 'repo'), 'branch', '-m', 'deploy/production');
  copyFileSync(join(ROOT, 'scripts/bench/serving_peers.py'), join(folder, 'peers.py'));
}

/** Commits what the controller would. */
export function release(folder: string, stable: BundleRef, generation: number): void {
  const text = prettyJson(releaseOf({ model: 'linear', stable, generation, releaseId: `r${generation}` }));
  writeFileSync(join(folder, 'repo/linear/release.json'), text);
  commitAll(join(folder, 'repo'), `release ${generation}`);
}

const V2 = JSON.stringify({ inputs: [{ name: 'x', shape: [1, 4], datatype: 'FP32', data: [0.1, -0.2, 0.3, 1] }] });

export async function trainyardServer(folder: string, poll = '5s'): Promise<Server> {
  const port = await freePort();
  const from = ['--repo', 'repo', '--env', 'production', '--store', 'store', '--cache', 'cache'];
  const flags = [...from, '--port', String(port), '--poll', poll];
  const child = spawn(process.execPath, [CLI, 'serve', ...flags], { cwd: folder, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/v2/models/linear/infer`;
  return ready({ name: 'trainyard', url, body: V2, child });
}

/** Node's own server, `JSON.parse`, the same engine and nothing else. */
export async function bareServer(folder: string): Promise<Server> {
  const program = `import { createServer } from 'node:http';
import { createRequire } from 'node:module';
const { InferenceSession, Tensor } = createRequire('${ROOT}package.json')('onnxruntime-node');
const session = await InferenceSession.create('model.onnx', { intraOpNumThreads: 1, interOpNumThreads: 1 });
createServer((request, response) => { const chunks = []; request.on('data', (chunk) => chunks.push(chunk)); request.on('end', async () => {
const [{ shape, data }] = JSON.parse(Buffer.concat(chunks)).inputs;
const { probabilities } = await session.run({ x: new Tensor('float32', Float32Array.from(data), shape) });
const body = JSON.stringify({ outputs: [{ name: 'probabilities', shape: probabilities.dims, datatype: 'FP32', data: Array.from(probabilities.data) }] });
response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }); response.end(body); }); }).listen(Number(process.argv[2]), '127.0.0.1');`;
  writeFileSync(join(folder, 'bare.mjs'), program);
  const port = await freePort();
  const child = spawn(process.execPath, ['bare.mjs', String(port)], { cwd: folder, stdio: 'ignore' });
  return ready({ name: 'bare node:http', url: `http://127.0.0.1:${port}/`, body: V2, child });
}

/**
 * In one process, which was the faster way here: with `parallel_workers` each request crosses to a process of its own and
 * back, which pays off for models that compute for long, not for this one.
 */
export async function mlserver(folder: string): Promise<Server> {
  const [port, grpc, metrics] = [await freePort(), await freePort(), await freePort()];
  const settings = {
    debug: false,
    host: '127.0.0.1',
    http_port: port,
    grpc_port: grpc,
    metrics_port: metrics,
    parallel_workers: 0,
  };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  writeFileSync(
    join(folder, 'model-settings.json'),
    JSON.stringify({ name: 'linear', implementation: 'peers.OnnxModel' }),
  );
  const bin = await venv('mlserver');
  const child = spawn(`${bin}/mlserver`, ['start', '.'], { cwd: folder, stdio: 'ignore' });
  return ready({ name: 'MLServer', url: `http://127.0.0.1:${port}/v2/models/linear/infer`, body: V2, child });
}

/** One worker, as the others have one process; access log, tracing and metrics off, none of which the others are asked for. */
export async function bentoml(folder: string): Promise<Server> {
  const port = await freePort();
  const bin = await venv('bentoml');
  const flags = ['serve', 'peers:OnnxService', '--host', '127.0.0.1', '--port', String(port)];
  const env = { ...process.env, BENTOML_DO_NOT_TRACK: 'True', BENTOML_HOME: join(folder, 'bentoml') };
  const child = spawn(`${bin}/bentoml`, flags, { cwd: folder, env, stdio: 'ignore' });
  const body = JSON.stringify({ x: [[0.1, -0.2, 0.3, 1]] });
  return ready({ name: 'BentoML', url: `http://127.0.0.1:${port}/predict`, body, child });
}

async function venv(name: keyof typeof PEERS): Promise<string> {
  const folder = join(VENVS, `bench-${name}`);
  if (existsSync(join(folder, 'installed'))) return join(folder, 'bin');
  mkdirSync(folder, { recursive: true });
  await timed({ command: 'python3', args: ['-m', 'venv', folder], cwd: ROOT });
  await timed({ command: join(folder, 'bin/pip'), args: ['install', '--quiet', ...PEERS[name]], cwd: ROOT });
  writeFileSync(join(folder, 'installed'), PEERS[name].join('\n'));
  return join(folder, 'bin');
}

/** Waits until it answers with what the model says. */
async function ready({ child, ...asked }: Asked & { readonly child: ChildProcess }): Promise<Server> {
  const end = performance.now() + 90_000;
  for (;;) {
    const answer = await post(asked).catch(() => undefined);
    if (answer?.status === 200) return { ...asked, pid: child.pid ?? 0, stop: () => void child.kill('SIGTERM') };
    if (performance.now() > end || child.exitCode !== null) throw new Error(`${asked.name} did not answer`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export function post({ url, body }: Pick<Asked, 'url' | 'body'>): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
}

async function freePort(): Promise<number> {
  const socket = createServer();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}
