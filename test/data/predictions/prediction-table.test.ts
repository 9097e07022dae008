import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePredictionTable, rowsText } from '../../../src/data/predictions/prediction-table.ts';

const binary = { task: 'binary', classes: ['no', 'yes'] } as const;
const several = { task: 'multiclass', classes: ['a', 'b, c', 'd "e"'] } as const;
const number = { task: 'regression', classes: [] } as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('parsePredictionTable', () => {
  it('takes both columns of a binary task in any order, or the positive one alone', () => {
    const shape = { ...binary, rows: 2 };
    for (const text of ['no,yes\n0.25,0.75\n1,0\n', 'yes,no\r\n0.75,0.25\r\n0,1', 'yes\n0.75\n0e3\n']) {
      expect([...parsePredictionTable(bytes(text), shape)]).toEqual([0.75, 0]);
    }
  });

  it('puts classes into their order, by quoted names too', () => {
    const text = '"d ""e""",a,"b, c"\n0.5,0.25,0.25\n';
    expect([...parsePredictionTable(bytes(text), { ...several, rows: 1 })]).toEqual([0.25, 0.25, 0.5]);
  });

  it('takes any finite number of a regression', () => {
    expect([...parsePredictionTable(bytes('prediction\n-1.5e3\n+.5\n'), { ...number, rows: 2 })]).toEqual([-1500, 0.5]);
  });

  it.each([
    ['nothing at all', '', 'not exactly'],
    ['another column', 'no,maybe\n0.5,0.5\n', 'not exactly "no", "yes"'],
    ['one column too many', 'id,no,yes\n1,0.5,0.5\n', 'names 3 columns'],
    ['a column twice', 'yes,yes\n0.5,0.5\n', 'names 2 columns'],
    ['too few rows', 'yes\n', '0 predictions for 1 rows'],
    ['too many rows', 'yes\n0.1\n0.2\n', '2 predictions for 1 rows'],
    ['a short line', 'no,yes\n0.5\n', 'line 2 has 1 cells'],
    ['not a number', 'yes\nnan\n', '"nan", which is no finite number'],
    ['an empty cell', 'yes\n ', 'no finite number'],
    ['a number out of reach', 'yes\n1e999\n', 'no finite number'],
    ['hexadecimal', 'yes\n0x1\n', 'no finite number'],
    ['no probability', 'yes\n1.5\n', 'no probability'],
    ['a negative one', 'no,yes\n1.5,-0.5\n', 'no probability'],
    ['probabilities that do not add up', 'no,yes\n0.5,0.6\n', 'sum to 1.1'],
    ['bytes that are no text', '\ufffd', 'UTF-8'],
  ])('refuses %s', (_, text, said) => {
    const given = text === '\ufffd' ? Uint8Array.of(0xff, 0xfe) : bytes(text);
    expect(() => parsePredictionTable(given, { ...binary, rows: 1 })).toThrow(said);
  });

  it('never answers anything but finite probabilities, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(3), (text, rows) => {
        let scores: Float64Array;
        try {
          scores = parsePredictionTable(bytes(`yes\n${text}`), { ...binary, rows });
        } catch {
          return;
        }
        expect(scores).toHaveLength(rows);
        for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });
});

describe('rowsText', () => {
  it('writes the features in the order of the spec, and nothing where a value is missing', () => {
    const inputs = [
      { name: 'city, part', type: 'category' },
      { name: 'age', type: 'numeric' },
      { name: 'union', type: 'boolean' },
    ] as const;
    const columns = new Map([
      ['age', { kind: 'number', values: Float64Array.of(40, 1.5, Number.NaN) }],
      ['city, part', { kind: 'text', values: ['a "b"', null, ''] }],
      ['union', { kind: 'number', values: Float64Array.of(1, 0, Number.NaN) }],
    ] as const);
    expect(rowsText({ inputs }, { columns, rows: 3 })).toBe('"city, part",age,union\n"a ""b""",40.0,1\n,1.5,0\n"",,\n');
  });
});
