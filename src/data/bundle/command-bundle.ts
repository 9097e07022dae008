import { TrainyardError } from '../../core/errors.ts';
import { prettyJson } from '../../core/json.ts';
import { bundleName, originalName } from '../source/opaque-names.ts';

/** A file of a program, with the rights that git keeps. */
export interface CodeFile {
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/** A model that is a program: its command, its code and the files it predicts with. */
export interface CommandModel {
  readonly command: readonly string[];
  /** Milliseconds for one batch of rows. */
  readonly timeMs: number;
  /** By path in the code folder. */
  readonly code: ReadonlyMap<string, CodeFile>;
  /** By path in the model folder. */
  readonly model: ReadonlyMap<string, Uint8Array>;
}

export const COMMAND_FILE = 'command.json';

interface CommandText {
  readonly kind: 'Command';
  readonly schemaVersion: 1;
  readonly command: readonly string[];
  readonly timeMs: number;
  /** Names in the bundle of the code files that may be executed. */
  readonly executable: readonly string[];
}

/** Files of a bundle: `command.json`, `code/...` and `model/...`, whose names are those of `bundleName`. */
export function packCommandModel(model: CommandModel): ReadonlyMap<string, Uint8Array> {
  const executable = [...model.code].filter(([, file]) => file.executable).map(([path]) => `code/${bundleName(path)}`);
  const { command, timeMs } = model;
  const text: CommandText = { kind: 'Command', schemaVersion: 1, command, timeMs, executable: executable.sort() };
  return new Map([
    [COMMAND_FILE, new TextEncoder().encode(prettyJson(text))],
    ...[...model.code].map(([path, { bytes }]) => [`code/${bundleName(path)}`, bytes] as const),
    ...[...model.model].map(([path, bytes]) => [`model/${bundleName(path)}`, bytes] as const),
  ]);
}

/** The model that `packCommandModel` packed. Throws `model-invalid`. */
export function unpackCommandModel(files: ReadonlyMap<string, Uint8Array>): CommandModel {
  const text = parsed(files.get(COMMAND_FILE));
  if (text === undefined) throw invalid(`its ${COMMAND_FILE} is not a command of schema version 1`);
  const executable = new Set(text.executable);
  const code = new Map<string, CodeFile>();
  const model = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) {
    if (name === COMMAND_FILE) continue;
    const [, side, rest = ''] = /^(code|model)\/(.+)$/.exec(name) ?? [];
    const path = originalName(rest);
    if (side === undefined || leaves(path)) throw invalid(`it holds ${JSON.stringify(name.slice(0, 120))}`);
    if (side === 'code') code.set(path, { bytes, executable: executable.has(name) });
    else model.set(path, bytes);
  }
  return { command: text.command, timeMs: text.timeMs, code, model };
}

/** Names in a bundle decide where files are written. */
function leaves(path: string): boolean {
  return path.startsWith('/') || path.includes('\0') || path.split('/').some((part) => ['', '.', '..'].includes(part));
}

function parsed(bytes: Uint8Array | undefined): CommandText | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<CommandText>;
    const { kind, schemaVersion, command, timeMs, executable } = value;
    const texts = (list: unknown): boolean => Array.isArray(list) && list.every((item) => typeof item === 'string');
    if (kind !== 'Command' || schemaVersion !== 1 || !texts(command) || !texts(executable)) return undefined;
    return typeof timeMs === 'number' && command?.[0] !== undefined ? (value as CommandText) : undefined;
  } catch {
    return undefined;
  }
}

function invalid(why: string): TrainyardError {
  return new TrainyardError({
    code: 'model-invalid',
    message: `the bundle's prediction program cannot be used: ${why}`,
    fix: 'Train the model again, or use the version of Trainyard that wrote the bundle.',
  });
}
