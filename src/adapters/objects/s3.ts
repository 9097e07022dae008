import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import type { Bucket, BucketPlace, Loan } from '../../core/ports.ts';
import type { BucketCall, CallBucket } from './s3-call.ts';
import { putInParts } from './s3-parts.ts';
import { keysIn, textIn } from './s3-xml.ts';

export interface BucketCredentials {
  readonly keyId: string;
  readonly key: string;
  readonly session?: string;
}

/** Of the environment, under the names that every S3 program reads. Empty ones, as of an unset secret, count as absent. */
export function bucketCredentials(env: Readonly<Record<string, string | undefined>>): BucketCredentials | undefined {
  const [keyId, key] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']];
  if (!keyId || !key) return undefined;
  const session = env['AWS_SESSION_TOKEN'];
  return { keyId, key, ...(session ? { session } : {}) };
}

/** A bucket over HTTP. https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html */
export function openBucket(place: BucketPlace, credentials: BucketCredentials | undefined): Bucket {
  const call = bucketCaller(place, credentials);
  return {
    async get(key) {
      return wholeObject(call, key, place);
    },
    async put(key, bytes, { onlyNew }) {
      const headers: Record<string, string> = onlyNew ? { 'if-none-match': '*' } : {};
      return putInParts(call, { key, bytes, headers });
    },
    async has(key) {
      // A HEAD has no body to tell a missing bucket by; whatever reads or writes next does.
      return (await call({ method: 'HEAD', key, answers: [404] })).status !== 404;
    },
    list: (prefix) => keysBelow(call, prefix),
    async delete(key) {
      await call({ method: 'DELETE', key, answers: [404] });
    },
    lend: (key, loan) => lent(place, credentials, { key, ...loan }),
  };
}

/** A connection that breaks in the middle of an object is asked again. */
async function wholeObject(call: CallBucket, key: string, place: BucketPlace): Promise<Uint8Array | undefined> {
  for (let attempt = 1; ; attempt++) {
    const response = await call({ method: 'GET', key, answers: [404] });
    if (response.status === 404) return absent(response, place);
    try {
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      if (attempt === READS) throw unreachable(error, place);
    }
  }
}

const READS = 3;

/** A missing object is an answer, a missing bucket is none. */
async function absent(response: Response, { bucket }: BucketPlace): Promise<undefined> {
  const code = textIn(await response.text(), 'Code');
  if (code !== 'NoSuchBucket') return undefined;
  throw failed(
    'store-bucket',
    `there is no bucket "${bucket}"`,
    'Make it, or correct store.options.bucket of trainyard.yaml.',
  );
}

/** Every key with a prefix, over all pages. */
export async function keysBelow(call: CallBucket, prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  let token: string | undefined;
  do {
    const more: Record<string, string> = token === undefined ? {} : { 'continuation-token': token };
    const query = { 'list-type': '2', 'encoding-type': 'url', prefix, ...more };
    const text = await (await call({ method: 'GET', query })).text();
    keys.push(...keysIn(text));
    token = textIn(text, 'IsTruncated') === 'true' ? textIn(text, 'NextContinuationToken') : undefined;
  } while (token !== undefined);
  return keys;
}

