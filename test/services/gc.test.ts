/** What leaves the store s3, on a real S3 server: moto, from the suite's own virtual environment. */
import { diskFiles } from '../../src/adapters/files/files.ts';
import { bucketCredentials, openBucket } from '../../src/adapters/objects/s3.ts';
import type { BucketPlace } from '../../src/core/ports.ts';
import { s3 } from '../../src/stores/s3.ts';
import { sweeps } from '../support/sweeps.ts';
import { KEYS, startMoto } from './moto.ts';

sweeps('s3', async () => {
  const { endpoint, stop } = await startMoto('models');
  const openIn = (place: BucketPlace) => openBucket(place, bucketCredentials(KEYS));
  const store = s3.open(
    { bucket: 'models', prefix: 'acme', endpoint },
    { root: '/', files: diskFiles(), openBucket: openIn },
  );
  return { store, stop: async () => stop() };
});
