import { describe, expect, it } from 'vitest';
import type { ObjectStore } from '../../../src/core/ports.ts';
import type { GitSays } from '../../../src/stages/store/git-says.ts';
import { readMarks, sweep } from '../../../src/stages/store/sweep.ts';
import { planSweep } from '../../../src/stages/store/sweep-plan.ts';
import { sweepText } from '../../../src/stages/store/sweep-text.ts';
import { unitsOf } from '../../../src/stages/store/units.ts';
import { memoryStore } from '../../support/memory-store.ts';

const hex = (digit: string) => digit.repeat(64);
const NOW = new Date('2026-11-25T10:00:00Z');
const DAY_MS = 86_400_000;

async function filled(entries: Readonly<Record<string, unknown>>): Promise<ObjectStore> {
  const { store } = memoryStore();
  for (const [key, value] of Object.entries(entries)) {
    await store.put(key, new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)));
  }
  return store;
}

const says = (named: Readonly<Record<string, string>> = {}): GitSays => ({
  named: new Map(Object.entries(named)),
  models: new Set(['wage-band']),
  settled: true,
  windows: new Map(),
});
const facts = (more: Partial<Parameters<typeof planSweep>[1]> = {}) => ({
  says: says(),
  open: { numbers: new Set<number>(), named: new Map<string, string>() },
  marks: new Map<string, string>(),
  now: NOW,
  graceMs: 7 * DAY_MS,
  ...more,
});

const RUN = { model: 'wage-band', bundle: `sha256:${hex('b')}` };
const BUNDLE = {
  [`bundles/${hex('b')}/files/weights.bin`]: 'w',
  [`bundles/${hex('b')}/manifest.json`]: { model: 'wage-band' },
  [`runs/${hex('a')}.json`]: RUN,
  [`models/wage-band/${hex('a')}.json`]: {},
  [`evaluations/${hex('e')}.json`]: RUN,
  [`comparisons/${hex('c')}.json`]: { ...RUN, bundle: `sha256:${hex('9')}`, evaluationKey: `sha256:${hex('e')}` },
};

describe('units of a store', () => {
  it('are bundles with all that is said of them, records first, so that a stop leaves nothing half', async () => {
    const units = await unitsOf(await filled({ ...BUNDLE, 'gc/marks.json': '{}' }));
    expect(units).toEqual([
      {
        id: `bundles/${hex('b')}`,
        kind: 'bundle',
        keys: [
          `runs/${hex('a')}.json`,
          `models/wage-band/${hex('a')}.json`,
          `comparisons/${hex('c')}.json`,
          `evaluations/${hex('e')}.json`,
          `bundles/${hex('b')}/manifest.json`,
          `bundles/${hex('b')}/files/weights.bin`,
        ],
        digests: expect.arrayContaining([hex('a'), hex('b'), hex('e')]),
        models: ['wage-band'],
      },
    ]);
  });

  it('are quarantines, months, runs of a workflow, and keys that are none of these', async () => {
    const units = await unitsOf(
      await filled({
        [`quarantine/pull-7/runs/${hex('a')}.json`]: RUN,
        'quarantine/pull-7/x': 'x',
        'spending/2026-08/01/pull-1.1-1.m.used-3': {},
        [`evidence/${hex('1')}/2.json`]: {},
        'handover/9-1/plan.parcel': 'x',
        'doctor/sample': 'doctor',
        [`held-out/${hex('f')}/${hex('e')}.json`]: {},
        'notes/mine.txt': 'x',
        [`runs/${hex('d')}.json`]: 'no json',
      }),
    );
    expect(units.map(({ id, kind, keys }) => `${id} ${kind} ${keys.length}`)).toEqual([
      'doctor/sample sample 1',
      `evidence/${hex('1')} evidence 1`,
      'handover/9-1 handover 1',
      `held-out/${hex('f')} held-out 1`,
      'notes/mine.txt unknown 1',
      'quarantine/pull-7 quarantine 2',
      `runs/${hex('d')}.json unreadable 1`,
      'spending/2026-08 spending 1',
    ]);
  });
});

