import { basename } from 'node:path';
import { TrainyardError } from '../../core/errors.ts';
import type { Digest } from '../../core/hash.ts';
import type { Catalogs, ModelEngines } from '../../core/plugins.ts';
import type { Files } from '../../core/ports.ts';
import { readBundleFolder } from '../../data/bundle/stored-bundle.ts';
import { rowModelOf } from '../../data/network/row-model.ts';

export interface LoadBundlePorts extends ModelEngines {
  readonly files: Files;
  readonly catalogs: Pick<Catalogs, 'models'>;
}

/**
 * Loads the bundle in a folder that is called by its digest's hex digits, as a server would: every byte verified, the model
 * made ready, its preprocessing understood. Throws `bundle-missing`, `bundle-corrupt` and what the model's format throws.
 */
export async function loadBundleFolder(folder: string, ports: LoadBundlePorts): Promise<{ readonly kind: 'Loaded' }> {
  const bundle: Digest = `sha256:${basename(folder)}`;
  const content = await readBundleFolder(ports.files, folder, bundle);
  if (content === undefined) {
    throw new TrainyardError({
      code: 'bundle-missing',
      message: `there is no bundle in ${folder}`,
      fix: 'Fetch it from the store first.',
    });
  }
  const predictor = await ports.catalogs.models
    .get(content.manifest.format)
    .load(content.manifest, content.files, ports);
  try {
    rowModelOf(content.manifest, content.files, predictor);
  } finally {
    predictor.dispose();
  }
  return { kind: 'Loaded' };
}
