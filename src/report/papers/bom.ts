import { digestOf, hexOf, uuidOf } from '../../core/hash.ts';
import { prettyJson } from '../../core/json.ts';
import { figure } from '../../math/figures.ts';
import { textOf } from '../card-input.ts';
import { bomModelCard } from './bom-model-card.ts';
import { type NamedSource, type PaperInput, sourcesOf } from './paper-input.ts';

/**
 * The bill of materials of a model, as CycloneDX 1.6 has it for machine learning (ECMA-424): the model with its card, the
 * files of the bundle and the data with their digests, and what made them. Equal records give equal bytes; the serial
 * number is made of them.
 */
export function composeBom(input: PaperInput): string {
  const { trained, spec } = input;
  const files = trained.manifest.files.map(({ path, size, sha256 }) => ({
    type: 'file',
    'bom-ref': `file:${path}`,
    name: path,
    hashes: [{ alg: 'SHA-256', content: hexOf(sha256) }],
    properties: [{ name: 'trainyard:bytes', value: String(size) }],
  }));
  const data = sourcesOf(input).map((source) => dataComponent(source, input));
  const trainer = trainerComponent(input);
  const components = [...data, trainer, ...files];
  const root = modelRef(input);
  const body = {
    metadata: {
      timestamp: trained.trainedAt,
      lifecycles: [{ phase: 'build' }],
      tools: { components: [{ type: 'application', name: 'trainyard', ...toolVersion(input) }] },
      component: modelComponent(input),
      ...(spec.owners.length > 0 && { authors: spec.owners.map((name) => ({ name })) }),
    },
    components,
    dependencies: [
      { ref: root, dependsOn: components.map((one) => one['bom-ref']) },
      ...components.map((one) => ({ ref: one['bom-ref'], dependsOn: [] })),
    ],
  };
  return prettyJson({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(digestOf(body))}`,
    version: 1,
    ...body,
  });
}

function modelRef({ spec, trained }: PaperInput): string {
  return `model:${spec.name}@${hexOf(trained.bundle)}`;
}

function modelComponent(input: PaperInput): Record<string, unknown> {
  const { spec, trained, evaluation, version, commit } = input;
  const description = textOf(spec.card, 'description');
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['trainKey', trained.trainKey],
    ['evaluationKey', evaluation.evaluationKey],
    ['bundle', trained.bundle],
    ['format', trained.manifest.format],
    ['seed', String(trained.seed)],
    ['spec', spec.path],
    ['commit', commit],
    ['riskTier', typeof spec.risk?.['tier'] === 'string' ? spec.risk['tier'] : undefined],
    ...Object.entries(trained.environment).map(([name, value]) => [`environment.${name}`, value] as const),
  ];
  return {
    type: 'machine-learning-model',
    'bom-ref': modelRef(input),
    name: spec.name,
    version: version ?? trained.bundle,
    ...(description !== undefined && { description }),
    hashes: [{ alg: 'SHA-256', content: hexOf(trained.bundle) }],
    ...licences(textOf(spec.card, 'license')),
    modelCard: bomModelCard(input),
    properties: facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name: `trainyard:${name}`, value }])),
  };
}

/** Identifiers are spelt as SPDX does, or they are names. */
const SPDX = new Map(
  [
    ...['Apache-2.0', 'MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MPL-2.0', 'GPL-2.0-only', 'GPL-3.0-only'],
    ...['LGPL-3.0-only', 'AGPL-3.0-only', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'Unlicense', 'EPL-2.0'],
  ].map((id) => [id.toLowerCase(), id]),
);

function licences(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  const id = SPDX.get(text.toLowerCase());
  return { licenses: [{ license: id === undefined ? { name: text } : { id } }] };
}

function toolVersion({ trained }: PaperInput): Record<string, string> {
  const version = trained.environment['trainyard'];
  return version === undefined ? {} : { version };
}

function dataComponent({ name, uri, digest, bytes }: NamedSource, { spec, trained }: PaperInput) {
  return {
    type: 'data',
    'bom-ref': `data:${name}`,
    name: uri,
    version: digest,
    hashes: [{ alg: 'SHA-256', content: hexOf(digest) }],
    data: [
      {
        type: 'dataset',
        name,
        description: `${figure(trained.data.rows)} rows in all; ${trained.data.splitRule}`,
        contents: { url: encodeURI(uri) },
        ...(spec.sensitive.length > 0 && { sensitiveData: [...spec.sensitive] }),
      },
    ],
    properties: [{ name: 'trainyard:bytes', value: String(bytes) }],
  };
}

function trainerComponent({ trained }: PaperInput) {
  const { id, version, backend } = trained.trainer;
  return {
    type: 'library',
    'bom-ref': `trainer:${id}`,
    name: id,
    version: String(version),
    description: `The trainer, on ${backend}`,
  };
}
