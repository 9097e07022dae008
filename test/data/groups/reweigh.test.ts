import { describe, expect, it } from 'vitest';
import { groupNumberSql, groupWeights, reweighedRows } from '../../../src/data/groups/reweigh.ts';
import { inFolder, tables } from '../../support/run.ts';

const GROUPS = 'aaaaaabbbbbbbb';
const LABELS = [1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0];
const WEIGHTS = [1, 2, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1];
const rows = LABELS.map((label, i) => `('${GROUPS[i]}', '${label === 1 ? 'yes' : 'no'}', ${WEIGHTS[i]})`);

async function weighed(weight: string, copies = 1) {
  return inFolder(async (folder) => {
    const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: folder });
    const training = `select * from (values ${rows.join(', ')}) t(team, label, weight), range(${copies})`;
    const columns = [{ name: 'team', type: 'VARCHAR' }];
    try {
      const found = await groupWeights(session, { training, target: 'label', weight, columns, by: ['team'] });
      const sql = groupNumberSql({ columns, by: ['team'] }, found.names);
      const numbers = await session.rows(
        `select team, ${sql} as number from (values ('a'), ('b'), ('z'), (null)) t(team)`,
      );
      return { ...found, numbers: numbers.map((row) => Number(row['number'])) };
    } finally {
      session.close();
    }
  });
}

describe('weights of groups and classes', () => {
  // AIF360 0.6.1: Reweighing([{g: a}], [{g: b}]).fit_transform(rows).instance_weights / the rows' own weights
  it.each([
    ['1', [0.642857142857, 1.714285714286, 1.714285714286, 0.761904761905]],
    ['weight', [0.666666666667, 1.666666666667, 2, 0.714285714286]],
  ])('are those of AIF360, rows counting %s', async (weight, wanted) => {
    const { reweighed } = await weighed(weight);
    expect(reweighed.cells.map(({ group, label }) => `${group} ${label}`)).toEqual(['0 no', '0 yes', '1 no', '1 yes']);
    for (const [at, value] of wanted.entries()) expect(reweighed.cells[at]?.weight).toBeCloseTo(value, 11);
  });

  it('make the classes as frequent in every group, and leave the sum of all as it is', async () => {
    const { reweighed } = await weighed('1');
    const sum = (wanted: (cell: (typeof reweighed.cells)[number]) => boolean) =>
      reweighed.cells.filter(wanted).reduce((all, cell) => all + cell.rows * cell.weight, 0);
    const share = (group: number) =>
      sum((cell) => cell.group === group && cell.label === 'yes') / sum((cell) => cell.group === group);
    expect(share(0)).toBeCloseTo(share(1), 12);
    expect(sum(() => true)).toBeCloseTo(14, 12);
  });

  it('number groups, name no small one, and give 1 to what no training row has', async () => {
    const few = await weighed('1');
    expect(few.numbers).toEqual([0, 1, -1, -1]);
    expect(few.reweighed.groups.map(({ group }) => group[0])).toEqual([
      'a group under 10 rows',
      'a group under 10 rows',
    ]);
    const many = await weighed('1', 3);
    expect(many.reweighed.groups).toEqual([
      { group: ['a'], rows: 18 },
      { group: ['b'], rows: 24 },
    ]);
    const at = { group: [0, 1, -1], y: Float32Array.of(1, 1, 0), classes: ['no', 'yes'] };
    const [first, second, third] = reweighedRows(many.reweighed, at);
    expect([first, second, third].map((value) => value?.toFixed(4))).toEqual(['1.7143', '0.7619', '1.0000']);
  });
});
