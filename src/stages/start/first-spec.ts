import type { SketchedColumn } from './sketch.ts';

export interface FirstSpec {
  readonly name: string;
  /** From the root of the repository. */
  readonly source: string;
  readonly target: string;
  readonly columns: readonly SketchedColumn[];
}

/** A category with more values than this is more likely a name or a free text. */
const MOST_CATEGORIES = 50;

/** Words of a column's name that speak of what laws against discrimination protect. */
const ABOUT_PEOPLE =
  /^(ages?|birth|born|disab\w*|ethnic\w*|foreign\w*|gender|immigra\w*|marital|married|migra\w*|national\w*|orientation|pregnan\w*|races?|religio\w*|sex|sexes)$/i;

const POSITIVE = /^(1|yes|y|true|t|positive|bad|default|churned|fraud)$/i;

/** A first spec from the columns of a file, for its author to go on with. Pure. */
export function firstSpec({ name, source, target, columns }: FirstSpec): string {
  const { others, id, features } = sorted(columns, target);
  const left = others.filter((column) => column !== id && !features.includes(column));
  const chosen = columns.find((column) => column.name === target);
  return [
    '# yaml-language-server: $schema=https://trainyard.dev/schemas/model.schema.json',
    'apiVersion: trainyard.dev/v1',
    'kind: Model',
    `name: ${name}`,
    'data:',
    `  source: ${scalar(source)}`,
    `  target: ${scalar(target)}`,
    ...(chosen === undefined ? [] : taskLines(chosen)),
    ...(id === undefined ? [] : [`  id: ${scalar(id.name)}`]),
    '  features:',
    ...features.map((column) => `    ${scalar(column.name)}: ${typeOf(column)}`),
    ...(left.length === 0
      ? []
      : [`  # Left out, as texts or times: ${left.map((column) => scalar(column.name)).join(', ')}`]),
    ...unreadLine(chosen === undefined ? features : [chosen, ...features]),
    '  # Columns about people: `sensitive` is measured and not trained on, `personal` is never printed.',
    ...aboutPeopleLine(others),
    '  sensitive: []',
    '  personal: []',
    'train:',
    '  trainer: logistic',
    '# What has to hold before a change is merged; see what the first review measures, then set it here.',
    'gates: []',
    '',
  ].join('\n');
}

/** Columns that a model can learn from, beside the target and what names a row. */
export function featuresIn(columns: readonly SketchedColumn[], target: string): readonly SketchedColumn[] {
  return sorted(columns, target).features;
}

function sorted(columns: readonly SketchedColumn[], target: string) {
  const others = columns.filter((column) => column.name !== target);
  const id = others.find(isId);
  return { others, id, features: others.filter((column) => column !== id && isFeature(column)) };
}

function taskLines(target: SketchedColumn): readonly string[] {
  const { values, kind } = target;
  if (values.length === 2) {
    const named = values.find((value) => POSITIVE.test(value.text));
    const rarer = values[1];
    const positive = (named ?? rarer)?.text ?? '';
    return [`  positive: ${JSON.stringify(positive)} # the value that counts as yes`];
  }
  return [kind === 'numeric' && values.length === 0 ? '  task: regression' : '  task: multiclass'];
}

/** Training refuses such cells; where a value is missing, nothing has to stand. */
function unreadLine(columns: readonly SketchedColumn[]): readonly string[] {
  const unread = columns.filter((column) => column.unread > 0);
  if (unread.length === 0) return [];
  const named = unread.map(({ name, unread }) => `${scalar(name)} (${unread})`).join(', ');
  return [`  # Cells that are no numbers, to be corrected or emptied before training: ${named}`];
}

/** A hint, never a choice: which columns a law or a decency protects is for the author to say. */
function aboutPeopleLine(columns: readonly SketchedColumn[]): readonly string[] {
  const named = columns.filter(({ name }) => wordsOf(name).some((word) => ABOUT_PEOPLE.test(word)));
  if (named.length === 0) return [];
  return [`  # By their names, these may be: ${named.map(({ name }) => scalar(name)).join(', ')}`];
}

/** `personalStatus_sex` is `personal`, `Status` and `sex`. */
function wordsOf(name: string): readonly string[] {
  return name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[^\p{L}\p{N}]+/u);
}

function isId({ name, distinct, rows }: SketchedColumn): boolean {
  return rows > 1 && distinct === rows && /(^|[_ .-])(id|key|uuid|nr|no)$/i.test(name);
}

function isFeature({ kind, distinct }: SketchedColumn): boolean {
  if (distinct < 2) return false;
  return kind === 'numeric' || kind === 'boolean' || (kind === 'text' && distinct <= MOST_CATEGORIES);
}

function typeOf({ kind }: SketchedColumn): string {
  if (kind === 'numeric') return 'numeric';
  return kind === 'boolean' ? 'boolean' : 'category';
}

/** Plain where YAML reads it as the same text, quoted otherwise. */
function scalar(text: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
