import { EXIT, TrainyardError } from './errors.ts';

/** Segments start with a letter, digit or underscore: no `..`, no hidden file, nothing that reads as an option. */
export const STORE_KEY = /^[a-z0-9_][a-z0-9._-]*(?:\/[a-z0-9_][a-z0-9._-]*)*$/;

const MOST_CHARACTERS = 900;

/** Throws `store-key-invalid`. */
export function checkedKey(key: string): string {
  if (STORE_KEY.test(key) && key.length <= MOST_CHARACTERS) return key;
  throw new TrainyardError({
    code: 'store-key-invalid',
    message: `"${key.slice(0, 200)}" cannot name an object; segments are [a-z0-9_] and then [a-z0-9._-], divided by "/", ${MOST_CHARACTERS} characters in all at most`,
    fix: 'Use lower-case file names without spaces in the bundle.',
    exitCode: EXIT.invalid,
  });
}
