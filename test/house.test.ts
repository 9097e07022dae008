import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { TRAINYARD_VERSION } from '../src/version.ts';
import suites from './suites.json' with { type: 'json' };
import { dodged, forbidden, isGenerated, MAX_LINES, misnamed, unmirrored } from './support/house.ts';
import { repositoryFiles, textOf } from './support/sources.ts';

const files = repositoryFiles();
const code = files.filter((file) => /^(src|test|scripts)\/.*\.(ts|mjs)$/.test(file) && !isGenerated(file));

describe('the repository', () => {
  it(`has no code file over ${MAX_LINES} lines`, () => {
    const long = code.map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
  });

  it('names no folder or file after a drawer', () => {
    expect(code.flatMap(misnamed)).toEqual([]);
  });

  it('holds no machine path, registry address or note to self', () => {
    const texts = files.filter((file) => !isGenerated(file) && /\.(ts|mjs|js|json|ya?ml|md|txt|css|html)$/.test(file));
    expect(texts.flatMap((file) => forbidden(file, textOf(file)))).toEqual([]);
  });

  it('switches no check or test off', () => {
    expect(code.flatMap((file) => dodged(file, textOf(file)))).toEqual([]);
  });

  it('has its tests where its sources are', () => {
    expect(unmirrored(files)).toEqual([]);
  });

  it('names one script for each suite', () => {
    const scripts: Readonly<Record<string, string>> = manifest.scripts;
    for (const { name } of suites) {
      expect(scripts[name === 'fast' ? 'test' : `test:${name}`]).toBe(`vitest run --project ${name}`);
    }
  });

  it('says one version', () => {
    expect(TRAINYARD_VERSION).toBe(manifest.version);
  });
});

describe('the checks see', () => {
  it.each([
    ['src/utils/x.ts', 'utils'],
    ['src/core/types.ts', 'types'],
    ['test/support/helpers.ts', 'helpers'],
  ])('a drawer in %s', (file, name) => {
    expect(misnamed(file)).toEqual([expect.stringContaining(`"${name}"`)]);
  });

  it.each([
    `see ${'/ho'}me/ada/notes`,
    `open ${'/Us'}ers/ada/notes`,
    `TO${'DO'}: later`,
    `https://${'reg'}istry.example.com/x`,
  ])('a word that does not belong: %s', (text) => {
    expect(forbidden('README.md', `fine\n${text}`)).toEqual([expect.stringMatching(/^README\.md:2 /)]);
  });

  it('nothing in paths of a hosted runner and plain addresses', () => {
    expect(forbidden('README.md', '/home/runner/work/x https://example.com/work/ src/network/x')).toEqual([]);
  });

  it.each([`it.${'sk'}ip('x')`, `describe.${'on'}ly('x')`, `test.${'to'}do('x')`, `// @ts-${'ig'}nore`])(
    'a check switched off: %s',
    (text) => {
      expect(dodged('test/x.test.ts', text)).toHaveLength(1);
    },
  );

  it('a test without a source', () => {
    expect(unmirrored(['src/metrics/f1.ts', 'test/metrics/f2.test.ts'])).toHaveLength(1);
    expect(unmirrored(['src/metrics/f1.ts', 'test/metrics/f1.test.ts', 'test/metrics/f1.ties.test.ts'])).toEqual([]);
  });
});
