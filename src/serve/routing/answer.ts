import { messageOf } from '../../core/errors.ts';
import type { Clock, Log } from '../../core/ports.ts';
import type { ArmOutcome } from '../evidence/arm.ts';
import { drawnRow } from '../evidence/drawn-row.ts';
import type { ServeMetrics } from '../evidence/metrics.ts';
import type { Warm } from '../model/pool.ts';
import type { ModelInput, Prediction } from '../model/prediction.ts';
import { isInputFault } from '../model/served.ts';
import { nonFinite } from '../model/warm-up.ts';
import { badRequest, HttpProblem } from '../protocol/problem.ts';
import { Deadlines } from './deadlines.ts';
import type { Arm, Deployment } from './deployment.ts';
import { ShadowQueue } from './shadow.ts';
import { placeOf } from './split.ts';

export interface AnswerPorts {
  readonly metrics: ServeMetrics;
  readonly clock: Clock;
  readonly log: Log;
  /** Longest time that a model may take for one request. */
  readonly timeoutMs: number;
  /** Whether NaN and infinities in an answer are the model's failure. */
  readonly nan: 'error' | 'null';
  /** Requests that may wait to be compared in the shadow. */
  readonly shadowQueue: number;
}

export interface Call {
  readonly deployment: Deployment;
  readonly input: ModelInput;
  /** Who is to get the same variant each time; absent where each request is drawn by itself. */
  readonly unit?: string | undefined;
  /** Names this prediction alone. */
  readonly id: string;
  /** The variant that the request names, past the split. */
  readonly pinned?: Arm | undefined;
  /** `region=EU` and the like. */
  readonly slices: readonly string[];
  /** Told what the candidate said beside stable, some time after the answer. */
  readonly onShadow?: ((candidate: Prediction | undefined) => void) | undefined;
}

export interface Answered {
  readonly prediction: Prediction;
  readonly arm: Arm;
  /** The candidate failed, and stable answered the same request. */
  readonly fellBack: boolean;
}

/** A request that a version got and did not answer. */
export class ArmProblem extends HttpProblem {
  readonly arm: Arm;

  constructor({ status, message }: HttpProblem, arm: Arm) {
    super(status, message);
    this.arm = arm;
  }
}

/** A failure of the model, not of the request. */
class ModelFault extends Error {
  readonly outcome: Extract<ArmOutcome, 'error' | 'timeout'>;

  constructor(outcome: ModelFault['outcome'], message: string) {
    super(message);
    this.outcome = outcome;
  }
}

/** Sends each request to its variant, and to stable where the candidate lets it down. */
export class Answerer {
  readonly #ports: AnswerPorts;
  readonly #shadow: ShadowQueue;
  readonly #deadlines: Deadlines;

  constructor(ports: AnswerPorts) {
    this.#ports = ports;
    this.#deadlines = new Deadlines(ports.timeoutMs, ports.clock);
    this.#shadow = new ShadowQueue(ports.shadowQueue);
  }

  /** Throws `ArmProblem`: 400 for an input that the model cannot take, 500 and 504 where stable itself fails; `HttpProblem` 503. */
  async answer(call: Call): Promise<Answered> {
    const { deployment } = call;
    const arm = call.pinned ?? chosen(call);
    if (arm === undefined) throw new HttpProblem(503, `Model ${deployment.model} is not ready`, { 'retry-after': '1' });
    try {
      const prediction = await this.#run(arm, call);
      if (arm.variant === 'candidate') deployment.breaker.ended(false, this.#ports.clock.monotonicMs());
      if (arm === deployment.stable) this.#compare(call, prediction);
      return { prediction, arm, fellBack: false };
    } catch (error) {
      if (!(error instanceof ModelFault)) throw problemOf(error, arm);
      if (arm !== deployment.candidate || deployment.stable === undefined) {
        if (arm === deployment.stable) this.#compare(call, undefined);
        throw problemOf(error, arm);
      }
      return await this.#fallBack(call, arm, deployment.stable);
    }
  }

  async #fallBack(call: Call, candidate: Arm, stable: Arm): Promise<Answered> {
    candidate.series.fellBack();
    candidate.counts?.fellBack();
    try {
      // Not counted as a request of stable's: the split gave it to the candidate, and a second count would bend the shares.
      const prediction = await this.#predict(stable.warm, call.input);
      this.#letDown(call.deployment, candidate);
      return { prediction, arm: stable, fellBack: true };
    } catch (error) {
      // What neither answers says nothing about the candidate: one client's broken rows must not end a rollout.
      throw problemOf(error, stable);
    }
  }

