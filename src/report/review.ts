import type { Evaluation, GateResult, ModelVerdict, Plan, PlanEntry, TrainedModel, Verdict } from '../core/records.ts';
import { counted } from '../math/figures.ts';
import type { CardChange } from './sections/card-change.ts';

/** All that a report is made of: records only. Look-ups by model name. */
export interface Review {
  readonly plan: Plan;
  readonly verdict: Verdict;
  readonly evaluations: ReadonlyMap<string, Evaluation>;
  readonly trained: ReadonlyMap<string, TrainedModel>;
  /** How each model card differs from that of what serves; absent while nothing does. */
  readonly cards?: ReadonlyMap<string, CardChange>;
  /** Where the page, the model cards and the records of this review can be had. */
  readonly papers?: PapersPlace;
}

export interface PapersPlace {
  /** What holds them: `artifact trainyard-report`. */
  readonly name: string;
  /** Page with them; absent where they have none. */
  readonly url?: string;
}

/** One model as the report shows it. */
export interface ModelReview {
  readonly verdict: ModelVerdict;
  readonly entry: PlanEntry | undefined;
  readonly evaluation: Evaluation | undefined;
  readonly trained: TrainedModel | undefined;
  readonly card: CardChange | undefined;
}

const URGENCY: readonly ModelVerdict['outcome'][] = ['broken', 'fail', 'warn', 'pass', 'not-judged'];

/** Models in reading order: what blocks first, then by name. */
export function modelsOf(review: Review): readonly ModelReview[] {
  const entries = new Map(review.plan.entries.map((entry) => [entry.model, entry]));
  return [...review.verdict.models]
    .sort((a, b) => URGENCY.indexOf(a.outcome) - URGENCY.indexOf(b.outcome) || (a.model < b.model ? -1 : 1))
    .map((verdict) => ({
      verdict,
      entry: entries.get(verdict.model),
      evaluation: review.evaluations.get(verdict.model),
      trained: review.trained.get(verdict.model),
      card: review.cards?.get(verdict.model),
    }));
}

export function isBlocked(verdict: ModelVerdict): boolean {
  return verdict.outcome === 'fail' || verdict.outcome === 'broken';
}

/** How one gate ended, as the reader should take it. */
export type Standing = 'passed' | 'failed' | 'not estimable' | 'warning' | 'waived' | 'skipped';

export function standingOf(gate: GateResult): Standing {
  if (gate.outcome === 'pass') return 'passed';
  if (gate.outcome === 'fail') return 'failed';
  if (gate.outcome === 'skipped') return 'skipped';
  if (gate.blocks) return 'not estimable';
  return gate.warns ? 'warning' : 'waived';
}

const TALLY: readonly Standing[] = ['passed', 'failed', 'not estimable', 'warning', 'waived', 'skipped'];

/** `4 passed, 1 failed, 1 skipped`. */
export function tallyText(gates: readonly GateResult[]): string {
  const parts = TALLY.flatMap((standing) => {
    const count = gates.filter((gate) => standingOf(gate) === standing).length;
    if (count === 0) return [];
    return [standing === 'warning' ? counted(count, 'warning') : `${count} ${standing}`];
  });
  return parts.length === 0 ? 'no gates' : parts.join(', ');
}

const ICONS = new Map<Standing | ModelVerdict['outcome'], string>([
  ['passed', '✅'],
  ['failed', '❌'],
  ['not estimable', '❌'],
  ['warning', '⚠️'],
  ['waived', '☑️'],
  ['skipped', '➖'],
  ['pass', '✅'],
  ['warn', '⚠️'],
  ['fail', '❌'],
  ['broken', '💥'],
  ['not-judged', '➖'],
]);

export function iconOf(what: Standing | ModelVerdict['outcome']): string {
  return ICONS.get(what) ?? '';
}
