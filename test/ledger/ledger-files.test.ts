import { expect, it } from 'vitest';
import { chain, chainEnds, eventText, type NewEvent, readLedger, STATE_FILE } from '../../src/ledger/ledger-files.ts';

const event = (model: string, summary: string, at = '2026-11-25T14:17:21.500Z'): NewEvent => ({
  model,
  event: 'registered',
  at,
  actor: { login: 'ada', proof: 'claimed' },
  summary,
  facts: {},
});

const filesOf = (events: ReturnType<typeof chain>) => new Map(events.map((one) => [one.path, eventText(one)]));

it('names the record before, per model, and puts each into its month', () => {
  const events = chain([event('a', 'one'), event('b', 'two'), event('a', 'three')], new Map());
  const [one, two, three] = events;
  expect([one?.event.previous, two?.event.previous]).toEqual([null, null]);
  expect(three?.event.previous).toBe(one?.digest);
  expect(one?.path).toMatch(/^events\/a\/2026\/11\/20261125T141721Z-[0-9a-f]{12}\.json$/);
  expect(chain([event('a', 'four')], chainEnds(readLedger(filesOf(events)).chains))[0]?.event.previous).toBe(
    three?.digest,
  );
});

it('reads a chain back in its order, also where clocks went backwards', () => {
  const events = chain(
    [event('a', 'one', '2026-11-25T15:00:00Z'), event('a', 'two', '2026-11-25T14:00:00Z')],
    new Map(),
  );
  const read = readLedger(filesOf(events));
  expect(read.damage).toEqual([]);
  expect(read.chains.get('a')?.map((one) => one.event.summary)).toEqual(['one', 'two']);
});

it('names what was altered, and what hangs loose behind it', () => {
  const events = chain([event('a', 'one'), event('a', 'two'), event('a', 'three')], new Map());
  const files = filesOf(events);
  const path = events[1]?.path ?? '';
  files.set(path, (files.get(path) ?? '').replace('two', 'two and more'));
  const read = readLedger(files);
  expect(read.damage).toEqual([
    { path, what: 'does not have the digest in its name' },
    { path: events[2]?.path, what: 'names a record before it that is not there' },
  ]);
  expect(read.chains.get('a')?.map((one) => one.event.summary)).toEqual(['one', 'three']);
});

it.each(['', 'no json', '{}', '{"kind":"LedgerState","main":4,"pendingTags":[],"deploy":{}}'])(
  'starts anew from a state of %j',
  (text) => {
    const read = readLedger(new Map([[STATE_FILE, text]]));
    expect(read.state.main).toBeNull();
    expect(read.damage).toHaveLength(1);
  },
);

it('reads an empty branch', () => {
  expect(readLedger(new Map())).toEqual({
    chains: new Map(),
    state: expect.objectContaining({ main: null }),
    damage: [],
    texts: new Map(),
  });
});
