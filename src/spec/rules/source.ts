import type { Draft } from '../draft.ts';
import { shortened } from '../frame.ts';
import type { NotYet } from '../grammar/notation.ts';
import { addressComplaint, schemeOf } from '../outside.ts';
import { child, mappingOf, valueAt } from '../pointer.ts';
import type { Problem } from '../problem.ts';
import type { SourceFormat } from '../resolved.ts';

/** Sources have an address that is understood and a format that is read; several of them need a query to be joined. */
export function sourceRules(draft: Draft): readonly Problem[] {
  const named = mappingOf(valueAt(draft.value, '/data/source'));
  const pointers = named === undefined ? ['/data/source'] : Object.keys(named).map((key) => child('/data/source', key));
  return [
    ...[...pointers, '/data/split/test'].flatMap((pointer) => sourceProblems(draft, pointer)),
    ...(named === undefined ? [] : joinProblems(draft, Object.keys(named))),
    ...(named !== undefined && draft.has('/data/format') ? [formatElsewhere(draft)] : []),
  ];
}

function sourceProblems(draft: Draft, pointer: string): Problem[] {
  const key = ['path', 'source'].find((name) => draft.has(child(pointer, name)));
  const at = key === undefined ? pointer : child(pointer, key);
  const format = pointer === '/data/source' ? '/data/format' : child(pointer, 'format');
  const path = draft.text(at);
  if (path === undefined || path === '') return [];
  const complaint = addressComplaint(path);
  if (complaint !== undefined && 'notYet' in complaint) return [notYetSource(draft, at, complaint.notYet)];
  if (complaint !== undefined) return [draft.atValue(at, complaint)];
  if (draft.has(format) || formatOf(path) !== undefined) return [];
  if (path.toLowerCase().endsWith('.dvc')) return [notYetSource(draft, at, DVC)];
  return [
    draft.atValue(at, {
      code: 'unknown-format',
      message: 'the format cannot be told from the name of the source',
      found: shortened(path),
      allowed:
        'a name that ends in .csv, .tsv, .parquet, .jsonl, .arrow, .feather, .png or .jpg; .gz behind the first two and .jsonl',
      fix: `Add ${pointer === '/data/source' ? 'data.format' : 'format beside its path'}: csv, parquet, jsonl, arrow or image.`,
    }),
  ];
}

/** By the ending of the file's name; what follows the path of an address is not part of it. */
export function formatOf(name: string): SourceFormat | undefined {
  const path =
    schemeOf(name) === undefined ? name : name.replace(/[?#].*$/, (rest) => (/^s3:/i.test(name) ? rest : ''));
  if (/\.[ct]sv(\.gz)?$/i.test(path)) return 'csv';
  if (/\.(jsonl|ndjson)(\.gz)?$/i.test(path)) return 'jsonl';
  if (/\.(arrow|feather|arrows)$/i.test(path)) return 'arrow';
  if (/\.(png|jpe?g)$/i.test(path)) return 'image';
  return /\.parquet$/i.test(path) ? 'parquet' : undefined;
}

/** Several sources make rows by a query, or by time: all but one of them say how they are joined. */
function joinProblems(draft: Draft, names: readonly string[]): Problem[] {
  const at = (name: string) => child('/data/source', name);
  const joined = names.filter((name) => ['time', 'match', 'delay'].some((key) => draft.has(child(at(name), key))));
  if (joined.length === 0) return queryNeeded(draft, names.length);
  if (draft.has('/data/query')) {
    const message = 'sources are joined by time, and data.query says how they make rows';
    const fix = 'Keep one of them: write ASOF JOIN in the query, or remove it.';
    return joined.map((name) => draft.atKey(at(name), { code: 'join-conflict', message, fix }));
  }
  return [
    ...joined.flatMap((name) => joinKeys(draft, at(name))),
    ...oneRemains(draft, names.length - joined.length, names.length),
    ...timeOfRows(draft),
  ];
}

function queryNeeded(draft: Draft, sources: number): Problem[] {
  if (sources < 2 || draft.has('/data/query')) return [];
  return [
    draft.atKey('/data/source', {
      code: 'missing-key',
      message: `data.source names ${sources} sources, and nothing says how they make rows`,
      fix: 'Add data.query: one SELECT over them; or give all but one of them time and match.',
    }),
  ];
}

function joinKeys(draft: Draft, pointer: string): Problem[] {
  const lacks = ['time', 'match'].filter((key) => !draft.has(child(pointer, key)));
  return lacks.map((key) =>
    draft.atKey(pointer, {
      code: 'missing-key',
      message: `this source is joined by time, and its ${key} is not given`,
      fix:
        key === 'time'
          ? 'Add time: the column since when a row holds.'
          : 'Add match: the columns that have to be equal.',
    }),
  );
}

function oneRemains(draft: Draft, remaining: number, sources: number): Problem[] {
  if (remaining === 1) return [];
  return [
    draft.atKey('/data/source', {
      code: 'join-rows',
      message: `${remaining} of ${sources} sources have no time, where one has to hold the rows`,
      allowed: 'one source without time and match, to whose rows the others are joined',
      fix:
        remaining === 0
          ? 'Take time, match and delay from the source with the rows.'
          : 'Give the others time and match, or write data.query.',
    }),
  ];
}

function timeOfRows(draft: Draft): Problem[] {
  if (draft.has('/data/time')) return [];
  return [
    draft.atKey('/data/source', {
      code: 'missing-key',
      message: 'sources are joined by time, and data.time names no column with the time of a row',
      fix: 'Add data.time: the column with the time of the observation.',
    }),
  ];
}

function formatElsewhere(draft: Draft): Problem {
  return draft.atKey('/data/format', {
    code: 'format-elsewhere',
    message: 'data.format is for a single source, and data.source names its sources',
    fix: 'Write {path: ..., format: ...} for the source that needs it.',
  });
}

const DVC: NotYet = {
  what: 'sources kept by DVC',
  meanwhile: 'Run "dvc pull" in a step before, name the file that it brings, and pin it with "trainyard data pin".',
};

function notYetSource(draft: Draft, pointer: string, answer: NotYet): Problem {
  return draft.atValue(pointer, {
    code: 'not-yet',
    message: `not yet: ${answer.what} (${pointer.slice(1).replaceAll('/', '.')})`,
    found: shortened(draft.text(pointer) ?? ''),
    allowed: 'files of the repository, and addresses with https:, s3: or file:',
    fix: `Meanwhile: ${answer.meanwhile}`,
  });
}
