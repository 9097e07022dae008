import { expect, it } from 'vitest';
import { advance } from '../../src/rollouts/advance.ts';
import { asked, bundle, DIRECT } from '../support/rollout.ts';
import { Line, started } from '../support/rollout-line.ts';

it('says that nothing is desired where nothing is', () => {
  expect(advance(asked({}))).toEqual({ release: null, changed: false, events: [], reason: 'nothing is desired' });
});

it('makes a bundle stable in one step where nobody confirms', () => {
  const line = new Line(DIRECT);
  const decision = line.want('1.0.0');
  expect(line.at).toBe('IDLE 1.0.0|- 0%');
  expect(decision.events.map((event) => event.event)).toEqual(['promoted']);
  expect(line.release?.generation).toBe(1);
  expect(line.decide().changed).toBe(false);
});

it('takes a first bundle to stable without a canary, for there is nothing to compare with', () => {
  const line = new Line();
  const phases = [line.want('1.0.0'), line.see(), line.see()].map((decision) => decision.release?.phase);
  expect(phases).toEqual(['WARMING', 'PROMOTING', 'IDLE']);
  expect(line.at).toBe('IDLE 1.0.0|- 0%');
});

it('goes through every step on evidence, each spelled out in full', () => {
  const line = started();
  const seen = [line.at];
  for (let look = 0; look < 5; look += 1) {
    line.wait(11).see({ requests: 2000 });
    seen.push(line.at);
  }
  expect(seen).toEqual([
    'WARMING 1.0.0|1.1.0 0%',
    'SHADOW 1.0.0|1.1.0 0%',
    'CANARY 1.0.0|1.1.0 5%',
    'CANARY 1.0.0|1.1.0 50%',
    'PROMOTING 1.0.0|1.1.0 100%',
    'IDLE 1.1.0|- 0%',
  ]);
  expect(line.release?.formerStable).toEqual([bundle('1.0.0')]);
});
