import { EXIT, TrainyardError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';

/** Reads one value of a configuration file; `at` is its path, `limits.bodyBytes`. Throws `serve-config`. */
export type Reading<T> = (value: unknown, at: string) => T;

export type Of<R> = R extends Reading<infer T> ? T : never;

/** A mapping with these keys alone; each has a default of its own. */
export function section<S extends Record<string, Reading<unknown>>>(
  keys: S,
): Reading<{ readonly [K in keyof S]: Of<S[K]> }> {
  return (value, at) => {
    const mapping = value ?? {};
    if (typeof mapping !== 'object' || Array.isArray(mapping)) throw wrong(at, value, 'a mapping');
    const names = Object.keys(keys);
    const other = Object.keys(mapping).find((name) => !names.includes(name));
    if (other !== undefined) throw unknownKey(at, other, names);
    const given = mapping as Record<string, unknown>;
    const read = names.map((name) => {
      const found = Object.hasOwn(given, name) ? given[name] : undefined;
      return [name, keys[name]?.(found, at === '' ? name : `${at}.${name}`)];
    });
    return Object.fromEntries(read) as { readonly [K in keyof S]: Of<S[K]> };
  };
}

export function whole(least: number, most: number, otherwise: number): Reading<number> {
  return (value = otherwise, at = '') => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) return value;
    throw wrong(at, value, `a whole number from ${least} to ${most}`);
  };
}

export function between(least: number, most: number, otherwise: number): Reading<number> {
  return (value = otherwise, at = '') => {
    if (typeof value === 'number' && value >= least && value <= most) return value;
    throw wrong(at, value, `a number from ${least} to ${most}`);
  };
}

export function text<D extends string | undefined>(otherwise: D, pattern = /^[\s\S]+$/): Reading<string | D> {
  return (value, at) => {
    if (value === undefined) return otherwise;
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw wrong(at, value, pattern.source === '^[\\s\\S]+$' ? 'a text' : `a text like ${pattern.source}`);
  };
}

export function required(pattern: RegExp, says: string): Reading<string> {
  return (value, at) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw wrong(at, value, says);
  };
}

export function oneOf<const T extends string>(choices: readonly T[], otherwise: T): Reading<T> {
  return (value = otherwise, at = '') => {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    throw wrong(at, value, choices.join(' or '));
  };
}

export function yesNo(otherwise: boolean): Reading<boolean> {
  return (value = otherwise, at = '') => {
    if (typeof value === 'boolean') return value;
    throw wrong(at, value, 'true or false');
  };
}

export function list<T>(of: Reading<T>): Reading<readonly T[]> {
  return (value = [], at = '') => {
    if (!Array.isArray(value)) throw wrong(at, value, 'a list');
    return value.map((entry, i) => of(entry, `${at}[${i}]`));
  };
}

/** Undefined where nothing is said, without the defaults inside. */
export function optional<T>(of: Reading<T>): Reading<T | undefined> {
  return (value, at) => (value === undefined || value === null ? undefined : of(value, at));
}

function wrong(at: string, value: unknown, allowed: string): TrainyardError {
  const found = value === undefined ? 'missing' : (JSON.stringify(value) ?? String(value)).slice(0, 80);
  return configError(`${at === '' ? 'the file' : at} is ${found}; it must be ${allowed}`, `Correct ${at} in the file.`);
}

function unknownKey(at: string, key: string, names: readonly string[]): TrainyardError {
  const near = nearest(key, names);
  const there = at === '' ? 'at the top' : `in ${at}`;
  return configError(
    `there is no key "${key}" ${there}; there are ${names.join(', ')}`,
    near === undefined ? 'Take the key out.' : `Did you mean "${near}"?`,
  );
}

export function configError(message: string, fix: string): TrainyardError {
  return new TrainyardError({
    code: 'serve-config',
    message: `the configuration: ${message}`,
    fix,
    exitCode: EXIT.invalid,
  });
}
