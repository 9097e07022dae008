import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/report/headline.ts';
import {
  failedGate,
  gateOf,
  modelVerdict,
  planOf,
  reviewOf,
  skippedGate,
  verdictOf,
  warnedGate,
} from '../support/review.ts';

const pass = modelVerdict('a', [gateOf(), gateOf()]);
const fail = modelVerdict('b', [gateOf(), failedGate]);
const bare = modelVerdict('bare', []);
const broken = modelVerdict('c', [], { outcome: 'broken', because: 'no data' });
const removed = modelVerdict('d', [], { outcome: 'not-judged', because: 'removed' });
const finding = { code: 'x', severity: 'failure', message: 'm', fix: 'f' } as const;

describe('the headline', () => {
  it.each([
    [[], '✅ Nothing to review: this change touches no model'],
    [[pass], '✅ a passes all 2 gates'],
    [[modelVerdict('a', [gateOf(), skippedGate])], '✅ a passes: 1 passed, 1 skipped'],
    [[modelVerdict('a', [gateOf(), warnedGate])], '⚠️ a passes: 1 passed, 1 warning'],
    [[pass, pass, removed], '✅ all 2 models pass'],
    [[bare, bare], '✅ 2 models were evaluated; no gate is declared'],
    [[pass, bare], '✅ 1 model passes; 1 without a gate'],
    [[pass, pass, bare], '✅ all 2 models with gates pass; 1 without a gate'],
    [[fail], '❌ b is blocked by 1 of 2 gates'],
    [[broken], '❌ c could not be judged'],
    [[pass, fail], '❌ 1 of 2 models is blocked'],
    [[pass, fail, broken], '❌ 2 of 3 models are blocked'],
    [[removed], '✅ Nothing to train: 1 model removed'],
  ] as const)('of %#', (models, expected) => {
    const { icon, text } = headlineOf(reviewOf(verdictOf(models), planOf([])));
    expect(`${icon} ${text}`).toBe(expected);
  });

  it('tells of findings that warn', () => {
    const findings = [{ ...finding, severity: 'warning' as const }];
    const { icon, text } = headlineOf(reviewOf(verdictOf([pass], { findings }), planOf([])));
    expect(`${icon} ${text}`).toBe('⚠️ a passes all 2 gates, with 1 warning');
  });

  it('names findings when they alone block', () => {
    const verdict = verdictOf([pass], { findings: [finding], conclusion: 'failure' });
    expect(headlineOf(reviewOf(verdict, planOf([]))).text).toBe('blocked by 1 finding');
  });
});
