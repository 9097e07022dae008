import { describe, expect, it } from 'vitest';
import { parseRelease, recordText } from '../../src/ledger/deploy-files.ts';
import { releaseProblem } from '../../src/ledger/release-shape.ts';
import { started } from '../support/rollout-line.ts';

/** A release in the middle of a canary, with everything that one can have. */
function midway() {
  const line = started();
  line.see({ requests: 5000 });
  line.wait(11).see({ requests: 5000 });
  line.tell('pause');
  const { release } = line;
  if (release === null) throw new Error('nothing was released');
  return release;
}

const GOOD = midway();
const changed = (more: object) => releaseProblem(JSON.parse(JSON.stringify({ ...GOOD, ...more })));

it('takes what the controller writes', () => {
  expect(changed({})).toBeUndefined();
  expect(parseRelease(recordText(GOOD), 'wage-band', 'production')).toEqual({ kind: 'record', record: GOOD });
});

it.each(
  Object.keys(GOOD).filter(
    (key) => !['kind', 'schemaVersion', 'model', 'environment', 'windowGeneration'].includes(key),
  ),
)('misses %s', (key) => {
  expect(changed({ [key]: undefined })).toMatch(new RegExp(`^has ${key} nothing, where .+ is due$`));
  expect(changed({ [key]: { junk: true } })).toMatch(new RegExp(`^has ${key} `));
});

describe('says what is wrong', () => {
  it.each([
    [{ phase: 'DONE' }, 'has phase "DONE", where one of IDLE, WARMING'],
    [{ generation: 1.5 }, 'has generation 1.5, where a whole number from 0'],
    [{ stable: { version: '1' } }, 'has stable {"version":"1"}, where a bundle spelled out'],
    [{ stable: { ...GOOD.stable, threshold: 2 } }, 'has stable {"version"'],
    [{ candidate: { ...GOOD.candidate, uri: undefined } }, 'has candidate {"version"'],
    [{ weight: 101 }, 'has weight 101, where a number from 0 to 100 is due'],
    [{ startedAt: 'yesterday' }, 'has startedAt "yesterday", where a time'],
    [{ plan: { ...GOOD.plan, steps: [{ kind: 'weight', percent: '5' }] } }, 'has plan {'],
    [{ plan: { ...GOOD.plan, alphaAbort: null } }, 'has plan {'],
    [{ formerStable: [{ version: '1.0.0' }] }, 'has formerStable [{"version":"1.0.0"}], where a list'],
    [{ observed: { desired: 7, tag: null } }, 'has observed {"desired":7,"tag":null}'],
    [{ decision: { ...GOOD.decision, key: 'x' } }, 'has decision {"key":"x"'],
    [{ candidate: null, weight: 0, phase: 'CANARY' }, 'has the phase "CANARY" and no candidate'],
    [{ candidate: null, weight: 5, phase: 'IDLE' }, 'gives 5 % of the requests to no candidate'],
    [{ pause: null }, 'is paused, and does not say why (pause)'],
    [{ phase: 'CANARY', stepIndex: 9 }, 'is at step 9 of a plan that has 3'],
  ])('%j', (more, what) => {
    expect(changed(more)).toContain(what);
  });
});
