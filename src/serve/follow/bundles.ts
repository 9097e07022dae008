import { fileURLToPath } from 'node:url';
import { EXIT, messageOf, TrainyardError } from '../../core/errors.ts';
import { hexOf } from '../../core/hash.ts';
import type { StoreIo } from '../../core/plugins.ts';
import type { Files, Log, ObjectStore } from '../../core/ports.ts';
import type { BundleRef } from '../../core/release-records.ts';
import { type BundleContent, loadBundle, readBundleFolder } from '../../data/bundle/stored-bundle.ts';
import { stores } from '../../stores/index.ts';

/** Bundles by digest: from the cache of this machine, else from the store, every byte verified on each way. */
export interface BundleSource {
  /** Throws `bundle-missing`, `bundle-corrupt`, and what the store throws. */
  fetch(ref: BundleRef): Promise<BundleContent>;
  /** Forgets cached bundles other than these. */
  keepOnly(refs: readonly BundleRef[]): Promise<void>;
  /** The store that has a bundle. Throws `serve-store`. */
  storeOf(ref: BundleRef): ObjectStore;
}

export interface BundlePlace {
  /** Absolute path of the folder with a folder per bundle. */
  readonly folder: string;
  readonly files: Files;
  /** Where bundles are fetched; by each bundle's own address when absent. */
  readonly store?: string;
  readonly io: StoreIo;
  readonly log: Log;
}

export function bundleSource(place: BundlePlace): BundleSource {
  const { files, folder } = place;
  const folderOf = ({ digest }: BundleRef): string => `${folder}/${hexOf(digest)}`;
  const storeFor = (ref: BundleRef) => openStore(place.store ?? addressIn(ref), place.io);
  return {
    storeOf: storeFor,
    async fetch(ref) {
      const cached = await cachedBundle(place, ref, folderOf(ref));
      if (cached !== undefined) return cached;
      await loadBundle(storeFor(ref), ref.digest, { files, folder: folderOf(ref) });
      const content = await readBundleFolder(files, folderOf(ref), ref.digest);
      if (content === undefined) throw new Error(`${folderOf(ref)} was filled and is empty`);
      return content;
    },
    async keepOnly(refs) {
      const kept = new Set(refs.map(({ digest }) => hexOf(digest)));
      const there = new Set((await files.list(folder)).map((path) => path.slice(0, path.indexOf('/'))));
      for (const name of there) if (!kept.has(name)) await files.remove(`${folder}/${name}`);
    },
  };
}

/** A damaged copy is thrown away, and the store asked again. */
async function cachedBundle(place: BundlePlace, ref: BundleRef, folder: string): Promise<BundleContent | undefined> {
  try {
    return await readBundleFolder(place.files, folder, ref.digest);
  } catch (error) {
    place.log.warn(`the cached bundle ${ref.digest} is fetched again: ${messageOf(error)}`);
    await place.files.remove(folder);
    return undefined;
  }
}

/** The store in the address of a bundle, which ends in `bundles/<hex>`. */
function addressIn({ uri, digest }: BundleRef): string {
  const end = `/bundles/${hexOf(digest)}`;
  if (uri.endsWith(end)) return uri.slice(0, -end.length);
  throw noStore(uri.slice(0, 200));
}

/**
 * `s3://bucket/prefix?region=...&endpoint=...`, `oci://host/repository` (with `?plainHttp=true` where there is no TLS),
 * `file:///folder` or the path of a folder. Throws `serve-store`.
 */
export function openStore(place: string, io: StoreIo): ObjectStore {
  if (place.startsWith('s3://')) {
    const { hostname, pathname, searchParams } = new URL(place);
    const prefix = pathname.replace(/^\/|\/$/g, '');
    const given = ['region', 'endpoint'].flatMap((key) => {
      const value = searchParams.get(key);
      return value === null ? [] : [[key, value] as const];
    });
    const options = { bucket: hostname, ...(prefix !== '' && { prefix }), ...Object.fromEntries(given) };
    return stores.get('s3').open(options as never, io);
  }
  if (place.startsWith('oci://')) {
    const { host, pathname, searchParams } = new URL(place);
    const registry = `${searchParams.get('plainHttp') === 'true' ? 'http' : 'https'}://${host}`;
    return stores.get('oci').open({ registry, repository: pathname.replace(/^\/|\/$/g, '') } as never, io);
  }
  const path = place.startsWith('file://') ? fileURLToPath(place) : place;
  if (/^[a-z][a-z0-9+.-]*:|^folder /i.test(path)) throw noStore(place);
  return stores.get('folder').open({ path } as never, io);
}

function noStore(found: string): TrainyardError {
  return new TrainyardError({
    code: 'serve-store',
    message: `"${found}" names no store that bundles can be fetched from; an address of s3://, oci:// or file://, or a folder, can`,
    fix: 'Name the store with --store, for example --store s3://models/prod or --store /srv/store.',
    exitCode: EXIT.invalid,
  });
}
