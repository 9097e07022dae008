import { TrainyardError } from '../../core/errors.ts';
import type { OutsideEntry, OutsideFolders } from '../../core/programs.ts';
import { canonicalLayersModel, layersWeights } from '../network/layers-files.ts';
import { executableContent, unsafeName } from './unsafe-models.ts';

export interface ModelFolderRules {
  /** A program of the spec predicts: any plain file is taken, and never loaded. */
  readonly opaque: boolean;
  readonly mostBytes: number;
  readonly mostFiles: number;
  /** Who made the folder, for errors: `the training program`. */
  readonly maker: string;
}

export interface FoundModel {
  readonly format: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Plain files that are no part of the model. */
  readonly ignored: readonly string[];
}

/**
 * What a folder that others wrote holds as a model: `onnx` (one .onnx file), `tfjs` (a layers model), or, where a program
 * predicts, `command` with every file. Throws `model-missing`, `model-link`, `model-special`, `model-too-many`,
 * `model-too-large`, `model-unsafe` and `model-unknown`.
 */
export async function readModelFolder(
  folders: OutsideFolders,
  folder: string,
  rules: ModelFolderRules,
): Promise<FoundModel> {
  const entries = await folders.entries(folder, rules.mostFiles + 1);
  checkEntries(entries, rules);
  const plain = entries.filter((entry) => entry.kind === 'file');
  if (plain.length === 0) throw missing(rules);
  if (!rules.opaque) for (const entry of plain) refuseUnsafe(unsafeName(entry.path), entry.path);
  const content = new Map<string, Uint8Array>();
  for (const { path } of plain) {
    const bytes = await folders.read(`${folder}/${path}`, rules.mostBytes);
    if (bytes === undefined) throw special(path, 'changed while it was read');
    content.set(path, bytes);
  }
  if (rules.opaque) return { format: 'command', files: content, ignored: [] };
  // Weights are numbers, read as nothing else; the first of them may look like the mark of any format.
  const weights = layersWeights(content);
  for (const [path, bytes] of content) if (!weights.has(path)) refuseUnsafe(executableContent(bytes), path);
  return formatOf(content);
}

function checkEntries(entries: readonly OutsideEntry[], rules: ModelFolderRules): void {
  if (entries.length > rules.mostFiles) {
    throw failure('model-too-many', `${rules.maker} left more than ${rules.mostFiles} files and folders as its model`, {
      fix: 'Write only what predicting needs to the model folder, packed into few files.',
    });
  }
  for (const { path, kind } of entries) {
    if (kind === 'link') throw link(path);
    if (kind === 'too-deep') throw special(path, 'lies deeper than a path of this system can be long');
    if (kind === 'other') throw special(path, 'is neither a file nor a folder');
  }
  const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (bytes <= rules.mostBytes) return;
  throw failure('model-too-large', `the model has ${bytes} bytes; ${rules.mostBytes} are allowed`, {
    fix: 'Write only what predicting needs to the model folder, or raise train.limits.model.',
  });
}

function refuseUnsafe(found: { readonly what: string; readonly instead: string } | undefined, path: string): void {
  if (found === undefined) return;
  throw failure(
    'model-unsafe',
    `${shown(path)} is ${found.what}, which can run code when it is loaded; it is refused`,
    {
      fix: `${found.instead} Or name a program of your own that predicts: predict: {command: [...]}. What is no model belongs into SM_OUTPUT_DATA_DIR.`,
    },
  );
}

/** One ONNX file, or one layers model, beside which only documents may lie. */
function formatOf(content: ReadonlyMap<string, Uint8Array>): FoundModel {
  const paths = [...content.keys()];
  const [first, ...more] = paths.filter((path) => path.toLowerCase().endsWith('.onnx'));
  if (first !== undefined) {
    if (more.length > 0)
      throw unknown(`it holds ${more.length + 1} ONNX files: ${[first, ...more].map(shown).join(', ')}`);
    const bytes = content.get(first) as Uint8Array;
    return { format: 'onnx', files: new Map([['model.onnx', bytes]]), ignored: paths.filter((path) => path !== first) };
  }
  const layers = canonicalLayersModel(content);
  if (layers !== undefined) return { format: 'tfjs', ...layers };
  throw unknown(`it holds ${paths.slice(0, 8).map(shown).join(', ')}${paths.length > 8 ? ' ...' : ''}`);
}

function missing({ maker }: ModelFolderRules): TrainyardError {
  return failure('model-missing', `${maker} left no file as its model`, {
    fix: 'Write the model to the folder named by the variable SM_MODEL_DIR, for example as model.onnx.',
  });
}

function link(path: string): TrainyardError {
  return failure('model-link', `${shown(path)} in the model folder is a symbolic link, which is never followed`, {
    fix: 'Copy the file itself into the model folder.',
  });
}

function special(path: string, why: string): TrainyardError {
  return failure('model-special', `${shown(path)} in the model folder ${why}`, {
    fix: 'Leave plain files only, and let no process write there after the end.',
  });
}

function unknown(why: string): TrainyardError {
  return failure('model-unknown', `the model folder holds no model that can be loaded: ${why}`, {
    fix: 'Write one ONNX file or a TensorFlow.js layers model (model.json with its weights), or name a program that predicts: predict: {command: [...]}.',
  });
}

function failure(code: string, message: string, { fix }: { readonly fix: string }): TrainyardError {
  return new TrainyardError({ code, message, fix });
}

/** Names come from a program: quoted and short. */
function shown(path: string): string {
  return JSON.stringify(path.length > 120 ? `${path.slice(0, 120)}...` : path);
}
