import type {
  Estimate,
  Evaluation,
  GateResult,
  MetricComparison,
  ModelVerdict,
  Plan,
  PlanEntry,
  ProductionComparison,
} from '../core/records.ts';
import { counted, figure } from '../math/figures.ts';
import { plainText } from './escape.ts';
import { exhibitsOf } from './exhibits/all-exhibits.ts';
import { headlineOf, modelLine } from './headline.ts';
import { intervalText } from './intervals.ts';
import { earlierText, keyText, planLine, whyText } from './pending.ts';
import { type ModelReview, modelsOf, type Review, standingOf } from './review.ts';
import { cardText } from './sections/card-change.ts';
import { flipsText, standingText, togetherText } from './sections/comparison.ts';
import { detectableText, familyText, observedText, subjectOf } from './sections/gates.ts';
import { usesText } from './sections/held-out.ts';
import { estimateText } from './sections/numbers.ts';

type Paint = (text: string) => string;

/** Colours by meaning; the terminal's or none. */
export interface Painter {
  readonly good: Paint;
  readonly bad: Paint;
  readonly warn: Paint;
  readonly dim: Paint;
  readonly strong: Paint;
}

const asIs: Paint = (text) => text;

export const PLAIN: Painter = { good: asIs, bad: asIs, warn: asIs, dim: asIs, strong: asIs };

/** The plan for a terminal, like `train  wage-band  train.options.hidden  302003be213b  6.4 s`. */
export function planText(plan: Plan, paint: Painter = PLAIN): string {
  const rows = plan.entries.map((entry) => [
    entry.action,
    entry.model,
    whyText(entry),
    keyText(entry),
    earlierText(entry),
  ]);
  const table = aligned([['work', 'model', 'why', 'train key', 'earlier'], ...rows]);
  const changes = plan.entries.flatMap((entry) => changeLines(entry));
  return lines([
    paint.strong(plainText(planLine(plan))),
    ...(rows.length === 0 ? [] : ['', paint.dim(table[0] ?? ''), ...table.slice(1)]),
    ...(changes.length === 0 ? [] : ['', ...changes.map(paint.dim)]),
    ...(plan.unaffected === 0 ? [] : ['', `${counted(plan.unaffected, 'other model')} not affected`]),
    ...findingLines(plan.findings, paint),
  ]);
}

/** The review for a terminal: verdict, then per model gates, notes and metrics. */
export function reviewText(review: Review, paint: Painter = PLAIN): string {
  const { text } = headlineOf(review);
  const colour = review.verdict.conclusion === 'failure' ? paint.bad : paint.good;
  return lines([
    ...modelsOf(review).flatMap((model) => [...modelLines(model, paint), '']),
    ...findingLines(review.verdict.findings, paint),
    ...dimmed(familyText(review.verdict), paint),
    colour(paint.strong(plainText(text))),
  ]);
}

function changeLines(entry: PlanEntry): readonly string[] {
  const changed = entry.reasons.filter((reason) => reason.before !== undefined || reason.after !== undefined);
  const short = (text: string | undefined) => (text === undefined ? '-' : plainText(text, 60));
  return changed.map(
    ({ input, before, after }) => `  ${entry.model}: ${plainText(input, 80)} ${short(before)} -> ${short(after)}`,
  );
}

function modelLines({ verdict, evaluation, trained, card }: ModelReview, paint: Painter): readonly string[] {
  const gates = verdict.gates.map((gate) => [
    `  ${standingOf(gate)}`,
    subjectOf(gate),
    observedText(gate),
    gate.required,
  ]);
  const metrics = (evaluation?.metrics ?? []).map(({ metric, estimate }) => [
    `  ${metric}`,
    estimateText(estimate),
    intervalText(estimate),
  ]);
  return [
    `${paint.strong(verdict.model)} ${coloured(verdict, paint)}`,
    ...(verdict.because === undefined ? [] : [`  ${plainText(verdict.because)}`]),
    ...aligned(gates).map((line, index) => painted(line, verdict.gates[index], paint)),
    ...verdict.gates.filter((gate) => gate.outcome !== 'pass').flatMap((gate) => noteLines(gate, paint)),
    ...dimmed(detectableText(verdict.gates), paint),
    ...(evaluation === undefined ? [] : [paint.dim(`  ${rowsText(evaluation)}`)]),
    ...aligned(metrics),
    ...(evaluation?.comparison === undefined ? [] : comparisonLines(evaluation.comparison, paint)),
    ...dimmed(card && cardText(card), paint),
    ...(evaluation === undefined ? [] : exhibitsOf(evaluation, trained)).map(({ title }) =>
      paint.dim(`  ${plainText(title)}`),
    ),
  ];
}

