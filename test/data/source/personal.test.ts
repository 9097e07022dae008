import { describe, expect, it } from 'vitest';
import { EXIT, TrainyardError } from '../../../src/core/errors.ts';
import { withoutNames, withoutPersonal } from '../../../src/data/source/personal.ts';

describe('names of personal columns', () => {
  it.each([
    ['select worker_id, wage from source', 'select a personal column, wage from source'],
    ['it has wage, Worker_ID and worker_id_2', 'it has wage, a personal column and worker_id_2'],
    ['Did you mean "worker_id"?', 'Did you mean a personal column?'],
    ['there is no column "worker_id"', 'there is no column "a personal column"'],
  ])('are replaced where they are words: %s', (text, shown) => {
    expect(withoutNames(text, ['worker_id'])).toBe(shown);
  });

  it('may be of any characters, and the longer one wins', () => {
    expect(withoutNames('a.b (c) a', ['a', 'a.b', '(c)'])).toBe(
      'a personal column a personal column a personal column',
    );
    expect(withoutNames('all', [])).toBe('all');
  });

  it('leave errors with what they mean, and other errors alone', () => {
    const error = new TrainyardError({ code: 'x', message: 'no "ssn"', fix: 'Look for ssn.', exitCode: EXIT.invalid });
    expect(withoutPersonal(error, ['ssn'])).toMatchObject({
      code: 'x',
      message: 'no a personal column',
      fix: 'Look for a personal column.',
      exitCode: EXIT.invalid,
    });
    expect(withoutPersonal(error, ['other'])).toBe(error);
    const other = new Error('ssn');
    expect(withoutPersonal(other, ['ssn'])).toBe(other);
  });
});
