import { expect, it } from 'vitest';
import { withDefaults } from '../../src/spec/defaults.ts';

const SCHEMA = {
  properties: {
    a: { default: 1 },
    b: {},
    c: { properties: { d: { default: [2] } } },
    e: { default: {}, properties: { f: { default: 'x' } } },
  },
};

it('fills in what is absent, at every depth, and leaves what is there', () => {
  expect(withDefaults(SCHEMA, {})).toEqual({ a: 1, e: { f: 'x' } });
  expect(withDefaults(SCHEMA, { a: 0, c: {}, z: null })).toEqual({ a: 0, c: { d: [2] }, e: { f: 'x' }, z: null });
});

it('does not change its input', () => {
  const given = Object.freeze({ c: Object.freeze({}) });
  withDefaults(SCHEMA, given);
  expect(given).toEqual({ c: {} });
});
