import type { TableSession } from '../../core/ports.ts';
import type { ProfiledColumn, ReferenceProfile } from '../../core/records.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';
import type { FeatureColumn } from '../source/columns.ts';
import { identifier, literal } from '../source/sql.ts';

/** Equal shares that the values of a column are divided into, at most; each holds at least `LEAST_NAMED` rows. */
const MOST_PARTS = 100;
/** Most levels that are counted one by one. */
const MOST_LEVELS = 100;

/**
 * What the training rows look like, column by column, for whoever compares later rows with them. Reads the split file that
 * training reads. No value of fewer than ten rows is in it: quantiles stand at least ten rows apart, rarer levels are
 * counted together.
 */
export async function referenceProfile(
  session: TableSession,
  path: string,
  features: readonly FeatureColumn[],
): Promise<ReferenceProfile> {
  const from = `read_parquet(${literal(path)})`;
  const [counted] = await session.rows(`select count(*) as rows from ${from}`);
  const columns: ProfiledColumn[] = [];
  for (const feature of features) {
    columns.push(
      feature.type === 'numeric'
        ? await numericProfile(session, from, feature.name)
        : await levelProfile(session, from, feature.name),
    );
  }
  return { kind: 'ReferenceProfile', schemaVersion: 1, rows: Number(counted?.['rows']), columns };
}

async function numericProfile(session: TableSession, from: string, name: string): Promise<ProfiledColumn> {
  const column = identifier(name);
  const [row] = await session.rows(
    `select count(*) - count(${column}) as missing, count(${column}) as present, avg(${column}) as mean, stddev_pop(${column}) as deviation from ${from}`,
  );
  const present = Number(row?.['present']);
  const parts = Math.min(MOST_PARTS, Math.floor(present / LEAST_NAMED));
  const shares = Array.from({ length: Math.max(0, parts - 1) }, (_, i) => (i + 1) / parts);
  const quantiles = shares.length === 0 ? [] : await quantilesOf(session, from, { column, shares });
  const rounded = (value: unknown) => (present === 0 ? {} : Number(Number(value).toPrecision(10)));
  const [mean, deviation] = [rounded(row?.['mean']), rounded(row?.['deviation'])];
  return {
    name,
    type: 'numeric',
    missing: Number(row?.['missing']),
    quantiles,
    ...(typeof mean === 'number' && typeof deviation === 'number' && { mean, deviation }),
  };
}

async function quantilesOf(
  session: TableSession,
  from: string,
  { column, shares }: { readonly column: string; readonly shares: readonly number[] },
): Promise<readonly number[]> {
  const rows = await session.rows(
    `select unnest(quantile_disc(${column}, [${shares.join(', ')}])) as q from ${from} where ${column} is not null`,
  );
  return rows.map((row) => Number(row['q']));
}

async function levelProfile(session: TableSession, from: string, name: string): Promise<ProfiledColumn> {
  const column = identifier(name);
  const counts = await session.rows(
    `select ${column}::varchar as level, count(*) as rows from ${from} where ${column} is not null group by 1 having count(*) >= ${LEAST_NAMED} order by 2 desc, 1 limit ${MOST_LEVELS}`,
  );
  const [row] = await session.rows(
    `select count(*) - count(${column}) as missing, count(${column}) as present from ${from}`,
  );
  const levels = counts.map((one) => ({ level: String(one['level']), rows: Number(one['rows']) }));
  const other = Number(row?.['present']) - levels.reduce((sum, { rows }) => sum + rows, 0);
  return { name, type: 'category', missing: Number(row?.['missing']), levels, other };
}
