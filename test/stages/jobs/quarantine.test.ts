import { describe, expect, it } from 'vitest';
import { nothingStored, withQuarantine } from '../../../src/stages/jobs/quarantine.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array | undefined) => found && new TextDecoder().decode(found);

describe('a quarantine', () => {
  it('takes what its change writes, and shows it to no other', async () => {
    const store = nothingStored();
    const [seven, eight] = [withQuarantine(store, 'pull-7'), withQuarantine(store, 'pull-8')];
    await seven.put('runs/a.json', bytes('seven'));
    expect(text(await seven.get('runs/a.json'))).toBe('seven');
    expect(await eight.has('runs/a.json')).toBe(false);
    expect(await store.get('runs/a.json')).toBeUndefined();
    expect(await store.list('')).toEqual(['quarantine/pull-7/runs/a.json']);
  });

  it('goes behind what the store has, and lists both', async () => {
    const store = nothingStored();
    const change = withQuarantine(store, 'pull-7');
    await change.put('runs/a.json', bytes('mine'));
    await store.put('runs/a.json', bytes('reviewed'));
    await store.put('runs/b.json', bytes('reviewed'));
    expect(text(await change.get('runs/a.json'))).toBe('reviewed');
    expect(await change.list('runs/')).toEqual(['runs/a.json', 'runs/b.json']);
    expect(await change.list('')).toEqual(['runs/a.json', 'runs/b.json']);
    await change.delete('runs/a.json');
    expect(text(await store.get('runs/a.json'))).toBe('reviewed');
  });

  it('cannot be named like a path', () => {
    expect(() => withQuarantine(nothingStored(), '../x')).toThrow('names no quarantine');
  });
});
