import { describe, expect, it } from 'vitest';
import { cycles, importProblems, worldProblems } from './support/architecture.ts';
import { importsOf, parse, repositoryFiles, resolved, textOf } from './support/sources.ts';

const sources = repositoryFiles()
  .filter((file) => file.startsWith('src/') && file.endsWith('.ts'))
  .map((file) => parse(file, textOf(file)));

describe('the sources', () => {
  it('import along the rule only', () => {
    expect(sources.flatMap(importProblems)).toEqual([]);
  });

  it('touch the outside world only where that is allowed', () => {
    expect(sources.flatMap(worldProblems)).toEqual([]);
  });

  it('have no import cycle, type imports included', () => {
    const graph = new Map(
      sources.map((source) => [
        source.fileName,
        importsOf(source)
          .filter(({ specifier }) => specifier.startsWith('.'))
          .map(({ specifier }) => resolved(source.fileName, specifier)),
      ]),
    );
    expect(cycles(graph).map((files) => files.join(' -> '))).toEqual([]);
  });
});

describe('the import rule', () => {
  it.each([
    ['a static import', "import { x } from '../trainers/index.ts';"],
    ['a type import', "import type { x } from '../trainers/index.ts';"],
    ['an inline type import', "import { type x } from '../trainers/index.ts';"],
    ['an import for its effect', "import '../trainers/index.ts';"],
    ['a re-export', "export * from '../trainers/index.ts';"],
    ['a dynamic import', "const x = await import('../trainers/index.ts');"],
    ['a type written as import()', "type X = import('../trainers/index.ts').X;"],
  ])('sees %s', (_, text) => {
    expect(importProblems(parse('src/metrics/f1.ts', text))).toEqual([
      'src/metrics/f1.ts imports src/trainers/index.ts: metrics may import data, math, core. Move what both need into one of them, or hand it over as an argument.',
    ]);
  });

  const world = 'adapters, serve and the entries only';
  it.each([
    { what: 'a sibling plug-in', file: 'metrics/f1.ts', text: "import './recall.ts';", said: 'no other plug-in' },
    {
      what: 'a plug-in past its catalog',
      file: 'app.ts',
      text: "import './gates/size.ts';",
      said: 'src/gates/index.ts',
    },
    { what: 'an unknown part', file: 'misc/x.ts', text: '', said: '"misc" is no part of src' },
    { what: 'files outside src', file: 'core/x.ts', text: "import '../../a.json';", said: 'nothing outside src' },
    { what: 'a name without extension', file: 'core/x.ts', text: "import './y';", said: 'with .ts' },
    { what: 'the file system', file: 'stages/plan.ts', text: "import 'node:fs';", said: world },
    { what: 'the file system, later', file: 'stages/plan.ts', text: "import('node:fs/promises');", said: world },
    { what: 'a package that does I/O', file: 'stages/plan.ts', text: "import '@octokit/rest';", said: world },
  ])('refuses $what', ({ file, text, said }) => {
    expect(importProblems(parse(`src/${file}`, text)).join('\n')).toContain(said);
  });

  it.each([
    ['what is below', 'src/metrics/f1.ts', "import { x } from '../math/x.ts';"],
    ['a catalog, from app', 'src/app.ts', "import { x } from './metrics/index.ts';"],
    ['the types of a package that does I/O', 'src/core/ports.ts', "type T = typeof import('@tensorflow/tfjs-core');"],
    ['modules of Node that only compute', 'src/core/hash.ts', "import { createHash } from 'node:crypto';"],
  ])('allows %s', (_, file, text) => {
    expect(importProblems(parse(file, text))).toEqual([]);
  });
});

describe('the rule about the outside world', () => {
  it.each([
    ['src/stages/plan/plan.ts', 'process.env'],
    ['src/adapters/git/git.ts', 'process.env'],
    ['src/adapters/git/git.ts', 'process.exitCode = 1'],
    ['src/data/split/split.ts', 'Math.random()'],
    ['src/data/split/split.ts', 'new Date()'],
    ['src/stages/plan/plan.ts', "fetch('x')"],
  ])('refuses in %s: %s', (file, text) => {
    expect(worldProblems(parse(file, text))).toHaveLength(1);
  });

  it.each([
    ['src/cli.ts', 'process.env'],
    ['src/adapters/host/clock.ts', 'new Date()'],
    ['src/stages/plan/plan.ts', 'new Date(record.trainedAt)'],
  ])('allows in %s: %s', (file, text) => {
    expect(worldProblems(parse(file, text))).toEqual([]);
  });
});

it('finds a cycle, and none where files only share an import', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(cycles(graph)).toEqual([['b', 'c', 'b']]);
  expect(
    cycles(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
        ['c', []],
      ]),
    ),
  ).toEqual([]);
});
