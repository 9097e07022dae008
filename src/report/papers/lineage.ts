import { digestOf, uuidOf } from '../../core/hash.ts';
import { canonicalJson } from '../../core/json.ts';
import type { DataReport } from '../../core/records.ts';
import { bareUri, type NamedSource, type PaperInput, sourcesOf } from './paper-input.ts';

const SPEC = 'https://openlineage.io/spec';

/**
 * OpenLineage events of one run, one JSON object a line, as its file transport writes them: the training, then the
 * evaluation. Ids are made of the keys, so that a repeated run is the same run. Equal records give equal bytes.
 */
export function composeLineage(input: PaperInput): string {
  const events = [trainingEvent(input, 'START'), trainingEvent(input, 'COMPLETE'), evaluationEvent(input)];
  return events.map((event) => `${canonicalJson(event)}\n`).join('');
}

type Facets = Readonly<Record<string, unknown>>;

function trainingEvent(input: PaperInput, eventType: 'START' | 'COMPLETE'): Facets {
  const { trained } = input;
  const end = Date.parse(trained.trainedAt);
  const at = eventType === 'START' ? end - 1000 * trained.seconds : end;
  const tags = { trainKey: trained.trainKey, seed: String(trained.seed), backend: trained.trainer.backend };
  return event(input, {
    eventType,
    at,
    what: 'train',
    id: trained.trainKey,
    facets: { tags: tagsFacet(input, tags) },
    inputs: sourcesOf(input).map((source) => inputOf(source, trained.data, input)),
    outputs: eventType === 'START' ? [] : [bundleOf(input)],
  });
}

/** When its rows were read is the time that is known of it; on runs from before there was one, the end of the training. */
function evaluationEvent(input: PaperInput): Facets {
  const { trained, evaluation, gates } = input;
  const data = evaluation.data ?? trained.data;
  const numbers = evaluation.metrics.flatMap(({ metric, estimate }) =>
    estimate.kind === 'value' ? [[`metric.${metric}`, String(estimate.value)] as const] : [],
  );
  const tags = { evaluationKey: evaluation.evaluationKey, ...Object.fromEntries(numbers) };
  return event(input, {
    eventType: 'COMPLETE',
    at: Date.parse(data.lineage?.readAt ?? trained.trainedAt),
    what: 'evaluate',
    id: evaluation.evaluationKey,
    facets: { tags: tagsFacet(input, tags), ...(gates && gates.length > 0 && { test: testFacet(input, gates) }) },
    inputs: [...sourcesOf(input).map((source) => inputOf(source, data, input)), bundleOf(input)],
    outputs: [],
  });
}

interface Run {
  readonly eventType: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: string;
  readonly id: string;
  readonly facets: Facets;
  readonly inputs: readonly unknown[];
  readonly outputs: readonly unknown[];
}

function event(input: PaperInput, { eventType, at, what, id, facets, inputs, outputs }: Run): Facets {
  const { spec, trained } = input;
  const query = trained.data.lineage?.query ?? trained.data.source.query;
  return {
    eventType,
    eventTime: new Date(at).toISOString(),
    producer: producerOf(input),
    schemaURL: `${SPEC}/2-0-2/OpenLineage.json#/$defs/RunEvent`,
    run: {
      runId: uuidOf(digestOf({ what, id })),
      facets: {
        ...facets,
        processing_engine: facet(input, '1-1-1/ProcessingEngineRunFacet', {
          name: 'trainyard',
          version: trained.environment['trainyard'] ?? 'unknown',
        }),
      },
    },
    job: {
      namespace: 'trainyard',
      name: `${spec.name}.${what}`,
      facets: {
        jobType: facet(input, '2-0-4/JobTypeJobFacet', {
          processingType: 'BATCH',
          integration: 'TRAINYARD',
          jobType: what.toUpperCase(),
        }),
        ...(spec.owners.length > 0 && {
          ownership: facet(input, '1-0-1/OwnershipJobFacet', { owners: spec.owners.map((name) => ({ name })) }),
        }),
        ...(query !== undefined && { sql: facet(input, '1-1-0/SQLJobFacet', { query, dialect: 'duckdb' }) }),
      },
    },
    inputs,
    outputs,
  };
}

