import type { Draft } from '../draft.ts';
import { SPLIT_DEFAULTS } from '../grammar/split.ts';
import { child, mappingOf, valueAt } from '../pointer.ts';
import type { Problem } from '../problem.ts';

/** Something is left to train on, and what the split divides by is there. */
export function splitRules(draft: Draft): readonly Problem[] {
  return [
    ...sharesLeave(draft),
    ...timeKnown(draft),
    ...delayFromTime(draft),
    ...givenAlone(draft),
    ...strataAlone(draft),
  ];
}

function sharesLeave(draft: Draft): Problem[] {
  const test = shareAt(draft, '/data/split/test', SPLIT_DEFAULTS.test);
  const validation = shareAt(draft, '/data/split/validation', SPLIT_DEFAULTS.validation);
  if (!draft.has('/data/split') || test <= 0 || validation <= 0 || test + validation < 1) return [];
  // One share of 1 or more has its own problem.
  if (test >= 1 || validation >= 1) return [];
  return [
    draft.atKey('/data/split', {
      code: 'split-too-large',
      message: `test (${test}) and validation (${validation}) leave no rows to train on`,
      found: `${test} + ${validation}`,
      allowed: 'shares that together are less than 1',
      fix: 'Lower data.split.test or data.split.validation.',
    }),
  ];
}

/** A side that is given otherwise has no share. */
function shareAt(draft: Draft, pointer: string, fallback: number): number {
  return draft.has(pointer) ? (draft.number(pointer) ?? 0) : fallback;
}

function timeKnown(draft: Draft): Problem[] {
  const [test, validation] = ['/data/split/test/from', '/data/split/validation/from'];
  const problems = [test, validation]
    .filter((pointer) => draft.has(pointer) && !draft.has('/data/time'))
    .map((pointer) =>
      draft.atValue(pointer, {
        code: 'missing-key',
        message: 'rows are divided by a time, and data.time names no column with it',
        fix: 'Add data.time: the column with the time of the observation.',
      }),
    );
  const [from, before] = [draft.text(test), draft.text(validation)];
  if (from === undefined || before === undefined || normal(before) < normal(from)) return problems;
  const message = `validation rows begin at ${before}, not before the test rows at ${from}`;
  return [
    ...problems,
    draft.atValue(validation, { code: 'split-order', message, fix: 'Begin validation before test.' }),
  ];
}

function delayFromTime(draft: Draft): Problem[] {
  if (!draft.has('/data/labelDelay') || draft.has('/data/time')) return [];
  return [
    draft.atKey('/data/labelDelay', {
      code: 'missing-key',
      message: 'a delay is counted from the time of a row, and data.time names no column with it',
      fix: 'Add data.time: the column with the time of the observation.',
    }),
  ];
}

function normal(time: string): string {
  return time.replace(' ', 'T');
}

function givenAlone(draft: Draft): Problem[] {
  const test = '/data/split/test';
  const own = draft.text(test) !== undefined || draft.has(`${test}/source`);
  if (own && draft.has(`${test}/from`)) {
    const message = 'test rows are given by a source and by a time';
    return [draft.atKey(`${test}/from`, { code: 'split-conflict', message, fix: 'Keep one of source and from.' })];
  }
  if (!own || !(draft.has('/data/query') || isJoined(draft))) return [];
  return [
    draft.atKey(test, {
      code: 'not-yet',
      message: `not yet: a ${draft.has('/data/query') ? 'query' : 'join by time'} together with test rows of their own`,
      fix: 'Meanwhile: Join all rows in one, and divide them by a time or a share.',
    }),
  ];
}

function isJoined(draft: Draft): boolean {
  const named = mappingOf(valueAt(draft.value, '/data/source')) ?? {};
  return Object.keys(named).some((name) => draft.has(child(child('/data/source', name), 'time')));
}

function strataAlone(draft: Draft): Problem[] {
  const pointer = '/data/split/stratify';
  if (!draft.has(pointer)) return [];
  const other = [
    ['/data/group', 'data.group'],
    ['/data/split/test/from', 'a time'],
  ].find(([at]) => draft.has(at ?? ''));
  if (other === undefined) return [];
  return [
    draft.atKey(pointer, {
      code: 'split-conflict',
      message: `strata and ${other[1]} cannot both decide on which side a row is`,
      fix: `Remove data.split.stratify, or ${other[1]}.`,
    }),
  ];
}
