import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/adapters/host/clock.ts';
import type { Estimate, Evaluation } from '../../../src/core/records.ts';
import { fairnessMetrics, metrics } from '../../../src/metrics/index.ts';
import { models } from '../../../src/models/index.ts';
import type { ResolvedData, ResolvedSpec } from '../../../src/spec/resolved.ts';
import { evaluate } from '../../../src/stages/evaluate/evaluate.ts';
import { materialise } from '../../../src/stages/materialise/materialise.ts';
import { writeRecord } from '../../../src/stages/run-folder.ts';
import { train } from '../../../src/stages/train/train.ts';
import { files, inFolder, materialisePorts, requestOf, tables, trainPorts } from '../../support/run.ts';

const ROWS = 3000;

/** The label follows x, but for nurses, where it follows nothing. Households of three rows; one day for every ten. */
function rowsText(): string {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const x = ((row * 7919) % 1000) / 1000;
    const job = ['nurse', 'clerk', 'smith', 'cook'][(row * 31 + Math.floor(row / 4)) % 4] as string;
    const coin = (row * 104729) % 7 < 3;
    const label = (job === 'nurse' ? coin : x > 0.5) ? 'yes' : 'no';
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(row / 10))).toISOString().slice(0, 10);
    return [x, job, label, `h${Math.floor(row / 3)}`, day, `name-${row}`].join(',');
  });
  return ['x,job,label,household,day,worker', ...rows].join('\n');
}

/** Materialised, trained and evaluated for real. */
function evaluated(data: Partial<ResolvedData>, slices: ResolvedSpec['evaluate']['slices']): Promise<Evaluation> {
  return inFolder(async (root) => {
    await files.write(`${root}/data/rows.csv`, rowsText());
    const request = requestOf(root, {
      data: {
        source: 'data/rows.csv',
        target: 'label',
        features: [
          { name: 'x', type: 'numeric' },
          { name: 'job', type: 'category' },
        ],
        sensitive: ['job'],
        personal: ['worker'],
        ...data,
      },
    });
    const folder = `${root}/run`;
    const entry = { ...request.entry, evaluationInputsKey: request.entry.trainKey };
    const fairness = { by: ['job'], minGroup: 30, measures: ['demographic_parity_difference'] };
    const how = { metrics: ['roc_auc', 'accuracy'], fairness, ...(slices && { slices }) };
    await writeRecord(files, folder, { ...request, entry, spec: { ...request.spec, evaluate: how } } as never);
    await materialise({ folder, source: `${root}/data/rows.csv` }, materialisePorts);
    const ports = trainPorts();
    await train({ folder, environment: {}, signal: new AbortController().signal }, ports);
    const catalogs = { models, metrics, fairness: fairnessMetrics };
    return evaluate({ folder, machine: 'test' }, { ...ports, tables, clock: systemClock(), catalogs });
  });
}

const asked = { bins: 4, depth: 2, most: 10 } as const;

function intervalOf(estimate: Estimate | undefined) {
  return estimate?.kind === 'value' ? estimate.interval : undefined;
}

describe('slices of a run', () => {
  it('finds by itself what the model cannot do, among features and sensitive columns', async () => {
    const { slices, rows } = await evaluated({}, asked);
    expect(slices?.worst[0]?.is).toEqual(['job = nurse']);
    expect(slices?.worst[0]?.low).toBeGreaterThan(0.2);
    expect(slices).toMatchObject({
      columns: ['x', 'job'],
      minRows: Math.max(30, Math.ceil(rows / 100)),
      units: 'rows',
    });
    expect(JSON.stringify(slices)).not.toContain('name-');
  });

  it('is left out where the spec says so', async () => {
    expect(await evaluated({}, undefined)).not.toHaveProperty('slices');
  });

  it('takes households as one where the split did, in every interval', async () => {
    const { slices, metrics: results, fairness } = await evaluated({ group: 'household' }, asked);
    expect(slices?.units).toBe('groups of household');
    expect(slices?.worst[0]?.is).toEqual(['job = nurse']);
    for (const { estimate } of results)
      expect(intervalOf(estimate)).toMatchObject({ units: 'groups of household', seed: 7 });
    expect(intervalOf(fairness[0]?.groups[0]?.selectionRate)?.units).toBe('groups of household');
    expect(intervalOf(fairness[0]?.measures[0]?.estimate)?.units).toBe('groups of household');
  });

  it('takes runs of days as one where the split is by time', async () => {
    const split = { test: 0, validation: 0, seed: 7, validationFrom: '2025-07-15', testFrom: '2025-08-15' };
    const { slices, metrics: results } = await evaluated({ time: 'day', split }, { ...asked, depth: 1, most: 1 });
    expect(slices?.units).toMatch(/^runs of \d+ rows in order of day$/);
    expect(slices?.worst[0]?.is).toEqual(['job = nurse']);
    for (const { estimate } of results)
      expect(intervalOf(estimate)?.units).toMatch(/^runs of \d+ rows in order of day$/);
  });
});
