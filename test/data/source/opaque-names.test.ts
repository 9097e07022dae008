import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleName, originalName } from '../../../src/data/source/opaque-names.ts';

/** What a store takes as the name of a file in a bundle. */
const STORED = /^[a-z0-9_][a-z0-9._-]*(?:\/[a-z0-9_][a-z0-9._-]*)*$/;

describe('bundleName', () => {
  it.each([
    ['model.onnx', 'model.onnx'],
    ['Model/vocab.txt', '_4dodel/vocab.txt'],
    ['.hidden', '_2ehidden'],
    ['a_b', 'a_5fb'],
    ['naïve', 'na_c3_afve'],
  ])('%s becomes %s', (path, name) => {
    expect(bundleName(path)).toBe(name);
    expect(originalName(name)).toBe(path);
  });

  it('gives every path a name that stores take, and the path back', () => {
    const part = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.includes('/'));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const path = Buffer.from(parts.join('/')).toString('utf8');
        expect(bundleName(path)).toMatch(STORED);
        expect(originalName(bundleName(path))).toBe(path);
      }),
    );
  });
});
