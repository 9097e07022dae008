import type { Catalog } from '../../core/catalog.ts';
import { EXIT, type ExitCode } from '../../core/errors.ts';
import { FALSE_ALARMS } from '../../core/estimate.ts';
import { canonicalJson, deepFreeze } from '../../core/json.ts';
import type { Gate, GateContext } from '../../core/plugins.ts';
import type {
  CrossValidation,
  DataReport,
  Evaluation,
  Finding,
  GateResult,
  Judgement,
  ModelVerdict,
  PlanEntry,
  Verdict,
} from '../../core/records.ts';
import { correctedTogether } from '../../data/uncertainty/evidence.ts';
import { missingSections } from '../../report/card-input.ts';
import type { ResolvedGate, ResolvedProject, ResolvedSpec } from '../../spec/resolved.ts';
import { floorOf } from '../plan/floor.ts';

export interface ModelToJudge {
  readonly entry: PlanEntry;
  /** Spec at head; absent when it was removed. */
  readonly spec?: ResolvedSpec | undefined;
  /** Spec of the same name at base, whose gates still hold as a floor. */
  readonly base?: ResolvedSpec | undefined;
  readonly evaluation?: Evaluation | undefined;
  readonly data?: DataReport | undefined;
  /** Of its training, where the spec asks for it. */
  readonly crossValidation?: CrossValidation | undefined;
  /** What stopped training or evaluation, in words for people. */
  readonly failure?: string | undefined;
}

export interface JudgeInput {
  readonly models: readonly ModelToJudge[];
  /** The project of the base branch. */
  readonly project: Pick<ResolvedProject, 'gates' | 'review'>;
  /** p-values of the gates of further models, which a review judged together with these. */
  readonly beside?: readonly number[];
  /** Findings of the plan. */
  readonly findings?: readonly Finding[];
  /** ISO date, UTC: `2027-06-30`. Waivers end by it. */
  readonly today: string;
}

type From = GateResult['from'];

/**
 * The one verdict table. `fail` blocks. `not-estimable` blocks, or warns where the gate says `onNotEstimable: warn`, or
 * passes under a waiver until its date. `skipped` never blocks. A model that could not be trained is `broken` and
 * blocks; so does a finding of severity `failure`. The conclusion and the exit code follow from this alone.
 */
export function judge(input: JudgeInput, plugins: { readonly gates: Catalog<Gate> }): Verdict {
  const considered = input.models.map((model) => consider(model, input, plugins.gates));
  const asked = considered.flatMap((one) => one.gates);
  const family = asked.filter((one) => one.pvalue !== undefined);
  const corrected = correctedTogether([...family.map((one) => one.pvalue as number), ...(input.beside ?? [])]);
  const correction = new Map(family.map((one, at) => [one, corrected[at] as number]));
  const models = considered.map((one) => verdictOf(one, { catalog: plugins.gates, correction, today: input.today }));
  const findings = unique([...(input.findings ?? []), ...considered.flatMap((one) => one.findings)]);
  const blocked =
    models.some((model) => model.outcome === 'fail' || model.outcome === 'broken') ||
    findings.some((finding) => finding.severity === 'failure');
  return deepFreeze({
    kind: 'Verdict',
    schemaVersion: 1,
    models,
    conclusion: blocked ? 'failure' : 'success',
    findings,
    ...(family.length > 0 && { family: { gates: corrected.length, level: FALSE_ALARMS, correction: 'Holm' as const } }),
  });
}

/** 0 when nothing blocks, 1 when a gate or a finding does, 3 when all that blocks is a model that broke. */
export function exitCodeOf(verdict: Verdict): ExitCode {
  if (verdict.conclusion !== 'failure') return EXIT.ok;
  const stopped = verdict.models.some((model) => model.outcome === 'fail');
  const found = verdict.findings.some((finding) => finding.severity === 'failure');
  return stopped || found ? EXIT.blocked : EXIT.broken;
}

/** A gate with what it judges; the p-value is there where it judges an interval. */
interface AskedGate {
  readonly gate: ResolvedGate;
  readonly from: From;
  readonly context: GateContext;
  readonly pvalue: number | undefined;
}

