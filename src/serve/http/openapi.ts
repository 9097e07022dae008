import { TRAINYARD_VERSION } from '../../version.ts';

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** Shown in the try-it form. */
  readonly example?: unknown;
  readonly body?: Schema;
}

const TENSOR: Schema = {
  type: 'object',
  required: ['name', 'shape', 'datatype', 'data'],
  properties: {
    name: { type: 'string' },
    shape: { type: 'array', items: { type: 'integer' } },
    datatype: { type: 'string', example: 'FP32' },
    parameters: { type: 'object' },
    data: { type: 'array', items: {} },
  },
};

const INFER: Schema = {
  type: 'object',
  required: ['inputs'],
  properties: {
    id: { type: 'string' },
    parameters: { type: 'object' },
    inputs: { type: 'array', items: TENSOR },
    outputs: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
  },
};

const ROWS: Schema = { type: 'object', properties: { instances: { type: 'array', items: { type: 'object' } } } };

const infer = (version: string): Operation => ({
  method: 'post',
  path: `/v2/models/{model}${version}/infer`,
  tag: 'Open Inference Protocol',
  summary: version === '' ? 'Infer, by whatever the release says' : 'Infer with one version, past the split',
  body: INFER,
  example: { inputs: [{ name: 'feature', shape: [1, 1], datatype: 'FP64', data: [1.5] }] },
});

export const OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/models/{model}/predict',
    tag: 'Predict',
    summary: 'Predict rows with values by feature name',
    body: ROWS,
    example: { instances: [{}] },
  },
  {
    method: 'post',
    path: '/v1/models/{model}:predict',
    tag: 'Predict',
    summary: 'Predict as TensorFlow Serving does; /versions/{version} and /labels/stable|canary before the colon pin',
    body: ROWS,
    example: { instances: [{}] },
  },
  infer(''),
  infer('/versions/{version}'),
  ...(
    [
      ['/v2', 'Server metadata'],
      ['/v2/health/live', 'Whether the server is alive'],
      ['/v2/health/ready', 'Whether every model answers, and what keeps git from being followed'],
      ['/v2/models', 'Names of the models'],
      ['/v2/models/{model}', 'Inputs, outputs, versions and properties of a model'],
      ['/v2/models/{model}/versions/{version}', 'The same of one version'],
      ['/v2/models/{model}/ready', 'Whether a model answers'],
    ] as const
  ).map(([path, summary]): Operation => ({ method: 'get', path, tag: 'Open Inference Protocol', summary })),
  {
    method: 'post',
    path: '/v2/repository/index',
    tag: 'Open Inference Protocol',
    summary: 'What is loaded; git alone loads and unloads',
    example: {},
  },
  { method: 'get', path: '/v1/models/{model}', tag: 'Predict', summary: 'Versions, as TensorFlow Serving says them' },
  {
    method: 'get',
    path: '/v1/models/{model}/metadata',
    tag: 'Predict',
    summary: 'Signature, as TensorFlow Serving says it',
  },
  { method: 'get', path: '/v1/status', tag: 'Release', summary: 'Commit, generations, shares and problems' },
  {
    method: 'get',
    path: '/v1/evidence/{model}',
    tag: 'Release',
    summary: 'What the variants did since the step began',
  },
  {
    method: 'post',
    path: '/v1/feedback',
    tag: 'Release',
    summary: 'Outcomes of earlier predictions',
    example: { prediction_id: '', outcome: 'yes' },
  },
  { method: 'get', path: '/metrics', tag: 'Release', summary: 'Prometheus metrics' },
  { method: 'delete', path: '/v1/predictions/{id}', tag: 'Administration', summary: 'Erase a logged prediction' },
  {
    method: 'post',
    path: '/v1/erase',
    tag: 'Administration',
    summary: 'Erase every logged prediction about one unit',
    example: { model: '', unit: '' },
  },
  {
    method: 'post',
    path: '/v1/sync',
    tag: 'Administration',
    summary: 'Look at git now; signed as GitHub signs webhooks',
  },
];

const ERROR: Schema = {
  description: 'What went wrong',
  content: {
    'application/json': {
      schema: { type: 'object', required: ['error'], properties: { error: { type: 'string' } } },
    },
  },
};

/** OpenAPI 3.1 of every route. */
export function openApi(): Schema {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS) {
    const entry = paths[operation.path] ?? {};
    entry[operation.method] = operationOf(operation);
    paths[operation.path] = entry;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Trainyard inference server',
      version: TRAINYARD_VERSION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{}, { bearer: [] }],
    paths,
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  };
}

function operationOf({ method, path, tag, summary, body, example }: Operation): Schema {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return {
    operationId: `${method}${path
      .replace(':', '_rows_')
      .replace(/[^a-z0-9]+/gi, '_')
      .replace(/_$/, '')}`,
    tags: [tag],
    summary,
    parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...((body !== undefined || example !== undefined) && {
      requestBody: { content: { 'application/json': { schema: body ?? { type: 'object' }, example } } },
    }),
    responses: { '200': { description: 'The answer' }, default: ERROR },
  };
}
