import { expect, it } from 'vitest';
import { materialise } from '../../../src/stages/materialise/materialise.ts';
import { RUN_PATHS, writeRecord } from '../../../src/stages/run-folder.ts';
import { readTrainingRows } from '../../../src/stages/train/training-rows.ts';
import { files, inFolder, materialisePorts, requestOf, tables, writeWages } from '../../support/run.ts';

it('reads the rows that the report names, and refuses any others', async () => {
  await inFolder(async (root) => {
    const source = `${root}/data/wages.csv`;
    await writeWages(source);
    const request = requestOf(root);
    const folder = `${root}/run`;
    await writeRecord(files, folder, request);
    const data = await materialise({ folder, source }, materialisePorts);
    const run = { folder, spec: request.spec, data };
    const { train, validation } = await readTrainingRows(run, { files, tables });
    expect([train.y.length, validation.y.length]).toEqual([data.splits.train.rows, data.splits.validation.rows]);
    expect([...train.columns.keys()]).toEqual(request.spec.data.features.map((feature) => feature.name));
    expect(new Set(train.y)).toEqual(new Set([0, 1]));
    await files.write(
      `${folder}/${RUN_PATHS.validation}`,
      (await files.read(`${folder}/${RUN_PATHS.train}`)) as Uint8Array,
    );
    await expect(readTrainingRows(run, { files, tables })).rejects.toMatchObject({ code: 'data-split-changed' });
    await files.remove(`${folder}/${RUN_PATHS.validation}`);
    await expect(readTrainingRows(run, { files, tables })).rejects.toMatchObject({ code: 'data-split-changed' });
  });
});
