import { dirname } from 'node:path';
import { openRegistry } from '../adapters/objects/oci.ts';
import { bucketCredentials, openBucket } from '../adapters/objects/s3.ts';
import { type CrashPoint, crashingBucket, crashingRegistry } from '../adapters/programs/crash.ts';
import type { Context } from '../commands/context.ts';
import type { Catalog } from '../core/catalog.ts';
import type { StoreKind } from '../core/plugins.ts';
import type { BucketPlace, Files, Log } from '../core/ports.ts';
import type { RegistryPlace } from '../core/registry.ts';
import type { World } from './world.ts';

const FORGETS =
  'This machine is gone after the job, and with it what is trained here: the next run trains it again, to the same bytes. ' +
  'A store in trainyard.yaml that every run reaches keeps it, such as store: {kind: s3, options: {bucket: my-models, region: eu-central-1}}.';

interface StorePlace {
  readonly stores: Catalog<StoreKind>;
  readonly world: World;
  readonly state: string;
  readonly files: Files;
  readonly crash: CrashPoint;
  readonly log: Log;
}

/** Opens the store that the project names, and says once where a machine will forget it. */
export function storeOf({ stores, world, state, files, crash, log }: StorePlace): Context['openStore'] {
  const io = {
    root: dirname(state),
    files,
    openBucket: (place: BucketPlace) => crashingBucket(openBucket(place, bucketCredentials(world.env)), crash),
    openRegistry: (place: RegistryPlace) => crashingRegistry(openRegistry(place, world.env), crash),
  };
  const forgets = forgetsOf(world);
  let told = false;
  return (project) => {
    if (!told && forgets(project)) log.info(FORGETS);
    told = true;
    return stores.get(project.store.kind).open(project.store.options as never, io);
  };
}

/** Whether what is put into the project's store is gone after the job: GitHub's own machines last for one. */
export function forgetsOf({ env }: Pick<World, 'env'>): Context['forgets'] {
  return ({ store }) => env['RUNNER_ENVIRONMENT'] === 'github-hosted' && store.kind === 'folder';
}