/** Signed in the query, for whoever has it. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
async function lent(
  place: BucketPlace,
  credentials: BucketCredentials | undefined,
  { key, to, seconds }: Loan & { readonly key: string },
): Promise<string> {
  const url = new URL(`${addressOf(place)}/${key}`);
  url.searchParams.set('X-Amz-Expires', String(seconds));
  const method = to === 'get' ? 'GET' : 'PUT';
  return (await clientFor(place, credentials).sign(url.href, { method, aws: { signQuery: true } })).url;
}

function clientFor(place: BucketPlace, credentials: BucketCredentials | undefined): AwsClient {
  if (credentials === undefined) {
    throw failed(
      'store-credentials',
      `there are no credentials for the bucket "${place.bucket}"`,
      'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; in the workflow, pass the secrets store-key-id and store-key.',
    );
  }
  return new AwsClient({
    accessKeyId: credentials.keyId,
    secretAccessKey: credentials.key,
    ...(credentials.session === undefined ? {} : { sessionToken: credentials.session }),
    service: 's3',
    region: place.region,
    // Repeated below, where network failures are too.
    retries: 0,
  });
}

/** Signed requests to one bucket; keys are parts of an address already. Throws the errors of `Bucket`. */
export function bucketCaller(place: BucketPlace, credentials: BucketCredentials | undefined): CallBucket {
  const base = addressOf(place);
  return async (call) => {
    const client = clientFor(place, credentials);
    const url = new URL(base + (call.key === undefined ? '' : `/${call.key}`));
    for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value);
    const response = await patiently(() => client.fetch(url.href, requestOf(call)), place);
    if (response.ok || call.answers?.includes(response.status)) return response;
    throw await refusal(response, place);
  };
}

function addressOf({ bucket, region, endpoint, pathStyle }: BucketPlace): string {
  const service = new URL(endpoint ?? `https://s3.${region}.amazonaws.com`);
  if (pathStyle) return `${service.origin}/${bucket}`;
  return `${service.protocol}//${bucket}.${service.host}`;
}

/** The body's digest is signed with the rest, so that nothing on the way can change it, also without TLS. */
function requestOf({ method, body, headers }: BucketCall): RequestInit {
  const digest = createHash('sha256')
    .update(body ?? '')
    .digest('hex');
  return {
    method,
    headers: { ...headers, 'x-amz-content-sha256': digest },
    ...(body === undefined ? {} : { body: body as NonNullable<RequestInit['body']> }),
    signal: AbortSignal.timeout(MOST_MS),
  };
}

const TRIES = 6;
const FIRST_WAIT_MS = 100;
const MOST_MS = 300_000;

/** Every request here may be repeated: objects are named by content, parts by number. */
async function patiently(send: () => Promise<Response>, place: BucketPlace): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === TRIES;
    try {
      const response = await send();
      if (last || !(response.status >= 500 || response.status === 429)) return response;
      await response.arrayBuffer();
    } catch (error) {
      if (last) throw unreachable(error, place);
    }
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** (attempt - 1)));
  }
}

async function refusal(response: Response, { bucket }: BucketPlace): Promise<TrainyardError> {
  const text = (await response.text()).slice(0, 10_000);
  const said = `${textIn(text, 'Code') ?? response.status}${textIn(text, 'Message') === undefined ? '' : `: ${textIn(text, 'Message')}`}`;
  if (textIn(text, 'Code') === 'NoSuchBucket') {
    return failed('store-bucket', `there is no bucket "${bucket}"`, 'Make it, or correct store.options.bucket.');
  }
  if (response.status === 401 || response.status === 403) {
    const fix =
      'Let the access key get, put, list and delete objects of this bucket, and check its region and the clock.';
    return failed('store-denied', `the bucket "${bucket}" refuses the request: ${said}`, fix);
  }
  if (response.status >= 500 || response.status === 429) {
    return failed('store-unavailable', `the bucket "${bucket}" does not answer properly: ${said}`, 'Try again later.');
  }
  return failed(
    'store-rejected',
    `the bucket "${bucket}" rejects the request: ${said}`,
    'Check store.options of trainyard.yaml.',
  );
}

function unreachable(error: unknown, { bucket, endpoint }: BucketPlace): TrainyardError {
  const cause = error instanceof Error && error.cause !== undefined ? ` (${messageOf(error.cause)})` : '';
  const where = endpoint ?? 'AWS';
  return failed(
    'store-unreachable',
    `the bucket "${bucket}" at ${where} cannot be reached: ${messageOf(error)}${cause}`,
    'Check store.options.endpoint, and that this machine may reach it.',
  );
}

function failed(code: string, message: string, fix: string): TrainyardError {
  return new TrainyardError({ code, message, fix });
}
