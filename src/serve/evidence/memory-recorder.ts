import type { Clock } from '../../core/ports.ts';
import { PredictionIds, type Recorder } from './recorder.ts';

/** Ids alone: nothing is kept and nothing is written. */
export function memoryRecorder(clock: Clock): Recorder {
  const ids = new PredictionIds(clock);
  return { nextId: () => ids.next(), predicted: () => undefined, shadowed: () => undefined };
}
