import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { badRequest, HttpProblem, quoted } from '../protocol/problem.ts';

/** The body, unpacked, of at most `limit` bytes. Throws `HttpProblem` 400, 413 and 415. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) throw tooLarge(limit);
  const body = await collected(request, limit);
  const encoding = request.headers['content-encoding'];
  if (encoding === undefined || encoding === '' || encoding === 'identity') return body;
  return unpacked(body, encoding.toLowerCase(), limit);
}

function collected(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) return void reject(tooLarge(limit));
      chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    // Also where the client goes away before the end: node:http tells those who listen for errors.
    request.on('error', () => reject(badRequest('the body broke off')));
  });
}

type Unpack = (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

/** HTTP's `deflate` is zlib; some clients send the raw stream all the same. */
const UNPACK = new Map<string, Unpack>([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['br', promisify(brotliDecompress)],
  ['deflate', async (body, options) => promisify((body[0] ?? 0) % 16 === 8 ? inflate : inflateRaw)(body, options)],
]);

async function unpacked(body: Uint8Array, encoding: string, limit: number): Promise<Uint8Array> {
  const unpack = UNPACK.get(encoding);
  if (unpack === undefined) {
    throw new HttpProblem(415, `Content-Encoding ${quoted(encoding)} is not read; gzip, deflate and br are`);
  }
  try {
    return await unpack(body, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw badRequest(`the body is not ${encoding}`);
  }
}

function tooLarge(limit: number): HttpProblem {
  return new HttpProblem(413, `the body has more than ${limit} bytes, which is the limit`, { connection: 'close' });
}

/** Path without query, and the query; of a whole address too, as proxies send it. */
export function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const local = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?]*/i, '');
  const at = local.indexOf('?');
  return at < 0 ? { path: local, query: '' } : { path: local.slice(0, at), query: local.slice(at + 1) };
}
