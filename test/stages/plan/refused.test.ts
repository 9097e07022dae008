import { describe, expect, it } from 'vitest';
import { placementOf, type TrainingAsked } from '../../../src/stages/plan/refused.ts';
import { specOf } from '../../support/resolved.ts';

const runners = { default: ['ubuntu-latest'], allow: [['self-hosted', 'gpu']] };
const change: TrainingAsked = {
  fork: false,
  approved: false,
  asked: { label: false, comment: false, manual: false },
  headSha: 'abcdef0123456789',
};
const spec = (train: Record<string, unknown>) => {
  const base = specOf('wage-band');
  return { ...base, train: { ...base.train, ...train } };
};

describe('where a model trains', () => {
  it('is the default of the base, two hours long, when the spec says nothing', () => {
    expect(placementOf(spec({}), runners, change)).toMatchObject({ labels: ['ubuntu-latest'], minutes: 120 });
    expect(placementOf(spec({}), undefined, change)).toMatchObject({ labels: ['ubuntu-latest'] });
  });

  it.each([
    ['90m', 90],
    ['3h', 180],
    ['2d', 2_880],
  ])('takes the time limit %s', (timeout, minutes) => {
    expect(placementOf(spec({ runner: { timeout } }), runners, change)).toMatchObject({ minutes });
  });

  it('is an allowed set of labels, in any order, and no other', () => {
    expect(placementOf(spec({ runner: { labels: ['gpu', 'self-hosted'] } }), runners, change)).toMatchObject({
      minutes: 120,
    });
    for (const labels of [['self-hosted'], ['gpu'], ['self-hosted', 'gpu', 'production']]) {
      expect(placementOf(spec({ runner: { labels } }), runners, change)).toMatchObject({
        why: expect.stringContaining('allows'),
      });
    }
  });

  it.each([
    ['label', 'label'],
    ['comment', 'comment'],
    ['manual', 'manual'],
  ] as const)('waits for %s', (when, asked) => {
    expect(placementOf(spec({ when }), runners, change)).toMatchObject({ why: `train.when is ${when}` });
    const said = { ...change, asked: { ...change.asked, [asked]: true } };
    expect(placementOf(spec({ when }), runners, said)).toMatchObject({ minutes: 120 });
  });

  it('is no machine of ours for a fork, unless its very commit was approved', () => {
    const gpu = spec({ runner: { labels: ['self-hosted', 'gpu'] } });
    const fork = { ...change, fork: true };
    expect(placementOf(gpu, runners, fork)).toMatchObject({
      fix: expect.stringContaining('trainyard:approve-abcdef012345'),
    });
    expect(placementOf(gpu, runners, { ...fork, approved: true })).toMatchObject({ minutes: 120 });
    expect(placementOf(spec({}), runners, fork)).toMatchObject({ minutes: 120 });
    // A label alone does not say that GitHub owns the machine.
    expect(placementOf(spec({ runner: { labels: ['big'] } }), { default: ['big'], allow: [] }, fork)).toHaveProperty(
      'why',
    );
  });
});
