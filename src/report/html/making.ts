import { shortDigest } from '../../core/hash.ts';
import type { CrossValidation, DataReport, PlanEntry, TrainedModel } from '../../core/records.ts';
import { counted, figure } from '../../math/figures.ts';
import { sizeText } from '../../math/quantities.ts';
import { momentText, pinText } from '../sections/data.ts';
import { estimateText } from '../sections/numbers.ts';
import { changeText } from '../sections/work.ts';
import { badge } from './badge.ts';
import { type Html, type HtmlContent, html, htmlCode, htmlFacts, htmlTable } from './markup.ts';

const MOST_ROWS = 200;

/** Where the rows come from, how they were split, and every column. */
export function dataSection(data: DataReport): Html {
  const { splits, classes } = data;
  return html`<h3>Data</h3>
${htmlFacts([
  ...originFacts(data),
  [
    'Rows',
    `${figure(data.rows)}${data.droppedRows > 0 ? `, and ${figure(data.droppedRows)} without a target left out` : ''}`,
  ],
  [
    'Training, validation, test',
    [splits.train, splits.validation, splits.test].map(({ rows }) => figure(rows)).join(', '),
  ],
  ['Classes', classes.length === 0 ? undefined : counted(classes.length, 'class', 'classes')],
  ['Split', data.splitRule],
  ['Quality score', data.quality && estimateText(data.quality.score)],
])}${sourcesTable(data)}${checksTable(data)}${columnsTable(data)}`;
}

/** The one source, or how several became rows; and when they were read. */
function originFacts({ source, lineage }: DataReport): readonly (readonly [string, HtmlContent | undefined])[] {
  const [only, ...more] = lineage?.sources ?? [];
  const alone =
    more.length > 0
      ? []
      : ([
          ['Source', htmlCode(source.uri)],
          ['Digest', htmlCode(source.digest)],
          ['Size', sizeText(source.bytes)],
          ['Pinned by', only && pinText(only)],
        ] as const);
  return [
    ...alone,
    ['Query', source.query === undefined ? undefined : htmlCode(source.query)],
    ['Join', lineage?.join?.join(' ')],
    [
      'Read',
      lineage &&
        `${momentText(lineage.readAt)}: ${counted(lineage.rows, 'row')}, ${counted(lineage.columns, 'column')}`,
    ],
  ];
}

function sourcesTable({ lineage, model }: DataReport): Html | undefined {
  const sources = lineage?.sources ?? [];
  if (sources.length < 2) return undefined;
  return htmlTable({
    caption: `Sources of the data of ${model}`,
    columns: [
      { title: 'Source' },
      { title: 'Files', number: true },
      { title: 'Size', number: true },
      { title: 'SHA-256' },
      { title: 'Pinned by' },
    ],
    rows: sources.map((one) => [
      html`${one.name}: ${htmlCode(one.uri)}`,
      figure(one.files),
      sizeText(one.bytes),
      htmlCode(one.digest),
      pinText(one),
    ]),
  });
}

/** What was checked, what failed first; titles of checks that concern personal columns come masked. */
function checksTable({ checks = [], model, quality }: DataReport): Html | undefined {
  const order = ['fail', 'not-estimable', 'pass'];
  const sorted = [...checks].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  const standing = { pass: 'passed', fail: 'failed', 'not-estimable': 'not estimable' } as const;
  const table = htmlTable({
    caption: `Checks of the data of ${model}`,
    stacks: true,
    columns: [
      { title: 'Check' },
      { title: 'Verdict' },
      { title: 'Observed' },
      { title: 'Required' },
      { title: 'Rows' },
    ],
    rows: sorted
      .slice(0, MOST_ROWS)
      .map(({ title, outcome, observed, required, on }) => [title, badge(standing[outcome]), observed, required, on]),
  });
  return (
    table &&
    html`${table}${
      quality &&
      html`<p class="soft">Quality score: ${quality.definition}</p>
`
    }`
  );
}

