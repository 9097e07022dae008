import { expect, it } from 'vitest';
import { sha256 } from '../../src/core/hash.ts';
import { later, planOf } from '../support/rollout.ts';
import { canary, started } from '../support/rollout-line.ts';

it('waits for the dwell time, by the wall clock', () => {
  const line = canary();
  expect(
    line
      .wait(9)
      .see({ requests: 5000 })
      .events.map(({ event }) => event),
  ).toEqual(['observed']);
  expect(line.see({ requests: 5000 }).changed).toBe(false);
  expect(line.at).toBe('CANARY 1.0.0|1.1.0 5%');
  line.wait(1).see({ requests: 5000 });
  expect(line.at).toBe('CANARY 1.0.0|1.1.0 50%');
});

it('takes one step however late the run is', () => {
  const line = canary();
  line.wait(12 * 60).see({ requests: 90_000 });
  expect(line.at).toBe('CANARY 1.0.0|1.1.0 50%');
  for (let run = 0; run < 3; run += 1) line.see({ requests: 90_000 });
  expect(line.at).toBe('CANARY 1.0.0|1.1.0 50%');
});

it('reads no evidence of an earlier window', () => {
  const line = canary();
  line.wait(11);
  const stale = line.evidence({ requests: 5000 });
  line.decide({ evidence: stale });
  expect(line.at).toBe('CANARY 1.0.0|1.1.0 50%');
  line.wait(11);
  expect(line.decide({ evidence: stale })).toMatchObject({ release: { phase: 'CANARY', weight: 50 } });
});

it('never takes silence for a pass, nor for a reason to abort', () => {
  const line = canary();
  const phases = [];
  for (let run = 0; run < 40; run += 1) phases.push(line.wait(10).decide().release?.phase);
  expect(new Set(phases)).toEqual(new Set(['CANARY', 'PAUSED']));
  expect(line.at).toBe('PAUSED 1.0.0|1.1.0 5%');
  expect(line.release?.pause?.kind).toBe('inconclusive');
});

it('holds a step for as many windows as the plan gives, noting each once', () => {
  const line = canary();
  const events = [];
  for (let run = 0; run < 60; run += 1) events.push(...line.wait(1).see({ requests: 20 }).events);
  expect(events.map((event) => event.event)).toEqual(['observed', 'held', 'held', 'held', 'paused']);
});

it('aborts at any time when a server has opened its breaker', () => {
  const line = canary();
  line.tell('pause');
  const decision = line.see({ breaker: 'half of the requests failed' });
  expect(line.at).toBe('ABORTING 1.0.0|1.1.0 0%');
  expect(decision.events[0]?.summary).toContain('half of the requests failed');
  line.see();
  expect(line.at).toBe('REJECTED 1.0.0|- 0%');
  expect(line.release?.rejected.map((one) => one.version)).toEqual(['1.1.0']);
});

it('rejects what servers cannot load', () => {
  const line = started();
  line.see({ servers: { total: 3, atGeneration: 0, failing: 2 }, problems: ['digest differs'] });
  expect(line.at).toBe('REJECTED 1.0.0|- 0%');
  expect(line.release?.rejected[0]?.reason).toContain('digest differs');
});

it('does not reject what one of several servers cannot load', () => {
  const line = started();
  expect(line.see({ servers: { total: 3, atGeneration: 1, failing: 1 } }).changed).toBe(false);
});

it('keeps the candidate serving when its promotion is not confirmed', () => {
  const line = canary(planOf({ steps: [] }));
  expect(line.at).toBe('PROMOTING 1.0.0|1.1.0 100%');
  line.see({ servers: { total: 1, atGeneration: 0, failing: 1 }, problems: ['disk full'] });
  expect(line.at).toBe('PAUSED 1.0.0|1.1.0 100%');
  expect(line.release?.pause?.kind).toBe('promotion-failed');
  line.tell('resume');
  line.see();
  expect(line.at).toBe('IDLE 1.1.0|- 0%');
});

it('counts a step from when servers were first known to serve it, though they start anew', () => {
  const line = canary();
  line.wait(5).see({ requests: 100, since: later(5) });
  line.wait(6).see({ requests: 5000, since: later(8) });
  expect(line.at).toBe('CANARY 1.0.0|1.1.0 5%');
  line.wait(4).see({ requests: 5000, since: later(14) });
  expect(line.at).toBe('CANARY 1.0.0|1.1.0 50%');
});

it('rejects what servers cannot load though they still serve an earlier window', () => {
  const line = started();
  const failing = line.evidence({ servers: { total: 1, atGeneration: 0, failing: 1 }, problems: ['digest differs'] });
  if (failing.kind === 'none') throw new Error(failing.detail);
  const window = sha256('an earlier window');
  line.decide({ evidence: { ...failing, evidence: { ...failing.evidence, window } } });
  expect(line.at).toBe('REJECTED 1.0.0|- 0%');
});

it('waits for a person after the last step where the plan says so, while both go on answering', () => {
  const line = started(
    planOf({ steps: [{ kind: 'weight', percent: 50 }], onPass: 'wait', names: { stable: 'a', candidate: 'b' } }),
  );
  line.wait(11).see({ requests: 5000 });
  line.wait(11).see({ requests: 5000 });
  expect(line.at).toBe('PAUSED 1.0.0|1.1.0 50%');
  expect(line.release?.pause).toMatchObject({ kind: 'manual', from: 'CANARY' });
  expect(line.release?.pause?.reason).toContain('leaves the choice to a person');
  expect(line.release?.analysis.last?.verdict).toBe('pass');
  expect(line.wait(600).see({ requests: 9000 }).changed).toBe(false);
  line.tell('promote');
  expect(line.at).toBe('PROMOTING 1.0.0|1.1.0 100%');
});

it('leaves the choice open when it is resumed in place of being made, and pauses no second time', () => {
  const line = started(planOf({ steps: [{ kind: 'weight', percent: 50 }], onPass: 'wait' }));
  line.wait(11).see({ requests: 5000 });
  line.wait(11).see({ requests: 5000 });
  const resumed = line.tell('resume');
  expect(resumed.changed).toBe(false);
  expect(resumed.problem).toContain('promote 1.1.0 at once, or abort it');
  expect(line.wait(11).see({ requests: 9000 }).changed).toBe(false);
  expect(line.at).toBe('PAUSED 1.0.0|1.1.0 50%');
});

it('lets a person resume a pause of their own where the plan waits for a choice', () => {
  const line = started(planOf({ steps: [{ kind: 'weight', percent: 50 }], onPass: 'wait' }));
  line.wait(11).see({ requests: 5000 });
  line.tell('pause');
  line.tell('resume');
  expect(line.at).toBe('CANARY 1.0.0|1.1.0 50%');
});

it('aborts a candidate that fails although a person was to choose', () => {
  const line = started(planOf({ steps: [{ kind: 'weight', percent: 50 }], onPass: 'wait' }));
  line.wait(11).see({ requests: 5000 });
  line.wait(11).see({ requests: 5000 });
  line.see({ requests: 9000, errors: 10, candidateErrors: 900 });
  expect(line.at).toBe('ABORTING 1.0.0|1.1.0 0%');
});
