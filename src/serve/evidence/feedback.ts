import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../core/ports.ts';
import type { Caller } from '../access/access.ts';
import { jsonReply, type Reply } from '../http/reply.ts';
import type { Route } from '../http/router.ts';
import type { LogLine } from '../log/lines.ts';
import type { PredictionLog } from '../log/prediction-log.ts';
import { textOf } from '../protocol/infer-request.ts';
import { field, isFields, parseJson, type Value } from '../protocol/json.ts';
import { badRequest, quoted } from '../protocol/problem.ts';
import type { Deployment } from '../routing/deployment.ts';
import { drawnRow } from './drawn-row.ts';
import type { PredictionMemory, Remembered, Said } from './memory.ts';
import type { ServeMetrics } from './metrics.ts';
import { isRight } from './outcome.ts';

export interface FeedbackPorts {
  readonly memory: PredictionMemory;
  readonly log: PredictionLog | undefined;
  /** Folder of the log, which keeps outcomes as well. */
  readonly folder: string | undefined;
  readonly metrics: ServeMetrics;
  readonly clock: Clock;
  readonly deployments: () => ReadonlyMap<string, Deployment>;
}

interface Outcome {
  readonly id: string;
  /** One a row: the class, or the value. */
  readonly rows: readonly (string | number)[];
}

const MOST_OUTCOMES = 10_000;
/** A second outcome for a logged prediction is noticed among the last so many. */
const MOST_JOINED = 200_000;

/**
 * `POST /v1/feedback`: `{"prediction_id": ..., "outcome": "yes"}`, `outcomes` with one a row, or a list of these. They are
 * joined with what was predicted, days later too where there is a log, and counted for the variant that predicted.
 */
export function feedbackRoute(ports: FeedbackPorts): Route {
  // Ids that have had their outcome, which the log does not know of.
  const joined = new Set<string>();
  return {
    method: 'POST',
    role: 'infer',
    models: 'in-body',
    handle: async (_ports, _names, { body, caller }) => {
      const outcomes = outcomesIn(parseJson(textOf(body)));
      // All are looked up before one counts: a list that is refused can be corrected and sent again.
      const found: (Found | undefined)[] = [];
      for (const outcome of outcomes) found.push(await foundFor(ports, outcome, caller));
      if (joined.size > MOST_JOINED) joined.clear();
      const known = outcomes.filter((outcome, i) => {
        const one = found[i];
        return one !== undefined && joins(ports, { ...one, outcome }, joined);
      });
      await keep(ports, known);
      const taken = new Set(known);
      const unknown = outcomes.filter((outcome) => !taken.has(outcome)).map(({ id }) => id);
      return answer(known.length, unknown);
    },
  };
}

function answer(joined: number, unknown: readonly string[]): Reply {
  if (joined > 0) return jsonReply({ joined, unknown });
  const error = `none of these predictions is known, or waits for an outcome: ${unknown.slice(0, 5).join(', ')}`;
  return jsonReply({ error, joined, unknown }, 404);
}

function outcomesIn(body: Value): readonly Outcome[] {
  const list = Array.isArray(body) ? (body as readonly Value[]) : [body];
  if (list.length === 0 || list.length > MOST_OUTCOMES) {
    throw badRequest(`there are ${list.length} outcomes; 1 to ${MOST_OUTCOMES} are allowed`);
  }
  return list.map((entry) => {
    if (!isFields(entry)) throw badRequest(`an outcome must be an object, and is ${quoted(entry)}`);
    const id = field(entry, 'prediction_id');
    if (typeof id !== 'string' || id === '' || id.length > 100) {
      throw badRequest(`"prediction_id" must be the id that an answer gave, and is ${quoted(id)}`);
    }
    const many = field(entry, 'outcomes') ?? [field(entry, 'outcome') ?? null];
    const rows = Array.isArray(many) ? many : [];
    if (rows.length === 0 || !rows.every((row) => typeof row === 'string' || typeof row === 'number')) {
      throw badRequest(
        '"outcome" must be the class as text or the value as number, or "outcomes" a list with one a row',
      );
    }
    return { id, rows };
  });
}

/** A prediction that is still in memory, or a line of the log. */
type Found = { readonly remembered: Remembered; readonly line?: undefined } | { readonly line: LogLine };

