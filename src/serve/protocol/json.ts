import { badRequest } from './problem.ts';

/** A parsed value; integers beyond 2^53 are bigints, so that no digit of a 64-bit number is lost. */
export type Value = null | boolean | number | bigint | string | readonly Value[] | { readonly [key: string]: Value };
export type Fields = { readonly [key: string]: Value };

/** An integer that a double may not hold: 16 digits and more, outside of a fraction or an exponent. */
const LONG_INTEGER = /(?:^|[^.\d])\d{16,}(?![\d.eE])/;

/** Parses a body. Throws `HttpProblem` 400 with what is wrong and where. */
export function parseJson(text: string): Value {
  try {
    // Node's own parser is exact for everything but long integers, and several times faster.
    return LONG_INTEGER.test(text) ? new Reader(text).document() : (JSON.parse(text) as Value);
  } catch (error) {
    if (error instanceof SyntaxError) throw badRequest(`the body is not JSON: ${error.message.slice(0, 200)}`);
    throw error;
  }
}

export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value by its own key only: what bodies call `constructor` or `__proto__` is data. */
export function field(fields: Fields, key: string): Value | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

const MOST_NESTING = 256;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids raw control characters in strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** RFC 8259, with integers kept whole. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Value {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) throw this.#unexpected();
    return value;
  }

  #value(depth: number): Value {
    if (depth > MOST_NESTING) throw new SyntaxError(`values are nested deeper than ${MOST_NESTING}`);
    this.#space();
    const first = this.#text[this.#at];
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#array(depth);
    if (first === '"') return this.#string();
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    return this.#number();
  }

  #object(depth: number): Fields {
    const fields: Record<string, Value> = {};
    this.#at += 1;
    for (let more = !this.#takes('}'); more; more = this.#goesOn('}')) {
      this.#space();
      if (this.#text[this.#at] !== '"') throw this.#unexpected();
      const key = this.#string();
      if (!this.#takes(':')) throw this.#unexpected();
      // As `JSON.parse` does: the last of equal keys counts, and `__proto__` is a key like any other.
      Object.defineProperty(fields, key, { value: this.#value(depth + 1), enumerable: true, configurable: true });
    }
    return fields;
  }

  #array(depth: number): readonly Value[] {
    const values: Value[] = [];
    this.#at += 1;
    for (let more = !this.#takes(']'); more; more = this.#goesOn(']')) values.push(this.#value(depth + 1));
    return values;
  }

  #string(): string {
    return JSON.parse(this.#match(STRING)) as string;
  }

  #number(): number | bigint {
    const text = this.#match(NUMBER);
    const number = Number(text);
    return Number.isSafeInteger(number) || !/^-?\d+$/.test(text) ? number : BigInt(text);
  }

  #goesOn(end: string): boolean {
    if (this.#takes(',')) return true;
    if (this.#takes(end)) return false;
    throw this.#unexpected();
  }

  #takes(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #space(): void {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) throw this.#unexpected();
    this.#at += found.length;
    return found;
  }

  #unexpected(): SyntaxError {
    const found = this.#text[this.#at];
    return new SyntaxError(
      found === undefined
        ? 'Unexpected end of JSON input'
        : `Unexpected ${JSON.stringify(found)} at position ${this.#at}`,
    );
  }
}

const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;
