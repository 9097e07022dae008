import { describe, expect, it } from 'vitest';
import { crashPoint } from '../../../src/adapters/programs/crash.ts';

async function story(at: string | undefined, scope = ''): Promise<string[]> {
  const told: string[] = [];
  const point = crashPoint(at, scope, () => {
    told.push('killed');
    throw new Error('killed');
  });
  try {
    for (const name of ['one', 'two', 'three']) {
      const half = name === 'two' ? async () => void told.push('half') : undefined;
      await point.guard(async () => told.push(name), half);
    }
  } catch {
    // What a killed process does not do any more.
  }
  return told;
}

describe('a crash point', () => {
  it.each([
    ['before:2', ['one', 'killed']],
    ['within:1', ['killed']],
    ['within:2', ['one', 'half', 'killed']],
    ['after:2', ['one', 'two', 'killed']],
    ['before:4', ['one', 'two', 'three']],
    [undefined, ['one', 'two', 'three']],
    ['during:1', ['one', 'two', 'three']],
  ])('%s', async (at, expected) => {
    expect(await story(at)).toEqual(expected);
  });

  it('of a stage is met in its process alone', async () => {
    expect(await story('evaluate/before:2', 'evaluate')).toEqual(['one', 'killed']);
    for (const scope of ['', 'train']) expect(await story('evaluate/before:2', scope)).toEqual(['one', 'two', 'three']);
    expect(await story('before:2', 'evaluate')).toEqual(['one', 'two', 'three']);
  });
});
