import { describe, expect, it } from 'vitest';
import { checks } from '../../../src/checks/index.ts';
import type { TableSession } from '../../../src/core/ports.ts';
import { runChecks } from '../../../src/stages/materialise/data-checks.ts';
import { inSession, made } from '../../support/checked.ts';

const TABLE = {
  columns: { id: made(60, (i) => i), n: made(60, (i) => i % 7), town: made(60, (i) => `t${i % 3}`) },
  sides: made(60, (i) => (['train', 'test', 'train', 'validation'] as const)[i % 4] ?? 'train'),
  target: made(60, (i) => (i % 2 === 0 ? 'no' : 'yes')),
  features: { n: 'numeric', town: 'category' },
  id: 'id',
};

function declared(check: string, options: object, weight = 2) {
  return { check, options: options as never, on: 'all' as const, weight, at: { file: 'm', line: 1, column: 1 } };
}

/** A session that counts its queries. */
function counting(session: TableSession): TableSession & { queries: number } {
  const counted = {
    queries: 0,
    rows: (sql: string) => {
      counted.queries += 1;
      return session.rows(sql);
    },
  };
  return Object.assign(counted, {
    run: session.run.bind(session),
    describe: session.describe.bind(session),
    columns: session.columns.bind(session),
    loadArrow: session.loadArrow.bind(session),
    loadImages: session.loadImages.bind(session),
    lock: session.lock.bind(session),
    close: session.close.bind(session),
  });
}

describe('runChecks', () => {
  it('runs the built-in checks, but not those that the spec declares itself', async () => {
    const results = await inSession(TABLE, (session, rows) =>
      runChecks({ rows, declared: [declared('duplicateRows', { max: 1 }, 5)], personal: [] }, { session, checks }),
    );
    const ids = results.filter(({ from }) => from === 'built-in').map(({ check }) => check);
    expect(ids).toEqual([
      'classBalance',
      'completeness',
      'constantColumn',
      'labelConflicts',
      'newCategories',
      'targetLeakage',
      'trainTestOverlap',
    ]);
    expect(results[0]).toMatchObject({ check: 'duplicateRows', from: 'spec', weight: 5, outcome: 'pass' });
  });

  it('asks all plain aggregates of one relation in one query', async () => {
    const queries = await inSession(TABLE, async (session, rows) => {
      const counter = counting(session);
      const wanted = [
        declared('notNull', { columns: ['n'] }),
        declared('between', { column: 'n', min: 0 }),
        declared('type', { column: 'n', is: 'integer' }),
        declared('rowCount', { min: 1 }),
        declared('constantColumn', { columns: ['n'] }),
      ];
      const plain = { ...checks, all: [] };
      const results = await runChecks({ rows, declared: wanted, personal: [] }, { session: counter, checks: plain });
      expect(results.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass']);
      return counter.queries;
    });
    expect(queries).toBe(1);
  });

  it('says which column a check names that is not there', async () => {
    const run = inSession(TABLE, (session, rows) =>
      runChecks({ rows, declared: [declared('notNull', { columns: ['towm'] })], personal: [] }, { session, checks }),
    );
    await expect(run).rejects.toMatchObject({ code: 'data-column-missing', fix: 'Did you mean "town"?' });
  });
});
