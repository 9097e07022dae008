import { expect, it } from 'vitest';
import { ANA, DIRECT, desire } from '../support/rollout.ts';
import { canary, Line } from '../support/rollout-line.ts';

it('lets a person resume, and gives the step its time again', () => {
  const line = canary();
  line.wait(50).decide();
  expect(line.at).toBe('PAUSED 1.0.0|1.1.0 5%');
  line.wait(60 * 48).tell('resume');
  expect(line.at).toBe('CANARY 1.0.0|1.1.0 5%');
  expect(line.wait(1).decide().changed).toBe(false);
});

it('promotes at once for a named person only', () => {
  const line = canary();
  const nobody = line.decide({ command: { kind: 'promote', by: { login: ' ', proof: 'claimed' }, reason: '' } });
  expect(nobody.problem).toContain('who');
  line.tell('promote');
  expect(line.at).toBe('PROMOTING 1.0.0|1.1.0 100%');
  expect(line.tell('promote').changed).toBe(false);
});

it('lets abort win over everything that the same run could do', () => {
  const line = canary();
  line.wait(11);
  line.desired = desire('1.2.0');
  line.decide({
    command: { kind: 'abort', by: ANA, reason: 'wrong data' },
    evidence: line.evidence({ requests: 5000 }),
    conflict: 'x',
  });
  expect(line.at).toBe('ABORTING 1.0.0|1.1.0 0%');
  expect(line.release?.decision).toMatchObject({ by: ANA, reason: 'aborted by ana: wrong data' });
});

it('aborts what was asked for and has not begun', () => {
  const line = new Line(DIRECT);
  line.want('1.0.0');
  line.desired = desire('1.1.0');
  line.tell('abort');
  expect(line.at).toBe('REJECTED 1.0.0|- 0%');
  expect(line.decide().changed).toBe(false);
});

it('finds an abort done when servers had time, though none answers', () => {
  const line = canary();
  line.tell('abort');
  expect(line.wait(9).decide().changed).toBe(false);
  line.wait(1).decide();
  expect(line.at).toBe('REJECTED 1.0.0|- 0%');
});
