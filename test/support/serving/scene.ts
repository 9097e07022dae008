/** A deploy branch in a real repository, a folder store, and the server over both, in this process. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { prettyJson } from '../../../src/core/json.ts';
import type { Release } from '../../../src/core/release-records.ts';
import { type ServeRequest, type ServeWorld, serve } from '../../../src/serve/index.ts';
import { makeRepo, type Repo } from '../repo.ts';
import { WASM } from '../run.ts';
import { storedFiles, type TestBundle } from './bundles.ts';
import type { Answer, PredictReply, ReadyReply, RolloutEvidence, StatusReply } from './replies.ts';

export class ServingScene {
  readonly folder: string;
  readonly repo: Repo;
  readonly log: string[] = [];
  url = '';
  #stop: AbortController | undefined;
  #ended: Promise<void> | undefined;

  private constructor(folder: string, repo: Repo) {
    this.folder = folder;
    this.repo = repo;
  }

  static async open(): Promise<ServingScene> {
    const folder = await mkdtemp(join(tmpdir(), 'trainyard-serve-'));
    const repo = await makeRepo();
    await repo.git('checkout', '--quiet', '--orphan', 'deploy/production');
    return new ServingScene(folder, repo);
  }

  get store(): string {
    return join(this.folder, 'store');
  }

  async put(...bundles: readonly TestBundle[]): Promise<void> {
    for (const bundle of bundles) {
      for (const [path, bytes] of storedFiles(bundle)) {
        const at = join(this.store, path);
        await mkdir(dirname(at), { recursive: true });
        await writeFile(at, bytes);
      }
    }
  }

  /** Commits what the controller would. */
  async release(...releases: readonly Release[]): Promise<void> {
    const files = releases.map((release) => [`${release.model}/release.json`, prettyJson(release)]);
    await this.repo.commit('release', Object.fromEntries(files) as Record<string, string>);
  }

  request(parts: Partial<ServeRequest> = {}): ServeRequest {
    return {
      repo: this.repo.root,
      environment: 'production',
      store: this.store,
      pollMs: 100,
      port: 0,
      cache: join(this.folder, 'cache'),
      ...parts,
    };
  }

  /** Starts the server and waits until it is ready; `config` is the YAML of a configuration file. */
  async start(parts: Partial<ServeRequest> & { readonly yaml?: string } = {}): Promise<void> {
    const { yaml, ...rest } = parts;
    const config = yaml === undefined ? {} : { config: join(this.folder, 'serve.yaml') };
    if (yaml !== undefined) await writeFile(join(this.folder, 'serve.yaml'), yaml);
    await this.begin({ ...rest, ...config });
    await this.until(async () => (await fetch(`${this.url}/v2/health/ready`)).status === 200);
  }

  /** Starts the server without waiting for models. */
  async begin(parts: Partial<ServeRequest> = {}): Promise<void> {
    this.#stop = new AbortController();
    const listening = new Promise<string>((resolve) => {
      const world: ServeWorld = {
        entry: WASM,
        cwd: this.folder,
        env: { ...process.env, HOME: this.folder },
        execPath: process.execPath,
        out: (text) => resolve(text.trim()),
        err: (text) => this.log.push(text),
        signal: (this.#stop as AbortController).signal,
        kill: () => undefined,
      };
      this.#ended = serve(this.request(parts), world);
      this.#ended.catch(() => resolve(''));
    });
    this.url = await listening;
    if (this.url === '') await this.#ended;
  }

  async stop(): Promise<void> {
    this.#stop?.abort();
    await this.#ended;
    this.#stop = undefined;
  }

  async close(): Promise<void> {
    await this.stop().catch(() => undefined);
    await this.repo.dispose();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  async until(check: () => Promise<boolean>, ms = 10_000): Promise<void> {
    const end = Date.now() + ms;
    while (!(await check().catch(() => false))) {
      if (Date.now() > end) throw new Error(`it did not happen within ${ms} ms; the log says:\n${this.log.join('')}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async generation(model: string): Promise<number> {
    return (await this.evidence(model)).generation;
  }

  async evidence(model = 'wage-band'): Promise<RolloutEvidence> {
    return (await this.json<RolloutEvidence>(`/v1/evidence/${model}`)).body;
  }

  ready(): Promise<Answer<ReadyReply>> {
    return this.json('/v2/health/ready');
  }

  async status(): Promise<StatusReply> {
    return (await this.json<StatusReply>('/v1/status')).body;
  }

  async metrics(): Promise<string> {
    return (await this.json<string>('/metrics')).body;
  }

  /** A row or a list of them, for the model of `wageBand`. */
  predict(rows: unknown, headers: Record<string, string> = {}): Promise<Answer<PredictReply>> {
    return this.post('/v1/models/wage-band/predict', rows, headers);
  }

  /** `Body` is what the caller takes the answer for. */
  async post<Body>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return answered(await fetch(this.url + path, { method: 'POST', body: text, headers }));
  }

  async json<Body>(path: string): Promise<Answer<Body>> {
    return answered(await fetch(this.url + path));
  }
}

async function answered<Body>(response: Response): Promise<Answer<Body>> {
  const text = await response.text();
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // Tests look at the text then.
  }
  return { status: response.status, headers: response.headers, body: body as Body };
}
