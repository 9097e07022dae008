import { shortened } from './frame.ts';
import type { Parsed } from './parse.ts';
import { parentOf, valueAt } from './pointer.ts';
import type { Complaint, Problem } from './problem.ts';
import { problemAt, type Range } from './source-text.ts';

/** A parsed file that may still be wrong anywhere: every look tells "not there, or not of that type" by undefined. */
export interface Draft {
  readonly file: string;
  readonly value: unknown;
  text(pointer: string): string | undefined;
  number(pointer: string): number | undefined;
  /** The strings of a list, or undefined when there is no list. */
  texts(pointer: string): readonly string[] | undefined;
  /** Number of items of a list; 0 when there is none. */
  length(pointer: string): number;
  has(pointer: string): boolean;
  /** As it stands in the file. */
  source(pointer: string): string;
  /** A problem at a value. */
  atValue(pointer: string, complaint: Complaint): Problem;
  /** A problem at the key of a value; at the nearest key around it when the value has none. */
  atKey(pointer: string, complaint: Complaint): Problem;
}

export function draftOf(parsed: Parsed): Draft {
  const { source, value, places } = parsed;
  const look = (pointer: string) => valueAt(value, pointer);
  const valueRange = (pointer: string) => places.get(pointer)?.value ?? START;
  return {
    file: source.file,
    value,
    text: (pointer) => textOf(look(pointer)),
    number: (pointer) => numberOf(look(pointer)),
    texts: (pointer) => textsOf(look(pointer)),
    length: (pointer) => lengthOf(look(pointer)),
    has: (pointer) => look(pointer) !== undefined,
    source: (pointer) => shortened(source.text.slice(valueRange(pointer).from, valueRange(pointer).to)),
    atValue: (pointer, complaint) => problemAt(source, valueRange(pointer), complaint),
    atKey: (pointer, complaint) => problemAt(source, keyRange(parsed, pointer), complaint),
  };
}

const START: Range = { from: 0, to: 0 };

function keyRange(parsed: Parsed, pointer: string): Range {
  for (let at = pointer; at !== ''; at = parentOf(at)) {
    const place = parsed.places.get(at);
    if (place !== undefined) return place.key ?? { from: place.value.from, to: place.value.from + 1 };
  }
  return START;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
