import { bytesOf, hoursOf, millisecondsOf } from '../math/quantities.ts';
import type { Model } from './generated/model.ts';
import { DEFAULT_CHANNELS, DEFAULT_LIMITS, PREDICT_TIME_MS } from './program-defaults.ts';
import type { ResolvedLimits, ResolvedPredict, ResolvedTrain } from './resolved.ts';

type Train = Model['train'];

/** What the `train` section says about a program. */
export function resolvedProgram(
  train: Train,
): Pick<ResolvedTrain, 'command' | 'code' | 'lock' | 'limits' | 'channels' | 'claims'> {
  return {
    ...(train.command === undefined
      ? {}
      : { command: train.command, channels: { ...DEFAULT_CHANNELS, ...train.channels } }),
    ...(train.code === undefined ? {} : { code: train.code }),
    ...(train.lock === undefined ? {} : { lock: train.lock }),
    ...(train.limits === undefined ? {} : { limits: limitsOf(train.limits) }),
    ...(train.claims === undefined ? {} : { claims: train.claims }),
  };
}

function limitsOf({ time, disk, memory }: NonNullable<Train['limits']>): ResolvedLimits {
  const memoryBytes = memory === undefined ? undefined : bytesOf(memory);
  return {
    ...DEFAULT_LIMITS,
    timeMs: timeMs(time) ?? DEFAULT_LIMITS.timeMs,
    diskBytes: (disk === undefined ? undefined : bytesOf(disk)) ?? DEFAULT_LIMITS.diskBytes,
    ...(memoryBytes === undefined ? {} : { memoryBytes }),
  };
}

export function resolvedPredict({ predict, train }: Model): { readonly predict?: ResolvedPredict } {
  const code = predict?.code ?? train.code;
  if (predict === undefined || code === undefined) return {};
  return { predict: { command: predict.command, code, timeMs: timeMs(predict.time) ?? PREDICT_TIME_MS } };
}

function timeMs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const hours = hoursOf(text);
  return hours === undefined ? millisecondsOf(text) : hours * 3_600_000;
}
