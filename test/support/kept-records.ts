import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation, TrainedModel } from '../../src/core/records.ts';

export interface KeptRecords {
  readonly trained?: TrainedModel;
  readonly evaluation?: Evaluation;
}

/** What the only run of a repository left in its state folder. */
export function keptRecords(root: string): KeptRecords {
  const runs = join(root, '.trainyard/runs');
  const read = (name: string): unknown => {
    const found = readdirSync(runs, { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith(name));
    return found === undefined ? undefined : JSON.parse(readFileSync(join(runs, found), 'utf8'));
  };
  const [trained, evaluation] = [read('trained-model.json'), read('evaluation.json')];
  return {
    ...(trained === undefined ? {} : { trained: trained as TrainedModel }),
    ...(evaluation === undefined ? {} : { evaluation: evaluation as Evaluation }),
  };
}

/** NaN where the metric is not estimable or absent. */
export function figureOf({ evaluation }: KeptRecords, id: string): number {
  const estimate = evaluation?.metrics.find((one) => one.metric === id)?.estimate;
  return estimate?.kind === 'value' ? estimate.value : Number.NaN;
}