function inputOf(source: NamedSource, data: DataReport, input: PaperInput): Facets {
  const alone = sourcesOf(input).length === 1;
  return {
    ...placeOf(source.uri),
    facets: {
      version: facet(input, '1-0-1/DatasetVersionDatasetFacet', { datasetVersion: source.digest }),
      ...(alone &&
        data.columns.length > 0 && {
          schema: facet(input, '1-2-0/SchemaDatasetFacet', {
            fields: data.columns.map(({ name, type }) => ({ name, type })),
          }),
        }),
    },
    // Rows and columns are counted after the query, so of several sources none has them for its own.
    inputFacets: alone ? qualityFacets(source, data, input) : {},
  };
}

function qualityFacets({ bytes }: NamedSource, data: DataReport, input: PaperInput): Facets {
  const checks = data.checks ?? [];
  return {
    dataQualityMetrics: facet(input, '1-0-3/DataQualityMetricsInputDatasetFacet', {
      rowCount: data.rows,
      bytes,
      columnMetrics: Object.fromEntries(
        data.columns.map(({ name, missing, distinct }) => [name, { nullCount: missing, distinctCount: distinct }]),
      ),
    }),
    ...(checks.length > 0 && {
      dataQualityAssertions: facet(input, '1-1-0/DataQualityAssertionsDatasetFacet', {
        assertions: checks.map(({ title, outcome, observed, required }) => ({
          assertion: title,
          success: outcome === 'pass',
          expected: required,
          actual: observed,
        })),
      }),
    }),
  };
}

/** Names as the OpenLineage naming has them: a bucket or a host is the namespace, what lies in git has `file`. */
function placeOf(uri: string): { readonly namespace: string; readonly name: string } {
  const [, namespace, name] = /^([a-z][a-z0-9+.-]*:\/\/[^/]+)\/(.+)$/is.exec(bareUri(uri)) ?? [];
  return namespace === undefined || name === undefined ? { namespace: 'file', name: uri } : { namespace, name };
}

function bundleOf(input: PaperInput): Facets {
  const { spec, trained } = input;
  return {
    namespace: 'trainyard',
    name: spec.name,
    facets: { version: facet(input, '1-0-1/DatasetVersionDatasetFacet', { datasetVersion: trained.bundle }) },
  };
}

function testFacet(input: PaperInput, gates: NonNullable<PaperInput['gates']>): Facets {
  const status = { pass: 'pass', fail: 'fail', 'not-estimable': 'fail', skipped: 'skip' };
  return facet(input, '1-0-1/TestRunFacet', {
    tests: gates.map(({ title, outcome, observed, required, blocks }) => ({
      name: title,
      type: 'gate',
      status: status[outcome],
      // What a failure would do; only a gate without enough evidence can merely warn.
      severity: outcome === 'not-estimable' && !blocks ? 'warn' : 'error',
      expected: required,
      actual: observed,
    })),
  });
}

function tagsFacet(input: PaperInput, tags: Readonly<Record<string, string>>): Facets {
  return facet(input, '1-0-0/TagsRunFacet', {
    tags: Object.entries(tags).map(([key, value]) => ({ key, value, source: 'TRAINYARD' })),
  });
}

/** `place`: version and name of the facet's schema. */
function facet(input: PaperInput, place: string, facts: Facets): Facets {
  const [, name] = place.split('/');
  return { _producer: producerOf(input), _schemaURL: `${SPEC}/facets/${place}.json#/$defs/${name}`, ...facts };
}

function producerOf({ trained }: PaperInput): string {
  return `https://trainyard.dev/${trained.environment['trainyard'] ?? ''}`;
}
