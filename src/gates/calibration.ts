import type { ReliabilityBin } from '../core/curve-records.ts';
import type { Gate, GateContext } from '../core/plugins.ts';
import type { Judgement } from '../core/records.ts';
import { LEAST_NAMED } from '../data/groups/group-cells.ts';
import { figure } from '../math/figures.ts';
import { boundsText, loosenedBounds, standingOf } from '../math/intervals/bounds.ts';

export interface CalibrationOptions {
  readonly calibration: 'mean' | 'worst';
  readonly max: number;
  readonly minRows: number;
}

/**
 * How far stated probabilities are from what happened, over the bins that the reliability plot shows: equal bins of
 * [0, 1], joined with their neighbours until they hold ten rows. `mean` weighs each bin by its part of the weight, which is its rows where none is set; `worst` is the largest
 * gap of a bin that has rows enough to tell a gap from chance.
 */
export const calibration: Gate<CalibrationOptions> = {
  id: 'calibration',
  doc: 'Gap between stated and observed probability: on average, or where it is widest. Rows count by `data.weight` where it is set.',
  schema: {
    type: 'object',
    properties: {
      calibration: {
        type: 'string',
        enum: ['mean', 'worst'],
        description:
          'The gap averaged over the bins of the reliability plot, by their rows or weight; or the largest of one bin.',
      },
      max: { type: 'number', minimum: 0, maximum: 1, description: 'Largest gap that passes, inclusive.' },
      minRows: {
        type: 'integer',
        minimum: 1,
        default: 50,
        description: 'With `worst`: rows that a bin needs to count; in fewer, chance alone makes wide gaps.',
      },
    },
    required: ['calibration', 'max'],
  },
  title: (options) => `${wordsOf(options)} ${boundsText({ max: options.max })}`,
  subject: (options) => wordsOf(options),
  loosened: (base, head) =>
    loosenedBounds({ max: base.max }, { max: head.max }) ||
    (base.calibration === 'worst' && (head.minRows ?? 50) > (base.minRows ?? 50)),
  judge(options, context) {
    const found = gapOf(options, context);
    if ('why' in found) return notEstimable(options, found);
    const { observed, miss } = standingOf(found.gap, { max: options.max });
    return {
      outcome: miss === undefined ? 'pass' : 'fail',
      observed,
      required: boundsText({ max: options.max }),
      reason: `${wordsOf(options)} is ${observed}, at most ${options.max} allowed; ${found.where}`,
      fix:
        miss === undefined
          ? ''
          : 'Calibrate the model (more rows, more l2, fewer epochs, no class weights), or raise max in a change of its own.',
    };
  },
};

function wordsOf({ calibration: kind }: CalibrationOptions): string {
  return kind === 'mean' ? 'mean gap of calibration' : 'widest gap of calibration';
}

type Found = { readonly gap: number; readonly where: string } | { readonly why: string; readonly fix: string };

function gapOf({ calibration: kind, minRows = 50 }: CalibrationOptions, { evaluation }: GateContext): Found {
  const { reliability } = evaluation.curves ?? {};
  if (evaluation.task === 'regression')
    return { why: 'a regression states no probabilities', fix: 'Judge a metric instead.' };
  if (reliability === undefined || reliability.bins.length === 0) return tooFew(evaluation.rows);
  const { about, bins } = reliability;
  const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
  if (kind === 'mean') {
    const gap = bins.reduce((sum, bin) => sum + (bin.share ?? bin.rows / rows) * gapIn(bin), 0);
    return { gap, where: `${about}, over ${bins.length} bins of ${rows} rows` };
  }
  const [widest] = bins.filter((bin) => bin.rows >= minRows).sort((one, other) => gapIn(other) - gapIn(one));
  if (widest === undefined)
    return { why: `no bin has ${minRows} rows`, fix: 'Enlarge the test split, or lower minRows.' };
  const { from, to, confidence, frequency } = widest;
  return {
    gap: gapIn(widest),
    where: `${about} from ${figure(from, 2)} to ${figure(to, 2)}: ${figure(confidence)} stated, ${figure(frequency)} observed in ${widest.rows} rows`,
  };
}

function tooFew(rows: number): Found {
  if (rows < LEAST_NAMED)
    return { why: `there are fewer than ${LEAST_NAMED} held-out rows`, fix: 'Enlarge the test split.' };
  return {
    why: `fewer than ${LEAST_NAMED} held-out rows have a weight above 0`,
    fix: 'Give rows a weight in the column of data.weight, or enlarge the test split.',
  };
}

function gapIn({ confidence, frequency }: ReliabilityBin): number {
  return Math.abs(confidence - frequency);
}

function notEstimable(
  options: CalibrationOptions,
  { why, fix }: { readonly why: string; readonly fix: string },
): Judgement {
  return {
    outcome: 'not-estimable',
    observed: 'not estimable',
    required: boundsText({ max: options.max }),
    reason: `the ${wordsOf(options)} cannot be estimated: ${why}`,
    fix,
  };
}
