import type { Gate, GateContext } from '../core/plugins.ts';
import type { Estimate, FairnessResult, GroupResult, Judgement } from '../core/records.ts';
import {
  INTERVAL_SCHEMA,
  type IntervalOptions,
  judgeInterval,
  loosenedEvidence,
  type Measured,
  missPvalue,
} from '../data/uncertainty/interval-gate.ts';
import { figure, listed } from '../math/figures.ts';
import { boundsText, loosenedBounds, standingOf } from '../math/intervals/bounds.ts';

export interface FairnessOptions extends IntervalOptions {
  readonly fairness: string;
  readonly by: string | readonly string[];
  readonly min?: number;
  readonly max?: number;
}

type Rate = 'selectionRate' | 'truePositiveRate' | 'falsePositiveRate';

/** The rate that a family of measures compares, to name the groups at its ends. */
const RATES: readonly (readonly [prefix: string, rate: Rate, words: string])[] = [
  ['demographic_parity', 'selectionRate', 'selected'],
  ['equal_opportunity', 'truePositiveRate', 'found among true positives'],
  ['false_positive_rate', 'falsePositiveRate', 'wrongly selected'],
];

export const fairness: Gate<FairnessOptions> = {
  id: 'fairness',
  doc: 'A fairness measure between the groups of one sensitive column, or of several together.',
  schema: {
    type: 'object',
    properties: {
      fairness: { type: 'string', description: 'Id of a fairness measure.' },
      by: {
        description: 'A column of data.sensitive, or a list of them for their intersection.',
        anyOf: [
          { type: 'string', minLength: 1 },
          { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1, uniqueItems: true },
        ],
      },
      min: { type: 'number', description: 'Lowest value that passes, inclusive.' },
      max: { type: 'number', description: 'Highest value that passes, inclusive.' },
      ...INTERVAL_SCHEMA,
    },
    required: ['fairness', 'by'],
    anyOf: [{ required: ['min'] }, { required: ['max'] }],
  },
  title: (options) => `${options.fairness} by ${columnsText(options)} ${boundsText(options)}`,
  subject: (options) => `${options.fairness} by ${[...columnsOf(options)].sort().join(', ')}`,
  loosened: (base, head) => loosenedEvidence(base, head) || loosenedBounds(base, head),
  pvalue(options, context) {
    const { found, measure } = measuredIn(options, context);
    if (found === undefined || measure?.estimate.kind !== 'value') return undefined;
    return missPvalue({ estimate: measure.estimate, bounds: options, options });
  },
  judge(options, context) {
    const { found, measure } = measuredIn(options, context);
    if (found === undefined || measure === undefined) return notEvaluated(options, found !== undefined);
    if (measure.estimate.kind === 'not-estimable') return notEstimable(options, found, measure.estimate);
    const name = `${options.fairness} by ${found.by.join(' × ')}`;
    const all = context.evaluation.rows;
    const measured = { name, estimate: measure.estimate, rows: measure.rows, all, bounds: options, options };
    return judged(options, found, { measured, corrected: context.corrected });
  },
};

function measuredIn(options: FairnessOptions, { evaluation }: GateContext) {
  const columns = columnsOf(options);
  const found = evaluation.fairness.find((result) => sameColumns(result.by, columns));
  return { found, measure: found?.measures.find((result) => result.metric === options.fairness) };
}

function columnsOf(options: FairnessOptions): readonly string[] {
  return typeof options.by === 'string' ? [options.by] : options.by;
}

function columnsText(options: FairnessOptions): string {
  return columnsOf(options).join(' × ');
}

function sameColumns(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((column) => other.includes(column));
}

function notEvaluated(options: FairnessOptions, grouped: boolean): Judgement {
  return {
    outcome: 'not-estimable',
    observed: 'not evaluated',
    required: boundsText(options),
    reason: `${options.fairness} by ${columnsText(options)} was not evaluated for this model`,
    fix: grouped
      ? `Add ${options.fairness} to evaluate.fairness.measures.`
      : `Add ${listed(columnsOf(options))} to data.sensitive and to evaluate.fairness.by; all columns there are measured together too.`,
  };
}

function notEstimable(
  options: FairnessOptions,
  found: FairnessResult,
  estimate: Estimate & { kind: 'not-estimable' },
): Judgement {
  const judgeable = found.groups.filter((group) => group.rows >= found.minGroup).length;
  const needs = estimate.needs ?? `two groups of ${found.minGroup} rows or more`;
  const rows = rowsWanted(found);
  const inAll = rows === undefined ? '' : `: about ${figure(rows)} test rows in all, at the groups' shares of these`;
  return {
    outcome: 'not-estimable',
    observed: 'not estimable',
    required: boundsText(options),
    reason: `${options.fairness} by ${columnsText(options)} cannot be estimated: ${estimate.reason}; groups with ${found.minGroup} rows or more: ${judgeable} of ${found.groups.length}`,
    fix: `It needs ${needs}${inAll}. Enlarge the test split (data.split.test), or group by a coarser column.`,
  };
}

/** Test rows in all that give two groups the least size or, where there are two, each of them what its rates lack. */
function rowsWanted({ groups, minGroup }: FairnessResult): number | undefined {
  const large = groups.filter((group) => group.rows >= minGroup);
  const needs = (of: readonly GroupResult[]) => of.flatMap(({ needs }) => needs ?? []).sort((a, b) => a - b);
  if (large.length >= 2) return needs(large).at(-1);
  return needs(groups.filter((group) => group.rows < minGroup))[1 - large.length];
}

function judged(
  options: FairnessOptions,
  found: FairnessResult,
  { measured, corrected }: { readonly measured: Measured; readonly corrected: number | undefined },
): Judgement {
  const { miss, observed, distance } = standingOf(measured.estimate.value, options);
  const left = found.groups.filter((group) => group.rows < found.minGroup).length;
  const leftText = left === 0 ? '' : `; ${left} under ${found.minGroup} rows left out`;
  const judgement = judgeInterval(measured, corrected) ?? {
    outcome: miss === undefined ? ('pass' as const) : ('fail' as const),
    observed,
    required: boundsText(options),
    reason: `${measured.name} is ${observed}, ${distance}; the number alone was judged`,
    fix: '',
  };
  const repair = `Look at the two groups at the ends: drop or repair the features that stand in for ${columnsText(options)}, weigh the training rows (train.reweigh: [${columnsOf(options).join(', ')}]), or move decide.threshold, then check the other gates again.`;
  return {
    ...judgement,
    reason: `${judgement.reason}${endsText(options.fairness, found)}${leftText}`,
    fix: judgement.outcome === 'fail' ? repair : judgement.fix,
  };
}

/** The groups between which the measure opens, as `; a selected 0.31 of 64 rows, b 0.52 of 70`. */
function endsText(measure: string, found: FairnessResult): string {
  const family = RATES.find(([prefix]) => measure.startsWith(prefix));
  if (family === undefined) return '';
  const [, rate, words] = family;
  const rated = found.groups
    .flatMap((group) => (group[rate].kind === 'value' ? [{ group, value: group[rate].value }] : []))
    .sort((a, b) => a.value - b.value || (nameOf(a.group) < nameOf(b.group) ? -1 : 1));
  const [low, high] = [rated[0], rated.at(-1)];
  if (low === undefined || high === undefined || low === high) return '';
  return `; ${words}: ${nameOf(low.group)} ${figure(low.value, 3)} of ${low.group.rows} rows, ${nameOf(high.group)} ${figure(high.value, 3)} of ${high.group.rows}`;
}

function nameOf(group: GroupResult): string {
  return group.group.join(' × ');
}
