import { expect, it } from 'vitest';
import type { PushOutcome } from '../../../../src/core/refs.ts';
import type { Elsewhere } from '../../../../src/stages/release/facts/elsewhere.ts';
import { emptyEnvironment } from '../../../../src/stages/release/facts/environments.ts';
import type { Place } from '../../../../src/stages/release/facts/places.ts';
import { deliver, keyTo, settle } from '../../../../src/stages/release/reconcile/deliver.ts';

const [OLD, NEW] = ['1'.repeat(40), '2'.repeat(40)];
const there = { branch: 'live', repository: 'acme/deploys', protection: 'app' } as const;
const denied: PushOutcome = { kind: 'refused', code: 'push-denied', refs: [], message: 'no', fix: 'elsewhere' };

it.each([
  [{ branch: 'deploy/production', protection: 'none' }, /Take deploy\/production out of the ruleset/],
  [{ branch: 'deploy/production', protection: 'app' }, /the secret token of the workflow/],
  [{ branch: 'deploy/production', protection: 'deploy-key' }, /deploy key with write access to this repository/],
  [
    { branch: 'live', repository: 'acme/deploys', protection: 'none' },
    /the secret deploy-token, or TRAINYARD_DEPLOY_TOKEN/,
  ],
  [{ branch: 'live', repository: 'acme/deploys', protection: 'app' }, /the secret deploy-token of the workflow/],
] satisfies [Place, RegExp][])('says what opens %j', (place, fix) => {
  expect(keyTo(place)).toMatch(fix);
});

const view = (elsewhere: Elsewhere) =>
  new Map([['production', { ...emptyEnvironment('production', there), tip: NEW, elsewhere }]]);

it('brings an earlier decision there before anything is decided', async () => {
  const pushed: unknown[] = [];
  const settled = await settle(view({ theirs: OLD, draft: NEW, delivered: OLD }), async (updates, repository) => {
    pushed.push([updates, repository]);
    return { kind: 'pushed' };
  });
  expect(pushed).toEqual([
    [[{ ref: 'refs/heads/live', from: OLD, to: NEW }], 'acme/deploys'],
    [[{ ref: 'refs/heads/trainyard/delivered/production', from: OLD, to: NEW }], undefined],
  ]);
  expect(settled?.get('production')).toMatchObject({ elsewhere: { theirs: NEW, draft: NEW, delivered: NEW } });
});

it('pushes nothing where all has arrived, and looks again after a lost race', async () => {
  const never = async (): Promise<PushOutcome> => {
    throw new Error('pushed');
  };
  expect((await settle(view({ theirs: NEW, draft: NEW, delivered: NEW }), never))?.size).toBe(1);
  expect(
    await settle(view({ theirs: OLD, draft: NEW, delivered: OLD }), async () => ({ kind: 'lost', refs: [] })),
  ).toBeUndefined();
});

it('leaves alone what is not taken, with the key that is missing', async () => {
  const settled = await settle(view({ theirs: OLD, draft: NEW, delivered: OLD }), async () => denied);
  expect(settled?.get('production')?.frozen).toMatchObject({
    code: 'push-denied',
    severity: 'failure',
    message: expect.stringContaining('kept on trainyard/deploy/production'),
    fix: keyTo(there),
  });
  const delivery = { environment: 'production', place: there, from: OLD, to: NEW, delivered: OLD };
  expect(await deliver(delivery, async () => denied)).toMatchObject({ code: 'push-denied' });
  expect(await deliver(delivery, async () => ({ kind: 'pushed' }))).toBe('delivered');
});
