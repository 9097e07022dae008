import { describe, expect, it } from 'vitest';
import { diagnosisText } from '../../../src/stages/doctor/diagnose.ts';
import { diagnoseLedger } from '../../../src/stages/doctor/host.ts';

const BRANCH = 'trainyard/ledger';

describe('the ledger', () => {
  it.each([
    { rules: undefined, state: 'cannot tell', said: 'which rules hold for it' },
    { rules: ['deletion', 'non_fast_forward'], state: 'ok', said: 'nobody can delete or rewrite it' },
    { rules: [], state: 'warning', said: 'whoever may push can delete it, and with it what everyone approved' },
    {
      rules: ['deletion'],
      state: 'warning',
      said: 'whoever may push can rewrite it, and with it what everyone approved',
    },
    { rules: ['update'], state: 'wrong', said: 'update refuses what reconcile pushes' },
  ])('under the rules $rules is $state', ({ rules, state, said }) => {
    expect(diagnoseLedger(BRANCH, rules)).toMatchObject({ state, said });
  });

  it('is told with the exact rules that protect it', () => {
    expect(diagnosisText([diagnoseLedger(BRANCH, [])])).toMatch(
      /^warning {6}rules of trainyard\/ledger: .*\n {15}Settings, .*"Restrict deletions" and "Block force pushes"/,
    );
  });
});
