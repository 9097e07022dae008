import { describe, expect, it } from 'vitest';
import type { CrossValidation } from '../../../src/core/records.ts';
import { materialise } from '../../../src/stages/materialise/materialise.ts';
import { RUN_PATHS, writeRecord } from '../../../src/stages/run-folder.ts';
import { train } from '../../../src/stages/train/train.ts';
import {
  files,
  inFolder,
  materialisePorts,
  requestOf,
  type SpecParts,
  tables,
  trainPorts,
  writeWages,
} from '../../support/run.ts';

const FOLDS: SpecParts = { train: { crossValidation: { folds: 4 } } };

async function onWages<T>(parts: SpecParts, work: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(async (root) => {
    await writeWages(`${root}/data/wages.csv`);
    const folder = `${root}/run`;
    await writeRecord(files, folder, requestOf(root, parts));
    await materialise({ folder }, materialisePorts);
    return work(folder);
  });
}

const input = (folder: string, signal = new AbortController().signal) => ({ folder, environment: {}, signal });

const meanOf = ({ metrics }: CrossValidation, id: string) => {
  const mean = metrics.find(({ metric }) => metric === id)?.mean;
  return mean?.kind === 'value' ? mean.value : Number.NaN;
};

describe('cross-validation', () => {
  it('scores each fold by a model of the others, on every metric of the task', async () => {
    await onWages(FOLDS, async (folder) => {
      const record = await train(input(folder), trainPorts());
      const found = record.crossValidation as CrossValidation;
      expect(found.folds).toBe(4);
      expect(found.rows.reduce((sum, rows) => sum + rows, 0)).toBe(record.rows.train);
      for (const rows of found.rows) expect(rows).toBeGreaterThan(record.rows.train / 8);
      expect(found.rule).toMatch(/^fold = floor\(4 x u\).*decisions at 0\.5$/);
      expect(found.metrics.map(({ metric }) => metric)).toContain('ece');
      expect(meanOf(found, 'roc_auc')).toBeGreaterThan(0.7);
      expect(meanOf(found, 'roc_auc')).toBeLessThan(0.95);
      expect(await files.list(`${folder}/checkpoint`)).toEqual([]);
    });
  });

  it('leaves the model as it is without', async () => {
    const model = (parts: SpecParts) =>
      onWages(parts, async (folder) => {
        await train(input(folder), trainPorts());
        return files.read(`${folder}/${RUN_PATHS.bundle}/weights.bin`);
      });
    expect(await model(FOLDS)).toEqual(await model({}));
  });

  it('keeps rows of one group in one fold', async () => {
    await onWages({ ...FOLDS, data: { group: 'occupation' } }, async (folder) => {
      const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${folder}/s` });
      const [row] = await session.rows(
        `select max(n) as n from (select count(distinct "#fold") as n from read_parquet('${folder}/${RUN_PATHS.train}') group by occupation)`,
      );
      session.close();
      expect(row?.['n']).toBe(1);
    });
  });

  it('goes on after an interruption with the folds that it has', async () => {
    const whole = await onWages(FOLDS, (folder) => train(input(folder), trainPorts()));
    await onWages(FOLDS, async (folder) => {
      const controller = new AbortController();
      const ports = trainPorts();
      const log = {
        ...ports.log,
        progress: (line: string) => {
          if (line.includes('fold 3 of 4')) controller.abort();
        },
      };
      await expect(train(input(folder, controller.signal), { ...ports, log })).rejects.toMatchObject({
        code: 'interrupted',
      });
      expect(await files.list(`${folder}/${RUN_PATHS.folds}`)).toEqual(
        expect.arrayContaining(['fold-1.json', 'fold-2.json']),
      );
      const again = trainPorts();
      const resumed = await train(input(folder), again);
      expect(again.log.lines.join('\n')).not.toContain('fold 1 of 4');
      expect(resumed.bundle).toBe(whole.bundle);
      expect(resumed.crossValidation).toEqual(whole.crossValidation);
    });
  });
});
