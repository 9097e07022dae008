import type { Catalog } from '../core/catalog.ts';
import { EXIT, type ExitCode } from '../core/errors.ts';
import { canonicalJson, deepFreeze } from '../core/json.ts';
import type { Gate } from '../core/plugins.ts';
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
} from '../core/records.ts';
import type { ResolvedGate, ResolvedProject, ResolvedSpec } from '../spec/resolved.ts';
import { floorOf } from './floor.ts';

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
  /** The evaluation of what serves in production, when there is one. */
  readonly baseline?: Evaluation | undefined;
}

export interface JudgeInput {
  readonly models: readonly ModelToJudge[];
  /** The project of the base branch. */
  readonly project: Pick<ResolvedProject, 'gates' | 'review'>;
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
  const judged = input.models.map((model) => judgeModel(model, input, plugins.gates));
  const findings = unique([...(input.findings ?? []), ...judged.flatMap((one) => one.findings)]);
  const models = judged.map((one) => one.verdict);
  const blocked =
    models.some((model) => model.outcome === 'fail' || model.outcome === 'broken') ||
    findings.some((finding) => finding.severity === 'failure');
  return deepFreeze({
    kind: 'Verdict',
    schemaVersion: 1,
    models,
    conclusion: blocked ? 'failure' : 'success',
    findings,
  });
}

/** 0 when nothing blocks, 1 when a gate or a finding does, 3 when all that blocks is a model that broke. */
export function exitCodeOf(verdict: Verdict): ExitCode {
  if (verdict.conclusion !== 'failure') return EXIT.ok;
  const stopped = verdict.models.some((model) => model.outcome === 'fail');
  const found = verdict.findings.some((finding) => finding.severity === 'failure');
  return stopped || found ? EXIT.blocked : EXIT.broken;
}

function judgeModel(
  model: ModelToJudge,
  input: JudgeInput,
  catalog: Catalog<Gate>,
): { verdict: ModelVerdict; findings: readonly Finding[] } {
  const named = { model: model.entry.model, spec: model.entry.spec };
  if (model.spec === undefined || model.entry.action === 'remove') {
    const because = 'the spec was removed; nothing is trained or judged';
    return { verdict: { ...named, outcome: 'not-judged', gates: [], because }, findings: [] };
  }
  const floor = floorOf({ head: model.spec, base: model.base, loosened: input.project.review.loosenedGates }, catalog);
  if (model.failure !== undefined || model.evaluation === undefined || model.data === undefined) {
    const because = model.failure ?? 'there is no evaluation of it';
    return { verdict: { ...named, outcome: 'broken', gates: [], because }, findings: floor.findings };
  }
  const context = {
    evaluation: model.evaluation,
    data: model.data,
    ...(model.baseline && { baseline: model.baseline }),
    ...(model.crossValidation && { crossValidation: model.crossValidation }),
  };
  const judgedBy = (from: From) => (gate: ResolvedGate) => {
    const plugin = catalog.get(gate.gate);
    // The catalog erases each gate's option type; the spec's schema has checked the mapping against this very gate.
    const options = gate.options as never;
    return resultOf(gate, plugin.judge(options, context), { title: plugin.title(options), from, today: input.today });
  };
  const gates = [
    ...model.spec.gates.map(judgedBy('head')),
    ...floor.gates.map(judgedBy('base')),
    ...input.project.gates.map(judgedBy('project')),
  ];
  const verdict: ModelVerdict = { ...named, outcome: outcomeOf(gates), gates };
  return {
    verdict: gates.length === 0 ? { ...verdict, because: 'no gate is declared' } : verdict,
    findings: floor.findings,
  };
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
