import type { Digest } from '../../core/hash.ts';
import type { FitOutcome, ImageShape, Matrix, Trainer } from '../../core/plugins.ts';
import type { Clock, Files, Log, TensorEngine } from '../../core/ports.ts';
import type { EpochRecord, Reweighed } from '../../core/records.ts';
import { classWeightsOf, rowWeights } from '../../data/encoding/class-weights.ts';
import { encoderOf } from '../../data/encoding/encode.ts';
import type { Preprocessing } from '../../data/encoding/preprocessing.ts';
import { reweighedRows } from '../../data/groups/reweigh.ts';
import { fitPreprocessing } from '../../data/network/fit.ts';
import type { SplitRows } from '../../data/split/split-rows.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import { checkpointFile } from './checkpoint-file.ts';
import { progressLine } from './progress-line.ts';

export interface FitPorts {
  readonly files: Files;
  readonly tensors: TensorEngine;
  readonly clock: Clock;
  readonly log: Log;
}

export interface RowFit {
  readonly spec: ResolvedSpec;
  readonly trainKey: Digest;
  readonly trainer: Trainer;
  readonly backend: string;
  readonly classes: readonly string[];
  readonly train: SplitRows;
  readonly validation: SplitRows;
  /** What rows weigh by their group and class, where the spec reweighs them. */
  readonly reweighed?: Reweighed;
  /** Absolute path of the checkpoint's file. */
  readonly checkpoint: string;
  /** Before the epoch in progress lines: the model, and the fold where there is one. */
  readonly label: string;
  readonly signal: AbortSignal;
}

/** One fit of a trainer that takes encoded rows; the encoding is learnt from the same training rows. */
export async function fitRows(
  fit: RowFit,
  ports: FitPorts,
): Promise<{ readonly preprocessing: Preprocessing; readonly outcome: FitOutcome }> {
  const { spec, trainer, train, validation } = fit;
  const preprocessing = fitPreprocessing(spec.data.features, train.columns);
  const encoder = encoderOf(preprocessing);
  const weights = weightsOf(fit);
  const matrix = (rows: SplitRows): Matrix => ({ ...encoder.encode(rows.columns), y: rows.y, ...weights(rows) });
  const image = imageOf(spec);
  const owner = `${fit.trainKey} ${trainer.id} ${trainer.version} ${fit.backend}`;
  const outcome = await trainer.fit({
    // The spec was validated against the trainer's own schema.
    options: spec.train.options as never,
    task: spec.task,
    classes: fit.classes,
    seed: spec.train.seed,
    backend: fit.backend,
    train: matrix(train),
    validation: matrix(validation),
    ...(image && { image }),
    checkpoints: checkpointFile(ports.files, fit.checkpoint, owner),
    tensors: ports.tensors,
    onEpoch: epochLog(fit.label, ports),
    signal: fit.signal,
  });
  return { preprocessing, outcome };
}

/** Validation rows are weighted as the training rows are, because their loss says when to stop. */
function weightsOf(fit: RowFit): (rows: SplitRows) => { readonly weights?: Float32Array } {
  const own = classWeighted(fit);
  const { reweighed, classes } = fit;
  if (reweighed === undefined) return own;
  return (rows) => {
    const { weights } = own(rows);
    const byGroup = reweighedRows(reweighed, { group: rows.group ?? [], y: rows.y, classes });
    return { weights: byGroup.map((weight, row) => weight * (weights?.[row] ?? 1)) };
  };
}

function classWeighted({ spec, classes, train }: RowFit): (rows: SplitRows) => { readonly weights?: Float32Array } {
  const { classWeights } = spec.train;
  if (classWeights === undefined) return ({ weights }) => (weights === undefined ? {} : { weights });
  const perClass = classWeightsOf(classWeights, classes, train);
  return (rows) => ({ weights: rowWeights(rows, perClass) });
}

/** The picture that a row is, where it is nothing else. */
function imageOf({ data }: ResolvedSpec): ImageShape | undefined {
  const [only, ...others] = data.features;
  return others.length === 0 && only?.type === 'image' ? only.shape : undefined;
}

function epochLog(label: string, { clock, log }: FitPorts): (record: EpochRecord, epochs: number) => void {
  const started = clock.monotonicMs();
  let first: number | undefined;
  return (record, epochs) => {
    first ??= record.epoch;
    const perEpoch = (clock.monotonicMs() - started) / (record.epoch - first + 1);
    log.progress(
      progressLine(label, record, { epochs, msLeft: perEpoch * (epochs - record.epoch) }),
      record.epoch / epochs,
    );
  };
}