interface Considered {
  readonly named: Pick<ModelVerdict, 'model' | 'spec'>;
  /** The verdict where there is nothing to judge. */
  readonly unjudged?: Pick<ModelVerdict, 'outcome' | 'because'>;
  readonly gates: readonly AskedGate[];
  readonly findings: readonly Finding[];
}

function consider(model: ModelToJudge, input: JudgeInput, catalog: Catalog<Gate>): Considered {
  const named = { model: model.entry.model, spec: model.entry.spec };
  if (model.spec === undefined || model.entry.action === 'remove') {
    const because = 'the spec was removed; nothing is trained or judged';
    return { named, unjudged: { outcome: 'not-judged', because }, gates: [], findings: [] };
  }
  const floor = floorOf({ head: model.spec, base: model.base, loosened: input.project.review.loosenedGates }, catalog);
  if (model.failure !== undefined || model.evaluation === undefined || model.data === undefined) {
    const because = model.failure ?? 'there is no evaluation of it';
    return { named, unjudged: { outcome: 'broken', because }, gates: [], findings: floor.findings };
  }
  const context: GateContext = {
    evaluation: model.evaluation,
    data: model.data,
    ...(model.crossValidation && { crossValidation: model.crossValidation }),
    card: { missing: missingSections(model.spec).map(({ key }) => key) },
  };
  const asked = (from: From) => (gate: ResolvedGate) => {
    // The catalog erases each gate's option type; the spec's schema has checked the mapping against this very gate.
    return { gate, from, context, pvalue: catalog.get(gate.gate).pvalue?.(gate.options as never, context) };
  };
  const gates = [
    ...model.spec.gates.map(asked('head')),
    ...floor.gates.map(asked('base')),
    ...input.project.gates.map(asked('project')),
  ];
  return { named, gates, findings: floor.findings };
}

interface Judging {
  readonly catalog: Catalog<Gate>;
  readonly correction: ReadonlyMap<AskedGate, number>;
  readonly today: string;
}

function verdictOf({ named, unjudged, gates: asked }: Considered, judging: Judging): ModelVerdict {
  if (unjudged !== undefined) return { ...named, gates: [], ...unjudged };
  const gates = asked.map((one) => judgedGate(one, judging));
  const verdict: ModelVerdict = { ...named, outcome: outcomeOf(gates), gates };
  return gates.length === 0 ? { ...verdict, because: 'no gate is declared' } : verdict;
}

function judgedGate(asked: AskedGate, { catalog, correction, today }: Judging): GateResult {
  const { gate, from, context } = asked;
  const plugin = catalog.get(gate.gate);
  const options = gate.options as never;
  const corrected = correction.get(asked);
  const judgement = plugin.judge(options, corrected === undefined ? context : { ...context, corrected });
  return resultOf(gate, judgement, { title: plugin.title(options), from, today });
}

function resultOf(
  gate: ResolvedGate,
  judgement: Judgement,
  about: { readonly title: string; readonly from: From; readonly today: string },
): GateResult {
  const facts = { ...judgement, gate: gate.gate, title: about.title, at: gate.at, from: about.from };
  if (judgement.outcome === 'fail') return { ...facts, blocks: true, warns: false };
  if (judgement.outcome !== 'not-estimable') return { ...facts, blocks: false, warns: false };
  const { waiver } = gate;
  const expired = waiver !== undefined && waiver.until < about.today;
  if (waiver !== undefined && !expired) {
    const reason = `${judgement.reason}; waived by ${waiver.by} until ${waiver.until}: ${waiver.reason}`;
    return { ...facts, reason, blocks: false, warns: false };
  }
  const reason = expired
    ? `${judgement.reason}; the waiver by ${waiver.by} ended on ${waiver.until}`
    : judgement.reason;
  const warns = gate.onNotEstimable === 'warn';
  const fix = warns ? facts.fix : `${facts.fix} Or accept it as a warning: onNotEstimable: warn on this gate.`;
  return { ...facts, reason, fix, blocks: !warns, warns };
}

/** The plan has told of loosened gates already, before any compute. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [canonicalJson(finding), finding])).values()];
}

function outcomeOf(gates: readonly GateResult[]): ModelVerdict['outcome'] {
  if (gates.some((gate) => gate.blocks)) return 'fail';
  return gates.some((gate) => gate.warns) ? 'warn' : 'pass';
}
