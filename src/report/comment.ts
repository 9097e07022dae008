import { shortDigest } from '../core/hash.ts';
import { counted } from '../math/figures.ts';
import { headlineOf, modelLine } from './headline.ts';
import {
  asSentence,
  blocks,
  type Content,
  code,
  folded,
  joined,
  type Markdown,
  md,
  table,
  verbatim,
} from './markdown.ts';
import { iconOf, isBlocked, type ModelReview, modelsOf, type Review, tallyText } from './review.ts';
import { cardSection } from './sections/card-change.ts';
import { chartsSection } from './sections/charts.ts';
import { comparisonSection } from './sections/comparison.ts';
import { dataSection, qualityDefinition } from './sections/data.ts';
import { exhibitsSection } from './sections/exhibits.ts';
import { findingsSection } from './sections/findings.ts';
import { detectableText, familyText, gateNotes, gatesTable } from './sections/gates.ts';
import { importanceSection } from './sections/importance.ts';
import { definitionsSection, fairnessSection, metricsSection } from './sections/numbers.ts';
import { changeText, reasonsTable, trainingSection } from './sections/work.ts';

/** What can be left out of a report, in the order in which it is. Verdict and blocking gates are not among them. */
export const SECTIONS = [
  'changes of the model card',
  'charts',
  'definitions',
  'what was looked at beside the metrics',
  'input changes',
  'training facts',
  'data checks',
  'fairness by group',
  'numbers of models that pass',
  'gates of models that pass',
  'numbers of blocked models',
  'list of models that pass',
] as const;

export type Section = (typeof SECTIONS)[number];

/** The comment for all models, without the sections left out. Equal records give equal bytes. */
export function composeComment(review: Review, without: ReadonlySet<Section>): Markdown {
  const models = modelsOf(review);
  const many = models.length > 1;
  return blocks([
    verdictLine(review),
    many ? overview(models, without) : contextLine(review),
    many ? contextLine(review) : undefined,
    findingsSection(review.verdict.findings),
    ...models.map((model) => modelSection(model, { many, without })),
    sentence(familyText(review.verdict)),
    without.has('definitions') ? undefined : definitions(models),
  ]);
}

export function verdictLine(review: Review): Markdown {
  const { icon, text } = headlineOf(review);
  return md`### ${icon} ${text}`;
}

/** One row per model; blocked ones first. */
function overview(models: readonly ModelReview[], without: ReadonlySet<Section>): Markdown {
  const shown = without.has('list of models that pass') ? models.filter((model) => isBlocked(model.verdict)) : models;
  const rows = shown.map((model) => [
    iconOf(model.verdict.outcome),
    model.verdict.model,
    model.verdict.outcome === 'broken' ? 'not judged' : tallyText(model.verdict.gates),
    changeText(model.entry),
  ]);
  return table([{ title: '', align: 'center' }, { title: 'Model' }, { title: 'Gates' }, { title: 'Change' }], rows);
}

function contextLine({ plan, verdict }: Review): Markdown {
  const base =
    plan.base === undefined
      ? md`No earlier revision to compare with`
      : md`Compared with ${code(plan.base.slice(0, 12))}`;
  const [only] = verdict.models.length === 1 ? verdict.models : [];
  const change = only && changeText(plan.entries.find((entry) => entry.model === only.model));
  const others = plan.unaffected === 0 ? undefined : `${counted(plan.unaffected, 'other model')} not affected`;
  return joined([base, ...[change, others].filter((part) => part !== undefined && part !== '')] as Content[], ' · ');
}

function modelSection(model: ModelReview, at: { many: boolean; without: ReadonlySet<Section> }): Markdown {
  const { verdict } = model;
  if (!isBlocked(verdict) && at.without.has('gates of models that pass')) return verbatim('');
  const body = modelBody(model, at.without);
  if (!at.many) return body;
  if (isBlocked(verdict))
    return blocks([md`#### ${iconOf(verdict.outcome)} ${verdict.model}: ${modelLine(verdict)}`, body]);
  return folded(`${iconOf(verdict.outcome)} ${verdict.model}: ${modelLine(verdict)}`, body);
}

function modelBody(
  { verdict, entry, evaluation, trained, card }: ModelReview,
  without: ReadonlySet<Section>,
): Markdown {
  const data = evaluation?.data ?? trained?.data;
  const numbers: Section = isBlocked(verdict) ? 'numbers of blocked models' : 'numbers of models that pass';
  return blocks([
    verdict.because === undefined ? undefined : md`${asSentence(verdict.because)}`,
    gatesTable(verdict.gates),
    gateNotes(verdict.gates),
    sentence(detectableText(verdict.gates)),
    evaluation && !without.has(numbers) ? metricsSection(evaluation) : undefined,
    evaluation?.comparison && !without.has(numbers) ? comparisonSection(evaluation.comparison) : undefined,
    evaluation && !without.has('fairness by group') ? fairnessSection(evaluation) : undefined,
    evaluation?.importance && !without.has(numbers) ? importanceSection(evaluation.importance) : undefined,
    evaluation && !without.has('what was looked at beside the metrics')
      ? exhibitsSection(evaluation, trained)
      : undefined,
    card && !without.has('changes of the model card') ? cardSection(card) : undefined,
    data && !without.has('data checks') ? dataSection(data) : undefined,
    evaluation && !without.has('charts') ? chartsSection(evaluation) : undefined,
    trained && !without.has('training facts') ? trainingSection(trained) : undefined,
    entry && !without.has('input changes') ? reasonsTable(entry) : undefined,
    entry?.trainKey && !without.has('training facts')
      ? md`Spec ${code(entry.spec)} · train key ${code(shortDigest(entry.trainKey))}`
      : undefined,
  ]);
}

function sentence(text: string | undefined): Markdown | undefined {
  return text === undefined ? undefined : md`${asSentence(text)}`;
}

function definitions(models: readonly ModelReview[]): Markdown {
  const evaluations = models.flatMap((model) => (model.evaluation === undefined ? [] : [model.evaluation]));
  const data = models.flatMap(({ evaluation, trained }) => evaluation?.data ?? trained?.data ?? []);
  return folded('How each number is defined', lines([definitionsSection(evaluations), qualityDefinition(data)]));
}

/** Lists become one list. */
function lines(parts: readonly Markdown[]): Markdown {
  return joined(
    parts.filter((part) => part.text !== ''),
    '\n',
  );
}
