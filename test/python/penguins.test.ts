/** examples/penguins from a fresh repository to a verdict, by the built program and a real scikit-learn. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../e2e/scene.ts';
import { trainyard } from '../e2e/terminal.ts';
import { figureOf, keptRecords } from '../support/kept-records.ts';
import { makeRepo } from '../support/repo.ts';
import { pythonEnvironment } from './environment.ts';

it('trains a forest, exports it to ONNX and passes its own gates', async () => {
  const repo = await makeRepo();
  try {
    await cp(path.join(ROOT, 'examples/penguins'), repo.root, { recursive: true });
    await repo.commit('Start');
    const env = { PATH: pythonEnvironment()['PATH'] ?? '' };
    const { code, stdout, stderr } = await trainyard(['run', '--all'], { cwd: repo.root, env });
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('species passes all 5 gates');
    const records = keptRecords(repo.root);
    expect(records.trained?.manifest).toMatchObject({
      format: 'onnx',
      classes: ['Adelie', 'Chinstrap', 'Gentoo'],
      signature: { inputs: [{ name: 'beak_length' }, {}, {}, {}, { name: 'island', type: 'string' }] },
    });
    expect(records.trained?.claimed).toMatchObject({ validation_accuracy: expect.any(Number) });
    expect(figureOf(records, 'accuracy')).toBeGreaterThan(0.95);
    expect(figureOf(records, 'roc_auc')).toBeGreaterThan(0.98);
    // Again, and nothing is trained.
    const again = await trainyard(['run', '--all'], { cwd: repo.root });
    expect([again.code, again.stderr.includes('trained in')]).toEqual([0, false]);
  } finally {
    await repo.dispose();
  }
});
