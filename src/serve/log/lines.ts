import { createHash } from 'node:crypto';
import type { Predicted } from '../evidence/recorder.ts';
import type { ModelInput } from '../model/prediction.ts';
import { armName } from '../routing/deployment.ts';

/** One line of the prediction log. */
export interface LogLine {
  readonly id: string;
  readonly at: string;
  readonly model: string;
  readonly version: string;
  readonly digest: string;
  readonly variant: string;
  /** `challenger`, as the release names the role. */
  readonly arm: string;
  readonly generation: number;
  /** Hash of who the request was about. */
  readonly unit: string | null;
  readonly ms: number;
  readonly fell_back: boolean;
  readonly rows: number;
  readonly scores: readonly number[] | null;
  readonly decisions: readonly string[] | null;
  /** Values by feature, a list with one a row. */
  readonly inputs?: Readonly<Record<string, readonly unknown[]>>;
}

export interface LineOptions {
  readonly inputs: boolean;
  readonly personal: ReadonlySet<string>;
}

export function lineOf(entry: Predicted, at: string, { inputs, personal }: LineOptions): LogLine {
  const { id, deployment, answered, input, unit, ms } = entry;
  const { prediction, arm, fellBack } = answered;
  const { version, digest } = arm.warm.model.ref;
  return {
    id,
    at,
    model: deployment.model,
    version,
    digest,
    variant: arm.variant,
    arm: armName(deployment, arm),
    generation: deployment.traffic.release.generation,
    unit: unit === undefined ? null : unitHash(deployment.model, unit),
    ms: Math.round(ms * 1000) / 1000,
    fell_back: fellBack,
    rows: prediction.rows,
    scores: prediction.scores === undefined ? null : Array.from(prediction.scores),
    decisions: prediction.decisions ?? null,
    ...(inputs && { inputs: valuesOf(input, personal) }),
  };
}

/** Units are people, so that a log holds their hashes only; equal units of a model have equal ones. */
export function unitHash(model: string, unit: string): string {
  return createHash('sha256').update(`${model}\n${unit}`).digest('hex').slice(0, 32);
}

function valuesOf(input: ModelInput, personal: ReadonlySet<string>): Record<string, readonly unknown[]> {
  const columns =
    input.kind === 'columns'
      ? [...input.columns].map(([name, { values }]) => [name, values] as const)
      : [...input.tensors].map(([name, { values }]) => [name, values] as const);
  const kept = columns.filter(([name]) => !personal.has(name));
  return Object.fromEntries(kept.map(([name, values]) => [name, Array.from(values as ArrayLike<unknown>, jsonable)]));
}

function jsonable(value: unknown): unknown {
  if (typeof value === 'bigint') return value >= -(2n ** 53n) && value <= 2n ** 53n ? Number(value) : String(value);
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}
