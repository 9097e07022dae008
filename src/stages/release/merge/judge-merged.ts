import type { Catalogs } from '../../../core/plugins.ts';
import type { ModelVerdict } from '../../../core/records.ts';
import type { ResolvedProject, ResolvedSpec } from '../../../spec/resolved.ts';
import { judge } from '../../evaluate/judge.ts';
import type { ReviewedRun } from './look-up.ts';

export interface MergedModel {
  readonly spec: ResolvedSpec;
  readonly run: ReviewedRun;
  readonly project: ResolvedProject;
  /** p-values of the gates of the other models of its review. */
  readonly beside: readonly number[];
  readonly now: Date;
}

export interface MergedVerdict {
  readonly model: ModelVerdict;
  /** Why it does not ship, in words. */
  readonly blocked?: string;
}

/** The verdict over what was merged, by the same table and the same correction as the review's. */
export function judgeMerged(
  { spec, run, project, beside, now }: MergedModel,
  catalogs: Pick<Catalogs, 'gates'>,
): MergedVerdict {
  const { trained, comparison } = run;
  const evaluation = comparison === undefined ? run.evaluation : { ...run.evaluation, comparison };
  const entry = {
    model: spec.name,
    spec: spec.path,
    change: 'unchanged' as const,
    action: 'reuse' as const,
    reasons: [],
    trainKey: trained.trainKey,
    trainInputs: [],
    evaluationInputs: [],
    bundle: trained.bundle,
  };
  const { crossValidation } = trained;
  const data = evaluation.data ?? trained.data;
  const models = [{ entry, spec, evaluation, data, ...(crossValidation && { crossValidation }) }];
  const verdict = judge({ models, project, beside, today: now.toISOString().slice(0, 10) }, catalogs);
  const model = verdict.models[0] ?? { model: spec.name, spec: spec.path, outcome: 'not-judged' as const, gates: [] };
  const stops = model.gates.filter(({ blocks }) => blocks);
  if (stops.length === 0 && model.outcome !== 'broken') return { model };
  const words = stops.map(({ title, observed, outcome }) => `${title} (${outcome}: ${observed})`);
  return { model, blocked: `its gates do not pass: ${words.join('; ') || (model.because ?? 'no evaluation')}` };
}
