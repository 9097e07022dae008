import type { LockedSource } from '../../core/outside.ts';
import type { Clock, ColumnInfo, Files } from '../../core/ports.ts';
import type { DataLineage, DataSource } from '../../core/records.ts';
import { asOfText } from '../../data/source/as-of.ts';
import { withoutNames } from '../../data/source/personal.ts';
import { shownSource } from '../../spec/outside.ts';
import type { ResolvedData } from '../../spec/resolved.ts';
import { type FoundSource, sourceFacts } from './load-source.ts';

/** The rows as they were read. */
export interface ReadRows {
  readonly found: readonly FoundSource[];
  readonly columns: readonly ColumnInfo[];
  readonly rows: number;
}

/** Where the rows came from and what was made of them. Personal columns are named nowhere, and a query names what it selects. */
export async function lineageOf(
  { found, columns, rows }: ReadRows,
  data: ResolvedData,
  { files, clock }: { readonly files: Files; readonly clock: Clock },
): Promise<DataLineage> {
  const { pins = [], time = '', personal } = data;
  const sources = found.map(async (one) => {
    const facts = await sourceFacts(one, files);
    return { ...facts, uri: shownSource(facts.uri), ...pinnedBy(one, pins) };
  });
  const joins = found.flatMap(({ source: { name, asOf } }) =>
    asOf === undefined ? [] : [withoutNames(asOfText({ name, asOf }, time), personal)],
  );
  return {
    sources: await Promise.all(sources),
    ...shownQuery(data),
    ...(joins.length > 0 && { join: joins }),
    rows,
    columns: columns.length,
    readAt: clock.now().toISOString(),
  };
}

export function shownQuery({ query, personal }: Pick<ResolvedData, 'query' | 'personal'>): { readonly query?: string } {
  return query === undefined ? {} : { query: withoutNames(query, personal) };
}

function pinnedBy({ source }: FoundSource, pins: readonly LockedSource[]): Pick<DataSource, 'pinned'> {
  const pin = pins.find(({ uri }) => uri === source.path);
  if (pin === undefined) return {};
  const versions = pin.files.flatMap(({ version }) => version ?? []);
  return { pinned: { by: 'data.lock', ...(versions.length > 0 && { versions }) } };
}
