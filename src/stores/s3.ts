import { EXIT, TrainyardError } from '../core/errors.ts';
import type { StoreIo, StoreKind } from '../core/plugins.ts';
import type { ObjectStore } from '../core/ports.ts';
import { checkedKey, STORE_KEY } from '../core/store-key.ts';

export interface S3Options {
  readonly bucket?: string;
  readonly prefix?: string;
  readonly region?: string;
  readonly endpoint?: string;
  readonly pathStyle?: boolean;
}

export const s3: StoreKind<S3Options> = {
  id: 's3',
  doc: 'A bucket of Amazon S3 or of a service that speaks its protocol, such as MinIO, R2 or Ceph.',
  schema: {
    type: 'object',
    required: ['bucket'],
    properties: {
      bucket: {
        type: 'string',
        pattern: '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$',
        'x-says': 'the name of a bucket',
        description: 'The bucket; it has to exist.',
      },
      prefix: {
        type: 'string',
        pattern: '^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$',
        'x-says': 'a folder such as ml/models, in lower case',
        description: 'Folder in the bucket for everything of this store.',
      },
      region: {
        type: 'string',
        pattern: '^[a-z0-9-]{2,40}$',
        default: 'us-east-1',
        description: 'Region of the bucket.',
      },
      endpoint: {
        type: 'string',
        pattern: '^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$',
        'x-says': 'an address such as https://minio.example.com',
        description: 'Address of the service; that of AWS when absent.',
      },
      pathStyle: {
        type: 'boolean',
        description:
          "Whether the bucket stands in the path and not in the host's name; true where there is an endpoint.",
      },
    },
  },
  open: (options, io) => open(options, io),
};

function addressOf({ prefix, region, endpoint }: S3Options, bucket: string): string {
  const query = new URLSearchParams({ ...(region && { region }), ...(endpoint && { endpoint }) });
  return `s3://${bucket}${prefix === undefined ? '' : `/${prefix}`}${query.size === 0 ? '' : `?${query}`}`;
}

/** Keys below the prefix; a key has to be one of plain lower-case segments. Throws `store-key-invalid`. */
function open(options: S3Options, io: StoreIo): ObjectStore {
  const { bucket, prefix, endpoint, region = 'us-east-1' } = options;
  if (bucket === undefined || io.openBucket === undefined) throw unusable(bucket);
  const pathStyle = options.pathStyle ?? endpoint !== undefined;
  const service = io.openBucket({ bucket, region, pathStyle, ...(endpoint === undefined ? {} : { endpoint }) });
  const start = prefix === undefined ? '' : `${prefix}/`;
  const place = (key: string) => start + checkedKey(key);
  return {
    id: 's3',
    location: `s3://${bucket}${prefix === undefined ? '' : `/${prefix}`}${endpoint === undefined ? '' : ` at ${endpoint}`}`,
    address: addressOf(options, bucket),
    get: async (key) => service.get(place(key)),
    put: async (key, bytes) => void (await service.put(place(key), bytes, { onlyNew: false })),
    putNew: async (key, bytes) => service.put(place(key), bytes, { onlyNew: true }),
    has: async (key) => service.has(place(key)),
    async list(below) {
      const keys = (await service.list(start + below)).map((key) => key.slice(start.length));
      return keys.filter((key) => STORE_KEY.test(key)).sort();
    },
    delete: async (key) => service.delete(place(key)),
    lend: async (key, loan) => service.lend(place(key), loan),
  };
}

function unusable(bucket: string | undefined): TrainyardError {
  return new TrainyardError({
    code: 'store-options',
    message: bucket === undefined ? 'the store s3 has no bucket' : 'this program was built without a network',
    fix: 'Name it under store.options.bucket of trainyard.yaml.',
    exitCode: EXIT.invalid,
  });
}