function rowsText(evaluation: Evaluation): string {
  const uses = usesText(evaluation);
  const rows = `on ${figure(evaluation.rows)} held-out rows, with 95 % intervals`;
  return uses === undefined ? rows : `${rows}; ${uses}`;
}

/** The candidate beside production, one metric a line. */
function comparisonLines(comparison: ProductionComparison, paint: Painter): readonly string[] {
  const { version, scored, unable, metrics } = comparison;
  const value = (estimate: Estimate) => (estimate.kind === 'value' ? figure(estimate.value) : 'not estimable');
  const rows = metrics.map((one) => [
    `  ${one.metric}`,
    value(one.production),
    value(one.candidate),
    value(one.gain),
    intervalText(one.gain, 3),
    standingText(one),
  ]);
  const head = ['  metric', version, 'candidate', 'gain', '95 % interval', 'candidate is'];
  const [titles = '', ...body] = rows.length === 0 ? [] : aligned([head, ...rows]);
  return [
    paint.dim(`  ${plainText(`against production: ${scored}`)}`),
    ...(unable === undefined ? [] : [`  ${plainText(`nothing can be compared: ${unable}`)}`]),
    ...(rows.length === 0 ? [] : [paint.dim(titles), ...body.map((line, at) => weighed(line, metrics[at], paint))]),
    ...dimmed(togetherText(comparison), paint),
    ...dimmed(flipsText(comparison), paint),
  ];
}

function weighed(line: string, one: MetricComparison | undefined, paint: Painter): string {
  if (one?.standing === 'better') return paint.good(line);
  return one?.standing === 'worse' ? paint.bad(line) : line;
}

function dimmed(text: string | undefined, paint: Painter): readonly string[] {
  return text === undefined ? [] : [paint.dim(plainText(`  ${text}`))];
}

function coloured(verdict: ModelVerdict, paint: Painter): string {
  const line = modelLine(verdict);
  if (verdict.outcome === 'pass') return paint.good(line);
  if (verdict.outcome === 'warn') return paint.warn(line);
  return verdict.outcome === 'not-judged' ? paint.dim(line) : paint.bad(line);
}

function painted(line: string, gate: GateResult | undefined, paint: Painter): string {
  if (gate?.blocks) return paint.bad(line);
  if (gate?.warns) return paint.warn(line);
  return gate?.outcome === 'pass' ? paint.good(line) : paint.dim(line);
}

function noteLines(gate: GateResult, paint: Painter): readonly string[] {
  const at = gate.at === undefined ? '' : paint.dim(` ${gate.at.file}:${gate.at.line}`);
  const fix = gate.fix === '' ? [] : [`    fix: ${plainText(gate.fix)}`];
  return [`  - ${plainText(gate.reason)}${at}`, ...fix];
}

function findingLines(findings: Plan['findings'], paint: Painter): readonly string[] {
  return findings.flatMap((finding) => {
    const colour = finding.severity === 'failure' ? paint.bad : finding.severity === 'warning' ? paint.warn : paint.dim;
    const at = finding.at === undefined ? '' : ` ${finding.at.file}:${finding.at.line}`;
    return ['', colour(`${finding.severity}: ${plainText(finding.message)}${at}`), `  fix: ${plainText(finding.fix)}`];
  });
}

/** Columns two spaces apart; nothing from outside can carry a control sequence into them. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const clean = rows.map((row) => row.map((cell) => indentOf(cell) + plainText(cell, 120)));
  const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => row[column]?.length ?? 0)));
  return clean.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function indentOf(cell: string): string {
  return cell.slice(0, cell.length - cell.trimStart().length);
}

function lines(parts: readonly string[]): string {
  return `${parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')}\n`;
}
