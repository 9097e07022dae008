/** examples/digits from a fresh repository to a verdict, by the built program. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { figureOf, keptRecords } from '../support/kept-records.ts';
import { makeRepo } from '../support/repo.ts';
import { ROOT } from './scene.ts';
import { trainyard } from './terminal.ts';

it('learns to read the digits and passes its own gates', async () => {
  const repo = await makeRepo();
  try {
    await cp(path.join(ROOT, 'examples/digits'), repo.root, { recursive: true });
    await repo.commit('Start');
    const { code, stdout, stderr } = await trainyard(['run', '--all'], { cwd: repo.root });
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('digit passes all 3 gates');
    const records = keptRecords(repo.root);
    expect(records.trained?.trainer.id).toBe('cnn');
    expect(records.evaluation?.rows).toBe(302);
    expect(figureOf(records, 'accuracy')).toBeGreaterThan(0.97);
  } finally {
    await repo.dispose();
  }
});
