import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { findRecord, readRecord, removeRecord, writeRecord } from '../../src/stages/run-folder.ts';
import { files, inFolder, requestOf } from '../support/run.ts';

it('gives back the record that was written, frozen', async () => {
  await inFolder(async (folder) => {
    const request = requestOf('/repository');
    await writeRecord(files, folder, request);
    const read = await readRecord(files, folder, 'RunRequest');
    expect(read).toEqual(request);
    expect(Object.isFrozen(read.spec.data.features)).toBe(true);
    await removeRecord(files, folder, 'RunRequest');
    expect(await findRecord(files, folder, 'RunRequest')).toBeUndefined();
  });
});

it('names the stage that writes a missing record', async () => {
  await inFolder(async (folder) => {
    await expect(readRecord(files, folder, 'DataReport')).rejects.toMatchObject({
      code: 'run-record-missing',
      fix: expect.stringContaining('materialise'),
    });
  });
});

it.each([
  ['run-record-invalid', '{"kind": "Data'],
  ['run-record-invalid', 'null'],
  ['run-record-invalid', '{"kind":"Evaluation","schemaVersion":1}'],
  ['run-record-version', '{"kind":"DataReport","schemaVersion":2}'],
  ['run-record-version', '{"kind":"DataReport"}'],
])('refuses with %s: %s', async (code, text) => {
  await inFolder(async (folder) => {
    await writeFile(`${folder}/data-report.json`, text);
    await expect(findRecord(files, folder, 'DataReport')).rejects.toMatchObject({ code });
  });
});