function columnsTable({ columns, model }: DataReport): Html | undefined {
  if (columns.length === 0) return undefined;
  const more = columns.length - MOST_ROWS;
  return html`<details><summary>${counted(columns.length, 'column')}</summary>
${htmlTable({
  caption: `Columns of the data of ${model}`,
  columns: [
    { title: 'Column' },
    { title: 'Role' },
    { title: 'Type' },
    { title: 'Missing', number: true },
    { title: 'Distinct', number: true },
    { title: 'Mean', number: true },
    { title: 'Deviation', number: true },
  ],
  rows: columns
    .slice(0, MOST_ROWS)
    .map((column) => [
      column.name,
      column.role,
      column.type,
      figure(column.missing),
      `${column.distinctIsEstimate === true ? '≈ ' : ''}${figure(column.distinct)}`,
      column.mean === undefined ? '' : figure(column.mean, 4),
      column.deviation === undefined ? '' : figure(column.deviation, 4),
    ]),
})}${more > 0 ? html`<p class="soft">… and ${counted(more, 'more column')}.</p>` : undefined}</details>
`;
}

/** How the bundle under review was made. */
export function trainingSection(trained: TrainedModel): Html {
  const { trainer, rows, history, manifest } = trained;
  const resumed = trained.resumedFrom === undefined ? '' : `, resumed from epoch ${trained.resumedFrom}`;
  return html`<h3>Training</h3>
${htmlFacts([
  ['Trainer', `${trainer.id}, version ${trainer.version}, on ${trainer.backend}`],
  ['Seed', figure(trained.seed)],
  ['Rows', `${figure(rows.train)} training, ${figure(rows.validation)} validation`],
  ['Epochs', `${figure(history.length)} in ${figure(trained.seconds, 3)} s${resumed}`],
  ['Bundle', htmlCode(trained.bundle)],
  ['Format', `${manifest.format}, ${counted(manifest.files.length, 'file')}, ${sizeText(trained.bundleBytes)}`],
  ...Object.entries(trained.environment).map(([name, value]) => [name, value] as const),
  ['Told by', toldText(trained)],
])}${trained.crossValidation && foldsTable(trained.crossValidation)}`;
}

function toldText({ toldBy, rows }: TrainedModel): string | undefined {
  if (toldBy === undefined) return undefined;
  const checked = 'Bundle, keys, seed and rows were compared with what the plan and the data say';
  return `Backend, times, losses and environment are what ${toldBy} says of itself. ${checked}; every number of the evaluation was measured apart from it, on rows other than those ${figure(rows.train)}.`;
}

function foldsTable({ folds, rule, metrics }: CrossValidation): Html {
  const dash = (text: string) => (text.startsWith('not estimable') ? 'not estimable' : text);
  return html`${htmlTable({
    caption: `Cross-validation over ${counted(folds, 'fold')} of the training rows`,
    titled: true,
    columns: [{ title: 'Metric' }, ...['Mean', 'Std. deviation', 'Folds'].map((title) => ({ title, number: true }))],
    rows: metrics.map((one) => [
      one.metric,
      dash(estimateText(one.mean)),
      dash(estimateText(one.deviation)),
      one.folds.map((fold) => dash(estimateText(fold))).join(', '),
    ]),
  })}<p class="soft">${rule}</p>
`;
}

/** Why there was something to do, and what the keys are made of. */
export function planSection(entry: PlanEntry): Html {
  return html`<h3>Plan</h3>
<p>${changeText(entry) || entry.change}. Spec ${htmlCode(entry.spec)}${entry.trainKey && html`, train key ${htmlCode(shortDigest(entry.trainKey))}`}.</p>
${reasonsTable(entry)}${inputsTable('Inputs of the train key', entry.trainInputs)}${inputsTable('Inputs of the evaluation', entry.evaluationInputs)}`;
}

/** Inputs that differ from the base; not who trained when, so that a second review has the same bytes. */
function reasonsTable(entry: PlanEntry): Html | undefined {
  const changed = entry.reasons.filter((reason) => reason.before !== undefined || reason.after !== undefined);
  const value = (text: string | undefined): HtmlContent => (text === undefined ? '–' : htmlCode(text));
  return htmlTable({
    caption: `Inputs of ${entry.model} that changed`,
    columns: [{ title: 'Input that changed' }, { title: 'Before' }, { title: 'After' }],
    rows: changed.map(({ input, before, after }) => [input, value(before), value(after)]),
  });
}

function inputsTable(caption: string, inputs: PlanEntry['trainInputs']): Html | undefined {
  if (inputs.length === 0) return undefined;
  return html`<details><summary>${caption}: ${inputs.length}</summary>
${htmlTable({
  caption,
  columns: [{ title: 'Input' }, { title: 'Value' }],
  rows: inputs.slice(0, MOST_ROWS).map(({ name, value }) => [name, htmlCode(value)]),
})}</details>
`;
}
