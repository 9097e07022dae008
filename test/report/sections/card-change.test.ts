import { describe, expect, it } from 'vitest';
import { composePage } from '../../../src/report/html/page.ts';
import { cardChange, cardSection } from '../../../src/report/sections/card-change.ts';
import { reviewText } from '../../../src/report/terminal.ts';
import { gateOf, modelVerdict, reviewOf, verdictOf } from '../../support/review.ts';

const served = { version: 'v1.4.0', text: '# Card\n\nRisk: limited\n\nLimits: few\n' };
const change = cardChange(served, '# Card\n\nRisk: high\n\nLimits: few\n\nNew: <b>x</b>\n');

describe('the diff of the model card against production', () => {
  it('counts and shows lines that are new and gone', () => {
    const { text } = cardSection(change);
    expect(text).toContain('Model card: 3 lines new and 1 gone against that of v1.4.0');
    expect(text).toContain('- Risk: limited\n+ Risk: high');
  });

  it('says where the cards are the same', () => {
    expect(cardSection(cardChange(served, served.text)).text).toBe('Model card: the same as that of v1.4.0');
  });

  it('stands in page and terminal, as words', () => {
    const review = reviewOf(verdictOf([modelVerdict('wage-band', [gateOf()])]));
    const shown = { ...review, cards: new Map([['wage-band', change]]) };
    expect(composePage(shown, new Map())).toContain('+ New: &#60;b&#62;x&#60;/b&#62;');
    expect(reviewText(shown)).toContain('Model card: 3 lines new and 1 gone against that of v1.4.0');
  });
});
