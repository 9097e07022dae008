import { expect, it } from 'vitest';
import { secretsOf } from '../../../src/adapters/host/secrets.ts';

it('are the token, and the key and session of the store', () => {
  const env = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'key', AWS_SESSION_TOKEN: 'session', PATH: '/bin' };
  expect(secretsOf('token', env)).toEqual(['token', 'key', 'session']);
});

it('are the tokens of a terminal', () => {
  expect(secretsOf(undefined, { GITHUB_TOKEN: 'token', GH_TOKEN: 'other' })).toEqual(['token', 'other']);
});

it('are none where none is set; an unset secret of a workflow is an empty text', () => {
  expect(secretsOf(undefined, { AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' })).toEqual([]);
});
