import type { Catalog } from '../../core/catalog.ts';
import { notEstimable } from '../../core/estimate.ts';
import { digestOf } from '../../core/hash.ts';
import { prettyJson } from '../../core/json.ts';
import type { Metric, ModelEngines, ModelFormat } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { CrossValidation, Estimate, FoldMetric } from '../../core/records.ts';
import { meanAndDeviation } from '../../data/predictions/fold-statistics.ts';
import { foldRule } from '../../data/split/split.ts';
import type { SplitRows } from '../../data/split/split-rows.ts';
import { type FitPorts, fitRows, type RowFit } from './fit-rows.ts';
import { scoreFit } from './score-fit.ts';

export interface FoldPorts extends FitPorts {
  readonly engines: ModelEngines;
  readonly metrics: Catalog<Metric>;
  readonly models: Catalog<ModelFormat>;
}

export interface FoldJob extends Omit<RowFit, 'checkpoint' | 'label'> {
  readonly folds: number;
  /** Fold of each training row, from 0. */
  readonly fold: Float64Array;
  /** Absolute path of a folder for checkpoints and the results of finished folds. */
  readonly folder: string;
}

/** The threshold of a fold's decisions, whatever the spec's: another threshold needs no other training. */
const THRESHOLD = 0.5;

/** What one fold gave, kept so that an interrupted training does not fit it again. */
interface FoldResult {
  readonly owner: string;
  readonly rows: number;
  readonly estimates: Readonly<Record<string, Estimate>>;
}

/**
 * Fits on all training rows but one fold's, for each fold, with the same options, seed and validation rows as the final
 * fit, and computes every metric of the task on the fold left out. Nothing of it goes into the bundle.
 */
export async function crossValidate(job: FoldJob, ports: FoldPorts): Promise<CrossValidation> {
  const metrics = ports.metrics.all.filter((metric) => metric.tasks.includes(job.spec.task));
  const results: FoldResult[] = [];
  for (let fold = 0; fold < job.folds; fold++) results.push(await foldResult(job, { fold, metrics }, ports));
  const decided = job.spec.task === 'binary' ? `; decisions at ${THRESHOLD}` : '';
  return {
    folds: job.folds,
    rule: `${foldRule(job.spec.data.split.seed, job.folds)}; each fold is scored by a model of the other folds${decided}`,
    rows: results.map((result) => result.rows),
    metrics: metrics.map((metric) => overFolds(metric, results)),
  };
}

interface FoldAt {
  readonly fold: number;
  readonly metrics: readonly Metric[];
}

async function foldResult(job: FoldJob, at: FoldAt, ports: FoldPorts): Promise<FoldResult> {
  const path = `${job.folder}/fold-${at.fold + 1}.json`;
  const versions = at.metrics.map(({ id, version }) => `${id} ${version}`);
  const owner = digestOf({ trainKey: job.trainKey, fold: at.fold, versions });
  const known = await ports.files.readText(path);
  const kept = known === undefined ? undefined : (JSON.parse(known) as FoldResult);
  if (kept?.owner === owner) return kept;
  const result = { owner, ...(await scoreFold(job, at, ports)) };
  await ports.files.write(path, prettyJson(result));
  await ports.files.remove(checkpointOf(job, at.fold));
  return result;
}

async function scoreFold(job: FoldJob, at: FoldAt, ports: FoldPorts): Promise<Omit<FoldResult, 'owner'>> {
  const left = rowsWhere(job.train, (row) => job.fold[row] === at.fold);
  const rest = rowsWhere(job.train, (row) => job.fold[row] !== at.fold);
  const without = (why: string): Omit<FoldResult, 'owner'> => ({
    rows: left.y.length,
    estimates: Object.fromEntries(at.metrics.map(({ id }) => [id, notEstimable(why)])),
  });
  if (left.y.length === 0) return without(`fold ${at.fold + 1} has no rows`);
  if (new Set(rest.y).size < 2) return without(`the rows outside fold ${at.fold + 1} have one target value only`);
  const label = `${job.spec.name}, fold ${at.fold + 1} of ${job.folds}`;
  const fitted = await fitRows({ ...job, train: rest, checkpoint: checkpointOf(job, at.fold), label }, ports);
  const predictions = await scoreFit(job, fitted, { rows: left, threshold: THRESHOLD, ports });
  const estimates = Object.fromEntries(at.metrics.map((metric) => [metric.id, metric.compute(predictions)]));
  return { rows: predictions.rows, estimates };
}

function checkpointOf({ folder }: FoldJob, fold: number): string {
  return `${folder}/fold-${fold + 1}.bin`;
}

function rowsWhere({ columns, y, weights, group }: SplitRows, keep: (row: number) => boolean): SplitRows {
  const rows = Array.from(y.keys()).filter(keep);
  const picked = (column: ColumnData): ColumnData =>
    column.kind === 'number'
      ? { kind: 'number', values: Float64Array.from(rows, (row) => column.values[row] as number) }
      : { kind: 'text', values: rows.map((row) => column.values[row] ?? null) };
  return {
    columns: new Map([...columns].map(([name, column]) => [name, picked(column)])),
    y: Float32Array.from(rows, (row) => y[row] as number),
    ...(weights !== undefined && { weights: Float32Array.from(rows, (row) => weights[row] as number) }),
    ...(group !== undefined && { group: Float64Array.from(rows, (row) => group[row] as number) }),
  };
}

function overFolds({ id, version, definition, better }: Metric, results: readonly FoldResult[]): FoldMetric {
  const folds = results.map((result) => result.estimates[id] ?? notEstimable('it was not computed'));
  return { metric: id, version, definition, better, folds, ...meanAndDeviation(folds) };
}
