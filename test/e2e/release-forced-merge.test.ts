/** A change that its review refused, merged all the same: gates against production hold at the merge too. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withQuarantine } from '../../src/stages/jobs/quarantine.ts';
import { type ReviewOf, saveReview } from '../../src/stages/jobs/reviews.ts';
import { NOWHERE, ReleaseScene, specText } from '../support/release-scene.ts';

const GATE = { text: 'gates: [{ metric: roc_auc, versus: production, notWorseBy: 0.01 }]' };
const WORSE = { candidate: 0.7, production: 0.8 };
const EQUAL = { candidate: 0.801, production: 0.8 };

let scene: ReleaseScene;
beforeEach(async () => {
  scene = await ReleaseScene.open();
  await scene.merge('wage-band', 1, GATE);
  // Nothing serves yet, so that the gate is skipped.
  expect((await scene.reconcile()).findings).toEqual([]);
});
afterEach(() => scene.close());

const refused = {
  code: 'unregistered-gates',
  severity: 'failure',
  model: 'wage-band',
  message: expect.stringMatching(
    /^wage-band is not registered: its gates do not pass: roc_auc no worse than production by more than 0.01 \(fail: 0.7/,
  ),
  fix: expect.stringContaining('Revert it'),
};

it('does not ship what is worse than production', async () => {
  scene.compared = WORSE;
  await scene.merge('wage-band', 2, GATE);
  expect((await scene.reconcile()).findings).toEqual([expect.objectContaining(refused)]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
  expect(await scene.tags()).toEqual(['wage-band#production#1', 'wage-band@v0.0.1']);
});

it('ships what is as good', async () => {
  scene.compared = EQUAL;
  await scene.merge('wage-band', 2, GATE);
  expect((await scene.reconcile()).findings).toEqual([]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.2|- 0%, wants 0.0.2');
});

it('finds the comparison in the quarantine of a change whose run the store has', async () => {
  const number = await scene.merge('wage-band', 2, { ...GATE, reviewed: false });
  await scene.review(undefined, 'wage-band');
  scene.compared = WORSE;
  await scene.review(`pull-${number}`, 'wage-band');
  expect((await scene.reconcile()).findings).toEqual([expect.objectContaining(refused)]);
});

it('goes by the comparison of the review where production has moved on since', async () => {
  await scene.dev.git('checkout', '--quiet', '-b', 'reviewed-early');
  const text = specText('wage-band', 3, { deploy: '  production: { rollout: direct, observer: none }', ...GATE });
  await scene.dev.commit('Change wage-band', { 'models/wage-band/model.yaml': text });
  scene.compared = WORSE;
  await scene.review('pull-3', 'wage-band');
  scene.compared = EQUAL;
  await scene.merge('wage-band', 2, GATE);
  await scene.reconcile();
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.2|- 0%, wants 0.0.2');
  expect(await scene.merge('wage-band', 3, { ...GATE, reviewed: false })).toBe(3);
  expect((await scene.reconcile()).findings).toEqual([expect.objectContaining(refused)]);
});

it('ships what was reviewed together with other models by the correction of that review', async () => {
  // 0.8 with an error of 0.008 lies two errors below: a miss on its own (p = 0.023), not one of three gates (0.068).
  const near = { text: 'gates: [{ metric: roc_auc, min: 0.8159, onNotEstimable: warn }]' };
  const number = await scene.merge('wage-band', 2, near);
  expect((await scene.reconcile()).findings).toMatchObject([{ code: 'unregistered-gates' }]);

  const { bundle } = await scene.review(`pull-${number}`, 'wage-band');
  const reviewed = [
    { model: 'wage-band', bundle, pvalue: 0.023 },
    { model: 'churn', bundle: NOWHERE, pvalue: 0.6 },
    { model: 'fraud', bundle: NOWHERE, pvalue: 0.4 },
  ];
  await saveReview(withQuarantine(scene.store, `pull-${number}`), reviewOf(number, reviewed));
  expect((await scene.reconcile()).findings).toEqual([]);
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.2|- 0%, wants 0.0.2');
});

function reviewOf(
  pull: number,
  models: readonly { readonly model: string; readonly bundle: string; readonly pvalue: number }[],
): ReviewOf {
  const gates = (pvalue: number) => [{ title: 'roc_auc', outcome: 'pass', observed: '0.8', evidence: { pvalue } }];
  const trained = ({ bundle }: { readonly bundle: string }) => ({
    bundle,
    trainedAt: scene.now.toISOString(),
    seconds: 1,
  });
  return {
    pull,
    headSha: '1'.repeat(40),
    now: scene.now,
    entries: models.map(({ model }) => ({ model, action: 'train' })),
    verdict: { models: models.map(({ model, pvalue }) => ({ model, outcome: 'pass', gates: gates(pvalue) })) },
    runs: new Map(models.map((one) => [one.model, { trained: trained(one) }])),
  } as unknown as ReviewOf;
}
