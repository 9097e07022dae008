import { TrainyardError } from '../core/errors.ts';
import type { ModelFormat, Predictor } from '../core/plugins.ts';
import type { ColumnData } from '../core/ports.ts';
import type { ProgramPorts } from '../core/programs.ts';
import type { BundleManifest } from '../core/records.ts';
import { type CommandModel, unpackCommandModel } from '../data/bundle/command-bundle.ts';
import { checkEnd } from '../data/bundle/program-end.ts';
import { parsePredictionTable, rowsText } from '../data/predictions/prediction-table.ts';

/**
 * A model that only its own program can use. For each batch the program is started in its code folder and finds the rows,
 * without target, in the CSV file TRAINYARD_ROWS; it writes one prediction per row, in their order, to the CSV file
 * TRAINYARD_PREDICTIONS: a column per class, or `prediction` for a regression. No byte of the model is read by us.
 */
export const command: ModelFormat = {
  id: 'command',
  doc: 'A program of its own that predicts: rows without target in a CSV file, one prediction per row in another.',
  async load(manifest, files, { programs }) {
    const model = unpackCommandModel(files);
    return {
      predict: () => Promise.reject(new Error('a prediction program takes the features as they are')),
      predictColumns: (columns, rows) =>
        inScratch(programs, (folder) => predict({ manifest, model, folder }, { columns, rows }, programs)),
      latencyCalls: LATENCY_CALLS,
      dispose: () => undefined,
    } satisfies Predictor;
  },
};

/** One batch at a time: the folder is the same for each. */
async function inScratch<T>({ folders, scratch }: ProgramPorts, work: (folder: string) => Promise<T>): Promise<T> {
  try {
    await folders.remove(scratch);
    return await work(scratch);
  } finally {
    await folders.remove(scratch);
  }
}

interface Place {
  readonly manifest: BundleManifest;
  readonly model: CommandModel;
  readonly folder: string;
}

const ROLE = { what: 'the prediction program', code: 'prediction', limits: 'predict' };
const DISK_BYTES = 2e9;
/** Each call starts the program anew. */
const LATENCY_CALLS = 5;
/** Characters of one prediction: more than any number has. */
const BYTES_PER_CELL = 64;

async function predict(
  { manifest, model, folder }: Place,
  batch: { readonly columns: ReadonlyMap<string, ColumnData>; readonly rows: number },
  { commands, folders }: ProgramPorts,
): Promise<Float64Array> {
  const at = { rows: `${folder}/rows.csv`, predictions: `${folder}/predictions.csv`, model: `${folder}/model` };
  for (const [path, { bytes, executable }] of model.code) {
    await folders.write(`${folder}/code/${path}`, bytes, executable ? 0o555 : 0o444);
  }
  for (const [path, bytes] of model.model) await folders.write(`${at.model}/${path}`, bytes, 0o444);
  for (const name of ['code', 'model', 'tmp', 'home']) await folders.create(`${folder}/${name}`);
  await folders.write(at.rows, rowsText(manifest, batch));
  const limits = { timeMs: model.timeMs, diskBytes: DISK_BYTES, entries: 10_000 };
  const result = await commands.run({
    argv: model.command,
    folder: `${folder}/code`,
    env: environment(manifest, folder, at),
    limits,
    watched: [folder],
    // What it prints could hold rows; its last line is in the error when it fails.
    onLine: () => undefined,
    signal: new AbortController().signal,
  });
  checkEnd(result, ROLE, { limits });
  const most = (batch.rows + 1) * (Math.max(1, manifest.classes.length) + 1) * BYTES_PER_CELL + 65_536;
  const bytes = await folders.read(at.predictions, most);
  if (bytes === undefined) throw noPredictions(most);
  return parsePredictionTable(bytes, { task: manifest.task, classes: manifest.classes, rows: batch.rows });
}

function environment(
  { task, classes }: BundleManifest,
  folder: string,
  at: { readonly rows: string; readonly predictions: string; readonly model: string },
): Record<string, string> {
  return {
    TRAINYARD_ROWS: at.rows,
    TRAINYARD_PREDICTIONS: at.predictions,
    TRAINYARD_TASK: task,
    TRAINYARD_CLASSES: JSON.stringify(classes),
    TRAINYARD_MODEL_DIR: at.model,
    SM_MODEL_DIR: at.model,
    AIP_MODEL_DIR: at.model,
    TMPDIR: `${folder}/tmp`,
    HOME: `${folder}/home`,
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUNBUFFERED: '1',
  };
}

function noPredictions(most: number): TrainyardError {
  return new TrainyardError({
    code: 'prediction-missing',
    message: `the prediction program wrote no plain file of at most ${most} bytes to TRAINYARD_PREDICTIONS`,
    fix: 'Write a CSV file with one prediction per row to the path in the variable TRAINYARD_PREDICTIONS.',
  });
}
