import type { Draft } from '../draft.ts';
import { shortened } from '../frame.ts';
import { convert } from '../grammar/data.ts';
import type { NotYet } from '../grammar/notation.ts';
import { pathComplaint } from '../paths.ts';
import type { Problem } from '../problem.ts';

/** The source lies in the repository and has a format that is read. */
export function sourceRules(draft: Draft): readonly Problem[] {
  const source = draft.text('/data/source');
  if (source === undefined || source === '') return [];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) return [notYetSource(draft, source, ELSEWHERE)];
  const complaint = pathComplaint(source);
  if (complaint !== undefined) return [draft.atValue('/data/source', complaint)];
  if (draft.has('/data/format') || formatOf(source) !== undefined) return [];
  const later = LATER.find(([ending]) => source.toLowerCase().endsWith(ending));
  if (later !== undefined) return [notYetSource(draft, source, later[1])];
  return [
    draft.atValue('/data/source', {
      code: 'unknown-format',
      message: 'the format cannot be told from the name of the source',
      found: shortened(source),
      allowed: 'a name that ends in .csv, .csv.gz or .parquet',
      fix: 'Add data.format: csv or data.format: parquet.',
    }),
  ];
}

/** By the ending of the file's name. */
export function formatOf(path: string): 'csv' | 'parquet' | undefined {
  if (/\.csv(\.gz)?$/i.test(path)) return 'csv';
  return /\.parquet$/i.test(path) ? 'parquet' : undefined;
}

const ELSEWHERE: NotYet = {
  what: 'sources outside the repository',
  meanwhile: 'Commit the rows as CSV or Parquet, with Git LFS off, and name the file in data.source.',
};

const LATER: readonly (readonly [string, NotYet])[] = [
  ['.jsonl', convert('JSON Lines')],
  ['.ndjson', convert('JSON Lines')],
  ['.arrow', convert('Arrow files')],
  ['.feather', convert('Arrow files')],
  ['.dvc', { what: 'sources kept by DVC', meanwhile: 'Commit the rows themselves as CSV or Parquet.' }],
];

function notYetSource(draft: Draft, source: string, answer: NotYet): Problem {
  return draft.atValue('/data/source', {
    code: 'not-yet',
    message: `not yet: ${answer.what} (data.source)`,
    found: shortened(source),
    allowed: 'a CSV or Parquet file of the repository',
    fix: `Meanwhile: ${answer.meanwhile}`,
  });
}