  #letDown(deployment: Deployment, { warm }: Arm): void {
    const { metrics, clock, log } = this.#ports;
    if (!deployment.breaker.ended(true, clock.monotonicMs())) return;
    metrics.breaker.set({ model: deployment.model }, 1);
    const { version, digest } = warm.model.ref;
    const { reason } = deployment.breaker;
    log.warn(`${deployment.model}: the candidate ${version} (${digest}) gets no more requests here: ${reason}`);
  }

  /** One variant's answer, counted. */
  async #run({ warm, series, counts }: Arm, { input, slices, id }: Call): Promise<Prediction> {
    const { clock } = this.#ports;
    const started = clock.monotonicMs();
    try {
      const prediction = await this.#predict(warm, input);
      const ms = clock.monotonicMs() - started;
      series.ended('ok', ms);
      counts?.ended('ok', ms, slices);
      counts?.predicted(prediction, drawnRow(id, prediction.rows));
      if (prediction.decisions !== undefined) series.predicted(prediction.decisions);
      return prediction;
    } catch (error) {
      const outcome = error instanceof ModelFault ? error.outcome : 'client_error';
      const ms = clock.monotonicMs() - started;
      series.ended(outcome, ms);
      counts?.ended(outcome, ms, slices);
      throw error;
    }
  }

  async #predict(warm: Warm, input: ModelInput): Promise<Prediction> {
    try {
      const prediction = await this.#deadlines.within(running(warm, input));
      if (prediction === undefined) {
        throw new ModelFault('timeout', `the model took longer than ${this.#ports.timeoutMs} ms`);
      }
      const bad = this.#ports.nan === 'error' ? nonFinite(prediction) : undefined;
      if (bad !== undefined) throw new ModelFault('error', `output "${bad}" of the model is NaN or infinite`);
      return prediction;
    } catch (error) {
      if (error instanceof ModelFault) throw error;
      if (isInputFault(error)) throw badRequest(`${error.message}. ${error.fix}`);
      throw new ModelFault('error', messageOf(error));
    }
  }

  #compare(call: Call, stable: Prediction | undefined): void {
    const { shadow, candidate, model } = call.deployment;
    if (shadow === undefined || candidate === undefined || call.pinned !== undefined) return;
    const { metrics } = this.#ports;
    const accepted = this.#shadow.offer(async () => {
      const answer = await this.#run(candidate, call).catch(() => undefined);
      const row = drawnRow(call.id, call.input.rows);
      shadow.compared({ stable, candidate: answer, row, slices: call.slices });
      metrics.shadow.inc({ model, result: 'compared' }, call.input.rows);
      call.onShadow?.(answer);
    });
    if (accepted) return;
    shadow.dropped();
    metrics.shadow.inc({ model, result: 'dropped' }, call.input.rows);
  }
}

/** Stable, or the candidate for its share of the units. */
function chosen({ deployment, unit, id }: Call): Arm | undefined {
  const { traffic, stable, candidate, breaker } = deployment;
  if (traffic.mode !== 'split' || candidate === undefined || breaker.open) return stable;
  if (traffic.share >= 1) return candidate;
  // The salt differs between releases: otherwise the same people would try every candidate.
  const salt = `${deployment.model}/${traffic.release.releaseId}`;
  return placeOf(salt, unit ?? id) < traffic.share ? candidate : stable;
}

function problemOf(error: unknown, arm: Arm): unknown {
  if (error instanceof HttpProblem) return new ArmProblem(error, arm);
  if (!(error instanceof ModelFault)) return error;
  const { outcome, message } = error;
  return new ArmProblem(new HttpProblem(outcome === 'timeout' ? 504 : 500, message), arm);
}

/** Counted as long as it runs, also where nobody waits for it any more. */
async function running(warm: Warm, input: ModelInput): Promise<Prediction> {
  warm.active += 1;
  try {
    return await warm.model.predict(input);
  } finally {
    warm.active -= 1;
  }
}
