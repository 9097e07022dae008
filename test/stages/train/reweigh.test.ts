import { expect, it } from 'vitest';
import type { ReweighEffect, TrainedModel } from '../../../src/core/records.ts';
import { exhibitsOf } from '../../../src/report/exhibits/all-exhibits.ts';
import { materialise } from '../../../src/stages/materialise/materialise.ts';
import { writeRecord } from '../../../src/stages/run-folder.ts';
import { train } from '../../../src/stages/train/train.ts';
import { evaluationOf } from '../../support/review.ts';
import { files, inFolder, materialisePorts, requestOf, trainPorts, writeWages } from '../../support/run.ts';

async function trained(root: string, reweigh?: readonly string[]): Promise<TrainedModel> {
  await writeWages(`${root}/data/wages.csv`);
  const split = { test: 0.2, validation: 0.4, seed: 7 };
  const request = requestOf(root, {
    data: { split },
    train: { ...(reweigh && { reweigh }), crossValidation: { folds: 2 } },
  });
  const evaluate = { metrics: ['roc_auc', 'accuracy'], fairness: { by: ['gender'], minGroup: 20, measures: [] } };
  await writeRecord(files, `${root}/run`, { ...request, spec: { ...request.spec, evaluate } });
  await materialise({ folder: `${root}/run`, source: `${root}/data/wages.csv` }, materialisePorts);
  const input = { folder: `${root}/run`, environment: {}, signal: new AbortController().signal };
  return train(input, trainPorts());
}

it('weighs rows so that the gap between the groups shrinks, and shows both sides on the same rows', async () => {
  const plain = await inFolder((root) => trained(root));
  const record = await inFolder((root) => trained(root, ['gender']));
  expect(plain.reweighing).toBeUndefined();
  expect(record.data.reweighed?.cells).toHaveLength(4);
  expect(record.manifest.files.map(({ sha256 }) => sha256)).not.toEqual(
    plain.manifest.files.map(({ sha256 }) => sha256),
  );
  const effect = record.reweighing as ReweighEffect;
  expect(effect).toMatchObject({ by: ['gender'], rows: record.rows.validation, threshold: 0.5, rate: 'selected' });
  expect(effect.groups.map(({ group }) => group[0])).toEqual(['female', 'male']);
  const [difference, ratio] = effect.gaps;
  expect(difference?.with).toBeLessThan(difference?.without ?? 0);
  expect(ratio?.with).toBeGreaterThan(ratio?.without ?? 1);
  expect(effect.metrics.map(({ metric }) => metric)).toEqual(['roc_auc', 'accuracy']);
  const shown = exhibitsOf(evaluationOf('wage-band'), record);
  expect(shown.map(({ title }) => title)).toEqual([
    expect.stringMatching(
      /^Training rows reweighed by gender: largest difference of selected 0\.\d+ without, 0\.\d+ with$/,
    ),
    'Weights of the training rows by gender and class',
  ]);
  for (const { columns, rows } of shown) for (const row of rows) expect(row).toHaveLength(columns.length);
});
