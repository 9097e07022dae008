import { TrainyardError } from '../../core/errors.ts';
import type { Predictor } from '../../core/plugins.ts';
import type { Cell, ColumnData } from '../../core/ports.ts';
import type { BundleManifest } from '../../core/records.ts';
import { type Encoder, encoderOf } from '../encoding/encode.ts';
import { PREPROCESSING_FILE, parsePreprocessing } from '../encoding/preprocessing.ts';
import { calibrated, calibrationIn } from '../predictions/recalibration.ts';

/** A loaded bundle: rows of features in, model outputs out. */
export interface RowModel {
  /** rows x outputs, row-major. */
  predict(columns: ReadonlyMap<string, ColumnData>, rows: number): Promise<Float64Array>;
  /** One row as a record; absent keys are missing values. */
  predictRow(record: Readonly<Record<string, Cell>>): Promise<Float64Array>;
  /** Calls over which latency is measured, where each one is dear. */
  readonly latencyCalls?: number;
}

/**
 * A bundle with preprocessing encodes the features first; one without hands them to a model that takes them as they are.
 * A bundle with a calibration answers what it makes of the model's probabilities. Throws `preprocessing-invalid`, also
 * where the format of the model needs preprocessing and there is none, and `calibration-invalid`.
 */
export function rowModelOf(
  manifest: BundleManifest,
  files: ReadonlyMap<string, Uint8Array>,
  predictor: Predictor,
): RowModel {
  const own = ownRowModelOf(manifest, files, predictor);
  const calibration = calibrationIn(files, manifest);
  if (calibration === undefined) return own;
  const through = (raw: Float64Array) => calibrated(calibration, manifest.task, raw);
  return {
    ...own,
    predict: async (columns, rows) => through(await own.predict(columns, rows)),
    predictRow: async (record) => through(await own.predictRow(record)),
  };
}

/** The same without the calibration: the probabilities as the model states them. */
export function ownRowModelOf(
  manifest: BundleManifest,
  files: ReadonlyMap<string, Uint8Array>,
  predictor: Predictor,
): RowModel {
  const text = files.get(PREPROCESSING_FILE);
  if (text !== undefined) return encoded(encoderOf(parsePreprocessing(new TextDecoder().decode(text))), predictor);
  const raw = predictor.predictColumns?.bind(predictor);
  if (raw === undefined) throw withoutPreprocessing(manifest.format);
  const { latencyCalls } = predictor;
  const few = latencyCalls === undefined ? {} : { latencyCalls };
  return { predict: raw, predictRow: (record) => raw(columnsOf(record, manifest), 1), ...few };
}

/** Rows `from` to `to` of every column. */
export function columnsBetween(
  columns: ReadonlyMap<string, ColumnData>,
  from: number,
  to: number,
): ReadonlyMap<string, ColumnData> {
  return new Map(
    [...columns].map(([name, column]) => [
      name,
      column.kind === 'number'
        ? { kind: 'number', values: column.values.subarray(from, to) }
        : { kind: 'text', values: column.values.slice(from, to) },
    ]),
  );
}

function encoded(encoder: Encoder, predictor: Predictor): RowModel {
  return {
    predict: (columns, rows) => predictor.predict(encoder.encode(columns).x, rows),
    predictRow: (record) => predictor.predict(encoder.encodeRow(record), 1),
  };
}

function columnsOf(
  record: Readonly<Record<string, Cell>>,
  { inputs }: BundleManifest,
): ReadonlyMap<string, ColumnData> {
  return new Map(
    inputs.map(({ name, type }): [string, ColumnData] => {
      const cell = Object.hasOwn(record, name) ? (record[name] ?? null) : null;
      if (type === 'category') return [name, { kind: 'text', values: [cell === null ? null : String(cell)] }];
      return [name, { kind: 'number', values: Float64Array.of(cell === null ? Number.NaN : Number(cell)) }];
    }),
  );
}

function withoutPreprocessing(format: string): TrainyardError {
  return new TrainyardError({
    code: 'preprocessing-invalid',
    message: `the bundle has no ${PREPROCESSING_FILE}, and a model of format ${format} takes encoded features only`,
    fix: 'Train the model again.',
  });
}
