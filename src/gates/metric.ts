import type { Gate, GateContext } from '../core/plugins.ts';
import type { Estimate, Judgement, MetricComparison, MetricResult } from '../core/records.ts';
import {
  INTERVAL_SCHEMA,
  type IntervalOptions,
  judgeInterval,
  loosenedEvidence,
  type Measured,
  missPvalue,
  passingLimit,
} from '../data/uncertainty/interval-gate.ts';
import { figure, figureBeside } from '../math/figures.ts';
import { boundsText, loosenedBounds, standingOf } from '../math/intervals/bounds.ts';

export interface MetricOptions extends IntervalOptions {
  readonly metric: string;
  readonly min?: number;
  readonly max?: number;
  readonly versus?: 'production';
  readonly notWorseBy?: number;
  readonly betterBy?: number;
}

export const metric: Gate<MetricOptions> = {
  id: 'metric',
  doc: 'A metric on the held-out rows: at least, at most, or compared with the model in production.',
  schema: {
    type: 'object',
    properties: {
      metric: { type: 'string', description: 'Id of a metric; it must be listed under evaluate.metrics.' },
      min: { type: 'number', description: 'Lowest value that passes, inclusive.' },
      max: { type: 'number', description: 'Highest value that passes, inclusive.' },
      versus: {
        type: 'string',
        enum: ['production'],
        description:
          'Compare with the model that serves in production, row by row on the same rows, instead of with a number.',
      },
      notWorseBy: {
        type: 'number',
        minimum: 0,
        description: 'With versus: how much worse than production still passes. Default 0.',
      },
      betterBy: { type: 'number', minimum: 0, description: 'With versus: how much better than production it must be.' },
      ...INTERVAL_SCHEMA,
    },
    required: ['metric'],
    anyOf: [{ required: ['min'] }, { required: ['max'] }, { required: ['versus'] }],
    dependentRequired: { notWorseBy: ['versus'], betterBy: ['versus'] },
  },
  title: (options) => `${options.metric} ${requirementOf(options)}`,
  subject: (options) => (options.versus === undefined ? options.metric : `${options.metric} versus ${options.versus}`),
  loosened: (base, head) =>
    loosenedEvidence(base, head) ||
    (base.versus === undefined
      ? loosenedBounds(base, head)
      : head.versus === undefined || marginOf(head) < marginOf(base)),
  pvalue(options, context) {
    const measured = measuredOf(options, context);
    return measured && missPvalue(measured);
  },
  judge(options, context) {
    if (options.versus !== undefined) return judgeVersus(options, context);
    const required = boundsText(options);
    const found = resultOf(options.metric, context);
    if (found === undefined) return notEvaluated(options.metric, required);
    if (found.estimate.kind === 'not-estimable') return notEstimable(options.metric, required, found.estimate);
    return judgeBounds(options, context);
  },
};

function requirementOf(options: MetricOptions): string {
  if (options.versus === undefined) return boundsText(options);
  if (options.betterBy !== undefined) return `better than production by ${options.betterBy} or more`;
  return options.notWorseBy
    ? `no worse than production by more than ${options.notWorseBy}`
    : 'no worse than production';
}

/** How far better than production the candidate must be; negative where some loss is allowed. */
function marginOf(options: MetricOptions): number {
  return options.betterBy ?? 0 - (options.notWorseBy ?? 0);
}

/** What is held against limits: the metric, or its gain over production. */
function measuredOf(options: MetricOptions, context: GateContext): Measured | undefined {
  if (options.versus === undefined) {
    const found = resultOf(options.metric, context);
    if (found?.estimate.kind !== 'value') return undefined;
    return { name: options.metric, estimate: found.estimate, rows: found.rows, bounds: options, options };
  }
  const { comparison } = context.evaluation;
  const compared = comparison?.metrics.find((one) => one.metric === options.metric);
  if (comparison === undefined || compared?.gain.kind !== 'value') return undefined;
  const name = `the gain of ${options.metric} over production`;
  return { name, estimate: compared.gain, rows: comparison.rows, bounds: { min: marginOf(options) }, options };
}

function resultOf(id: string, { evaluation }: GateContext): MetricResult | undefined {
  return evaluation.metrics.find((result) => result.metric === id);
}

function notEvaluated(id: string, required: string): Judgement {
  return {
    outcome: 'not-estimable',
    observed: 'not evaluated',
    required,
    reason: `${id} was not evaluated for this model`,
    fix: `Add ${id} to evaluate.metrics.`,
  };
}

