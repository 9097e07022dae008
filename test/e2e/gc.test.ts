/** What leaves the store, in a folder and in a registry. */
import { rm } from 'node:fs/promises';
import { diskFiles } from '../../src/adapters/files/files.ts';
import { openRegistry } from '../../src/adapters/objects/oci.ts';
import type { RegistryPlace } from '../../src/core/registry.ts';
import { folder } from '../../src/stores/folder.ts';
import { oci } from '../../src/stores/oci.ts';
import { memoryRegistry } from '../support/registry.ts';
import { sweeps } from '../support/sweeps.ts';

sweeps('folder', async () => {
  const root = `/tmp/trainyard-gc-${process.pid}`;
  const store = folder.open({ path: root }, { root, files: diskFiles() });
  return { store, stop: () => rm(root, { recursive: true, force: true }) };
});

sweeps('oci', async () => {
  const service = await memoryRegistry('sesame');
  const env = { TRAINYARD_REGISTRY_USER: 'maker', TRAINYARD_REGISTRY_PASSWORD: 'sesame' };
  const io = { root: '/', files: diskFiles(), openRegistry: (place: RegistryPlace) => openRegistry(place, env) };
  return { store: oci.open({ registry: service.address, repository: 'acme/models' }, io), stop: service.stop };
});
