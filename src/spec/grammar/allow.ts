import type { JsonSchema } from '../../core/json.ts';
import { SIZE_PATTERN } from '../../math/quantities.ts';
import { mapping } from './notation.ts';

/** Largest file that is fetched where the project does not say. */
export const MAX_DOWNLOAD = '20GB';
export const DEFAULT_REGION = 'us-east-1';

/** `allow` of the project: what specs may name outside git. */
export function allowSchema(): JsonSchema {
  return mapping(
    'What specs may name outside git. Public https addresses need no entry; link-local and metadata addresses are never asked.',
    {
      hosts: {
        description:
          'Hosts that may be asked although their address is private or they speak plain http, with `:port` or for every port.',
        type: 'array',
        maxItems: 100,
        uniqueItems: true,
        items: {
          type: 'string',
          pattern: '^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$',
          'x-says': 'a host such as data.example.com or 10.0.0.5:9000, in lower case',
        },
      },
      buckets: {
        description: 'Buckets that sources may lie in, by name; read with the credentials of the environment.',
        type: 'object',
        maxProperties: 100,
        propertyNames: {
          type: 'string',
          pattern: '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$',
          'x-says': 'the name of a bucket',
        },
        additionalProperties: bucketSchema(),
      },
      folders: {
        description: 'Folders of the machine that reads the data, for `file:` addresses.',
        type: 'array',
        maxItems: 100,
        uniqueItems: true,
        items: {
          type: 'string',
          maxLength: 400,
          pattern: '^/[^/]',
          'x-says': 'an absolute path such as /mnt/datasets',
        },
      },
      maxDownload: {
        description: 'Largest file that is fetched.',
        type: 'string',
        pattern: SIZE_PATTERN,
        'x-says': 'a size such as 500MB or 20GB',
        default: MAX_DOWNLOAD,
      },
    },
    { title: 'Allow' },
  );
}

function bucketSchema(): JsonSchema {
  return mapping('Where the bucket is; `{}` for Amazon S3 in us-east-1.', {
    region: {
      description: 'Region of the bucket.',
      type: 'string',
      pattern: '^[a-z0-9-]{2,40}$',
      default: DEFAULT_REGION,
    },
    endpoint: {
      description: 'Address of the service; that of AWS when absent.',
      type: 'string',
      pattern: '^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$',
      'x-says': 'an address such as https://minio.example.com',
    },
    pathStyle: {
      description: "Whether the bucket stands in the path and not in the host's name; true where there is an endpoint.",
      type: 'boolean',
    },
  });
}
