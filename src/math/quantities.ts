import { figure } from './figures.ts';

const TIMES = new Map([
  ['us', 0.001],
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
]);

const SIZES = new Map([
  ['B', 1],
  ['kB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['KiB', 1024],
  ['MiB', 1024 ** 2],
  ['GiB', 1024 ** 3],
]);

/** What JSON Schema checks; one or more digits, an optional fraction, a unit. */
export const TIME_PATTERN = '^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$';
export const SIZE_PATTERN = '^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$';

/** `200ms`, `0.2s` -> milliseconds; undefined when it is no time. */
export function millisecondsOf(text: string): number | undefined {
  return read(text, TIMES);
}

/** `50MB` (decimal), `48MiB` (binary) -> bytes; undefined when it is no size. */
export function bytesOf(text: string): number | undefined {
  return read(text, SIZES);
}

/** `0.42 ms`, `12.1 ms`, `3.4 s`. */
export function timeText(milliseconds: number): string {
  if (milliseconds >= 60_000) return `${figure(milliseconds / 60_000, 3)} min`;
  return milliseconds >= 1000 ? `${figure(milliseconds / 1000, 3)} s` : `${figure(milliseconds, 3)} ms`;
}

/** `812 B`, `12.4 kB`, `50 MB`: decimal units. */
export function sizeText(bytes: number): string {
  if (bytes < 1e3) return `${figure(bytes)} B`;
  const [unit, name] = bytes < 1e6 ? [1e3, 'kB'] : bytes < 1e9 ? [1e6, 'MB'] : ([1e9, 'GB'] as const);
  return `${figure(bytes / unit, 3)} ${name}`;
}

function read(text: string, units: ReadonlyMap<string, number>): number | undefined {
  const match = /^([0-9]+(?:\.[0-9]+)?) ?([A-Za-z]+)$/.exec(text.trim());
  const unit = units.get(match?.[2] ?? '');
  return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}

const AGES = new Map([
  ['h', 1],
  ['d', 24],
  ['w', 168],
]);

export const AGE_PATTERN = '^[0-9]+(\\.[0-9]+)? ?(h|d|w)$';

/** `36h`, `7d`, `2w` -> hours; undefined when it is no age. */
export function hoursOf(text: string): number | undefined {
  return read(text, AGES);
}

/** `5 h`, `3.2 days`; a time that is yet to come is 0 h. */
export function ageText(hours: number): string {
  return hours < 48 ? `${figure(Math.max(0, hours), 2)} h` : `${figure(hours / 24, 3)} days`;
}
