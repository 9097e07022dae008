import { TrainyardError } from '../../core/errors.ts';
import { digestOf, sha256 } from '../../core/hash.ts';
import type { Files } from '../../core/ports.ts';
import type { BundleFile, TrainedModel } from '../../core/records.ts';

/**
 * The files of a bundle from its folder, each with the size and digest that the manifest names, and the manifest with
 * the digest that names the bundle. Throws `bundle-corrupt`: a bundle that is not what was trained is never loaded.
 */
export async function readBundle(
  files: Files,
  folder: string,
  trained: TrainedModel,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { manifest, bundle } = trained;
  if (digestOf(manifest) !== bundle) throw corrupt(folder, 'its manifest has not the digest that names it');
  const contents = new Map<string, Uint8Array>();
  for (const file of manifest.files) contents.set(file.path, await readFile(files, folder, file));
  return contents;
}

async function readFile(files: Files, folder: string, file: BundleFile): Promise<Uint8Array> {
  const bytes = await files.read(`${folder}/${file.path}`);
  if (bytes === undefined) throw corrupt(folder, `${file.path} is not there`);
  const found = sha256(bytes);
  if (bytes.length === file.size && found === file.sha256) return bytes;
  throw corrupt(
    folder,
    `${file.path} has ${bytes.length} bytes with ${found}, expected ${file.size} with ${file.sha256}`,
  );
}

function corrupt(folder: string, why: string): TrainyardError {
  return new TrainyardError({
    code: 'bundle-corrupt',
    message: `the bundle in ${folder} is not what was trained: ${why}`,
    fix: 'Delete the run folder and run again; if it comes back, find out what writes there.',
  });
}
