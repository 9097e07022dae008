import { EXIT, TrainyardError } from '../core/errors.ts';
import { hexOf, sha256 } from '../core/hash.ts';
import type { StoreIo, StoreKind } from '../core/plugins.ts';
import type { ObjectStore } from '../core/ports.ts';
import type { ArtifactManifest, Descriptor, Registry } from '../core/registry.ts';
import { checkedKey, STORE_KEY } from '../core/store-key.ts';
import { type Artifact, filesIn, keyOfArtifact, modelArtifact, objectArtifact } from '../data/bundle/model-artifact.ts';

export interface OciOptions {
  readonly registry?: string;
  readonly repository?: string;
}

export const oci: StoreKind<OciOptions> = {
  id: 'oci',
  doc: 'A repository of an OCI registry, such as ghcr.io, Harbor, ECR or Zot; each bundle is one ModelPack artifact.',
  schema: {
    type: 'object',
    required: ['registry', 'repository'],
    properties: {
      registry: {
        type: 'string',
        pattern: '^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$',
        'x-says': 'an address such as https://ghcr.io',
        description: 'Address of the registry.',
      },
      repository: {
        type: 'string',
        pattern: '^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$',
        'x-says': 'a name such as acme/models, in lower case',
        description: 'Repository for everything of this store; what is under review has tags of its own in it.',
      },
    },
  },
  open: (options, io) => open(options, io),
};

/**
 * A bundle is one artifact, made when its manifest is put: until then its files are content that nothing names, and that the
 * registry clears by itself. Everything else is one artifact per key. A registry cannot decide in one step whether a
 * tag is new, so there is no `putNew`; and it lends nothing.
 */
function open({ registry, repository }: OciOptions, io: StoreIo): ObjectStore {
  if (registry === undefined || repository === undefined || io.openRegistry === undefined) throw unusable();
  const service = io.openRegistry({ registry, repository });
  const location = `oci://${registry.replace(/^https?:\/\//, '')}/${repository}`;
  const bundles = bundlesOf(service);
  const put = (key: string, made: Artifact) => putArtifact(service, key, made);
  return {
    id: 'oci',
    location,
    address: registry.startsWith('http:') ? `${location}?plainHttp=true` : location,
    async get(key) {
      const part = partOf(checkedKey(key));
      if (part !== undefined) return bundles.get(part);
      const [layer] = (await service.manifest(tagOf(key)))?.layers ?? [];
      return layer === undefined ? undefined : verified(await service.blob(layer.digest), layer, { key, location });
    },
    async put(key, bytes) {
      const part = partOf(checkedKey(key));
      if (part !== undefined) return bundles.put(part, bytes);
      await put(key, objectArtifact(key, { digest: await service.putBlob(bytes), size: bytes.length }));
    },
    async has(key) {
      const part = partOf(checkedKey(key));
      if (part !== undefined) return (await bundles.find(part)) !== undefined;
      return (await service.manifest(tagOf(key))) !== undefined;
    },
    list: (prefix) => listed(service, prefix),
    async delete(key) {
      const part = partOf(checkedKey(key));
      await (part === undefined ? service.deleteManifest(tagOf(key)) : bundles.delete(part));
    },
  };
}

async function putArtifact(service: Registry, key: string, { manifest, config }: Artifact): Promise<void> {
  await service.putBlob(config);
  await service.putManifest(tagOf(key), manifest);
}

/** A file of a bundle, or its manifest. */
interface Part {
  /** Key of the bundle's manifest, which stands for the bundle. */
  readonly bundle: string;
  /** `manifest.json`, or the path of a file. */
  readonly path: string;
}

const PART = /^((?:[^/]+\/)*?bundles\/[^/]+\/)(?:(manifest\.json)$|files\/(.+)$)/;

function partOf(key: string): Part | undefined {
  const [, start, manifest, file] = PART.exec(key) ?? [];
  if (start === undefined) return undefined;
  return { bundle: `${start}${MANIFEST}`, path: manifest ?? file ?? '' };
}

const MANIFEST = 'manifest.json';

type Content = Pick<Descriptor, 'digest' | 'size'>;

