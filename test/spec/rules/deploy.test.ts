import { describe, expect, it } from 'vitest';
import { places, readText, wagesSpec } from '../../support/wages-spec.ts';

const deploy = (text: string) => readText(wagesSpec({ 'card:': `deploy: ${text}\ncard:` }));
const codes = (text: string) => deploy(text).problems.map(({ code }) => code);

describe('what a rollout may be', () => {
  it.each([
    '{staging: {}}',
    '{staging: {rollout: direct}, production: {rollout: canary, steps: [shadow, 1%, 5%, 25%, 50%], dwell: 10m, maxDuration: 3d, approvals: 1, observer: server}}',
    '{production: {rollout: shadow, observer: prometheus, onInconclusive: extend, onNewVersion: queue}}',
    '{production: {rollout: canary, steps: [0.5%, 99.9%], analysis: {minSamples: 1000, errorMargin: 0.005, slices: [occupation, [occupation, education]]}}}',
    '{production: {rollout: direct, observer: none, rollbackWindow: 30m}}',
    '{production: {rollout: canary, steps: [50%], dwell: 14d, maxDuration: 60d, names: {stable: a, candidate: b}, onPass: wait}}',
    '{production: {rollout: shadow, names: {stable: champion, candidate: challenger}, onPass: wait}}',
  ])('%s', (text) => {
    expect(deploy(text).problems).toEqual([]);
  });
});

describe('what it may not be', () => {
  it.each([
    ['{production: {rollout: canary, observer: none}}', 'rollout-unobserved'],
    ['{production: {rollout: shadow, observer: none}}', 'rollout-unobserved'],
    ['{production: {rollout: canary, observer: store}}', 'rollout-unsplit'],
    ['{production: {rollout: direct, steps: [5%]}}', 'steps-unused'],
    ['{production: {steps: [5%]}}', 'steps-unused'],
    ['{production: {rollout: shadow, steps: [shadow]}}', 'steps-unused'],
    ['{production: {rollout: canary, steps: [5%, shadow]}}', 'steps-order'],
    ['{production: {rollout: canary, steps: [shadow, shadow, 5%]}}', 'steps-order'],
    ['{production: {rollout: canary, steps: [shadow]}}', 'steps-order'],
    ['{production: {rollout: canary, steps: [25%, 5%]}}', 'steps-order'],
    ['{production: {rollout: canary, steps: [5%, 5%]}}', 'steps-order'],
    ['{production: {rollout: canary, steps: [0%, 5%]}}', 'step-impossible'],
    ['{production: {rollout: canary, dwell: 1d, maxDuration: 3d}}', 'rollout-too-long'],
    ['{production: {rollout: shadow, dwell: 2h, maxDuration: 1h}}', 'rollout-too-long'],
    ['{production: {rollout: canary, steps: [5%, 100%]}}', 'step-impossible'],
    ['{production: {rollout: canary, steps: [5]}}', 'wrong-type'],
    ['{production: {rollout: canary, dwell: 10 min}}', 'wrong-form'],
    ['{production: {rollout: canary, dwell: 0m}}', 'wrong-form'],
    ['{production: {rollout: blue-green}}', 'unknown-value'],
    ['{production: {analysis: {slices: [gender]}}}', 'slice-unknown'],
    ['{production: {rollout: canary, names: {stable: a, candidate: a}}}', 'names-same'],
    ['{production: {rollout: canary, names: {stable: candidate, candidate: b}}}', 'names-taken'],
    ['{production: {rollout: canary, names: {stable: a, candidate: stable}}}', 'names-taken'],
    ['{production: {rollout: canary, names: {stable: a}}}', 'missing-key'],
    ['{production: {rollout: canary, names: {stable: A, candidate: b}}}', 'wrong-form'],
    ['{production: {onPass: wait}}', 'wait-unused'],
    ['{Production: {}}', 'wrong-form'],
    ['{}', 'wrong-length'],
  ])('%s: %s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it('is said at its place, with what to do', () => {
    const read = deploy('{production: {rollout: canary, steps: [25%, 5%]}}');
    expect(places(read)).toEqual([expect.stringMatching(/:\d+ steps-order$/)]);
    expect(read.problems[0]).toMatchObject({ found: '5%', message: '5% does not come after 25%: shares rise' });
    expect(read.problems[0]?.frame).toContain('^');
  });
});
