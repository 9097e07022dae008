import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globComplaint, globMatches, globReaches } from '../../src/spec/glob.ts';
import { timely } from '../support/cpu.ts';

describe('a glob', () => {
  it.each([
    ['models/*/model.yaml', 'models/wage-band/model.yaml', true],
    ['models/*/model.yaml', 'models/a/b/model.yaml', false],
    ['models/*/model.yaml', 'models/model.yaml', false],
    ['**/model.yaml', 'model.yaml', true],
    ['**/model.yaml', 'a/b/model.yaml', true],
    ['a/**/c/*.yaml', 'a/c/c/x.yaml', true],
    ['a/**/c/*.yaml', 'a/b/d/x.yaml', false],
    ['a/**', 'a', true],
    ['a/**', 'ab/c', false],
    ['m?del.yaml', 'model.yaml', true],
    ['m?del.yaml', 'mdel.yaml', false],
    ['*.yaml', '.yaml', true],
    ['a*b*c.yaml', 'a-b-b-c.yaml', true],
    ['a.yaml', 'axyaml', false],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(globMatches(glob, path)).toBe(expected);
  });

  it('without wildcards matches itself alone', () => {
    const path = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(path, path, (one, other) => {
        expect(globMatches(one.join('/'), other.join('/'))).toBe(one.join('/') === other.join('/'));
      }),
    );
  });

  it('with many stars takes no time', () => {
    timely(() => globMatches(`${'*a'.repeat(200)}.yaml`, 'a'.repeat(4000)), 500);
    timely(() => globMatches(`${'**/a/'.repeat(70)}b`, 'a/'.repeat(2000)), 500);
  });

  it('reaches the folders in which it could match', () => {
    expect(globReaches('models/*/model.yaml', 'models/x')).toBe(true);
    expect(globReaches('models/*/model.yaml', 'models')).toBe(true);
    expect(globReaches('models/*/model.yaml', 'docs')).toBe(false);
    expect(globReaches('models/*/model.yaml', 'models/x/model.yaml')).toBe(false);
  });

  it.each([
    ['models/*/model.yaml', undefined],
    ['/models/*.yaml', 'path-outside'],
    ['models/../x.yaml', 'path-outside'],
    ['models/{a,b}.yaml', 'glob-syntax'],
    ['src/*.ts', 'glob-not-yaml'],
  ])('%s is judged: %s', (glob, code) => {
    expect(globComplaint(glob)?.code).toBe(code);
  });
});
