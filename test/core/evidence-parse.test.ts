import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvidence } from '../../src/core/evidence-parse.ts';
import { evidenceOf } from '../support/rollout.ts';
import { canary } from '../support/rollout-line.ts';

const answer = evidenceOf(canary().release ?? expect.fail('no release'), { requests: 500 });
const EVIDENCE = answer.kind === 'evidence' ? answer.evidence : expect.fail('no evidence');

/** The evidence with one value replaced. */
function edited(path: string, value: unknown): unknown {
  const copy = structuredClone(EVIDENCE) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const at = keys.reduce((parent, key) => parent[key] as Record<string, unknown>, copy);
  at[last] = value;
  return copy;
}

it('reads what a server sends', () => {
  expect(parseEvidence(JSON.parse(JSON.stringify(EVIDENCE)))).toEqual({ kind: 'evidence', evidence: EVIDENCE });
});

describe('refuses what is not evidence, and says where', () => {
  it.each([
    ['kind', 'Metrics', 'kind'],
    ['schemaVersion', 2, 'schemaVersion'],
    ['window', 'abc', 'a digest'],
    ['since', 'yesterday', 'a time'],
    ['candidate.requests', -1, 'candidate.requests'],
    ['candidate.errors', 1.5, 'a count'],
    ['candidate.errors', '3', 'a count'],
    ['candidate.latency.counts', [1, 2], 'histogram'],
    ['candidate.latency.bounds', [5, 4, 3, 2, 1, 0, -1], 'histogram'],
    ['candidate.slices', { 'region=EU': { requests: 1 } }, 'slices.region=EU.errors'],
    ['breaker', null, 'a mapping'],
    ['servers', [], 'a mapping'],
    ['problems', [1], 'problems[0]'],
    ['stable', 'none', 'a mapping'],
  ])('%s: %j', (path, value, told) => {
    expect(parseEvidence(edited(path, value))).toMatchObject({ kind: 'invalid', what: expect.stringContaining(told) });
  });

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseEvidence(value).kind).toBe('invalid');
      }),
    );
  });
});

it('takes any name for a class, and makes nothing of it', () => {
  const hostile = JSON.parse(JSON.stringify(EVIDENCE).replace('"classes":{}', '"classes":{"__proto__":7}'));
  const parsed = parseEvidence(hostile);
  expect(parsed.kind === 'evidence' && Object.keys(parsed.evidence.stable?.classes ?? {})).toEqual(['__proto__']);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});
