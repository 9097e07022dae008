import { badRequest } from './problem.ts';

/** A parsed value; integers beyond 2^53 are bigints, so that no digit of a 64-bit number is lost. */
export type Value = null | boolean | number | bigint | string | readonly Value[] | { readonly [key: string]: Value };
export type Fields = { readonly [key: string]: Value };

/** An integer that a double may not hold: 16 digits and more, outside of a fraction or an exponent. */
const LONG_INTEGER = /(?:^|[^.\d])\d{16,}(?![\d.eE])/;

/** Parses a body. Throws `HttpProblem` 400 with what is wrong and where. */
export function parseJson(text: string): Value {
  try {
    if (isDeep(text)) throw tooDeep();
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

function tooDeep(): SyntaxError {
  return new SyntaxError(`values are nested deeper than ${MOST_NESTING}`);
}

/** Whoever walks through the value, such as an error that repeats it, may have no room for so many calls in one another. */
function isDeep(text: string): boolean {
  // What is shorter cannot be: each value takes its two brackets.
  if (text.length <= 2 * MOST_NESTING) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    // [ and { have the one, ] and } the other code, 32 apart.
    else if ((code | 32) === 123) depth += 1;
    else if ((code | 32) === 125) depth -= 1;
    if (depth > MOST_NESTING) return true;
  }
  return false;
}

const QUOTE = 34;

/** Place of the quote that ends the string which begins at `from`. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}

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
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) throw this.#unexpected();
    return value;
  }

  #value(): Value {
    this.#space();
    const first = this.#text[this.#at];
    if (first === '{') return this.#object();
    if (first === '[') return this.#array();
    if (first === '"') return this.#string();
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    return this.#number();
  }

  #object(): Fields {
    const fields: Record<string, Value> = {};
    this.#at += 1;
    for (let more = !this.#takes('}'); more; more = this.#goesOn('}')) {
      this.#space();
      if (this.#text[this.#at] !== '"') throw this.#unexpected();
      const key = this.#string();
      if (!this.#takes(':')) throw this.#unexpected();
      // As `JSON.parse` does: the last of equal keys counts, and `__proto__` is a key like any other.
      Object.defineProperty(fields, key, { value: this.#value(), enumerable: true, configurable: true });
    }
    return fields;
  }

  #array(): readonly Value[] {
    const values: Value[] = [];
    this.#at += 1;
    for (let more = !this.#takes(']'); more; more = this.#goesOn(']')) values.push(this.#value());
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
