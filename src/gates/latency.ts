import type { Gate } from '../core/plugins.ts';
import { figureBeside } from '../math/figures.ts';
import { millisecondsOf, TIME_PATTERN, timeText } from '../math/quantities.ts';

export interface LatencyOptions {
  readonly latency: 'p50' | 'p95' | 'p99';
  /** `200ms`, `0.2s`. */
  readonly max: string;
  readonly on?: 'hosted';
}

export const latency: Gate<LatencyOptions> = {
  id: 'latency',
  doc: 'Time to predict one row, preprocessing included, on the machine that evaluates.',
  schema: {
    type: 'object',
    properties: {
      latency: { type: 'string', enum: ['p50', 'p95', 'p99'], description: 'Percentile of single-row predictions.' },
      max: { type: 'string', pattern: TIME_PATTERN, description: 'Longest time that passes, as 200ms or 0.2s.' },
      on: { type: 'string', enum: ['hosted'], description: 'Where it is measured: the machine that evaluates.' },
    },
    required: ['latency', 'max'],
  },
  title: (options) => `latency ${options.latency} at most ${options.max}`,
  subject: (options) => `latency ${options.latency}`,
  loosened: (base, head) => limitOf(head) > limitOf(base),
  judge(options, { evaluation }) {
    const { calls, on } = evaluation.latency;
    const value = evaluation.latency[options.latency];
    const required = `at most ${options.max}`;
    if (calls === 0 || !Number.isFinite(value)) {
      return {
        outcome: 'not-estimable',
        observed: 'not measured',
        required,
        reason: `latency was not measured (0 calls); ${options.latency} must be ${required}`,
        fix: 'Give the test split rows to measure with, and run the evaluation again.',
      };
    }
    const passes = value <= limitOf(options);
    const observed = passes ? timeText(value) : `${figureBeside(value, limitOf(options))} ms`;
    return {
      outcome: passes ? 'pass' : 'fail',
      observed,
      required,
      reason: `${options.latency} over ${calls} single-row calls on ${on} is ${observed}, ${required} allowed`,
      fix: passes
        ? ''
        : `Make the model smaller (train.options), or raise max above ${timeText(value)} in a change of its own.`,
    };
  },
};

function limitOf(options: LatencyOptions): number {
  return millisecondsOf(options.max) ?? 0;
}
