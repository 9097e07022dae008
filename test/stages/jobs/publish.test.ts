import { describe, expect, it } from 'vitest';
import { CHECK_NAME, MARKER, publish, publishPending } from '../../../src/stages/jobs/publish.ts';
import { report } from '../../../src/stages/report/report.ts';
import { entryOf, gateOf, modelVerdict, planOf, reviewOf, verdictOf } from '../../support/review.ts';

const made = report(reviewOf(verdictOf([modelVerdict('wage-band', [gateOf()])])));
const kinds = (effects: ReturnType<typeof publish>) => effects.map((effect) => effect.kind);

describe('publish', () => {
  it('ends with the completed check, after the comment', () => {
    const effects = publish(made, { pull: 7, headSha: 'abc', detailsUrl: 'https://ci.example/1' });
    expect(kinds(effects)).toEqual(['step-summary', 'upsert-comment', 'upsert-check']);
    expect(effects[1]).toMatchObject({ pull: 7, marker: MARKER });
    expect(effects[1]?.kind === 'upsert-comment' && effects[1].body.split('\n')[0]).toBe(MARKER);
    expect(effects[2]).toMatchObject({
      name: CHECK_NAME,
      headSha: 'abc',
      status: 'completed',
      conclusion: 'success',
      detailsUrl: 'https://ci.example/1',
    });
  });

  it('comments nowhere without a pull request', () => {
    expect(kinds(publish(made, { headSha: 'abc' }))).toEqual(['step-summary', 'upsert-check']);
  });

  it('opens the check before any compute, and the comment where there is some', () => {
    const train = publishPending(planOf([entryOf('wage-band')]), { pull: 7, headSha: 'abc' });
    expect(kinds(train)).toEqual(['upsert-check', 'upsert-comment']);
    expect(train[0]).toMatchObject({ status: 'in_progress', annotations: [] });
    expect(train[0]).not.toHaveProperty('conclusion');
    const known = publishPending(planOf([entryOf('wage-band', { action: 'reuse' })]), { pull: 7, headSha: 'abc' });
    expect(kinds(known)).toEqual(['upsert-check']);
  });
});