/** Undefined also for a prediction of a model that is not the caller's. Throws `HttpProblem` 400 where the prediction has another number of rows. */
async function foundFor(
  { memory, log }: FeedbackPorts,
  { id, rows }: Outcome,
  caller: Caller,
): Promise<Found | undefined> {
  const remembered = memory.find(id);
  const line = remembered === undefined ? await log?.find(id) : undefined;
  const model = remembered?.deployment.model ?? line?.model;
  if (model === undefined || !caller.may(model)) return undefined;
  checkRows(rows, remembered?.said.rows ?? line?.rows ?? 0, id);
  if (remembered !== undefined) return { remembered };
  return line && { line };
}

/** Counts an outcome, unless one has been counted for the prediction. */
function joins(ports: FeedbackPorts, one: Found & { readonly outcome: Outcome }, joined: Set<string>): boolean {
  const { id } = one.outcome;
  if (one.line === undefined) {
    if (!ports.memory.forget(id)) return false;
    joinRemembered(ports, one.remembered, one.outcome);
    // The log may have it as well.
    if (ports.log !== undefined) joined.add(id);
    return true;
  }
  if (joined.has(id)) return false;
  joined.add(id);
  joinLogged(ports, one.line, one.outcome);
  return true;
}

function joinRemembered(ports: FeedbackPorts, remembered: Remembered, { id, rows }: Outcome): void {
  const drawn = drawnRow(id, rows.length);
  for (const [row, outcome] of rows.entries()) count(ports, remembered, { row, outcome, stands: row === drawn });
}

function count(
  { metrics }: FeedbackPorts,
  { deployment, arm, said, shadow }: Remembered,
  { row, outcome, stands }: { readonly row: number; readonly outcome: string | number; readonly stands: boolean },
): void {
  const { tolerance } = arm.warm;
  const right = isRight(said, { row, outcome, tolerance });
  if (stands) arm.counts?.labelled(right);
  const { version } = arm.warm.model.ref;
  metrics.feedback.inc({ model: deployment.model, version, variant: arm.variant, correct: String(right) });
  if (stands && shadow !== undefined) deployment.shadow?.labelled(right, isRight(shadow, { row, outcome, tolerance }));
}

function joinLogged(ports: FeedbackPorts, line: LogLine, { id, rows }: Outcome): void {
  const deployment = ports.deployments().get(line.model);
  const arms = [deployment?.stable, deployment?.candidate];
  // Counted for what serves now only where that is the very bundle and generation that predicted.
  const arm = arms.find((one) => {
    const ref = one?.warm.model.ref;
    return ref?.digest === line.digest && ref.version === line.version;
  });
  const same = deployment?.traffic.release.generation === line.generation ? arm : undefined;
  const drawn = drawnRow(id, rows.length);
  for (const [row, outcome] of rows.entries()) {
    const right = isRight(saidIn(line), { row, outcome, tolerance: arm?.warm.tolerance ?? 0 });
    if (row === drawn) same?.counts?.labelled(right);
    const { model, version, variant } = line;
    ports.metrics.feedback.inc({ model, version, variant, correct: String(right) });
  }
}

function saidIn({ rows, scores, decisions }: LogLine): Said {
  return { rows, scores: scores ?? undefined, decisions: decisions ?? undefined };
}

function checkRows(rows: Outcome['rows'], due: number, id: string): void {
  if (rows.length === due) return;
  throw badRequest(`the prediction ${id} has ${due} rows, and ${rows.length} outcomes were sent`);
}

/** Outcomes stand beside the log by day, for whoever trains or monitors later. */
async function keep({ folder, clock }: FeedbackPorts, outcomes: readonly Outcome[]): Promise<void> {
  if (folder === undefined || outcomes.length === 0) return;
  const at = clock.now().toISOString();
  const lines = outcomes.map(({ id, rows }) => `${JSON.stringify({ prediction_id: id, at, outcomes: rows })}\n`);
  await mkdir(join(folder, 'outcomes'), { recursive: true });
  await appendFile(join(folder, 'outcomes', `${at.slice(0, 10)}.jsonl`), lines.join(''), { mode: 0o600 });
}
