import { expect, it } from 'vitest';
import { placeOf } from '../../src/app/forge.ts';

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
