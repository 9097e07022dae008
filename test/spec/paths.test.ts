import { describe, expect, it } from 'vitest';
import type { TreeEntry } from '../../src/core/ports.ts';
import { linkOnTheWay, pathComplaint } from '../../src/spec/paths.ts';

describe('a path', () => {
  it.each(['data/wages.csv', 'a b/ü.csv', 'data..old/x.csv', '.hidden/x.csv', 'a/...'])('%j stays inside', (path) => {
    expect(pathComplaint(path)).toBeUndefined();
  });

  it.each([
    '/etc/passwd',
    '../wages.csv',
    'data/../../wages.csv',
    'data/..',
    './wages.csv',
    'data//wages.csv',
    'data/',
    'C:/wages.csv',
    'c:wages.csv',
    'data\\wages.csv',
    '..\\wages.csv',
    '\\\\server\\share',
    '~/wages.csv',
    'data/\u0000.csv',
    'data/\n.csv',
    '.git/config',
    'a/.GIT/config',
    '',
  ])('%j is refused', (path) => {
    expect(pathComplaint(path)).toMatchObject({
      code: 'path-outside',
      found: expect.any(String),
      fix: expect.any(String),
    });
  });
});

describe('a link', () => {
  const entry = (path: string, mode: string): [string, TreeEntry] => [path, { path, mode, id: '0', size: 1 }];
  const tree = new Map([
    entry('data', '120000'),
    entry('vendor/sub', '160000'),
    entry('plain/x.csv', '100644'),
    entry('plain/y.csv', '120000'),
  ]);
  it.each([
    ['data/wages.csv', 'data'],
    ['data', 'data'],
    ['vendor/sub/a/b.csv', 'vendor/sub'],
    ['plain/y.csv', 'plain/y.csv'],
    ['plain/x.csv', undefined],
    ['elsewhere/x.csv', undefined],
  ])('on the way to %s: %s', (path, link) => {
    expect(linkOnTheWay(path, tree)?.path).toBe(link);
  });
});
