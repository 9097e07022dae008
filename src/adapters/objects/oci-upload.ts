import { TrainyardError } from '../../core/errors.ts';
import { type Digest, sha256 } from '../../core/hash.ts';
import type { CallRegistry } from './oci-call.ts';

/** Larger content goes in chunks: a lost connection then costs one of them. */
export const CHUNK_BYTES = 16 * 1024 ** 2;

/** Times that an upload is begun, and that one goes on after it broke. */
const STARTS = 3;
const RESUMES = 5;
const FIRST_WAIT_MS = 200;

/**
 * Puts content under its digest unless it is there, whole or not at all. What breaks goes on from the byte that the registry
 * says it has; where it has forgotten the upload, all is sent again. An upload that nobody ends the registry clears by
 * itself. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-blobs
 */
export async function putBlob(call: CallRegistry, bytes: Uint8Array): Promise<Digest> {
  const digest = sha256(bytes);
  if ((await call({ method: 'HEAD', at: `blobs/${digest}`, answers: [404] })).status !== 404) return digest;
  for (let start = 1; ; start++) {
    try {
      await upload(call, bytes, digest);
      return digest;
    } catch (error) {
      if (start === STARTS || !mayPass(error)) throw error;
    }
  }
}

async function upload(call: CallRegistry, bytes: Uint8Array, digest: Digest): Promise<void> {
  const started = await call({ method: 'POST', at: 'blobs/uploads/', headers: { 'content-length': '0' } });
  const least = Number(started.headers.get('oci-chunk-min-length') ?? 0);
  const chunk = Math.max(CHUNK_BYTES, Number.isSafeInteger(least) ? least : 0);
  const place = placeOf(started);
  if (bytes.length <= chunk) return finish(call, { place, digest, body: bytes });
  await finish(call, { place: await sendChunks(call, { place, bytes, chunk }), digest });
}

interface Sending {
  readonly place: string;
  readonly bytes: Uint8Array;
  readonly chunk: number;
}

/** Sends all chunks in their order, and answers where the upload is ended. */
async function sendChunks(call: CallRegistry, { place, bytes, chunk }: Sending): Promise<string> {
  let at = { place, from: 0 };
  let broken = 0;
  while (at.from < bytes.length) {
    try {
      at = await sendOne(call, at, bytes.subarray(at.from, at.from + chunk));
    } catch (error) {
      broken += 1;
      if (broken > RESUMES || !mayPass(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** (broken - 1)));
      at = await whereItStopped(call, at.place);
    }
  }
  return at.place;
}

interface Position {
  readonly place: string;
  /** Bytes that the registry has. */
  readonly from: number;
}

async function sendOne(call: CallRegistry, { place, from }: Position, body: Uint8Array): Promise<Position> {
  const headers = {
    'content-type': 'application/octet-stream',
    'content-range': `${from}-${from + body.length - 1}`,
  };
  const response = await call({ method: 'PATCH', at: place, headers, body, repeat: false, answers: [416] });
  if (response.status === 416) return otherThan(from, await whereItStopped(call, place));
  return { place: placeOf(response), from: from + body.length };
}

/** A registry that asks for the very chunk that it has just refused would be asked for ever. */
function otherThan(from: number, found: Position): Position {
  if (found.from !== from) return found;
  throw new TrainyardError({
    code: 'store-rejected',
    message: `${new URL(found.place).origin} refuses the bytes from ${from} on, and asks for them`,
    fix: 'Look at its log, and for a proxy before it that limits the size of a request.',
  });
}

/** The registry counts the last byte that it has, and says `0-0` also where it has none. */
async function whereItStopped(call: CallRegistry, place: string): Promise<Position> {
  const response = await call({ method: 'GET', at: place });
  const last = Number(/^(?:bytes=)?0-(\d+)$/.exec(response.headers.get('range') ?? '')?.[1] ?? 0);
  return {
    place: new URL(response.headers.get('location') ?? place, response.url).href,
    from: last === 0 ? 0 : last + 1,
  };
}

async function finish(
  call: CallRegistry,
  { place, digest, body }: { readonly place: string; readonly digest: Digest; readonly body?: Uint8Array },
): Promise<void> {
  const at = `${place}${place.includes('?') ? '&' : '?'}digest=${encodeURIComponent(digest)}`;
  const headers = { 'content-type': 'application/octet-stream' };
  await call({ method: 'PUT', at, headers, body: body ?? new Uint8Array(), repeat: false });
}

function placeOf(response: Response): string {
  const place = response.headers.get('location');
  if (place !== null && place !== '') return new URL(place, response.url).href;
  throw new TrainyardError({
    code: 'store-rejected',
    message: `${new URL(response.url).origin} does not say where an upload goes on`,
    fix: 'Check that it speaks OCI distribution 1.0 or newer, and that no proxy takes away the header Location.',
  });
}

/** Lost connections and busy services pass, and so does an upload that the registry has forgotten. */
function mayPass(error: unknown): boolean {
  return (
    error instanceof TrainyardError &&
    ['store-unreachable', 'store-unavailable', 'store-upload-gone'].includes(error.code)
  );
}
