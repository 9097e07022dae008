import type { Gate, GateContext } from '../core/plugins.ts';
import type { Judgement } from '../core/records.ts';
import { counted } from '../math/figures.ts';
import { boundsText, loosenedBounds, standingOf } from '../math/intervals/bounds.ts';

export interface DriftOptions {
  readonly drift: 'psi';
  readonly max?: number;
}

/** Siddiqi, Credit Risk Scorecards (2006): from 0.25 on a population has shifted; 0.2 is the limit most tools warn at. */
const MOST = 0.2;

export const drift: Gate<DriftOptions> = {
  id: 'drift',
  doc: 'Training rows against the reference profile of the model in production: the largest index of a column.',
  schema: {
    type: 'object',
    properties: {
      drift: { type: 'string', enum: ['psi'], description: 'Measure: the population stability index.' },
      max: { type: 'number', minimum: 0, default: MOST, description: 'Largest index of a column that passes.' },
    },
    required: ['drift'],
  },
  title: (options) => `drift from production's reference profile ${boundsText(bounds(options))}`,
  subject: () => 'drift from the reference profile',
  loosened: (base, head) => loosenedBounds(bounds(base), bounds(head)),
  judge,
};

function bounds({ max = MOST }: DriftOptions): { readonly max: number } {
  return { max };
}

function judge(options: DriftOptions, { evaluation }: GateContext): Judgement {
  const required = boundsText(bounds(options));
  const { comparison } = evaluation;
  if (comparison === undefined) {
    const reason = 'no production version yet, so there is no reference profile to compare with';
    return { outcome: 'skipped', observed: 'none yet', required, reason, fix: '' };
  }
  const [worst] = [...(comparison.drift ?? [])].sort((one, other) => other.psi - one.psi);
  if (worst === undefined) {
    return {
      outcome: 'not-estimable',
      observed: 'no profile',
      required,
      reason: `${comparison.version} has no reference profile with columns of this model`,
      fix: 'Ship a version that was trained by this version of Trainyard; its run keeps a profile.',
    };
  }
  const { miss, observed } = standingOf(worst.psi, bounds(options));
  const failed = miss !== undefined;
  return {
    outcome: failed ? 'fail' : 'pass',
    observed,
    required,
    reason: `of ${counted(comparison.drift?.length ?? 0, 'column')} ${worst.column} moved most since ${comparison.version}: index ${observed}, limit ${bounds(options).max}`,
    fix: failed ? `Find out why ${worst.column} changed before its model is shipped.` : '',
  };
}
