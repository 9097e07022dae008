import { TrainyardError } from '../../core/errors.ts';
import { hexOf } from '../../core/hash.ts';
import type { Catalogs } from '../../core/plugins.ts';
import type { Files, ObjectStore, StageRunner } from '../../core/ports.ts';
import type { BundleRef } from '../../core/release-records.ts';
import { loadBundle } from '../../data/bundle/stored-bundle.ts';
import type { TargetCheck } from '../../rollouts/decision.ts';

export interface CheckPorts {
  readonly files: Files;
  readonly stages: StageRunner;
  readonly catalogs: Pick<Catalogs, 'models'>;
  readonly engineReady: (id: string) => Promise<void>;
  /** Absolute path of the state folder. */
  readonly state: string;
  readonly signal: AbortSignal;
}

/**
 * Whether a bundle can be served: fetched from the store, every byte verified, and loaded in a process of its own, before
 * any traffic moves to it.
 */
export async function checkBundle(store: ObjectStore, bundle: BundleRef, ports: CheckPorts): Promise<TargetCheck> {
  const folder = `${ports.state}/bundles/${hexOf(bundle.digest)}`;
  try {
    const manifest = await loadBundle(store, bundle.digest, { files: ports.files, folder });
    const { engine } = ports.catalogs.models.get(manifest.format);
    if (engine !== undefined) await ports.engineReady(engine);
    await ports.stages.run('load', folder, ports.signal);
    return { kind: 'usable' };
  } catch (error) {
    ports.signal.throwIfAborted();
    if (!(error instanceof TrainyardError)) throw error;
    return { kind: 'unusable', detail: `${error.message}. ${error.fix}` };
  } finally {
    // A damaged copy must not be taken for the real one the next time.
    await ports.files.remove(folder);
  }
}
