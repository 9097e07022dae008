import { TrainyardError } from '../../core/errors.ts';
import type { BucketPlace } from '../../core/ports.ts';
import type { PartAnswer } from '../files/part-file.ts';
import { type BucketCredentials, bucketCaller, keysBelow } from '../objects/s3.ts';

export interface ObjectQuestion {
  readonly key: string;
  readonly from: number;
  readonly version?: string;
  /** While no version is named, an object that was replaced does not go on in the middle. */
  readonly etag?: string;
}

export type ObjectAnswer =
  | { readonly kind: 'gone' }
  | ({ readonly kind: 'part'; readonly etag?: string; readonly version?: string } & PartAnswer);

/** Objects of a bucket as files of data. Throws `data-credentials`, `data-denied` and `data-unreachable`. */
export interface BucketObjects {
  ask(question: ObjectQuestion): Promise<ObjectAnswer>;
  keys(prefix: string): Promise<readonly string[]>;
}

export function bucketObjects(place: BucketPlace, credentials: BucketCredentials | undefined): BucketObjects {
  const call = bucketCaller(place, credentials);
  return {
    keys: (prefix) => inWordsOfData(place, () => keysBelow(call, prefix)),
    ask: ({ key, from, version, etag }) =>
      inWordsOfData(place, async () => {
        const path = key.split('/').map(encodeURIComponent).join('/');
        const query = version === undefined ? {} : { query: { versionId: version } };
        const same: Record<string, string> = version === undefined && etag !== undefined ? { 'if-match': etag } : {};
        const headers: Record<string, string> = from === 0 ? {} : { range: `bytes=${from}-`, ...same };
        const response = await call({ method: 'GET', key: path, ...query, headers, answers: [404, 412, 416] });
        if (response.status === 412 || response.status === 416) {
          await response.arrayBuffer();
          return endOrAnew(response, from);
        }
        if (response.status === 404) return absent(response, place);
        return partOf(response, from);
      }),
  };
}

function partOf(response: Response, from: number): ObjectAnswer {
  const coding = response.headers.get('content-encoding') ?? '';
  if (!['', 'identity', 'aws-chunked'].includes(coding)) throw compressed(coding);
  const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '');
  const first = range === null ? 0 : Number(range[1]);
  const length = range?.[2] ?? response.headers.get('content-length');
  if (first !== 0 && first !== from) throw new Error(`the bucket answers bytes from ${first}, and ${from} was asked`);
  const [etag, version] = [response.headers.get('etag'), response.headers.get('x-amz-version-id')];
  return {
    kind: 'part',
    from: first,
    ...(length === null || length === undefined ? {} : { size: Number(length) }),
    ...(etag === null ? {} : { etag }),
    // Objects from before a bucket kept versions have the version "null", which a later one replaces.
    ...(version === null || version === 'null' ? {} : { version }),
    body: (response.body ?? nothing()) as AsyncIterable<Uint8Array>,
    cancel: () => void response.body?.cancel().catch(() => undefined),
  };
}

/** Its bytes would be unpacked on the way, and be others than those that lie there. */
function compressed(coding: string): TrainyardError {
  return new TrainyardError({
    code: 'data-refused',
    message: `the object is marked as compressed by its content-encoding, ${coding.slice(0, 40)}`,
    fix: 'Put it again without that header, as rows.csv.gz for example.',
  });
}

/** 416: an earlier try had received all of it, or more than there is; 412: it was replaced meanwhile. */
function endOrAnew(response: Response, from: number): ObjectAnswer {
  const cancel = () => undefined;
  const whole = /\*\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1];
  const size = whole === undefined ? {} : { size: Number(whole) };
  if (response.status === 416 && Number(whole) === from)
    return { kind: 'part', from, ...size, body: nothing(), cancel };
  return { kind: 'part', from: 0, size: -1, body: nothing(), cancel };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function absent(response: Response, { bucket }: BucketPlace): Promise<ObjectAnswer> {
  if (!(await response.text()).includes('NoSuchBucket')) return { kind: 'gone' };
  throw new TrainyardError({
    code: 'data-denied',
    message: `there is no bucket "${bucket}" at that place`,
    fix: 'Correct its name in the spec, or its region and endpoint under allow.buckets of trainyard.yaml.',
  });
}

/** The bucket's own errors speak of the store. */
async function inWordsOfData<T>(place: BucketPlace, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    const words = WORDS.get(error.code) ?? WORDS.get('store-rejected');
    if (words === undefined) throw error;
    throw new TrainyardError({ ...words, message: `s3://${place.bucket}: ${error.message}`, cause: error });
  }
}

const CHECK_PLACE = 'Check region, endpoint and pathStyle of the bucket under allow.buckets of trainyard.yaml.';

const WORDS = new Map([
  [
    'store-credentials',
    {
      code: 'data-credentials',
      fix: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; an object that everybody may read can be named by its https address.',
    },
  ],
  [
    'store-denied',
    { code: 'data-denied', fix: 'Let the access key list the bucket and get objects and versions of it.' },
  ],
  ['store-bucket', { code: 'data-denied', fix: CHECK_PLACE }],
  ['store-unreachable', { code: 'data-unreachable', fix: CHECK_PLACE }],
  ['store-unavailable', { code: 'data-unreachable', fix: 'Try again later.' }],
  ['store-rejected', { code: 'data-denied', fix: CHECK_PLACE }],
]);
