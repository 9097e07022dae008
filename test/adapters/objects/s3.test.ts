/** Requests as they go over the wire, to a server of our own; a real S3 server is in test/services/s3.test.ts. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bucketCredentials, openBucket } from '../../../src/adapters/objects/s3.ts';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

let server: Server;
let answers: { status: number; body?: string }[];
let seen: Seen[];

beforeEach(async () => {
  answers = [];
  seen = [];
  server = createServer((request, response) => {
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    const { status, body } = answers.shift() ?? { status: 200 };
    request.resume().on('end', () => response.writeHead(status).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const open = () => {
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'session' };
  return openBucket({ bucket: 'b', region: 'eu-central-1', endpoint, pathStyle: true }, bucketCredentials(env));
};
const error = (code: string) => `<Error><Code>${code}</Code><Message>said &lt;so&gt;</Message></Error>`;

describe('a bucket over HTTP', () => {
  it('signs each request with its region, the digest of its body and the session', async () => {
    await open().put('runs/a.json', new TextEncoder().encode('a'), { onlyNew: true });
    expect(seen[0]).toMatchObject({ method: 'PUT', url: '/b/runs/a.json' });
    expect(seen[0]?.headers).toMatchObject({
      authorization: expect.stringMatching(
        /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/s3\/aws4_request, /,
      ),
      'x-amz-content-sha256': 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
      'x-amz-security-token': 'session',
      'if-none-match': '*',
    });
    expect(JSON.stringify(seen)).not.toContain('secret');
  });

  it('tries again while the service is busy, and answers a missing object by nothing', async () => {
    answers = [{ status: 503 }, { status: 429 }, { status: 404, body: error('NoSuchKey') }];
    expect(await open().get('x')).toBeUndefined();
    expect(seen).toHaveLength(3);
  });

  it.each([
    [403, 'SignatureDoesNotMatch', 'store-denied'],
    [404, 'NoSuchBucket', 'store-bucket'],
    [400, 'InvalidRequest', 'store-rejected'],
  ])('says what a status %s with %s means', async (status, code, known) => {
    answers = [{ status, body: error(code) }];
    await expect(open().get('x')).rejects.toMatchObject({ code: known });
  });

  it('gives up on a part-wise upload without leaving parts behind', async () => {
    answers = [
      { status: 200, body: '<R><UploadId>u&amp;1</UploadId></R>' },
      { status: 200 },
      { status: 200 },
      { status: 200, body: error('InternalError') },
      { status: 204 },
    ];
    const large = new Uint8Array(17 * 1024 ** 2);
    await expect(open().put('big', large, { onlyNew: false })).rejects.toMatchObject({ code: 'store-rejected' });
    expect(seen.at(-1)).toMatchObject({ method: 'DELETE', url: '/b/big?uploadId=u%261' });
  });

  it('reads no credentials out of empty variables', () => {
    expect(bucketCredentials({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' })).toBeUndefined();
    expect(bucketCredentials({ AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_SESSION_TOKEN: '' })).toEqual({
      keyId: 'a',
      key: 'b',
    });
  });
});
