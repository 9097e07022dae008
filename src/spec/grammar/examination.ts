import type { JsonSchema } from '../../core/json.ts';
import { mapping } from './notation.ts';

export const COVERAGE = 0.9;

/** Keys of `evaluate` that look at a model beside its metrics, each only where it is asked for. */
export function examinationKeys(): Readonly<Record<string, JsonSchema>> {
  return {
    calibrate: {
      description:
        'Maps the probabilities onto what came true, fitted on the validation rows: `platt` by a sigmoid over their log-odds, `isotonic` by steps that never fall. Part of the bundle, so that the server answers the same; changing it trains anew. Classes only.',
      type: 'string',
      enum: ['platt', 'isotonic'],
    },
    conformal: mapping(
      'Sets of classes, or intervals around a value, that hold the truth with a given probability, by split conformal prediction on the validation rows. The report shows what share of the test rows they do hold.',
      {
        coverage: {
          description: 'Share of the rows whose truth lies inside.',
          type: 'number',
          minimum: 0.5,
          maximum: 0.999,
          default: COVERAGE,
        },
      },
      { title: 'Conformal' },
    ),
  };
}
