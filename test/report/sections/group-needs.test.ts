import { describe, expect, it } from 'vitest';
import { needsText } from '../../../src/report/sections/group-needs.ts';

const group = (name: string, needs?: number) => ({ group: [name, 'x'], ...(needs !== undefined && { needs }) });

describe('needsText', () => {
  it('names the groups of which too little can be told, with the rows that would do', () => {
    expect(needsText([group('a'), group('b', 1216), group('c', 40)])).toBe(
      'Test rows in all on which every number of a group could be judged, at its share of these: about b × x 1,216, c × x 40',
    );
    expect(needsText([group('a')])).toBeUndefined();
  });

  it('counts those that it does not name', () => {
    const many = Array.from({ length: 12 }, (_, at) => group(`g${at}`, 100 + at));
    expect(needsText(many)).toMatch(/, g9 × x 109 and 2 more$/);
  });
});
