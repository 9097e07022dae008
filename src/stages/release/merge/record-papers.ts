import { prettyJson } from '../../../core/json.ts';
import type { DataReport, Evaluation, ModelVerdict, TrainedModel } from '../../../core/records.ts';

/** Records of a version that an auditor reads; without what only plots and monitoring need, since they stay for ever. */
export function recordPapers({
  trained,
  evaluation,
  verdict,
}: {
  readonly trained: TrainedModel;
  readonly evaluation: Evaluation;
  readonly verdict: ModelVerdict;
}): ReadonlyMap<string, string> {
  const { data: trainedOn, history, ...training } = trained;
  const { curves: _curves, data = trainedOn, ...numbers } = evaluation;
  return new Map([
    ['evaluation.json', prettyJson(numbers)],
    ['training.json', prettyJson({ ...training, epochs: history.length })],
    ['data.json', prettyJson(withoutProfile(data))],
    ['verdict.json', prettyJson(verdict)],
  ]);
}

function withoutProfile({ profile: _profile, ...data }: DataReport): Omit<DataReport, 'profile'> {
  return data;
}
