import { EXIT, messageOf, TrainyardError } from '../../core/errors.ts';
import { digestOf, hexOf, isDigest } from '../../core/hash.ts';
import { type JsonSchema, prettyJson } from '../../core/json.ts';
import type { DataLock, LockedFile, LockedSource } from '../../core/outside.ts';

/** Name of the file that pins what lies outside git, beside the spec. */
export const LOCK_FILE = 'data.lock';

/** Path of the lock of a spec. */
export function lockPathOf(specPath: string): string {
  return specPath.replace(/[^/]*$/, LOCK_FILE);
}

/** The lock as it stands in the file: the same pins give the same bytes. */
export function lockText(sources: readonly LockedSource[]): string {
  const sorted = [...sources].sort((one, other) => (one.uri < other.uri ? -1 : 1));
  return prettyJson({ kind: 'DataLock', schemaVersion: 1, sources: sorted } satisfies DataLock);
}

/**
 * What the rows of a pinned source are known by in keys: the SHA-256 of the file, or over those of all files in their order.
 * Names and versions are not in it, as a file's name in git is not.
 */
export function pinnedId({ files }: LockedSource): string {
  const [only, ...more] = files;
  if (only !== undefined && more.length === 0) return hexOf(only.digest);
  return hexOf(digestOf(files.map(({ digest }) => digest)));
}

/** Reads a lock. Throws `data-lock-invalid`, saying what was found where and what is allowed. */
export function parseLock(path: string, text: string): DataLock {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw invalid(path, `it is not JSON: ${messageOf(error)}`);
  }
  const lock = (value ?? {}) as Partial<DataLock>;
  if (lock.kind !== 'DataLock') throw invalid(path, 'its kind is not DataLock');
  if (lock.schemaVersion !== 1) {
    throw invalid(path, `its schemaVersion is ${JSON.stringify(lock.schemaVersion)}; this version reads 1`);
  }
  const sources = listOf(lock.sources, () => invalid(path, 'sources is not a list'));
  for (const [index, source] of sources.entries()) checkSource(source, { path, index });
  const names = sources.map(({ uri }) => uri);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw invalid(path, `it pins ${twice.slice(0, 200)} twice`);
  return { kind: 'DataLock', schemaVersion: 1, sources };
}

function checkSource(source: LockedSource, at: { readonly path: string; readonly index: number }): void {
  const where = `sources[${at.index}]`;
  if (typeof source?.uri !== 'string' || source.uri === '') throw invalid(at.path, `${where}.uri is not a text`);
  const files = listOf(source.files, () => invalid(at.path, `${where}.files is not a list`));
  if (files.length === 0) throw invalid(at.path, `${where}.files is empty`);
  for (const [index, file] of files.entries()) {
    const wrong = wrongIn(file);
    if (wrong !== undefined) throw invalid(at.path, `${where}.files[${index}].${wrong}`);
  }
}

function wrongIn(file: LockedFile): string | undefined {
  if (typeof file?.uri !== 'string' || file.uri === '') return 'uri is not a text';
  if (!Number.isSafeInteger(file.size) || file.size < 0) return 'size is not a whole number of bytes';
  if (!isDigest(file.digest)) return 'digest is not sha256: and 64 lower-case hex digits';
  const texts = [file.version, file.etag].filter((text) => text !== undefined);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: both go into headers of requests
  return texts.every((text) => typeof text === 'string' && !/[\u0000-\u001f\u007f]/.test(text))
    ? undefined
    : 'version and etag are texts without control characters';
}

function listOf<T>(value: readonly T[] | undefined, problem: () => Error): readonly T[] {
  if (!Array.isArray(value)) throw problem();
  return value as readonly T[];
}

function invalid(path: string, why: string): TrainyardError {
  return new TrainyardError({
    code: 'data-lock-invalid',
    message: `${path} cannot be read: ${why}`,
    fix: 'Write it again with "trainyard data pin", and commit what it writes.',
    exitCode: EXIT.invalid,
  });
}

/** JSON Schema (draft 2020-12) of `data.lock`. */
export const LOCK_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://trainyard.dev/schemas/data-lock.schema.json',
  title: 'Data lock',
  description: 'What "trainyard data pin" writes beside a spec: its sources outside git as they were then.',
  type: 'object',
  required: ['kind', 'schemaVersion', 'sources'],
  additionalProperties: false,
  properties: {
    kind: { const: 'DataLock', description: 'What this file is.' },
    schemaVersion: { const: 1, description: 'Version of this shape.' },
    sources: {
      description: 'Every source outside git, sorted by uri.',
      type: 'array',
      items: {
        type: 'object',
        required: ['uri', 'files'],
        additionalProperties: false,
        properties: {
          uri: { type: 'string', minLength: 1, description: 'The source as the spec names it.' },
          files: { type: 'array', minItems: 1, description: 'The files it named, in order.', items: fileSchema() },
        },
      },
    },
  },
};

function fileSchema(): JsonSchema {
  return {
    type: 'object',
    required: ['uri', 'size', 'digest'],
    additionalProperties: false,
    properties: {
      uri: { type: 'string', minLength: 1, description: 'Address or path of the file.' },
      size: { type: 'integer', minimum: 0, description: 'Bytes.' },
      digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$', description: 'SHA-256 of the content.' },
      version: { type: 'string', description: 'Version id, where the bucket keeps versions.' },
      etag: { type: 'string', description: 'As the server gives it.' },
    },
  };
}
