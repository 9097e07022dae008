import type { Digest } from '../../core/hash.ts';
import type { Files, Git, ObjectStore } from '../../core/ports.ts';
import type { ResolvedProject } from '../../spec/resolved.ts';
import { loadBundle } from '../jobs/library.ts';
import { type LoadPorts, loadSpecs } from '../plan/specs.ts';

export interface BundleContentPorts extends LoadPorts {
  readonly git: Git;
  readonly files: Files;
  readonly openStore: (project: ResolvedProject) => ObjectStore;
}

/** Manifest and files of a bundle by path, every byte verified, from the store that HEAD's project names. Throws what the store throws. */
export async function loadedBundle(
  bundle: Digest,
  ports: BundleContentPorts,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { files, git, state } = ports;
  const { project } = await loadSpecs({ tree: await git.treeOf('HEAD') }, ports);
  const folder = `${state}/evidence-bundle`;
  await files.remove(folder);
  try {
    await loadBundle(ports.openStore(project), bundle, { files, folder });
    const content = new Map<string, Uint8Array>();
    for (const path of await files.list(folder))
      content.set(path, (await files.read(`${folder}/${path}`)) as Uint8Array);
    return content;
  } finally {
    await files.remove(folder);
  }
}
