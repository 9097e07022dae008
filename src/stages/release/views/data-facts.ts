import type { DataReport } from '../../../core/records.ts';
import type { GitRefs } from '../../../core/refs.ts';
import { LEDGER_BRANCH } from '../../../ledger/ledger-files.ts';
import { type RegisteredVersion, versionPapersPath } from '../../../ledger/registered.ts';
import type { LocalRecords } from './records.ts';
import { shown } from './shown.ts';

/** What is known of a version's data, as names and values; undefined for versions from before it was kept. */
export async function dataFacts(
  { record }: RegisteredVersion,
  { snapshot }: LocalRecords,
  refs: Pick<GitRefs, 'texts'>,
): Promise<ReadonlyMap<string, string> | undefined> {
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const path = `${versionPapersPath(record.model, record.version)}data.json`;
  const text = tip === undefined ? undefined : (await refs.texts(tip, [path])).get(path);
  return text === undefined ? undefined : factsOf(JSON.parse(text) as DataReport);
}

function factsOf({ rows, droppedRows, columns, splits, quality }: DataReport): ReadonlyMap<string, string> {
  return new Map([
    ['rows', String(rows)],
    ['rows without a target', String(droppedRows)],
    ...(['train', 'validation', 'test'] as const).map((side) => [`${side} rows`, String(splits[side].rows)] as const),
    ...(quality === undefined ? [] : [['quality score', shown(quality.score)] as const]),
    ...columns.flatMap(({ name, type, missing, distinct, mean }) => [
      [`${name}: type`, type] as const,
      [`${name}: missing`, String(missing)] as const,
      [`${name}: distinct`, String(distinct)] as const,
      ...(mean === undefined ? [] : [[`${name}: mean`, String(Number(mean.toPrecision(4)))] as const]),
    ]),
  ]);
}
