import type { Gate, GateContext } from '../core/plugins.ts';
import type { CheckResult, Judgement } from '../core/records.ts';
import { counted, figure, listed } from '../math/figures.ts';
import { boundsText, loosenedBounds, standingOf } from '../math/intervals/bounds.ts';

export interface QualityOptions {
  readonly quality: 'score' | 'checks';
  readonly min?: number;
  readonly max?: number;
}

export const quality: Gate<QualityOptions> = {
  id: 'quality',
  doc: 'Quality of the data: its score at least a number, or at most so many failed checks of data.quality.checks.',
  schema: {
    type: 'object',
    properties: {
      quality: {
        type: 'string',
        enum: ['score', 'checks'],
        description: 'What is judged: the quality score, or the number of declared checks that fail.',
      },
      min: { type: 'number', minimum: 0, maximum: 1, description: 'Lowest score that passes.' },
      max: { type: 'integer', minimum: 0, description: 'Most declared checks that may fail.' },
    },
    required: ['quality'],
    oneOf: [
      { required: ['min'], properties: { quality: { const: 'score' } } },
      { required: ['max'], properties: { quality: { const: 'checks' } } },
    ],
  },
  title: (options) => `${subjectOf(options)} ${boundsText(options)}`,
  subject: subjectOf,
  loosened: loosenedBounds,
  judge: (options, context) =>
    options.quality === 'score' ? judgeScore(options, context) : judgeChecks(options, context),
};

function subjectOf({ quality }: QualityOptions): string {
  return quality === 'score' ? 'data quality score' : 'failed data checks';
}

function judgeScore(options: QualityOptions, { data }: GateContext): Judgement {
  const required = boundsText(options);
  const score = data.quality?.score;
  if (score?.kind !== 'value') {
    return {
      outcome: 'not-estimable',
      observed: 'not estimable',
      required,
      reason: `the quality score of the data cannot be estimated: ${score?.reason ?? 'its data was not checked'}`,
      fix: 'Declare checks under data.quality.checks.',
    };
  }
  const { miss, observed, distance } = standingOf(score.value, options);
  const failing = (data.checks ?? []).filter((check) => check.outcome === 'fail');
  return {
    outcome: miss === undefined ? 'pass' : 'fail',
    observed,
    required,
    reason: `the data quality score is ${observed}, ${distance}; ${failedText(failing)}`,
    fix: miss === undefined ? '' : fixOf(failing),
  };
}

function judgeChecks(options: QualityOptions, { data }: GateContext): Judgement {
  const required = boundsText(options);
  const declared = (data.checks ?? []).filter((check) => check.from === 'spec');
  if (declared.length === 0) {
    return {
      outcome: 'not-estimable',
      observed: 'no checks',
      required,
      reason: 'the spec declares no check of its data, so none can fail',
      fix: 'Declare checks under data.quality.checks.',
    };
  }
  const failing = declared.filter((check) => check.outcome === 'fail');
  const { miss, observed } = standingOf(failing.length, options);
  return {
    outcome: miss === undefined ? 'pass' : 'fail',
    observed,
    required,
    reason: `${observed} of ${counted(declared.length, 'declared check')} failed, ${required} may; ${failedText(failing)}`,
    fix: miss === undefined ? '' : fixOf(failing),
  };
}

function failedText(failing: readonly CheckResult[]): string {
  if (failing.length === 0) return 'no check failed';
  const shown = failing.slice(0, 5).map((check) => `${check.title} (${check.observed})`);
  const more = failing.length > shown.length ? [`${figure(failing.length - shown.length)} more`] : [];
  return `failed: ${listed([...shown, ...more])}`;
}

function fixOf(failing: readonly CheckResult[]): string {
  return failing[0]?.fix || 'Correct the data, or the checks of data.quality.checks.';
}
