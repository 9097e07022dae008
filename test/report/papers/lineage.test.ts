import { describe, expect, it } from 'vitest';
import { composeLineage } from '../../../src/report/papers/lineage.ts';
import type { PaperInput } from '../../../src/report/papers/paper-input.ts';
import { paperInput } from '../../support/papers.ts';

function events(input: PaperInput) {
  const lines = composeLineage(input).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, never>);
}

describe('lineage events', () => {
  it('say what the training and the evaluation read and made, one event a line', () => {
    const [start, complete, evaluated] = events(paperInput);
    const data = { namespace: 'file', name: 'data/wages.csv' };
    const bundle = { namespace: 'trainyard', name: 'wage-band' };
    expect(start).toMatchObject({ eventType: 'START', eventTime: '2026-11-23T08:59:53.590Z', outputs: [] });
    expect(complete).toMatchObject({
      eventType: 'COMPLETE',
      eventTime: '2026-11-23T09:00:00.000Z',
      run: start?.['run'],
      job: { namespace: 'trainyard', name: 'wage-band.train' },
      inputs: [{ ...data, facets: { version: { datasetVersion: paperInput.trained.data.source.digest } } }],
      outputs: [{ ...bundle, facets: { version: { datasetVersion: paperInput.trained.bundle } } }],
    });
    expect(evaluated).toMatchObject({ job: { name: 'wage-band.evaluate' }, inputs: [data, bundle], outputs: [] });
  });

  it('carry gates as tests: what failed, what may only warn, what was skipped', () => {
    const [, , evaluated] = events(paperInput);
    const { tests } = (evaluated as unknown as { run: { facets: { test: { tests: object[] } } } }).run.facets.test;
    expect(tests).toMatchObject([
      { name: 'roc_auc at least 0.75', status: 'pass', severity: 'error' },
      { status: 'fail', severity: 'error' },
      { status: 'fail', severity: 'warn' },
      { status: 'skip', severity: 'error' },
    ]);
  });

  it('name a bucket as namespace, count rows for a source alone only, and carry no credentials', () => {
    const { trained } = paperInput;
    const source = {
      name: 'a',
      uri: 's3://rows/2026/a.parquet?versionId=1',
      format: 'parquet',
      files: 1,
      bytes: 9,
      digest: trained.bundle,
    };
    const lineage = {
      sources: [source, { ...source, name: 'b', uri: 'data/b.csv' }],
      rows: 5,
      columns: 2,
      readAt: '2026-11-23T08:00:00.000Z',
    };
    const [, complete, evaluated] = events({
      ...paperInput,
      trained: { ...trained, data: { ...trained.data, lineage } },
    });
    expect(complete).toMatchObject({
      inputs: [
        { namespace: 's3://rows', name: '2026/a.parquet', inputFacets: {} },
        { namespace: 'file', name: 'data/b.csv', inputFacets: {} },
      ],
    });
    expect(evaluated).toMatchObject({ eventTime: '2026-11-23T08:00:00.000Z' });
  });

  it('are the same bytes for equal records, and other runs for other keys', () => {
    expect(composeLineage(structuredClone(paperInput))).toBe(composeLineage(paperInput));
    const other = { ...paperInput, trained: { ...paperInput.trained, trainKey: paperInput.trained.bundle } };
    expect(events(other)[0]?.['run']).not.toEqual(events(paperInput)[0]?.['run']);
  });
});
