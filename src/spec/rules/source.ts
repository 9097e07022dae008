import type { Draft } from '../draft.ts';
import { shortened } from '../frame.ts';
import type { NotYet } from '../grammar/notation.ts';
import { pathComplaint } from '../paths.ts';
import { child, mappingOf, valueAt } from '../pointer.ts';
import type { Problem } from '../problem.ts';
import type { SourceFormat } from '../resolved.ts';

/** Sources lie in the repository and have a format that is read; several of them need a query to be joined. */
export function sourceRules(draft: Draft): readonly Problem[] {
  const named = mappingOf(valueAt(draft.value, '/data/source'));
  const pointers = named === undefined ? ['/data/source'] : Object.keys(named).map((key) => child('/data/source', key));
  return [
    ...[...pointers, '/data/split/test'].flatMap((pointer) => sourceProblems(draft, pointer)),
    ...(named === undefined ? [] : queryNeeded(draft, Object.keys(named).length)),
    ...(named !== undefined && draft.has('/data/format') ? [formatElsewhere(draft)] : []),
  ];
}

function sourceProblems(draft: Draft, pointer: string): Problem[] {
  const key = ['path', 'source'].find((name) => draft.has(child(pointer, name)));
  const at = key === undefined ? pointer : child(pointer, key);
  const format = pointer === '/data/source' ? '/data/format' : child(pointer, 'format');
  const path = draft.text(at);
  if (path === undefined || path === '') return [];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return [notYetSource(draft, at, ELSEWHERE)];
  const complaint = pathComplaint(path);
  if (complaint !== undefined) return [draft.atValue(at, complaint)];
  if (draft.has(format) || formatOf(path) !== undefined) return [];
  if (path.toLowerCase().endsWith('.dvc')) return [notYetSource(draft, at, DVC)];
  return [
    draft.atValue(at, {
      code: 'unknown-format',
      message: 'the format cannot be told from the name of the source',
      found: shortened(path),
      allowed: 'a name that ends in .csv, .csv.gz, .parquet, .jsonl, .jsonl.gz, .arrow or .feather',
      fix: `Add ${pointer === '/data/source' ? 'data.format' : 'format beside its path'}: csv, parquet, jsonl or arrow.`,
    }),
  ];
}

/** By the ending of the file's name. */
export function formatOf(path: string): SourceFormat | undefined {
  if (/\.csv(\.gz)?$/i.test(path)) return 'csv';
  if (/\.(jsonl|ndjson)(\.gz)?$/i.test(path)) return 'jsonl';
  if (/\.(arrow|feather|arrows)$/i.test(path)) return 'arrow';
  return /\.parquet$/i.test(path) ? 'parquet' : undefined;
}

function queryNeeded(draft: Draft, sources: number): Problem[] {
  if (sources < 2 || draft.has('/data/query')) return [];
  return [
    draft.atKey('/data/source', {
      code: 'missing-key',
      message: `data.source names ${sources} sources, and nothing says how they make rows`,
      fix: 'Add data.query: one SELECT over them.',
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

const ELSEWHERE: NotYet = {
  what: 'sources outside the repository',
  meanwhile: 'Commit the rows, with Git LFS off, and name the file in data.source.',
};

const DVC: NotYet = { what: 'sources kept by DVC', meanwhile: 'Commit the rows themselves as CSV or Parquet.' };

function notYetSource(draft: Draft, pointer: string, answer: NotYet): Problem {
  return draft.atValue(pointer, {
    code: 'not-yet',
    message: `not yet: ${answer.what} (${pointer.slice(1).replaceAll('/', '.')})`,
    found: shortened(draft.text(pointer) ?? ''),
    allowed: 'files of the repository',
    fix: `Meanwhile: ${answer.meanwhile}`,
  });
}
