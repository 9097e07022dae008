import { expect, it } from 'vitest';
import { gitAuthIn, placeOf } from '../../src/app/forge.ts';

it.each([
  ['acme/deploys'],
  ['https://github.acme.dev/acme/deploys.git'],
  ['https://github.acme.dev/acme/deploys'],
  ['git@github.acme.dev:acme/deploys.git'],
  ['ssh://git@github.acme.dev/acme/deploys.git'],
])('finds owner and name in %s', (repository) => {
  expect(placeOf(repository, 'https://github.acme.dev')).toEqual({ owner: 'acme', repo: 'deploys' });
});

it.each([['https://gitlab.com/acme/deploys.git'], ['git@gitlab.com:acme/deploys.git'], ['file:///srv/deploys.git']])(
  'knows no forge for %s, which is another host',
  (repository) => {
    expect(placeOf(repository, 'https://github.acme.dev')).toBeUndefined();
  },
);

it.each([
  ['the input of an Action', { token: 'in', env: { GITHUB_TOKEN: 'env' } }, 'in'],
  ['GITHUB_TOKEN', { env: { GITHUB_TOKEN: 'env', GH_TOKEN: 'gh' } }, 'env'],
  ['GH_TOKEN', { env: { GITHUB_TOKEN: '', GH_TOKEN: 'gh' } }, 'gh'],
])('gives git the token of %s, for github.com alone', (_, world, token) => {
  expect(gitAuthIn(world)).toEqual({ auth: { token, server: 'https://github.com' } });
});

it('gives the token to the server that the run is of, and none where there is none', () => {
  const env = { GITHUB_TOKEN: 'env', GITHUB_SERVER_URL: 'https://github.acme.dev' };
  expect(gitAuthIn({ env })).toEqual({ auth: { token: 'env', server: 'https://github.acme.dev' } });
  expect(gitAuthIn({ env: { GITHUB_SERVER_URL: 'https://github.acme.dev' } })).toEqual({});
});
