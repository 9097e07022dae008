import type { Catalog } from '../../core/catalog.ts';
import { prettyJson } from '../../core/json.ts';
import type { FitOutcome, ModelEngines, ModelFormat, Predictions } from '../../core/plugins.ts';
import type { BundleManifest } from '../../core/records.ts';
import { PREPROCESSING_FILE, type Preprocessing } from '../../data/encoding/preprocessing.ts';
import { rowModelOf } from '../../data/network/row-model.ts';
import type { SplitRows } from '../../data/split/split-rows.ts';
import { decisionsOf, predictAll } from '../evaluate/score-rows.ts';
import { onOneBackend } from './backend.ts';
import type { RowFit } from './fit-rows.ts';

export interface ScorePorts {
  readonly engines: ModelEngines;
  readonly models: Catalog<ModelFormat>;
}

/** What a fit says of rows that it did not learn from; nothing of it is written. Decisions at `threshold`. */
export async function scoreFit(
  { spec, trainKey, classes, backend }: Pick<RowFit, 'spec' | 'trainKey' | 'classes' | 'backend'>,
  fitted: { readonly preprocessing: Preprocessing; readonly outcome: FitOutcome },
  at: { readonly rows: SplitRows; readonly threshold: number; readonly ports: ScorePorts },
): Promise<Predictions> {
  const { rows, threshold, ports } = at;
  const files = new Map(fitted.outcome.files);
  files.set(PREPROCESSING_FILE, new TextEncoder().encode(prettyJson(fitted.preprocessing)));
  const { name: model, task } = spec;
  const inputs = spec.data.features.map(({ name, type }) => ({ name, type }));
  const { format } = fitted.outcome;
  // What the model's format asks of a manifest; this one is never written.
  const manifest: BundleManifest = {
    kind: 'Bundle',
    schemaVersion: 1,
    model,
    trainKey,
    format,
    task,
    classes,
    inputs,
    files: [],
  };
  const predictor = await ports.models.get(format).load(manifest, files, onOneBackend(backend, ports.engines));
  try {
    const scores = await predictAll(rows.columns, rowModelOf(manifest, files, predictor), rows.y.length);
    const truth = Float64Array.from(rows.y);
    return {
      task,
      rows: truth.length,
      truth,
      scores,
      decisions: decisionsOf(scores, { task, classes: classes.length, threshold }),
      classes: classes.length,
      ...(rows.weights !== undefined && { weights: Float64Array.from(rows.weights) }),
    };
  } finally {
    predictor.dispose();
  }
}
