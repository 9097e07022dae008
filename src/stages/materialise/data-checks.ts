import type { Catalog } from '../../core/catalog.ts';
import { EXIT, messageOf, TrainyardError } from '../../core/errors.ts';
import type { Check, CheckMeasurement, CheckNumbers, CheckRows } from '../../core/plugins.ts';
import type { TableSession } from '../../core/ports.ts';
import type { CheckResult } from '../../core/records.ts';
import type { ResolvedCheck } from '../../spec/resolved.ts';

export interface ChecksInput {
  readonly rows: CheckRows;
  readonly declared: readonly ResolvedCheck[];
  /** Columns that are named nowhere in the results. */
  readonly personal: readonly string[];
}

export const DECLARED_WEIGHT = 2;
const BUILT_IN_WEIGHT = 1;

/**
 * Runs the declared checks and those that run for every model. Aggregates over equal relations are computed in one pass.
 * Results hold counts and names of columns, personal ones masked, and never a cell. Throws `data-column-missing` and
 * `check-query`.
 */
export async function runChecks(
  input: ChecksInput,
  { session, checks }: { readonly session: TableSession; readonly checks: Catalog<Check> },
): Promise<readonly CheckResult[]> {
  const asked = [...declaredOf(input, checks), ...builtInOf(input, checks)];
  const measured = asked.map((one) => one.check.measure(one.options, one.rows));
  const answers = await answersOf(measured, asked, session);
  return asked.map((one, i) => resultOf(one, numbersOf(answers[i] ?? new Map()), input.personal));
}

interface Asked {
  readonly check: Check;
  // The catalog erases each check's option type; the spec's schema has checked the mapping against this very check.
  readonly options: never;
  readonly rows: CheckRows;
  readonly from: CheckResult['from'];
  readonly on: CheckResult['on'];
  readonly weight: number;
}

function declaredOf({ declared, rows }: ChecksInput, checks: Catalog<Check>): Asked[] {
  return declared.map(({ check, options, on, weight }) => {
    const plugin = checks.get(check);
    return { check: plugin, options: options as never, rows: sideOf(rows, on), from: 'spec', on, weight };
  });
}

function builtInOf({ rows, declared }: ChecksInput, checks: Catalog<Check>): Asked[] {
  return checks.all.flatMap((check) => {
    // A spec that declares the check has said how it is to be judged.
    if (declared.some((one) => one.check === check.id && one.on === 'all')) return [];
    const options = check.unasked?.(rows);
    if (options === undefined) return [];
    return [{ check, options: options as never, rows, from: 'built-in', on: 'all', weight: BUILT_IN_WEIGHT } as const];
  });
}

function sideOf(rows: CheckRows, on: CheckResult['on']): CheckRows {
  if (on === 'all') return rows;
  return { ...rows, rows: `(select * from ${rows.sides} where ${rows.side} = '${on}')` };
}

type Answers = ReadonlyMap<string, number>;

/** One map of numbers per check, from as few queries as there are different relations. */
async function answersOf(
  measured: readonly (readonly CheckMeasurement[])[],
  asked: readonly Asked[],
  session: TableSession,
): Promise<readonly Answers[]> {
  const answers = measured.map(() => new Map<string, number>());
  for (const [over, wanted] of byRelation(measured)) {
    const sql = wanted.map(({ aggregate }, i) => `(${aggregate})::double as n${i}`).join(', ');
    const titles = [...new Set(wanted.map(({ owner }) => asked[owner]?.check.id ?? ''))];
    const [row] = await rowsOf(session, `select ${sql} from ${over}`, titles);
    for (const [i, { owner, name }] of wanted.entries()) {
      const value = row?.[`n${i}`];
      answers[owner]?.set(name, value === null || value === undefined ? Number.NaN : Number(value));
    }
  }
  return answers;
}

interface Wanted {
  readonly owner: number;
  readonly name: string;
  readonly aggregate: string;
}

function byRelation(measured: readonly (readonly CheckMeasurement[])[]): ReadonlyMap<string, readonly Wanted[]> {
  const relations = new Map<string, Wanted[]>();
  for (const [owner, measurements] of measured.entries()) {
    for (const { over, numbers } of measurements) {
      const wanted = relations.get(over) ?? [];
      relations.set(over, wanted);
      for (const [name, aggregate] of Object.entries(numbers)) wanted.push({ owner, name, aggregate });
    }
  }
  return relations;
}

async function rowsOf(session: TableSession, sql: string, ids: readonly string[]): ReturnType<TableSession['rows']> {
  try {
    return await session.rows(sql);
  } catch (cause) {
    throw new TrainyardError({
      code: 'check-query',
      message: `the data check ${ids.join(' or ')} could not be computed: ${messageOf(cause).slice(0, 300)}`,
      fix: 'Look at its options in data.quality.checks, such as the pattern of matches.',
      exitCode: EXIT.broken,
      cause,
    });
  }
}

function numbersOf(answers: Answers): CheckNumbers {
  return (name) => {
    const value = answers.get(name);
    if (value === undefined) throw new Error(`no number "${name}" was asked for`);
    return value;
  };
}

function resultOf(asked: Asked, numbers: CheckNumbers, personal: readonly string[]): CheckResult {
  const { check, rows, from, on, weight } = asked;
  const hidden = new Set(personal);
  const options = masked(asked.options, hidden) as never;
  const roles = {
    ...rows.roles,
    features: rows.roles.features.map((one) => ({ ...one, name: hide(one.name, hidden) })),
  };
  const side = on === 'all' ? '' : ` (${on})`;
  const title = `${check.title(options)}${side}`;
  return { check: check.id, title, from, on, weight, ...check.judge(options, numbers, { ...rows, roles }) };
}

/** The options with every personal column's name replaced, so that no sentence made from them can hold it. */
function masked(options: object, personal: ReadonlySet<string>): object {
  return Object.fromEntries(
    Object.entries(options).map(([key, value]) => {
      if (key === 'column') return [key, hide(String(value), personal)];
      return [
        key,
        key === 'columns' && Array.isArray(value) ? value.map((name) => hide(String(name), personal)) : value,
      ];
    }),
  );
}

function hide(name: string, personal: ReadonlySet<string>): string {
  return personal.has(name) ? 'a personal column' : name;
}
