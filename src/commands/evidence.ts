import { isAbsolute, join, relative } from 'node:path';
import { EXIT, TrainyardError } from '../core/errors.ts';
import type { Outcome } from '../core/request.ts';
import { loadedBundle } from '../stages/release/bundle-content.ts';
import { type EvidencePack, evidence, packed, type VersionName } from '../stages/release/evidence/evidence.ts';
import type { Context } from './context.ts';

export interface EvidenceRequest {
  readonly command: 'evidence';
  /** `wage-band@v1.4.0`, `v1.4.0`, `1.4.0`. */
  readonly version: string;
  /** Absolute path of the folder that relative ones are read from. */
  readonly from: string;
  /** A folder, or a file that ends in `.zip`; named by model and version when it is absent. */
  readonly out?: string;
  /** With the files of the bundle, from the store. */
  readonly bundle: boolean;
}

const NAME = /^(?:([a-z0-9][a-z0-9-]{0,62})@)?v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/;

/**
 * `trainyard evidence`: all that is recorded of one version, for auditors, from the clone alone; the bundle comes from
 * the store where it is asked for. Writes a folder or a zip archive, in place of an earlier pack only.
 */
export async function gatherEvidence(request: EvidenceRequest, context: Context): Promise<Outcome> {
  const name = nameOf(request.version);
  const pack = request.bundle
    ? await evidence(name, context, (version) => loadedBundle(version.record.bundle, context))
    : await evidence(name, context);
  const { model, version, documents, missing } = pack.index;
  const path = pathOf(request, `evidence-${model}-${version}`);
  await write(pack, path, context);
  const gaps = missing.map(({ what, why }) => `  - ${what}: ${why}`);
  const shown = relative(request.from, path);
  const lines = [
    `Evidence for ${model} v${version}: ${documents.length} documents in ${shown.startsWith('..') ? path : shown}`,
    ...(gaps.length === 0 ? [] : ['', 'missing', ...gaps]),
    '',
    'Begin with index.html. The pack collects records; it claims no compliance with any law.',
  ];
  return { exitCode: EXIT.ok, text: lines.join('\n'), json: { ...pack.index, path } };
}

function nameOf(text: string): VersionName {
  const [, model, version] = NAME.exec(text) ?? [];
  if (version !== undefined) return { version, ...(model !== undefined && { model }) };
  throw new TrainyardError({
    code: 'version-invalid',
    message: `"${text}" names no version; it can be wage-band@v1.4.0, or v1.4.0 where one model has it`,
    fix: '"trainyard show" lists the versions.',
    exitCode: EXIT.invalid,
  });
}

function pathOf({ from, out }: EvidenceRequest, name: string): string {
  if (out === undefined) return join(from, name);
  return isAbsolute(out) ? out : join(from, out);
}

async function write(pack: EvidencePack, path: string, { files }: Context): Promise<void> {
  if (path.endsWith('.zip')) {
    await files.write(path, packed(pack));
    return;
  }
  if ((await files.list(path)).length > 0) {
    const earlier = await files.readText(join(path, 'index.json'));
    if (!isPack(earlier)) throw taken(path);
    await files.remove(path);
  }
  if (await files.exists(path)) throw taken(path);
  for (const [name, bytes] of pack.files) await files.write(join(path, name), bytes);
}

function isPack(text: string | undefined): boolean {
  try {
    return (JSON.parse(text ?? 'null') as { kind?: unknown } | null)?.kind === 'EvidencePack';
  } catch {
    return false;
  }
}

function taken(path: string): TrainyardError {
  return new TrainyardError({
    code: 'evidence-out-taken',
    message: `${path} is there already, and is no evidence pack`,
    fix: 'Name another folder with --out, or a file that ends in .zip.',
    exitCode: EXIT.invalid,
  });
}
