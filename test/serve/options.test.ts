import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../../src/serve/config/config.ts';
import { wageBand } from '../support/serving/bundles.ts';
import { refOf, releaseOf } from '../support/serving/releases.ts';
import { ServingScene } from '../support/serving/scene.ts';

let scene: ServingScene;
beforeEach(async () => {
  scene = await ServingScene.open();
  await scene.put(wageBand());
  await scene.release(releaseOf({ model: 'wage-band', stable: refOf(wageBand(), '1.0.0') }));
});
afterEach(() => scene.close());

it('speaks TLS 1.2 and newer with the certificate that it is given', async () => {
  const [key, cert] = [join(scene.folder, 'key.pem'), join(scene.folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-days', '1', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  await promisify(execFile)('openssl', ['req', '-x509', '-nodes', ...subject, '-keyout', key, '-out', cert]);
  const config = join(scene.folder, 'tls.yaml');
  await writeFile(config, `listen: {tls: {cert: ${cert}, key: ${key}}}`);
  await scene.begin({ config });
  expect(scene.url).toMatch(/^https:/);
  const status = (options: object): Promise<number | string> =>
    new Promise((resolve) => {
      const call = request(`${scene.url}/v2/health/live`, { rejectUnauthorized: false, ...options }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      call.on('error', (error: NodeJS.ErrnoException) => resolve(String(error.code)));
      call.end();
    });
  expect(await status({})).toBe(200);
  expect(await status({ maxVersion: 'TLSv1.1', minVersion: 'TLSv1' })).not.toBe(200);
  expect(await status({ rejectUnauthorized: true })).toMatch(/SELF_SIGNED/);
});

it.each([
  ['limits: {bodyByte: 1}', 'Did you mean "bodyBytes"?'],
  ['listen: {port: 70000}', 'listen.port is 70000'],
  ['log: {folder: x, sample: 2}', 'log.sample'],
  ['access: {keys: [{name: a, sha256: short}]}', 'access.keys[0].sha256'],
  ['a: b: c', 'no YAML'],
] as const)('says what is wrong with %s', (yaml, said) => {
  let error: { message?: string; fix?: string; code?: string } = {};
  try {
    readConfig(yaml);
  } catch (thrown) {
    error = thrown as typeof error;
  }
  expect(error.code).toBe('serve-config');
  const text = `${error.message} ${error.fix}`;
  expect(text).toContain(said);
});

it('has a default for everything', () => {
  expect(readConfig(undefined)).toEqual(readConfig('{}'));
  expect(readConfig('').listen).toEqual({ host: '127.0.0.1', port: 8080, tls: undefined });
});
