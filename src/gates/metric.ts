import type { Gate, GateContext } from '../core/plugins.ts';
import type { Estimate, Evaluation, Judgement, MetricResult } from '../core/records.ts';
import { boundsText, loosenedBounds, standingOf } from '../math/bounds.ts';
import { figure, figureBeside } from '../math/figures.ts';

export interface MetricOptions {
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
        description: 'Compare with the model that serves in production, instead of with a number.',
      },
      notWorseBy: {
        type: 'number',
        minimum: 0,
        description: 'With versus: how much worse than production still passes. Default 0.',
      },
      betterBy: { type: 'number', minimum: 0, description: 'With versus: how much better than production it must be.' },
    },
    required: ['metric'],
    anyOf: [{ required: ['min'] }, { required: ['max'] }, { required: ['versus'] }],
    dependentRequired: { notWorseBy: ['versus'], betterBy: ['versus'] },
  },
  title: (options) => `${options.metric} ${requirementOf(options)}`,
  subject: (options) => (options.versus === undefined ? options.metric : `${options.metric} versus ${options.versus}`),
  loosened: (base, head) =>
    base.versus === undefined
      ? loosenedBounds(base, head)
      : head.versus === undefined || marginOf(head) < marginOf(base),
  judge(options, context) {
    const required = requirementOf(options);
    const found = resultOf(options.metric, context.evaluation);
    if (found === undefined) return notEvaluated(options.metric, required);
    if (found.estimate.kind === 'not-estimable') return notEstimable(options.metric, required, found.estimate);
    return options.versus === undefined
      ? judgeBounds(options, found.estimate.value)
      : judgeVersus(options, found, context);
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

function resultOf(id: string, evaluation: Evaluation): MetricResult | undefined {
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

function judgeBounds(options: MetricOptions, value: number): Judgement {
  const { miss, observed, distance, asLimit } = standingOf(value, options);
  const key = miss?.side === 'below' ? 'min' : 'max';
  const verb = key === 'min' ? 'lower' : 'raise';
  return {
    outcome: miss === undefined ? 'pass' : 'fail',
    observed,
    required: boundsText(options),
    reason: `${options.metric} is ${observed}, ${distance}`,
    fix:
      miss === undefined
        ? ''
        : `Improve the model by ${figure(miss.by, 3)} (data, features or train.options), or ${verb} ${key} to ${asLimit} in a change of its own if that is good enough.`,
  };
}

function judgeVersus(options: MetricOptions, found: MetricResult, context: GateContext): Judgement {
  const required = requirementOf(options);
  const baseline = context.baseline && resultOf(options.metric, context.baseline);
  const value = found.estimate.kind === 'value' ? found.estimate.value : Number.NaN;
  if (context.baseline === undefined) {
    const reason = `no production version yet; ${options.metric} is ${figure(value)} and would be compared with it`;
    return { outcome: 'skipped', observed: figure(value), required, reason, fix: '' };
  }
  if (baseline?.estimate.kind !== 'value') {
    const why = baseline === undefined ? 'it was not evaluated there' : baseline.estimate.reason;
    return {
      outcome: 'not-estimable',
      observed: figure(value),
      required,
      reason: `${options.metric} of the model in production is not known: ${why}`,
      fix: `Evaluate ${options.metric} of the production version, or replace versus by min or max.`,
    };
  }
  return compared(options, found, { value, production: baseline.estimate.value });
}

function compared(options: MetricOptions, found: MetricResult, at: { value: number; production: number }): Judgement {
  const gain = (at.value - at.production) * (found.better === 'higher' ? 1 : -1);
  const margin = marginOf(options);
  const passes = gain >= margin - 1e-12;
  const observed = figureBeside(at.value, at.production);
  const direction = gain < 0 ? 'worse' : 'better';
  return {
    outcome: passes ? 'pass' : 'fail',
    observed,
    required: requirementOf(options),
    reason: `${options.metric} is ${observed}, ${figure(Math.abs(gain), 3)} ${direction} than production's ${figure(at.production)}`,
    fix: passes ? '' : `Improve the model by ${figure(margin - gain, 3)}, or keep the version in production.`,
  };
}
