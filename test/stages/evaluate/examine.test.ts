import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/adapters/host/clock.ts';
import type { ColumnData } from '../../../src/core/ports.ts';
import type { Evaluation, TrainedModel } from '../../../src/core/records.ts';
import { CALIBRATION_FILE } from '../../../src/data/predictions/recalibration.ts';
import { fairnessMetrics, metrics } from '../../../src/metrics/index.ts';
import { models } from '../../../src/models/index.ts';
import { loadServed } from '../../../src/serve/model/served.ts';
import { evaluate } from '../../../src/stages/evaluate/evaluate.ts';
import { materialise } from '../../../src/stages/materialise/materialise.ts';
import { writeRecord } from '../../../src/stages/run-folder.ts';
import { readBundle } from '../../../src/stages/train/bundle-files.ts';
import { train } from '../../../src/stages/train/train.ts';
import { files, inFolder, materialisePorts, requestOf, tables, trainPorts, writeWages } from '../../support/run.ts';

/** The wages, trained and evaluated for real, with everything asked for that can be looked at. */
async function examinedRun(root: string) {
  await writeWages(`${root}/data/wages.csv`);
  const request = requestOf(root);
  const asked = {
    ...request.spec.evaluate,
    metrics: ['roc_auc', 'brier'],
    fairness: { by: ['gender'], minGroup: 20, measures: ['demographic_parity_ratio'] },
    conformal: { coverage: 0.9 },
    robustness: { metric: 'roc_auc' },
    explain: {
      method: 'permutation' as const,
      metric: 'roc_auc',
      repeats: 2,
      correlation: 0.7,
      shap: { rows: 20, background: 12, examples: 3 },
      dependence: { features: 2, points: 6 },
    },
  };
  const spec = { ...request.spec, train: { ...request.spec.train, calibrate: 'platt' }, evaluate: asked };
  const entry = { ...request.entry, evaluationInputsKey: request.entry.trainKey };
  const folder = `${root}/run`;
  await writeRecord(files, folder, { ...request, entry, spec } as never);
  await materialise({ folder, source: `${root}/data/wages.csv` }, materialisePorts);
  const ports = trainPorts();
  const trained = await train({ folder, environment: {}, signal: new AbortController().signal }, ports);
  const catalogs = { models, metrics, fairness: fairnessMetrics };
  const evaluation = await evaluate({ folder, machine: 'test' }, { ...ports, tables, clock: systemClock(), catalogs });
  const content = { manifest: trained.manifest, files: await readBundle(files, `${folder}/bundle`, trained) };
  const ref = { version: '1.0.0', digest: trained.bundle, uri: 'file:///nowhere', threshold: 0.5 };
  const format = models.get(trained.manifest.format);
  const served = await loadServed(ref, content, { format, engines: ports, clock: systemClock() });
  return { trained, evaluation, served, content };
}

let run: Awaited<ReturnType<typeof examinedRun>>;
let [trained, evaluation]: [TrainedModel, Evaluation] = [] as never;

beforeAll(async () => {
  run = await inFolder(examinedRun);
  ({ trained, evaluation } = run);
});
afterAll(() => run.served.dispose());

