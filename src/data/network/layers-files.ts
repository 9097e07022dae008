import { TrainyardError } from '../../core/errors.ts';
import { prettyJson } from '../../core/json.ts';
import { TOPOLOGY_FILE, WEIGHTS_FILE } from './layers-model.ts';

interface Described {
  readonly format?: unknown;
  readonly modelTopology?: unknown;
  readonly weightsManifest?: readonly { readonly paths?: readonly unknown[]; readonly weights?: readonly unknown[] }[];
}

/**
 * A TensorFlow.js layers model as any tool wrote it (weights in several files and groups) with its weights in one file.
 * Undefined where no file says that it is a layers model. Throws `model-invalid` for weights that are not there.
 */
export function canonicalLayersModel(
  content: ReadonlyMap<string, Uint8Array>,
): { readonly files: ReadonlyMap<string, Uint8Array>; readonly ignored: readonly string[] } | undefined {
  const [path, model] = described(content) ?? [];
  if (path === undefined || model === undefined) return undefined;
  const groups = model.weightsManifest ?? [];
  const beside = path.slice(0, path.lastIndexOf('/') + 1);
  const parts = groups.flatMap((group) => group.paths ?? []).map((name) => `${beside}${String(name)}`);
  const weights = parts.map((part) => {
    const bytes = content.get(part);
    if (bytes === undefined) throw incomplete(path, part);
    return bytes;
  });
  const topology = {
    ...model,
    weightsManifest: [{ paths: [WEIGHTS_FILE], weights: groups.flatMap((group) => group.weights ?? []) }],
  };
  const files = new Map<string, Uint8Array>([
    [TOPOLOGY_FILE, new TextEncoder().encode(prettyJson(topology))],
    [WEIGHTS_FILE, new Uint8Array(Buffer.concat(weights))],
  ]);
  const used = new Set([path, ...parts]);
  return { files, ignored: [...content.keys()].filter((name) => !used.has(name)) };
}

/** Paths of the weights that a layers model names, plain binary files all of them. */
export function layersWeights(content: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const [path = '', model] = described(content) ?? [];
  const parts = (model?.weightsManifest ?? []).flatMap((group) => group.paths ?? []);
  const beside = path.slice(0, path.lastIndexOf('/') + 1);
  return new Set(parts.map((name) => `${beside}${String(name)}`).filter((name) => /\.bin$/.test(name)));
}

function described(content: ReadonlyMap<string, Uint8Array>): readonly [string, Described] | undefined {
  for (const [path, bytes] of content) {
    if (!/(^|\/)model\.json$/.test(path)) continue;
    const model = parsed(bytes);
    if (model?.format === 'layers-model' && Array.isArray(model.weightsManifest)) return [path, model];
  }
  return undefined;
}

function parsed(bytes: Uint8Array): Described | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function incomplete(path: string, part: string): TrainyardError {
  return new TrainyardError({
    code: 'model-invalid',
    message: `${path} names the weights file ${JSON.stringify(part.slice(0, 120))}, which is not in the model folder`,
    fix: 'Leave all files that the converter wrote in one folder.',
  });
}
