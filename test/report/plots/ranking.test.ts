import { expect, it } from 'vitest';
import { heightAt, rocChart } from '../../../src/report/plots/ranking.ts';

const line = { x: [0, 0, 0.5, 1], y: [0, 0.5, 0.75, 1], of: 4, within: 0 };

it('reads heights between points, and the upper end where the line stands upright', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((place) => heightAt(line, place))).toEqual([0.5, 0.625, 0.75, 0.875, 1]);
});

it('has its numbers in a table', () => {
  expect(rocChart({ roc: line })?.table.rows[0]).toEqual(['0', '0.500']);
  expect(rocChart({})).toBeUndefined();
});
