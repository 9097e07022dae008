import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { simple, wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';
import { ServingScene } from '../../support/serving/scene.ts';

const ROW = { education: 16, experience: 10, occupation: 'Office' };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

let scene: ServingScene;
beforeEach(async () => {
  scene = await ServingScene.open();
  await scene.put(wageBand(), simple());
  await scene.release(
    releaseOf({ model: 'wage-band', stable: refOf(wageBand(), '1.0.0') }),
    releaseOf({ model: 'simple', stable: refOf(simple(), '1.0.0') }),
  );
});
afterEach(() => scene.close());

const status = async (path: string, headers: Record<string, string>) =>
  (await fetch(scene.url + path, { headers })).status;

it('does not listen beyond this machine unless it is said who may do what', async () => {
  await expect(scene.begin({ host: '0.0.0.0' })).rejects.toMatchObject({ code: 'serve-exposed' });
});

it('lets keys do what their roles say, for their models, and never logs one', async () => {
  const keys = [
    `{name: app, sha256: ${sha256('app-secret')}, roles: [infer], models: [wage-band]}`,
    `{name: dashboard, sha256: ${sha256('read-secret')}, roles: [read]}`,
    `{name: ops, sha256: ${sha256('ops-secret')}, roles: [admin]}`,
  ];
  await scene.start({ yaml: `access: {keys: [${keys.join(', ')}]}` });
  const predict = (headers: Record<string, string>) => scene.predict(ROW, headers);
  expect(await predict({})).toMatchObject({ status: 401, body: { error: expect.stringContaining('Bearer') } });
  expect((await predict(bearer('wrong'))).status).toBe(401);
  expect((await predict(bearer('app-secret'))).status).toBe(200);
  expect((await predict({ 'x-api-key': 'app-secret' })).status).toBe(200);
  expect(await predict(bearer('read-secret'))).toMatchObject({
    status: 403,
    body: { error: expect.stringContaining('dashboard') },
  });
  expect(await status('/v2/models/simple', bearer('app-secret'))).toBe(403);
  expect(await status('/v2/models/wage-band', bearer('app-secret'))).toBe(200);
  expect(await status('/metrics', bearer('read-secret'))).toBe(200);
  expect(await status('/metrics', bearer('app-secret'))).toBe(403);
  expect(await status('/v2/health/ready', {})).toBe(200);
  const erase = (secret: string) =>
    fetch(`${scene.url}/v1/predictions/x`, { method: 'DELETE', headers: bearer(secret) });
  expect((await erase('app-secret')).status).toBe(403);
  expect((await erase('ops-secret')).status).toBe(404);
  expect(scene.log.join('')).toContain('audit: ops DELETE /v1/predictions/x');
  expect(scene.log.join('')).not.toMatch(/app-secret|ops-secret|read-secret/);
});

it('takes outcomes for the models of a key, and no others', async () => {
  await scene.put(wageBand({ model: 'other' }));
  await scene.release(
    ...['wage-band', 'other'].map((model) => releaseOf({ model, stable: refOf(wageBand({ model }), '1.0.0') })),
  );
  const keys = [
    `{name: app, sha256: ${sha256('app-secret')}, roles: [infer], models: [wage-band]}`,
    `{name: rival, sha256: ${sha256('rival-secret')}, roles: [infer], models: [other]}`,
    `{name: dashboard, sha256: ${sha256('read-secret')}, roles: [read]}`,
  ];
  await scene.start({ yaml: `access: {keys: [${keys.join(', ')}]}` });
  const { body } = await scene.predict(ROW, bearer('app-secret'));
  const outcome = { prediction_id: body.prediction_id, outcome: 'yes' };
  const tell = (secret: string) => scene.post('/v1/feedback', outcome, bearer(secret));
  expect((await tell('read-secret')).status).toBe(403);
  expect(await tell('rival-secret')).toMatchObject({ status: 404, body: { unknown: [body.prediction_id] } });
  expect(await tell('app-secret')).toMatchObject({ status: 200, body: { joined: 1 } });
});

describe('bearer tokens', () => {
  it('are taken from the issuer, for this audience, while they are valid', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const other = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'k1' };
    const issuer = createServer((request, response) => {
      const base = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
      response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : { jwks_uri: `${base}/keys` }));
    });
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
    try {
      await scene.start({ yaml: `access: {oidc: {issuer: "${base}", audience: trainyard}}` });
      const token = (claims: object, { key = privateKey, audience = 'trainyard', end = '5m' } = {}) =>
        new SignJWT({ ...claims })
          .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
          .setIssuer(base)
          .setAudience(audience)
          .setSubject('ada')
          .setExpirationTime(end)
          .sign(key);
      const may = async (text: Promise<string>) => status('/v2/models/wage-band', bearer(await text));
      expect(await may(token({ roles: ['read'] }))).toBe(200);
      expect(await may(token({ roles: 'wage-band:read' }))).toBe(200);
      expect(await may(token({ roles: ['simple:read'] }))).toBe(403);
      expect(await may(token({}))).toBe(403);
      expect(await may(token({ roles: ['read'] }, { key: other.privateKey }))).toBe(401);
      expect(await may(token({ roles: ['read'] }, { audience: 'another' }))).toBe(401);
      expect(await may(token({ roles: ['read'] }, { end: '-5m' }))).toBe(401);
      const unsigned = `${btoa('{"alg":"none"}').replaceAll('=', '')}.${btoa('{"roles":["read"]}').replaceAll('=', '')}.x`;
      expect(await status('/v2/models/wage-band', bearer(unsigned))).toBe(401);
    } finally {
      issuer.closeAllConnections();
      issuer.close();
    }
  });
});

it('looks at git when a push is signed, and only then', async () => {
  const before = process.env['TRAINYARD_SYNC_SECRET'];
  process.env['TRAINYARD_SYNC_SECRET'] = 'synchronised-by-us';
  try {
    await scene.start({ pollMs: 600_000 });
    await scene.put(wageBand({ bias: 1 }));
    await scene.release(
      releaseOf({ model: 'wage-band', stable: refOf(wageBand({ bias: 1 }), '1.1.0'), generation: 2 }),
    );
    const sync = (secret: string) => {
      const signature = `sha256=${createHmac('sha256', secret).update('{"ref":"x"}').digest('hex')}`;
      return scene.post('/v1/sync', '{"ref":"x"}', { 'x-hub-signature-256': signature });
    };
    expect((await sync('guessed')).status).toBe(401);
    expect((await scene.post('/v1/sync', '{}')).status).toBe(401);
    expect(await scene.generation('wage-band')).toBe(1);
    expect((await sync('synchronised-by-us')).status).toBe(202);
    await scene.until(async () => (await scene.generation('wage-band')) === 2);
    expect(scene.log.join('')).not.toMatch(/synchronised-by-us|guessed/);
  } finally {
    if (before === undefined) delete process.env['TRAINYARD_SYNC_SECRET'];
    else process.env['TRAINYARD_SYNC_SECRET'] = before;
  }
});
