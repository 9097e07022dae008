import { describe, expect, it } from 'vitest';
import { crashPoint } from '../../src/adapters/crash.ts';

async function story(at: string | undefined): Promise<string[]> {
  const told: string[] = [];
  const point = crashPoint(at, () => {
    told.push('killed');
    throw new Error('killed');
  });
  try {
    for (const name of ['one', 'two', 'three']) await point.guard(async () => told.push(name));
  } catch {
    // What a killed process does not do any more.
  }
  return told;
}

describe('a crash point', () => {
  it.each([
    ['before:2', ['one', 'killed']],
    ['after:2', ['one', 'two', 'killed']],
    ['before:4', ['one', 'two', 'three']],
    [undefined, ['one', 'two', 'three']],
    ['during:1', ['one', 'two', 'three']],
  ])('%s', async (at, expected) => {
    expect(await story(at)).toEqual(expected);
  });
});
