/** House rules that the compiler and the linter do not know. Each function returns sentences that say what to do. */

export const MAX_LINES = 300;

/** Folders of `test` that mirror nothing in `src`. */
const OWN_FOLDERS = new Set([
  'browser',
  'clients',
  'demo',
  'contract',
  'e2e',
  'kills',
  'examples',
  'figures',
  'fixtures',
  'python',
  'real',
  'reference',
  'scripts',
  'services',
  'support',
  'tfjs-node',
  'big',
]);

const DRAWERS = new Set(['common', 'helper', 'helpers', 'lib', 'misc', 'types', 'util', 'utils']);

export function isGenerated(file: string): boolean {
  return /^(dist|schemas|test\/reference|test\/fixtures)\/|(^|\/)generated\/|^package-lock\.json$/.test(file);
}

export function misnamed(file: string): readonly string[] {
  const names = file.split('/').map((name) => name.replace(/\..*$/, ''));
  return names
    .filter((name) => DRAWERS.has(name))
    .map(
      (name) => `${file}: "${name}" says nothing. Put the code beside its only user, or name it after what it does.`,
    );
}

/** Written in pieces, so that this file does not hold what it forbids. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<![\\w.-])/(${'ho'}me/(?!runner/)|${'Us'}ers/|${'wo'}rk/)[a-z.]`), 'a path of one machine'],
  [new RegExp(`https?://[a-z0-9.-]*(${'reg'}istry|${'py'}pi)[a-z0-9.-]*`), 'the address of a package registry'],
  [new RegExp(`\\b(${'TO'}DO|${'FIX'}ME)\\b`), 'a note to self; open an issue'],
];

export function forbidden(file: string, text: string): readonly string[] {
  return matches(file, text, FORBIDDEN);
}

const DODGES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(it|test|describe|bench)(\.\w+)*\.(skip|only|todo|skipIf|runIf|fails)\b/,
    'a test switched off; mend or delete it',
  ],
  [new RegExp(`@ts-(${'ig'}nore|${'no'}check)`), 'a type check switched off; give the value its type'],
];

/** Code that ajv generates has no types, and the generator says so in the generated file; nothing else may. */
export function dodged(file: string, text: string): readonly string[] {
  const found = matches(file, text, DODGES);
  return file === 'scripts/generate.mjs' ? found.filter((one) => !one.includes('type check')) : found;
}

function matches(file: string, text: string, rules: readonly (readonly [RegExp, string])[]): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      rules.filter(([pattern]) => pattern.test(line)).map(([, what]) => `${file}:${index + 1} holds ${what}.`),
    );
}

/**
 * Tests in a folder that `src` has too, and that mirror no file there. `src/metrics/f1.ts` is mirrored by
 * `test/metrics/f1.test.ts`, and by `test/metrics/f1.<aspect>.test.ts` where one file would be too long.
 */
export function unmirrored(files: readonly string[]): readonly string[] {
  const sources = new Set(files.filter((file) => file.startsWith('src/')));
  return files
    .filter((file) => file.startsWith('test/') && file.endsWith('.test.ts') && file.split('/').length > 2)
    .filter((file) => !OWN_FOLDERS.has(file.split('/')[1] ?? ''))
    .map((file) => ({ file, source: file.replace(/^test\//, 'src/').replace(/(\.[^./]+)?\.test\.ts$/, '.ts') }))
    .filter(({ source }) => !sources.has(source))
    .map(({ file, source }) => `${file} mirrors ${source}, which does not exist. Name it after the file it tests.`);
}
