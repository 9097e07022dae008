import type { CheckResult, DataReport, DataSource } from '../../core/records.ts';
import { counted, figure } from '../../math/figures.ts';
import { sizeText } from '../../math/quantities.ts';
import { fencedBlock } from '../escape.ts';
import {
  asSentence,
  blocks,
  bullets,
  type Content,
  code,
  folded,
  joined,
  type Markdown,
  md,
  table,
  verbatim,
} from '../markdown.ts';
import { estimateText } from './numbers.ts';

/** Where the rows came from, how the checks of them ended, and what to do about those that failed. Counts only. */
export function dataSection(data: DataReport): Markdown | undefined {
  const { checks, quality } = data;
  if (checks === undefined || quality === undefined) return undefined;
  const failing = checks.filter((check) => check.outcome === 'fail');
  return blocks([
    joined([md`**Data** ${sourceText(data)}`, rowsText(data), scoreText(data)], ' · '),
    checksTable(failing),
    bullets(failing.map((check) => md`${asSentence(check.reason)} **Fix:** ${check.fix}`)),
    folded('Where the rows come from', lineageText(data)),
    folded(`All ${counted(checks.length, 'data check')}`, checksTable(checks)),
  ]);
}

/** Every source with its digest, what was made of them, and when: what a reader needs to read the same rows again. */
export function lineageText({ lineage }: Pick<DataReport, 'lineage'>): Markdown {
  if (lineage === undefined) return md``;
  const { sources, query, join, rows, columns, readAt } = lineage;
  return blocks([
    table(
      [
        { title: 'Source' },
        { title: 'Files', align: 'right' },
        { title: 'Size', align: 'right' },
        { title: 'SHA-256' },
        { title: 'Pinned by' },
      ],
      sources.map((source) => [
        sources.length === 1 ? code(source.uri) : md`${source.name}: ${code(source.uri)}`,
        figure(source.files),
        sizeText(source.bytes),
        code(source.digest),
        pinText(source),
      ]),
    ),
    query === undefined ? undefined : md`Query:`,
    query === undefined ? undefined : verbatim(fencedBlock(query)),
    join === undefined ? undefined : bullets(join),
    md`${counted(rows, 'row')} and ${counted(columns, 'column')}, read at ${code(momentText(readAt))}.`,
  ]);
}

/** How the score is defined, once for all models. */
export function qualityDefinition(reports: readonly DataReport[]): Markdown {
  const definitions = [...new Set(reports.flatMap(({ quality }) => quality?.definition ?? []))].sort();
  return bullets(definitions.map((definition) => md`**data quality score**: ${definition}`));
}

function sourceText({ lineage, source }: DataReport): Markdown {
  const sources = lineage?.sources ?? [{ uri: source.uri, bytes: source.bytes, files: 1 }];
  const query = lineage?.query === undefined ? md`` : md` through data.query`;
  const named = sources.map(({ uri, bytes, files }) => {
    const size = files === 1 ? sizeText(bytes) : `${counted(files, 'file')}, ${sizeText(bytes)}`;
    return md`${code(uri)} (${size})`;
  });
  return md`${joined(named, ', ')}${query}`;
}

/** What holds the bytes of a source still. */
export function pinText({ pinned }: Pick<DataSource, 'pinned'>): string {
  if (pinned === undefined) return 'git';
  const { by, versions = [] } = pinned;
  if (versions.length === 0) return by;
  const more = versions.length > MOST_VERSIONS ? ` and ${versions.length - MOST_VERSIONS} more` : '';
  return `${by}, ${versions.length === 1 ? 'version' : 'versions'} ${versions.slice(0, MOST_VERSIONS).join(', ')}${more}`;
}

const MOST_VERSIONS = 3;

/** `2026-11-25 17:54:26 UTC` of an ISO time. */
export function momentText(iso: string): string {
  return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?Z$/, '$1 $2 UTC');
}

function rowsText({ rows, droppedRows, immatureRows = 0, columns, lineage }: DataReport): Markdown {
  const dropped = droppedRows === 0 ? '' : `, ${figure(droppedRows)} without a target left out`;
  const early = immatureRows === 0 ? '' : `, ${figure(immatureRows)} whose target could not be known yet left out`;
  return md`${counted(rows, 'row')}, ${counted(lineage?.columns ?? columns.length, 'column')}${dropped}${early}`;
}

function scoreText({ checks, quality }: DataReport): Markdown {
  const passed = (checks ?? []).filter((check) => check.outcome === 'pass').length;
  const score = quality === undefined ? '–' : estimateText(quality.score);
  return md`quality score **${score}**, ${passed} of ${counted(checks?.length ?? 0, 'check')} passed`;
}

const ICONS = new Map<CheckResult['outcome'], string>([
  ['pass', '✅'],
  ['fail', '⚠️'],
  ['not-estimable', '➖'],
]);

function checksTable(checks: readonly CheckResult[]): Markdown {
  return table(
    [
      { title: '', align: 'center' },
      { title: 'Data check' },
      { title: 'Observed', align: 'right' },
      { title: 'Required', align: 'right' },
      { title: 'Asked by' },
    ],
    checks.map(checkRow),
  );
}

function checkRow(check: CheckResult): readonly Content[] {
  const { check: id, title, observed, required, from } = check;
  const about = title.toLowerCase().startsWith(id.toLowerCase()) ? md`${title}` : md`${code(id)} ${title}`;
  return [ICONS.get(check.outcome) ?? '', about, observed, required, from === 'spec' ? 'spec' : 'every model'];
}
