import { EXIT, TrainyardError } from '../core/errors.ts';
import type { FilesJob, FilesOutcome } from '../core/files-job.ts';
import { type Digest, sha256 } from '../core/hash.ts';
import type { FilesTrainer } from '../core/plugins.ts';
import { readModelFolder } from '../data/bundle/model-folder.ts';

export interface ImportOptions {
  readonly files: readonly ImportedFile[];
}

export interface ImportedFile {
  /** A path of the repository, or an `https:` address. */
  readonly uri: string;
  readonly digest: Digest;
  /** Path inside the model folder; the last part of the uri when absent. */
  readonly as?: string;
}

/**
 * Takes a model that was made elsewhere, each file by its address and digest, under the same rules as a program's output.
 * Throws `import-missing`, `import-digest`, `import-name`, `import-large`, and the errors of `data/model-folder.ts`.
 */
export const importer: FilesTrainer<ImportOptions> = {
  id: 'import',
  doc: 'A model made elsewhere, by the address and the digest of each of its files; it is judged like any other.',
  version: 1,
  takes: 'files',
  tasks: ['binary', 'multiclass', 'regression'],
  backends: ['none'],
  schema: {
    type: 'object',
    required: ['files'],
    properties: {
      files: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        description: 'The files of the model.',
        items: {
          type: 'object',
          required: ['uri', 'digest'],
          additionalProperties: false,
          properties: {
            uri: {
              type: 'string',
              minLength: 1,
              maxLength: 2000,
              description: 'Path of a file of the repository, from its root, or an https address.',
            },
            digest: {
              type: 'string',
              pattern: '^sha256:[0-9a-f]{64}$',
              'x-says': 'sha256: and 64 lower-case hex digits',
              description: 'SHA-256 of the file.',
            },
            as: {
              type: 'string',
              minLength: 1,
              maxLength: 200,
              description: 'Its name in the model folder; the last part of `uri` otherwise.',
            },
          },
        },
      },
    },
  },
  fit,
};

async function fit(job: FilesJob<ImportOptions>): Promise<FilesOutcome> {
  const { folders, ports, limits } = job;
  await ports.folders.create(folders.model);
  let bytesLeft = limits.diskBytes;
  for (const file of job.options.files) {
    const bytes = await fetched(job, file, bytesLeft);
    const digest = sha256(bytes);
    if (digest !== file.digest) throw otherDigest(file, digest, bytes);
    bytesLeft -= bytes.length;
    await ports.folders.write(`${folders.model}/${nameOf(file)}`, bytes);
  }
  const rules = { opaque: job.opaque, mostBytes: limits.diskBytes, mostFiles: 200, maker: 'the import' };
  const { format, files, ignored } = await readModelFolder(ports.folders, folders.model, rules);
  if (ignored.length > 0) job.warn(`not part of the model, and left out: ${ignored.join(', ')}`);
  return { format, files, claimed: {}, enforced: [] };
}

async function fetched(job: FilesJob<ImportOptions>, file: ImportedFile, mostBytes: number): Promise<Uint8Array> {
  if (/^https:/i.test(file.uri)) return job.ports.downloads.get(file.uri, { mostBytes, signal: job.signal });
  const bytes = await job.readFile(file.uri);
  if (bytes !== undefined && bytes.length <= mostBytes) return bytes;
  throw new TrainyardError({
    code: bytes === undefined ? 'import-missing' : 'import-large',
    message:
      bytes === undefined
        ? `git has no file ${JSON.stringify(file.uri.slice(0, 200))} in the tree under review`
        : `${file.uri.slice(0, 200)} has ${bytes.length} bytes; ${mostBytes} are allowed for the whole model`,
    fix:
      bytes === undefined
        ? 'Commit the file, or correct the path; links and submodules are not followed.'
        : 'Raise train.limits.disk.',
    exitCode: EXIT.broken,
  });
}

/** A file that Git LFS keeps is a pointer of three lines in git. */
function otherDigest(file: ImportedFile, found: Digest, bytes: Uint8Array): TrainyardError {
  const pointer = bytes.length < 1024 && new TextDecoder().decode(bytes).startsWith('version https://git-lfs');
  return new TrainyardError({
    code: 'import-digest',
    message: `${file.uri.slice(0, 200)} has the digest ${found}, and the spec expects ${file.digest}${pointer ? '; git holds a pointer of Git LFS there' : ''}`,
    fix: pointer
      ? 'Name the file by its https address, or commit the file itself.'
      : 'If the new file is meant, write its digest into the spec; otherwise find out who changed it.',
  });
}

function nameOf(file: ImportedFile): string {
  const name =
    file.as ??
    file.uri
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ??
    '';
  const parts = name.split('/');
  if (parts.every((part) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part))) return name;
  throw new TrainyardError({
    code: 'import-name',
    message: `${JSON.stringify(name.slice(0, 200))} cannot be the name of a file of a model`,
    fix: 'Write a plain name as `as`, such as model.onnx.',
    exitCode: EXIT.invalid,
  });
}
