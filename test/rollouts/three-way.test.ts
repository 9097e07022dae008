import { expect, it } from 'vitest';
import type { Release } from '../../src/core/release-records.ts';
import { advance } from '../../src/rollouts/advance.ts';
import { type AssignmentFact, type Sides, threeWay } from '../../src/rollouts/three-way.ts';
import { ANA, asked, blobOf, bundle, DIRECT, desire } from '../support/rollout.ts';

const FIRST = fact(5, '1.0.0');
const SECOND = fact(6, '1.1.0');
const STABLE = desire('1.1.0');

function fact(counter: number, version: string, object = `object-${counter}`): AssignmentFact {
  const name = `wage-band#production#${counter}`;
  return { name, object, bundle: bundle(version), by: ANA, at: '2026-11-25T11:00:00Z' };
}

/** 1.1.0 is stable by #6, and nothing changed since. */
function sides(change: Partial<Sides> = {}): Sides {
  const desired = change.desired ?? STABLE;
  return {
    release: released(),
    desired,
    desiredBlob: blobOf(desired),
    assignments: [SECOND, FIRST],
    seen: [SECOND.object, FIRST.object],
    ...change,
  };
}

function released(): Release {
  const tag = { name: SECOND.name, object: SECOND.object };
  const { release } = advance(asked({ desired: STABLE, plan: DIRECT, tag }));
  return release as Release;
}

it('follows the branch where no tag changed', () => {
  expect(threeWay(sides())).toEqual({ kind: 'desired' });
  expect(threeWay(sides({ desired: desire('1.2.0') }))).toEqual({ kind: 'desired' });
});

it('takes a new assignment tag for a request', () => {
  const tag = fact(7, '1.0.0');
  expect(threeWay(sides({ assignments: [tag, SECOND, FIRST] }))).toEqual({
    kind: 'tag',
    how: 'assigned',
    tag,
    bundle: bundle('1.0.0'),
  });
});

it('takes a tag that was moved by force for a request', () => {
  const moved = fact(6, '1.0.0', 'another-object');
  expect(threeWay(sides({ assignments: [moved, FIRST] }))).toMatchObject({ kind: 'tag', how: 'moved' });
});

it('takes the deletion of the newest assignment for a rollback to the one before', () => {
  expect(threeWay(sides({ assignments: [FIRST] }))).toMatchObject({ kind: 'tag', how: 'deleted', tag: FIRST });
});

it('does not follow deletions that it cannot read', () => {
  expect(threeWay(sides({ assignments: [] }))).toMatchObject({ kind: 'unclear' });
  expect(threeWay(sides({ assignments: [], seen: [SECOND.object] }))).toMatchObject({
    kind: 'unclear',
    says: expect.stringContaining('no earlier'),
  });
  expect(threeWay(sides({ assignments: [SECOND] }))).toEqual({ kind: 'desired' });
});

it('does not take a tag that nobody had seen for deleted', () => {
  expect(threeWay(sides({ assignments: [FIRST], seen: [FIRST.object] }))).toEqual({ kind: 'desired' });
});

it('says what to do about a tag on a commit without a version', () => {
  const { bundle: _, ...tag } = fact(7, '1.0.0');
  expect(threeWay(sides({ assignments: [tag, SECOND, FIRST] }))).toMatchObject({
    kind: 'unclear',
    fix: expect.stringContaining('registered version'),
  });
});

it('says so when both sides changed, unless they agree', () => {
  const assignments = [fact(7, '1.0.0'), SECOND, FIRST];
  expect(threeWay(sides({ desired: desire('1.2.0'), assignments }))).toMatchObject({
    kind: 'conflict',
    says: expect.stringMatching(/1\.2\.0.*wage-band#production#7.*1\.0\.0/),
  });
  expect(threeWay(sides({ desired: desire('1.0.0'), assignments }))).toEqual({ kind: 'desired' });
});

it('follows a tag before there is a release', () => {
  const first = { release: null, desiredBlob: null, seen: [], assignments: [FIRST] };
  expect(threeWay({ ...first, desired: null })).toMatchObject({ kind: 'tag', tag: FIRST });
});
