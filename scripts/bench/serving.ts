import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { prettyJson } from '../../src/core/json.ts';
import { linear, storedFiles } from '../../test/support/serving/bundles.ts';
import { refOf, releaseOf } from '../../test/support/serving/releases.ts';
import { type Bench, CLI, type Figure, ROOT, type Timing, timed } from './bench.ts';
import { commitAll, git, initRepository } from './repository.ts';

const run = promisify(execFile);
const CONNECTIONS = 32;
const SECONDS = 8;
const RUNS = 3;
const REQUESTS = 10_000;
const VENVS = join(ROOT, 'node_modules/.cache');
const PEERS = { mlserver: ['mlserver==1.7.1', 'onnxruntime==1.32.0'], bentoml: ['bentoml', 'onnxruntime==1.32.0'] };

/** Requests at batch 1 over 32 connections; every server runs the same ONNX model and meets the same load, turn by turn. */
export const serving: Bench = {
  name: 'serving',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    const servers: Server[] = [];
    try {
      writeScene(folder);
      servers.push(await trainyardServer(folder), await bareServer(folder));
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
      return [
        ...beside,
        added(ours, bare),
        {
          what: `p99 at half of the maximum load`,
          asked: 0.05,
          ours: await halfLoad(folder, servers[0] as Server, ours),
        },
      ];
    } finally {
      for (const server of servers) server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Server {
  readonly name: string;
  readonly url: string;
  readonly body: string;
  stop(): void;
}

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

function writeScene(folder: string): void {
  const bundle = linear();
  for (const [path, bytes] of storedFiles(bundle)) {
    mkdirSync(dirname(join(folder, 'store', path)), { recursive: true });
    writeFileSync(join(folder, 'store', path), bytes);
  }
  writeFileSync(join(folder, 'model.onnx'), bundle.files.get('model.onnx') as Uint8Array);
  mkdirSync(join(folder, 'repo/linear'), { recursive: true });
  writeFileSync(
    join(folder, 'repo/linear/release.json'),
    prettyJson(releaseOf({ model: 'linear', stable: refOf(bundle, '1.0.0') })),
  );
  initRepository(join(folder, 'repo'));
  commitAll(join(folder, 'repo'), 'release');
  git(join(folder, 'repo'), 'branch', '-m', 'deploy/production');
  copyFileSync(join(ROOT, 'scripts/bench/serving_peers.py'), join(folder, 'peers.py'));
}

const V2 = JSON.stringify({ inputs: [{ name: 'x', shape: [1, 4], datatype: 'FP32', data: [0.1, -0.2, 0.3, 1] }] });

async function trainyardServer(folder: string): Promise<Server> {
  const port = await freePort();
  const flags = [
    '--repo',
    'repo',
    '--env',
    'production',
    '--store',
    'store',
    '--cache',
    'cache',
    '--port',
    String(port),
  ];
  const child = spawn(process.execPath, [CLI, 'serve', ...flags], { cwd: folder, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/v2/models/linear/infer`;
  return ready({ name: 'trainyard', url, body: V2, child });
}

/** Node's own server, `JSON.parse`, the same engine and nothing else. */
async function bareServer(folder: string): Promise<Server> {
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

async function mlserver(folder: string): Promise<Server> {
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

async function bentoml(folder: string): Promise<Server> {
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
async function ready({ child, ...server }: Omit<Server, 'stop'> & { readonly child: ChildProcess }): Promise<Server> {
  const end = performance.now() + 90_000;
  for (;;) {
    const answer = await post(server).catch(() => undefined);
    if (answer?.status === 200) return { ...server, stop: () => void child.kill('SIGTERM') };
    if (performance.now() > end || child.exitCode !== null) throw new Error(`${server.name} did not answer`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function post({ url, body }: Pick<Server, 'url' | 'body'>): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
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

interface Load {
  readonly rate: number;
  /** Seconds. */
  readonly median: number;
  readonly p99: number;
}

interface Press {
  readonly connections: number;
  readonly seconds: number;
  /** Milliseconds that a connection rests between an answer and the next request. */
  readonly restMs?: number;
}

/** `wrk`, from Debian: one thread, which takes little from the server beside it. Throws on any answer but 200. */
async function wrk(
  folder: string,
  { url, body, name }: Server,
  { connections, seconds, restMs = 0 }: Press,
): Promise<Load> {
  const script = `wrk.method = "POST"
wrk.body = [==[${body}]==]
wrk.headers["Content-Type"] = "application/json"
${restMs > 0 ? `function delay() return ${restMs.toFixed(3)} end` : ''}
function done(summary, latency) io.write(string.format("RESULT %d %d %.1f %.1f %d\\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout)) end`;
  writeFileSync(join(folder, 'load.lua'), script);
  const flags = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '-s', 'load.lua', url];
  const { stdout } = await run('wrk', flags, { cwd: folder }).catch((error: unknown) => {
    throw new Error(`wrk did not run; install it with "apt-get install wrk": ${String(error)}`);
  });
  const [, requests, micros, p50, p99, errors] = /RESULT (\d+) (\d+) ([\d.]+) ([\d.]+) (\d+)/.exec(stdout) ?? [];
  if (requests === undefined || errors !== '0')
    throw new Error(`${name}: ${errors} of ${requests} requests failed\n${stdout}`);
  return { rate: (Number(requests) / Number(micros)) * 1e6, median: Number(p50) / 1e6, p99: Number(p99) / 1e6 };
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

async function freePort(): Promise<number> {
  const socket = createServer();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}
