import { expect, it } from 'vitest';
import { distinctLabels } from '../../../src/report/plots/labels.ts';

it('keeps names apart that begin alike, and gives a name to an empty one', () => {
  const labels = distinctLabels(['a very long name of one', 'a very long name of two', '', 'b\n'], 12);
  expect(new Set(labels).size).toBe(4);
  expect(labels[0]).toBe('a very long…');
  expect(labels.slice(2)).toEqual(['(empty)', 'b']);
});
