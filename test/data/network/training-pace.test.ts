import { expect, it } from 'vitest';
import { breathe, checkpointEvery } from '../../../src/data/network/training-pace.ts';

it('stops where it was asked to, and says how to go on', async () => {
  await breathe(new AbortController().signal);
  await expect(breathe(AbortSignal.abort())).rejects.toMatchObject({ code: 'interrupted', exitCode: 130 });
});

it('saves about twenty times', () => {
  expect([1, 20, 21, 200].map(checkpointEvery)).toEqual([1, 1, 2, 10]);
});
