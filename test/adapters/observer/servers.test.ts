import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { serverObserver } from '../../../src/adapters/observer/servers.ts';
import { evidenceOf } from '../../support/rollout.ts';
import { canary } from '../../support/rollout-line.ts';

const RELEASE = canary().release ?? expect.fail('no release');
const answer = evidenceOf(RELEASE, { requests: 100 });
const EVIDENCE = answer.kind === 'evidence' ? answer.evidence : expect.fail(answer.detail);
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const observer = (addresses: readonly string[], token?: string) =>
  serverObserver(addresses, { env: {}, signal: new AbortController().signal, timeoutMs: 500, ...(token && { token }) });

const json =
  (value: unknown): RequestListener =>
  (_, response) =>
    void response.end(JSON.stringify(value));

it('asks every server for the model, with the token, and adds up', async () => {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(`${request.url} ${request.headers.authorization}`);
    response.end(JSON.stringify(EVIDENCE));
  };
  const addresses = [await serving(listener), `${await serving(listener)}/models/`];
  const found = await observer(addresses, 'secret').evidence(RELEASE);
  expect(found).toMatchObject({ kind: 'evidence', evidence: { servers: { total: 2 }, candidate: { requests: 200 } } });
  expect(asked.sort()).toEqual(['/models/v1/evidence/wage-band Bearer secret', '/v1/evidence/wage-band Bearer secret']);
});

it('counts a server that does not answer, and says so', async () => {
  const found = await observer([await serving(json(EVIDENCE)), 'http://127.0.0.1:1']).evidence(RELEASE);
  expect(found).toMatchObject({
    kind: 'evidence',
    evidence: {
      servers: { total: 2, atGeneration: 1 },
      problems: [expect.stringMatching(/^http:\/\/127\.0\.0\.1:1 did not answer/)],
    },
  });
});

describe('an answer that is none', () => {
  it.each([
    [
      'an error',
      (_, response) => void response.writeHead(503).end('{"error": "starting"}'),
      'answers 503: {"error": "starting"}',
    ],
    ['no JSON', (_, response) => void response.end('<html>'), 'does not answer with JSON'],
    ['another model', json({ ...EVIDENCE, model: 'other' }), 'answers for other in production'],
    ['another environment', json({ ...EVIDENCE, environment: 'staging' }), 'answers for wage-band in staging'],
    ['numbers that are none', json({ ...EVIDENCE, generation: 'x' }), 'answer.generation'],
    [
      'a redirect',
      (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'answers 302',
    ],
    ['silence', () => undefined, 'did not answer within 0.5 s'],
    ['half an answer', (_, response) => void response.writeHead(200).write('{'), 'did not answer within 0.5 s'],
    ['an endless one', (_, response) => endless(response), 'answers with more than 8 MiB'],
  ] as readonly (readonly [string, RequestListener, string])[])('%s', async (_, listener, told) => {
    const found = await observer([await serving(listener)]).evidence(RELEASE);
    expect(found).toEqual({ kind: 'none', because: 'provider-error', detail: expect.stringContaining(told) });
  });
});

function endless(response: Parameters<RequestListener>[1]): void {
  const write = () => {
    if (!response.destroyed) response.write(Buffer.alloc(2 ** 20), write);
  };
  write();
}
