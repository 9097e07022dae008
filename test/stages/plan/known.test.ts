import { expect, it } from 'vitest';
import { sha256 } from '../../../src/core/hash.ts';
import { saveEvaluation, saveRun } from '../../../src/stages/jobs/library.ts';
import { affected } from '../../../src/stages/plan/affected.ts';
import { evaluationKey } from '../../../src/stages/plan/keys.ts';
import { knownRuns } from '../../../src/stages/plan/known.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { evaluationOf, pluginsOf, specOf, trainedOf, treeOf } from '../../support/resolved.ts';

it('looks up what the listed models need: runs, evaluations, seconds', async () => {
  const names = Array.from({ length: 40 }, (_, i) => `m${i}`);
  const files = treeOf({ 'data/wages.csv': 'rows' });
  const specs = [
    ...names.map((name) => specOf(name)),
    specOf('lost', { data: { ...specOf('x').data, source: 'gone' } }),
  ];
  const scope = affected({ head: { files, specs }, listing: { models: [], all: false } }, pluginsOf());
  const { store } = memoryStore();
  const keyed = new Map(scope.candidates.map(({ model, head }) => [model, head?.keys]));
  const bytes = async () => new TextEncoder().encode('x');
  for (const name of ['m1', 'm2']) {
    const run = trainedOf(name, keyed.get(name)?.trainKey ?? sha256(''), { 'f.json': 'x' });
    await saveRun(store, run, bytes);
    const key = evaluationKey(run.bundle, keyed.get(name)?.evaluationInputsKey ?? sha256(''));
    if (name === 'm2') await saveEvaluation(store, evaluationOf(name, run.bundle, key));
  }
  const known = await knownRuns(store, scope);
  expect([...known.bundles.keys()].sort()).toEqual([keyed.get('m1')?.trainKey, keyed.get('m2')?.trainKey].sort());
  expect(known.evaluations.size).toBe(1);
  expect(known.seconds.get('m1')).toEqual([12]);
  expect(known.seconds.get('m3')).toEqual([]);
  expect(known.seconds.size).toBe(41);
});
