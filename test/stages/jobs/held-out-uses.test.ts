import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/core/hash.ts';
import { composePage } from '../../../src/report/html/page.ts';
import { WORN_AT } from '../../../src/report/sections/held-out.ts';
import { metricsSection } from '../../../src/report/sections/numbers.ts';
import { reviewText } from '../../../src/report/terminal.ts';
import { withUses, wornFinding } from '../../../src/stages/jobs/held-out-uses.ts';
import { withQuarantine } from '../../../src/stages/jobs/quarantine.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { evaluationOf, gateOf, modelVerdict, reviewOf, trainedOf, verdictOf } from '../../support/review.ts';

const { data } = trainedOf('wage-band');
const judged = (name: string) => evaluationOf('wage-band', { evaluationKey: sha256(name), data });

describe('the uses of held-out rows', () => {
  it('are counted once for each evaluation, over all changes', async () => {
    const { store } = memoryStore();
    expect((await withUses(store, judged('one'))).heldOutUses).toBe(1);
    expect((await withUses(store, judged('one'))).heldOutUses).toBe(1);
    expect((await withUses(store, judged('two'))).heldOutUses).toBe(2);
    const splits = { ...data.splits, test: { rows: 134, digest: sha256('other rows') } };
    expect((await withUses(store, { ...judged('three'), data: { ...data, splits } })).heldOutUses).toBe(1);
  });

  it('are not counted for records from before the rows were named', async () => {
    expect((await withUses(memoryStore().store, evaluationOf('wage-band'))).heldOutUses).toBeUndefined();
  });

  it('are seen by a change in its own quarantine too', async () => {
    const { store } = memoryStore();
    await withUses(store, judged('merged'));
    expect((await withUses(withQuarantine(store, 'pull-1'), judged('own'))).heldOutUses).toBe(2);
    expect((await withUses(withQuarantine(store, 'pull-2'), judged('other'))).heldOutUses).toBe(2);
  });

  it('warn when the rows are worn, with the reason', () => {
    expect(wornFinding({ ...judged('a'), heldOutUses: WORN_AT - 1 }, undefined)).toEqual([]);
    expect(wornFinding({ ...judged('a'), heldOutUses: WORN_AT }, undefined)).toMatchObject([
      { code: 'held-out-worn', severity: 'warning', message: expect.stringContaining('25 evaluations') },
    ]);
  });

  it('stand in the page, in the comment and in the terminal', () => {
    const evaluation = { ...judged('a'), heldOutUses: 3 };
    const review = reviewOf(verdictOf([modelVerdict('wage-band', [gateOf()])]));
    const shown = { ...review, evaluations: new Map([['wage-band', evaluation]]) };
    const words = 'these rows have been judged on 3 times, each with another model or evaluation';
    expect(reviewText(shown)).toContain(`with 95 % intervals; ${words}`);
    expect(metricsSection(evaluation).text).toMatch(new RegExp(`\\S · ${words}$`, 'm'));
    expect(composePage(shown, new Map())).toContain(`<dt>Used to decide</dt><dd>${words}</dd>`);
  });
});
