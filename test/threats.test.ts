/**
 * The threats to a review, row by row of the project's threat table: what stops each, and which test fails without it.
 * `npm run threats` takes the guards away one by one and runs those tests, which have to fail; this file sees to it that
 * the table stays true to the sources.
 */
import { describe, expect, it } from 'vitest';
import { textOf } from './support/sources.ts';
import threats from './threats.json' with { type: 'json' };

interface Threat {
  readonly row: number;
  readonly threat: string;
  readonly guards?: readonly Guard[];
  /** Where it is answered, if not in a review. */
  readonly elsewhere?: string;
}

interface Guard {
  readonly file: string;
  readonly find: string;
  readonly put: string;
  readonly all?: boolean;
  readonly test: string;
  /** Part of the test's name; the whole file where it is empty. */
  readonly name: string;
}

const all = threats as readonly Threat[];

it('every row of the table has guards, or says where it is answered', () => {
  expect(all.map(({ row }) => row)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
  for (const { row, guards, elsewhere } of all)
    expect([row, (guards?.length ?? 0) > 0]).toEqual([row, elsewhere === undefined]);
});

describe.each(all.flatMap(({ row, threat, guards = [] }) => guards.map((guard) => ({ row, threat, ...guard }))))(
  'threat $row, $threat: $find',
  ({ file, find, put, all: every, test, name }) => {
    it('is stopped where the table says', () => {
      const times = textOf(file).split(find).length - 1;
      expect(times, `${file} has the guard ${times} times; write its new text into test/threats.json`).toBeGreaterThan(
        0,
      );
      if (every !== true) expect(times).toBe(1);
      expect(put).not.toBe(find);
    });

    it('has its test', () => {
      expect(textOf(test)).toContain(name);
    });
  },
);