describe('a model looked at from all sides', () => {
  it('carries its calibration in the bundle, fitted on the validation rows', () => {
    expect(trained.manifest.files.map(({ path }) => path)).toContain(CALIBRATION_FILE);
    expect(evaluation.recalibration).toMatchObject({ method: 'platt', rows: trained.rows.validation });
    const [ece, brier] = evaluation.recalibration?.metrics ?? [];
    expect([ece?.metric, brier?.metric]).toEqual(['ece', 'brier']);
    const own = evaluation.metrics.find(({ metric }) => metric === 'brier');
    expect(brier?.after).toMatchObject({ value: own?.estimate.kind === 'value' ? own.estimate.value : 0 });
    expect(brier?.before).not.toEqual(brier?.after);
    expect(evaluation.curves?.reliability?.before?.length).toBeGreaterThan(1);
  });

  it('is served with it: what the server answers is what was judged', async () => {
    const [row] = [{ education: 12, experience: 10, age: 30, occupation: 'Office', sector: 'Other' }];
    const numbers = Object.entries(row).map(([name, value]) =>
      typeof value === 'number'
        ? ([name, { kind: 'number', values: Float64Array.of(value) }] as const)
        : ([name, { kind: 'text', values: [value] }] as const),
    );
    const flags = ['union', 'married', 'south'].map(
      (name) => [name, { kind: 'number', values: Float64Array.of(0) }] as const,
    );
    const columns = new Map<string, ColumnData>([...numbers, ...flags]);
    const answer = await run.served.predict({ kind: 'columns', rows: 1, columns });
    const bare = new Map([...run.content.files].filter(([path]) => path !== CALIBRATION_FILE));
    const own = await loadServed(
      run.served.ref,
      { ...run.content, files: bare },
      { format: models.get(trained.manifest.format), engines: trainPorts(), clock: systemClock() },
    );
    const before = (await own.predict({ kind: 'columns', rows: 1, columns })).scores?.[0] ?? 0;
    own.dispose();
    const { maps } = JSON.parse(new TextDecoder().decode(run.content.files.get(CALIBRATION_FILE)));
    const through = maps[0].slope * Math.log(before / (1 - before)) + maps[0].intercept;
    expect(answer.scores?.[0]).toBeCloseTo(1 / (1 + Math.exp(-through)), 9);
  });

  it('says what conformal sets hold, over all and for each group, and that they are weakened', () => {
    const { conformal } = evaluation;
    expect(conformal).toMatchObject({ coverage: 0.9, rows: trained.rows.validation, testRows: evaluation.rows });
    expect(conformal?.held).toMatchObject({ kind: 'value', interval: { method: 'Wilson' } });
    expect(conformal?.groups.map(({ group }) => group[0]).sort()).toEqual(['female', 'male']);
    expect(conformal?.caution).toBeDefined();
  });

  it('explains the model as it answers: a linear one exactly, on the scale on which it adds up', () => {
    const { attributions, dependence, importance } = evaluation;
    expect(attributions).toMatchObject({ method: 'additive', unit: 'log-odds of yes', rows: 20, background: 12 });
    expect(attributions?.features).toHaveLength(8);
    expect(attributions?.examples.map(({ place }) => place)).toEqual(['lowest', 'middle', 'highest']);
    const [first] = importance?.features ?? [];
    expect(dependence?.features).toHaveLength(2);
    expect(dependence?.features[0]?.name).toBe(first?.name);
    for (const { points } of dependence?.features ?? []) {
      for (const { means } of points) expect(means[0]).toBeGreaterThan(0);
    }
    // In these data age is experience plus years at school.
    expect(importance?.groups?.map(({ names }) => names)).toContainEqual(['experience', 'age']);
  });

  it('says what the metric loses when the rows are perturbed, with intervals of the same rows', () => {
    const { losses, baseline, metric } = evaluation.robustness ?? { losses: [] };
    expect(metric).toBe('roc_auc');
    const auc = evaluation.metrics.find((one) => one.metric === 'roc_auc')?.estimate;
    expect(baseline).toMatchObject({ value: auc?.kind === 'value' ? auc.value : Number.NaN });
    expect(losses).toHaveLength(6);
    for (const { value, loss } of losses) {
      const [before, after] = [baseline, value].map((one) => (one?.kind === 'value' ? one.value : Number.NaN));
      expect(loss.kind === 'value' && loss.value).toBeCloseTo((before ?? 0) - (after ?? 0), 12);
    }
    expect(losses[0]?.loss).toMatchObject({ interval: { method: 'DeLong' } });
  });

  it('has fairness in both conventions', () => {
    const [by] = evaluation.fairness;
    expect(by?.against).toMatchObject({ privileged: ['male'], chosen: 'the largest group' });
    expect(by?.against?.groups[0]?.selectionDifference).toMatchObject({ interval: { method: 'MOVER' } });
  });

  it('says what the probabilities promise, unasked', () => {
    const accuracy = evaluation.expected?.metrics.find(({ metric }) => metric === 'accuracy');
    expect(accuracy?.low).toBeLessThan(accuracy?.expected ?? 0);
    expect(accuracy?.realised).toBeGreaterThan(0.5);
  });
});
