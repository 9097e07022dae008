import { TrainyardError } from '../../core/errors.ts';
import type { CallBucket } from './s3-call.ts';
import { textIn } from './s3-xml.ts';

/** Larger content goes in parts: a lost connection then costs one of them. S3 allows 5 MiB to 5 GiB, at most 10,000. */
export const PART_BYTES = 16 * 1024 ** 2;

const PARTS_AT_ONCE = 4;

export interface Putting {
  readonly key: string;
  readonly bytes: Uint8Array;
  /** `if-none-match: *` for what must not be replaced. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Puts an object, whole or not at all. False when a condition did not hold. */
export async function putInParts(call: CallBucket, putting: Putting): Promise<boolean> {
  const { key, bytes, headers } = putting;
  if (bytes.length > PART_BYTES) return putMany(call, putting);
  const response = await call({ method: 'PUT', key, body: bytes, headers, answers: REFUSED });
  return !REFUSED.includes(response.status);
}

/** The condition does not hold, or someone else is writing the same key under one. */
const REFUSED: readonly number[] = [409, 412];

async function putMany(call: CallBucket, { key, bytes, headers }: Putting): Promise<boolean> {
  const started = await call({ method: 'POST', key, query: { uploads: '' } });
  const uploadId = textIn(await started.text(), 'UploadId');
  if (uploadId === undefined) throw noUpload(key);
  try {
    const tags = await putParts(call, { key, bytes, uploadId });
    const parts = tags.map(
      (tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${escaped(tag)}</ETag></Part>`,
    );
    const body = new TextEncoder().encode(`<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`);
    const done = await call({ method: 'POST', key, query: { uploadId }, body, headers, answers: REFUSED });
    // A failure after the first byte of the answer arrives with status 200.
    const failed = textIn(await done.text(), 'Code');
    if (!REFUSED.includes(done.status) && failed === undefined) return true;
    await abort(call, key, uploadId);
    if (REFUSED.includes(done.status) || failed === 'PreconditionFailed') return false;
    throw noUpload(key);
  } catch (error) {
    await abort(call, key, uploadId);
    throw error;
  }
}

async function putParts(
  call: CallBucket,
  { key, bytes, uploadId }: { readonly key: string; readonly bytes: Uint8Array; readonly uploadId: string },
): Promise<readonly string[]> {
  const count = Math.ceil(bytes.length / PART_BYTES);
  const tags = new Array<string>(count).fill('');
  const numbers = Array.from({ length: count }, (_, index) => index).values();
  const worker = async () => {
    for (const index of numbers) {
      const body = bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES);
      const response = await call({ method: 'PUT', key, query: { partNumber: String(index + 1), uploadId }, body });
      tags[index] = response.headers.get('etag') ?? '';
    }
  };
  await Promise.all(Array.from({ length: Math.min(PARTS_AT_ONCE, count) }, worker));
  return tags;
}

/** Parts that are left cost money; if even this fails, the bucket's own lifecycle rules have to clear them. */
async function abort(call: CallBucket, key: string, uploadId: string): Promise<void> {
  await call({ method: 'DELETE', key, query: { uploadId }, answers: [404] }).catch(() => undefined);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function noUpload(key: string): TrainyardError {
  return new TrainyardError({
    code: 'store-rejected',
    message: `the service did not take ${key} in parts`,
    fix: 'Check that it speaks the multipart protocol of S3, and that the disk behind it has room.',
  });
}
