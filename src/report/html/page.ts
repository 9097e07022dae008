import { counted } from '../../math/figures.ts';
import { headlineOf, modelLine } from '../headline.ts';
import { asSentence } from '../markdown.ts';
import { type ModelReview, modelsOf, type Review, tallyText } from '../review.ts';
import { changeText } from '../sections/work.ts';
import { badge, lookOf } from './badge.ts';
import { cardSection } from './card-change.ts';
import { comparisonSection } from './comparison.ts';
import { exhibitsSection } from './exhibits.ts';
import { type DrawnChart, figuresSection } from './figures.ts';
import { findingsSection, gatesSection } from './judgement.ts';
import { dataSection, planSection, trainingSection } from './making.ts';
import { type Html, html, htmlCode, htmlDocument, htmlTable } from './markup.ts';
import { fairnessSection, metricsSection } from './numbers.ts';

/** Charts by model, drawn or not. */
export type DrawnCharts = ReadonlyMap<string, readonly DrawnChart[]>;

/**
 * The review as one page that needs nothing beside itself: no script, no request, one style. Equal records give equal
 * bytes. Charts come drawn, since drawing takes a library that is loaded for it alone.
 */
export function composePage(review: Review, charts: DrawnCharts): string {
  const { text } = headlineOf(review);
  const models = modelsOf(review);
  const body = html`<main>
${headerOf(review)}${models.length > 1 ? overview(models) : undefined}${findingsSection(review.verdict.findings)}${models.map(
  (model, at) => modelSection(model, { at, alone: models.length === 1, charts: charts.get(model.verdict.model) ?? [] }),
)}<footer><p>Groups, classes, bins and cells of fewer than ten rows are joined with others, or shown as &lt;10. This page loads nothing and runs nothing.</p></footer>
</main>`;
  return htmlDocument(text, body);
}

function headerOf(review: Review): Html {
  const { plan, verdict } = review;
  const { icon, text } = headlineOf(review);
  const gates = verdict.models.flatMap((model) => model.gates);
  const outcome = verdict.conclusion === 'failure' ? 'fail' : icon === '⚠️' ? 'warn' : 'pass';
  const base =
    plan.base === undefined
      ? 'no earlier revision to compare with'
      : html`compared with ${htmlCode(plan.base.slice(0, 12))}`;
  const head = plan.head === undefined ? undefined : html`commit ${htmlCode(plan.head.slice(0, 12))}, `;
  const others = plan.unaffected === 0 ? undefined : `; ${counted(plan.unaffected, 'other model')} not affected`;
  return html`<header>${badge(verdict.models.length === 0 ? outcome : lookOf({ outcome, gates }))}
<h1>${text}</h1>
<p class="soft">Gates: ${tallyText(gates)}; ${head}${base}${others}</p></header>
`;
}

function overview(models: readonly ModelReview[]): Html {
  return html`<nav aria-label="Models" class="model">${htmlTable({
    caption: 'Models of this review',
    stacks: true,
    columns: [{ title: 'Model' }, { title: 'Verdict' }, { title: 'Gates' }, { title: 'Change' }],
    rows: models.map(({ verdict, entry }, at) => [
      html`<a href="#model-${at + 1}">${verdict.model}</a>`,
      badge(lookOf(verdict)),
      verdict.outcome === 'broken' ? 'not judged' : tallyText(verdict.gates),
      changeText(entry),
    ]),
  })}</nav>
`;
}

function modelSection(
  model: ModelReview,
  { at, alone, charts }: { readonly at: number; readonly alone: boolean; readonly charts: readonly DrawnChart[] },
): Html {
  const { verdict, entry, evaluation, trained, card } = model;
  const id = `model-${at + 1}`;
  return html`<section class="model" id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name">${verdict.model} ${badge(lookOf(verdict))}</h2>
${
  alone
    ? undefined
    : html`<p class="soft">${modelLine(verdict)}</p>
`
}${
  verdict.because === undefined || (!alone && verdict.because === modelLine(verdict))
    ? undefined
    : html`<p>${asSentence(verdict.because)}</p>
`
}${gatesSection(verdict)}${evaluation && metricsSection(evaluation)}${evaluation?.comparison && comparisonSection(evaluation.comparison)}${card && cardSection(card)}${figuresSection(charts, verdict.model)}${
  evaluation && fairnessSection(evaluation)
}${evaluation && exhibitsSection(evaluation, trained)}${dataOf(model)}${trained && trainingSection(trained)}${entry && planSection(entry)}</section>
`;
}

/** The report that the evaluation was made with, where it has one: its rows are read anew. */
function dataOf({ evaluation, trained }: ModelReview): Html | undefined {
  const data = evaluation?.data ?? trained?.data;
  return data && dataSection(data);
}
