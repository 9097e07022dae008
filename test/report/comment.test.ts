import { describe, expect, it } from 'vitest';
import { composeComment } from '../../src/report/comment.ts';
import {
  entryOf,
  failedGate,
  gateOf,
  modelVerdict,
  planOf,
  reviewOf,
  skippedGate,
  verdictOf,
  warnedGate,
} from '../support/review.ts';

const failing = modelVerdict('wage-band', [gateOf(), skippedGate, failedGate, warnedGate]);
const passing = modelVerdict('churn', [gateOf({ at: { file: 'models/churn/model.yaml', line: 20, column: 5 } })]);
const broken = modelVerdict('fraud', [], {
  outcome: 'broken',
  because: 'training failed: loss is not a number in epoch 3',
});
const removed = modelVerdict('old-model', [], {
  outcome: 'not-judged',
  because: 'the spec was removed; nothing is trained or judged',
});

const text = (...args: Parameters<typeof reviewOf>) => `${composeComment(reviewOf(...args), new Set()).text}\n`;
const snapshot = (name: string) => `./snapshots/${name}.md`;

describe('the comment', () => {
  it('for one model with a failed, a skipped and a warning gate', async () => {
    await expect(text(verdictOf([failing]))).toMatchFileSnapshot(snapshot('one-blocked'));
  });

  it('for one model that passes', async () => {
    await expect(text(verdictOf([passing]))).toMatchFileSnapshot(snapshot('one-passing'));
  });

  it('for several models, blocked ones first and open', async () => {
    const findings = [
      {
        code: 'gate-loosened',
        severity: 'warning' as const,
        model: 'churn',
        at: { file: 'models/churn/model.yaml', line: 20, column: 5 },
        message: 'the change loosens the gate "roc_auc at least 0.8"; it still holds as a floor for this change',
        fix: 'Keep the gate here, and loosen it in a pull request of its own.',
      },
    ];
    const plan = planOf([
      entryOf('churn', { reasons: [] }),
      entryOf('wage-band'),
      entryOf('fraud', { change: 'added' }),
      entryOf('old-model', { change: 'removed', action: 'remove', reasons: [] }),
    ]);
    const verdict = verdictOf([passing, removed, failing, broken], { findings });
    await expect(text(verdict, plan)).toMatchFileSnapshot(snapshot('several'));
  });

  it('for a change that touches no model', async () => {
    await expect(text(verdictOf([]), planOf([], { unaffected: 3 }))).toMatchFileSnapshot(snapshot('nothing'));
  });

  it('has the same bytes for a run just made and the same run found again', () => {
    const verdict = verdictOf([failing]);
    const made = planOf([entryOf('wage-band', { reasons: [{ input: 'first run', costs: 'training' }] })]);
    const found = planOf([entryOf('wage-band', { action: 'reuse', reasons: [] })]);
    expect(text(verdict, made)).toBe(text(verdict, found));
  });
});
