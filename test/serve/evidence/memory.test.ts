import { expect, it } from 'vitest';
import { systemClock } from '../../../src/adapters/host/clock.ts';
import { PredictionMemory } from '../../../src/serve/evidence/memory.ts';
import { PredictionIds } from '../../../src/serve/evidence/prediction-ids.ts';
import type { Predicted } from '../../../src/serve/evidence/recorder.ts';
import type { Prediction } from '../../../src/serve/model/prediction.ts';

const [deployment, arm] = [{ model: 'm' }, { variant: 'stable' }] as unknown as [
  Predicted['deployment'],
  Predicted['answered']['arm'],
];

function said(prediction: Partial<Prediction>): Prediction {
  return { rows: 1, outputs: new Map(), ...prediction };
}

function entryOf(id: string, prediction: Prediction): Predicted {
  const input = { kind: 'columns', rows: prediction.rows, columns: new Map() } as const;
  return { id, deployment, answered: { prediction, arm, fellBack: false }, input, unit: undefined, ms: 1 };
}

it('holds each prediction until it is forgotten, one row or several, with what the shadow said', () => {
  const memory = new PredictionMemory(new PredictionIds(systemClock()));
  const [one, several, value, nothing] = [memory.nextId(), memory.nextId(), memory.nextId(), memory.nextId()];
  void memory.predicted(entryOf(one, said({ scores: Float64Array.of(0.7), decisions: ['yes'] })));
  void memory.predicted(
    entryOf(several, said({ rows: 2, scores: Float64Array.of(0.1, 0.9), decisions: ['no', 'yes'] })),
  );
  void memory.predicted(entryOf(value, said({ scores: Float64Array.of(41.5) })));
  void memory.predicted(entryOf(nothing, said({})));
  memory.shadowed(one, said({ scores: Float64Array.of(0.2), decisions: ['no'] }));
  expect(memory.find(one)).toEqual({
    deployment,
    arm,
    said: { rows: 1, scores: [0.7], decisions: ['yes'] },
    shadow: { rows: 1, scores: [0.2], decisions: ['no'] },
  });
  expect([memory.forget(one), memory.forget(one), memory.find(one)]).toEqual([true, false, undefined]);
  expect(memory.find(several)?.said).toEqual({ rows: 2, scores: [0.1, 0.9], decisions: ['no', 'yes'] });
  expect(memory.find(value)?.said).toEqual({ rows: 1, scores: [41.5], decisions: undefined });
  expect(memory.find(nothing)).toBeUndefined();
});

it('knows no other id: of another process, of another time, or none at all', () => {
  const [ours, theirs] = [new PredictionIds(systemClock()), new PredictionIds(systemClock())];
  const memory = new PredictionMemory(ours);
  const id = memory.nextId();
  void memory.predicted(entryOf(id, said({ scores: Float64Array.of(1) })));
  const [time, process, count] = id.split('-') as [string, string, string];
  for (const other of [theirs.next(), `${time}x`.slice(1), `zzzzzzzz-${process}-${count}`, '', '-', 'x-y-1']) {
    expect(memory.find(other), other).toBeUndefined();
    expect(memory.forget(other), other).toBe(false);
  }
  expect(memory.forget(id)).toBe(true);
  expect(memory.find(id)).toBeUndefined();
});

it('keeps the newest fifty thousand', () => {
  const memory = new PredictionMemory(new PredictionIds(systemClock()));
  const ids = Array.from({ length: 50_002 }, () => memory.nextId());
  for (const [i, id] of ids.entries()) void memory.predicted(entryOf(id, said({ scores: Float64Array.of(i) })));
  expect(memory.find(ids[0] as string)).toBeUndefined();
  expect(memory.find(ids[1] as string)).toBeUndefined();
  expect(memory.find(ids[2] as string)?.said.scores).toEqual([2]);
  expect(memory.find(ids[50_001] as string)?.said.scores).toEqual([50_001]);
});