describe('what goes', () => {
  const becomes = async (entries: Readonly<Record<string, unknown>>, more: Parameters<typeof facts>[0] = {}) => {
    const units = await unitsOf(await filled(entries));
    const week = new Map(units.map(({ id }) => [id, '2026-11-01T00:00:00.000Z']));
    return planSweep(units, facts({ marks: week, ...more })).map((fate) => `${fate.becomes}: ${fate.why}`);
  };

  it('is a bundle that git does not name, by whichever digest', async () => {
    expect(await becomes(BUNDLE)).toEqual([
      'goes: no version, release, tag, event of the ledger or open pull request needs it',
    ]);
    for (const digit of ['a', 'b', 'e']) {
      const named = says({ [hex(digit)]: 'version wage-band@v1.0.0' });
      expect(await becomes(BUNDLE, { says: named })).toEqual(['stays: version wage-band@v1.0.0']);
    }
  });

  it('is none that an open pull request would find, nor its quarantine, nor one that nobody can tell about', async () => {
    const open = { numbers: new Set([7]), named: new Map([[hex('a'), '#7 is open and has its inputs']]) };
    const held = { 'quarantine/pull-7/x': 'x', 'quarantine/pull-8/x': 'x', 'quarantine/merge-group/x': 'x' };
    expect(await becomes({ ...BUNDLE, ...held }, { open })).toEqual([
      'stays: #7 is open and has its inputs',
      'goes: no pull request has it; what was merged is registered',
      'stays: #7 is open',
      'goes: #8 is closed',
    ]);
    expect(await becomes(held, { says: { ...says(), settled: false } })).toEqual(
      Array.from({ length: 3 }, () => 'stays: merges are still to be looked at by "trainyard reconcile"'),
    );
    const [, seven] = await becomes(held, { open: { ...open, numbers: undefined } });
    expect(seven).toBe('stays: nobody could be asked whether #7 is open; set GITHUB_TOKEN and GITHUB_REPOSITORY');
  });

  it("is none of another repository's", async () => {
    const other = { [`runs/${hex('a')}.json`]: { ...RUN, model: 'theirs' }, [`bundles/${hex('b')}/manifest.json`]: {} };
    expect(await becomes(other)).toEqual([expect.stringContaining('this repository has no model theirs')]);
  });

  it('is a month of spending that no budget looks back to, and none that one does', async () => {
    const spent = (month: string) => ({ [`spending/${month}/01/x`]: {} });
    expect(await becomes({ ...spent('2026-09'), ...spent('2026-10'), ...spent('2026-11') })).toEqual([
      'goes: no budget looks back that far',
      'stays: budgets of this and the last month count it',
      'stays: budgets of this and the last month count it',
    ]);
  });

  it('is evidence of a step that is over, and none that a release goes by', async () => {
    const evidence = { [`evidence/${hex('1')}/a.json`]: {}, [`evidence/${hex('2')}/a.json`]: {} };
    const windows = new Map([[hex('1'), 'wage-band in production']]);
    expect(await becomes(evidence, { says: { ...says(), windows } })).toEqual([
      'stays: wage-band in production goes by it',
      'goes: the step that it is about is over; what was decided stands in the ledger',
    ]);
  });

  it('is nothing that cannot be read or that is not known', async () => {
    expect(await becomes({ 'notes/mine.txt': 'x', [`runs/${hex('d')}.json`]: '[' })).toEqual([
      'stays: it is none of what Trainyard keeps',
      'stays: a record of it cannot be read; look at it',
    ]);
  });

  it('is nothing before its time, whatever a clock that was wrong has marked', async () => {
    const units = await unitsOf(await filled(BUNDLE));
    const at = (since: string | undefined) =>
      planSweep(units, facts({ marks: new Map(since === undefined ? [] : [[`bundles/${hex('b')}`, since]]) }))[0];
    expect(at(undefined)).toMatchObject({ becomes: 'waits', after: '2026-12-02T10:00:00.000Z' });
    expect(at('2026-11-18T10:00:00.001Z')?.becomes).toBe('waits');
    expect(at('2026-11-18T10:00:00.000Z')?.becomes).toBe('goes');
    expect(at('2027-01-01T00:00:00.000Z')).toMatchObject({ becomes: 'waits', since: NOW.toISOString() });
    expect(at('nonsense')?.becomes).toBe('waits');
  });

  it('goes whole, and its mark with it; the rest is marked and told', async () => {
    const store = await filled({ ...BUNDLE, 'doctor/sample': 'x' });
    const marks = new Map([[`bundles/${hex('b')}`, '2026-11-01T00:00:00.000Z']]);
    const done = await sweep(store, planSweep(await unitsOf(store), facts({ marks })), NOW);
    expect(await store.list('')).toEqual(['doctor/sample', 'gc/marks.json']);
    expect([...(await readMarks(store))]).toEqual([['doctor/sample', NOW.toISOString()]]);
    expect(sweepText({ location: 'memory', fates: done, dryRun: false })).toMatch(
      /^gone {6}wage-band bundles\/b{12} \(6 objects\): no version.*\nwaits {5}doctor\/sample \(1 object\): .*; may go after 2026-12-02T10:00Z\n\nmemory: 1 gone, 1 wait, 0 stay\n/,
    );
  });

  it('begins anew where the marks cannot be read', async () => {
    expect((await readMarks(await filled({ 'gc/marks.json': '{"marks":' }))).size).toBe(0);
  });
});
