import { expect, it } from 'vitest';
import type { Release } from '../../../src/core/release-records.ts';
import { recordText } from '../../../src/ledger/deploy-files.ts';
import { readTraffic } from '../../../src/serve/follow/traffic.ts';
import { started } from '../../support/rollout-line.ts';

function canary(): Release {
  const { release } = started().see({ requests: 5000 });
  if (release === null) throw new Error('nothing was released');
  return release;
}

const RELEASE = canary();
const read = (more: Partial<Release>) =>
  readTraffic(recordText({ ...RELEASE, ...more }), RELEASE.model, RELEASE.environment);

const PAUSED = { reason: 'holidays', kind: 'manual', since: RELEASE.startedAt, by: RELEASE.decision.by } as const;

it.each<[string, Partial<Release>, object]>([
  ['a candidate with a weight', { phase: 'CANARY', weight: 5 }, { mode: 'split', share: 0.05 }],
  ['a candidate in the shadow', { phase: 'SHADOW', weight: 0 }, { mode: 'shadow', share: 0 }],
  [
    'a shadow that is paused',
    { phase: 'PAUSED', weight: 0, pause: { ...PAUSED, from: 'SHADOW' } },
    { mode: 'shadow', share: 0 },
  ],
  ['a candidate that is warming', { phase: 'WARMING', weight: 0 }, { mode: 'stable', share: 0 }],
  ['no candidate', { phase: 'IDLE', candidate: null, weight: 0 }, { mode: 'stable', share: 0 }],
])('reads how requests go with %s', (_, more, traffic) => {
  expect(read(more)).toMatchObject({ kind: 'traffic', traffic });
});

it('takes nothing on trust that a person may have edited', () => {
  const { model, environment } = RELEASE;
  expect(readTraffic('{', model, environment)).toEqual({ kind: 'invalid', what: 'is no JSON object' });
  expect(read({ weight: 101 })).toEqual({
    kind: 'invalid',
    what: 'has weight 101, where a number from 0 to 100 is due',
  });
});
