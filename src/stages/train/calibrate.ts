import type { ModelEngines, ModelFormat } from '../../core/plugins.ts';
import type { Files, Tables } from '../../core/ports.ts';
import type { BundleManifest, DataReport } from '../../core/records.ts';
import { rowModelOf } from '../../data/network/row-model.ts';
import { type Calibration, fitCalibration } from '../../data/predictions/recalibration.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import { readHeldRows } from '../evaluate/held-rows.ts';
import { predictAll } from '../evaluate/score-rows.ts';

export interface ToCalibrate {
  /** Absolute path of the run folder. */
  readonly folder: string;
  readonly spec: ResolvedSpec;
  readonly data: DataReport;
  /** What the format needs to load the files; it is not the manifest that is written. */
  readonly manifest: BundleManifest;
  /** Of the bundle, preprocessing included. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly format: ModelFormat;
}

export interface CalibratePorts {
  readonly files: Files;
  readonly tables: Tables;
  readonly engines: ModelEngines;
}

/**
 * Fits on the validation rows what the spec asks the probabilities to go through; undefined where it asks for nothing. The
 * test rows are not there. Throws `calibration-one-class`, `test-rows-changed` and what the format throws.
 */
export async function calibrationOf(model: ToCalibrate, ports: CalibratePorts): Promise<Calibration | undefined> {
  const { folder, spec, data, manifest, files, format } = model;
  const { calibrate } = spec.train;
  if (calibrate === undefined) return undefined;
  const { classes } = data;
  const rows = await readHeldRows({ folder, side: 'validation', spec, data, classes }, ports);
  const predictor = await format.load(manifest, files, ports.engines);
  try {
    const scores = await predictAll(rows.features, rowModelOf(manifest, files, predictor), rows.rows);
    const { truth, weights } = rows;
    const scored = { task: spec.task, classes: classes.length, rows: rows.rows, truth, scores };
    return fitCalibration(calibrate, { ...scored, ...(weights && { weights }) });
  } finally {
    predictor.dispose();
  }
}