function notEstimable(id: string, required: string, estimate: Estimate & { kind: 'not-estimable' }): Judgement {
  return {
    outcome: 'not-estimable',
    observed: 'not estimable',
    required,
    reason: `${id} cannot be estimated: ${estimate.reason}; it must be ${required}`,
    fix:
      estimate.needs === undefined
        ? 'Give the test split rows on which it can be computed.'
        : `It needs ${estimate.needs}. Add such rows to the data, or enlarge the test split.`,
  };
}

function judgeBounds(options: MetricOptions, context: GateContext): Judgement {
  const measured = measuredOf(options, context) as Measured;
  const { miss, observed, distance } = standingOf(measured.estimate.value, options);
  const key = miss?.side === 'below' ? 'min' : 'max';
  const verb = key === 'min' ? 'lower' : 'raise';
  const fix =
    miss === undefined
      ? ''
      : `Improve the model by ${figure(miss.by, 3)} (data, features or train.options), or ${verb} ${key} to ${passingLimit(measured, key)} in a change of its own if that is good enough.`;
  const judgement = judgeInterval(measured, context.corrected) ?? {
    outcome: miss === undefined ? ('pass' as const) : ('fail' as const),
    observed,
    required: boundsText(options),
    reason: `${options.metric} is ${observed}, ${distance}; the number alone was judged`,
    fix,
  };
  return judgement.outcome === 'fail' ? { ...judgement, fix } : judgement;
}

function judgeVersus(options: MetricOptions, context: GateContext): Judgement {
  const required = requirementOf(options);
  const found = resultOf(options.metric, context);
  const { comparison } = context.evaluation;
  const own = found?.estimate.kind === 'value' ? figure(found.estimate.value) : 'not estimable';
  if (found === undefined) return notEvaluated(options.metric, required);
  if (comparison === undefined) {
    const reason = `no production version yet; ${options.metric} is ${own} and would be compared with it`;
    return { outcome: 'skipped', observed: own, required, reason, fix: '' };
  }
  const compared = comparison.metrics.find((one) => one.metric === options.metric);
  const measured = measuredOf(options, context);
  if (compared === undefined || measured === undefined) {
    const why =
      comparison.unable ??
      (compared?.gain.kind === 'not-estimable' ? compared.gain.reason : 'it was not evaluated there');
    return {
      outcome: 'not-estimable',
      observed: own,
      required,
      reason: `${options.metric} cannot be compared with version ${comparison.version} in production: ${why}`,
      fix: 'Judge the metric by min or max in this change.',
    };
  }
  return comparedOf(options, { compared, measured, corrected: context.corrected });
}

interface Compared {
  readonly compared: MetricComparison;
  readonly measured: Measured;
  readonly corrected: number | undefined;
}

function comparedOf(options: MetricOptions, { compared, measured, corrected }: Compared): Judgement {
  const [own, production] = [compared.candidate, compared.production].map((one) =>
    one.kind === 'value' ? one.value : Number.NaN,
  ) as [number, number];
  const gain = measured.estimate.value;
  const margin = marginOf(options);
  const observed = figureBeside(own, production);
  const side = gain < 0 ? 'worse' : 'better';
  const apart = `${options.metric} is ${observed}, ${figure(Math.abs(gain), 3)} ${side} than production's ${figure(production)}`;
  const fix = `Improve the model by ${figure(margin - gain, 3)}, or keep the version in production.`;
  const told = { observed, required: requirementOf(options) };
  const onInterval = judgeInterval({ ...measured, gain: apart }, corrected);
  if (onInterval === undefined || compared.standing === 'same') {
    const passes = gain >= margin - 1e-12;
    const alone = compared.standing === 'same' ? 'no row tells the two apart' : 'the number alone was judged';
    return { ...told, outcome: passes ? 'pass' : 'fail', reason: `${apart}; ${alone}`, fix: passes ? '' : fix };
  }
  const { outcome, reason, evidence } = onInterval;
  const more = { outcome, reason, fix: outcome === 'fail' ? fix : versusFix(onInterval) };
  return { ...told, ...more, ...(evidence && { evidence }) };
}

/** A limit that is asked of a gain is a margin in the spec. */
function versusFix({ fix }: Judgement): string {
  return fix.replace(/lower min to -?[\d.e-]+/, 'allow more (notWorseBy)');
}