function bundlesOf(service: Registry) {
  /** Files that were put, of bundles whose manifest was not yet. */
  const waiting = new Map<string, Map<string, Content>>();
  const kept = async (bundle: string): Promise<ReadonlyMap<string, Content>> => {
    const manifest = await service.manifest(tagOf(bundle));
    return manifest === undefined ? new Map() : filesIn(manifest);
  };
  const find = async ({ bundle, path }: Part): Promise<Content | undefined> =>
    waiting.get(bundle)?.get(path) ?? (await kept(bundle)).get(path);
  const write = async (bundle: string, files: ReadonlyMap<string, Content>) => {
    const own = files.get(MANIFEST);
    const says = own === undefined ? undefined : saidBy(await service.blob(own.digest));
    await putArtifact(service, bundle, modelArtifact({ key: bundle, files, says: says ?? {} }));
  };
  return {
    find,
    /** Bundles are verified by their own manifest, which names the file. */
    async get(part: Part): Promise<Uint8Array | undefined> {
      const content = await find(part);
      return content === undefined ? undefined : service.blob(content.digest);
    },
    async put({ bundle, path }: Part, bytes: Uint8Array): Promise<void> {
      const content = { digest: await service.putBlob(bytes), size: bytes.length };
      if (path !== MANIFEST) {
        waiting.set(bundle, new Map(waiting.get(bundle)).set(path, content));
        return;
      }
      await write(bundle, new Map([...(await kept(bundle)), ...(waiting.get(bundle) ?? []), [path, content]]));
      waiting.delete(bundle);
    },
    /** Without its manifest a bundle is none, so that its files go with it. */
    async delete({ bundle, path }: Part): Promise<void> {
      waiting.get(bundle)?.delete(path);
      if (path === MANIFEST) return service.deleteManifest(tagOf(bundle));
      const files = new Map(await kept(bundle));
      if (!files.delete(path)) return;
      await write(bundle, files);
    },
  };
}

function saidBy(bytes: Uint8Array | undefined): { readonly model?: unknown; readonly format?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function listed(service: Registry, prefix: string): Promise<readonly string[]> {
  const all: string[] = [];
  for (const tag of await service.tags()) {
    const known = keyOfTag(tag);
    const candidate = known === undefined ? tag.startsWith(HASHED) : mayHold(known, prefix);
    if (!candidate) continue;
    const part = known === undefined ? undefined : partOf(known);
    if (known !== undefined && part === undefined) all.push(known);
    else all.push(...keysOf(await service.manifest(tag)));
  }
  return all.filter((key) => key.startsWith(prefix) && STORE_KEY.test(key)).sort();
}

/** Whether the key, or another of the same bundle, can start with the prefix. */
function mayHold(key: string, prefix: string): boolean {
  const start = partOf(key) === undefined ? key : key.slice(0, -MANIFEST.length);
  return start.startsWith(prefix) || (start !== key && prefix.startsWith(start));
}

function keysOf(manifest: ArtifactManifest | undefined): readonly string[] {
  const key = manifest === undefined ? undefined : keyOfArtifact(manifest);
  if (manifest === undefined || key === undefined) return [];
  if (partOf(key) === undefined) return [key];
  const start = key.slice(0, -MANIFEST.length);
  return [...filesIn(manifest).keys()].map((path) => start + (path === MANIFEST ? path : `files/${path}`));
}

/** Keys have no capitals, so that one of them can stand for "/" in a tag. */
const SLASH = '_S_';
/** Tags have 128 characters at most; the manifest names the key as well. */
const MOST = 128;
const HASHED = 'H_';

function tagOf(key: string): string {
  const tag = key.replaceAll('/', SLASH);
  return tag.length <= MOST ? tag : `${HASHED}${hexOf(sha256(key))}`;
}

function keyOfTag(tag: string): string | undefined {
  const key = tag.replaceAll(SLASH, '/');
  return STORE_KEY.test(key) ? key : undefined;
}

function verified(
  bytes: Uint8Array | undefined,
  { digest, size }: Descriptor,
  { key, location }: { readonly key: string; readonly location: string },
): Uint8Array {
  const found = bytes === undefined ? 'nothing' : `${bytes.length} bytes with ${sha256(bytes)}`;
  if (bytes !== undefined && found === `${size} bytes with ${digest}`) return bytes;
  throw new TrainyardError({
    code: 'store-corrupt',
    message: `${key} in ${location} is not what its manifest says: expected ${size} bytes with ${digest}, found ${found}`,
    fix: `Delete the tag ${tagOf(key)} and that content from the registry; the next run makes it again.`,
  });
}

function unusable(): TrainyardError {
  return new TrainyardError({
    code: 'store-options',
    message: 'the store oci has no registry or no repository, or this program was built without a network',
    fix: 'Name both under store.options of trainyard.yaml: {registry: https://ghcr.io, repository: acme/models}.',
    exitCode: EXIT.invalid,
  });
}
