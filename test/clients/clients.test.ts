/** Clients of other people, from PyPI, as they are. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { identity, simple, simpleString, wageBand } from '../support/serving/bundles.ts';
import { refOf, releaseOf } from '../support/serving/releases.ts';
import { ServingScene } from '../support/serving/scene.ts';
import { CLIENTS_PYTHON } from './environment.ts';

const run = promisify(execFile);
let scene: ServingScene;

beforeAll(async () => {
  scene = await ServingScene.open();
  const bundles = [simple(), simpleString(), identity('int64'), wageBand()];
  await scene.put(...bundles);
  await scene.release(
    ...bundles.map((bundle) => releaseOf({ model: bundle.manifest.model, stable: refOf(bundle, '1.0.0') })),
  );
  await scene.start();
});
afterAll(() => scene.close());

async function python(program: string, argument: string): Promise<string> {
  const script = new URL(program, import.meta.url).pathname;
  const { stdout } = await run(CLIENTS_PYTHON, [script, argument], { timeout: 100_000 });
  return stdout.trim();
}

it('answers every call of tritonclient[http], JSON and binary, packed and plain', async () => {
  expect(await python('triton.py', scene.url.replace('http://', ''))).toBe('ok');
});

it("answers KServe's InferenceRESTClient in both of its protocols", async () => {
  expect(await python('kserve_client.py', scene.url)).toBe('ok');
});

it('answers as the tests of MLServer expect of its endpoints', async () => {
  expect(await python('mlserver_endpoints.py', scene.url)).toBe('ok');
});
