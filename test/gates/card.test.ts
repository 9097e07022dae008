import { describe, expect, it } from 'vitest';
import { card } from '../../src/gates/card.ts';
import { dataContext } from '../support/data-context.ts';

const context = (...missing: string[]) => ({ ...dataContext([]), card: { missing } });

describe('the gate on the model card', () => {
  it('fails with the keys that people have to write', () => {
    expect(
      card.judge({ card: ['intendedUse', 'limitations', 'risk'] }, context('card.limitations', 'risk', 'owners')),
    ).toEqual({
      outcome: 'fail',
      observed: '2 sections missing',
      required: 'with intendedUse, limitations and risk',
      reason:
        '2 sections missing: nobody has written card.limitations and risk, and the model card must be with intendedUse, limitations and risk',
      fix: 'Write card.limitations and risk in the spec.',
    });
  });

  it('passes where what is asked for is written, whatever else is not', () => {
    expect(card.judge({ card: ['intendedUse'] }, context('card.limitations'))).toMatchObject({ outcome: 'pass' });
    expect(card.judge({ card: 'complete' }, context())).toMatchObject({ outcome: 'pass' });
    expect(card.judge({ card: 'complete' }, context('owners'))).toMatchObject({ outcome: 'fail' });
  });

  it('is loosened when a section is no longer asked for', () => {
    expect(card.loosened({ card: 'complete' }, { card: ['ethics'] })).toBe(true);
    expect(card.loosened({ card: ['ethics'] }, { card: ['ethics', 'risk'] })).toBe(false);
    expect(card.loosened({ card: ['ethics'] }, { card: 'complete' })).toBe(false);
  });
});
