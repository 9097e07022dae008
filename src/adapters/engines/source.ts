import { copyFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { TrainyardError } from '../../core/errors.ts';
import { type Fetcher, type FetchTimes, openFetcher, RefusedAnswer, shownUrl } from './fetch.ts';
import type { LockedPackage } from './lock.ts';
import { type NpmConfig, type NpmPlaces, readNpmConfig } from './npmrc.ts';

/** Where archives come from. What it gives is not trusted: the caller compares it with the lock. */
export interface EngineSource {
  /** For people, without credentials. */
  readonly words: string;
  /** Writes a package's archive to a new file. Throws `engine-source` or `engine-download`. */
  fetch(locked: LockedPackage, file: string): Promise<void>;
  close(): Promise<void>;
}

export interface SourceOptions {
  /** A folder of archives or the address of a registry, as the user wrote it. */
  readonly named: string | undefined;
  readonly cwd: string;
  readonly npm: NpmPlaces;
  readonly signal: AbortSignal;
  readonly times?: FetchTimes;
}

/** The named folder or registry, else the registry that npm is configured with. Throws `engine-source` for none. */
export async function openSource(options: SourceOptions): Promise<EngineSource> {
  const { named, cwd } = options;
  if (named !== undefined && !/^https?:\/\//i.test(named)) return folderSource(resolve(cwd, named));
  const npm = await readNpmConfig(options.npm);
  const own = named === undefined ? undefined : address(`${named.replace(/\/*$/, '')}/`);
  const registryOf = own === undefined ? npm.registryOf : () => own.href;
  const authorizationFor = (url: URL) => ownAuthorization(own, url) ?? npm.authorizationFor(url);
  const fetcher = openFetcher({ env: options.npm.env, authorizationFor, signal: options.signal, ...options.times });
  return {
    words: own === undefined ? npmWords(npm) : `the registry ${shownUrl(own)}`,
    fetch: (locked, file) => fromRegistry(registryFor(registryOf, locked.name), { locked, file, fetcher }),
    close: () => fetcher.close(),
  };
}

/** The name that `npm pack` gives to a package's archive. */
export function archiveName({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
}

async function folderSource(folder: string): Promise<EngineSource> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw unusable(`${folder} is not a folder`, NAME_ONE);
  return {
    words: `the folder ${folder}`,
    async fetch(locked, file) {
      const name = archiveName(locked);
      await copyFile(join(folder, name), file).catch((cause: unknown) => {
        throw unusable(
          `${folder} does not hold ${name}`,
          `Put it there: "npm pack ${locked.name}@${locked.version}".`,
          cause,
        );
      });
    },
    close: async () => undefined,
  };
}

const NAME_ONE =
  'Set TRAINYARD_ENGINE_SOURCE to a folder of archives or to the address of an npm registry or mirror, or configure one ' +
  'for npm ("registry=<address>" in ~/.npmrc, or the variable npm_config_registry).';

function unusable(message: string, fix: string, cause?: unknown): TrainyardError {
  return new TrainyardError({ code: 'engine-source', message, fix, cause });
}

function address(text: string): URL {
  if (URL.canParse(text) && /^https?:/i.test(text)) return new URL(text);
  throw unusable(`${JSON.stringify(text.replace(/\/\/[^/]*@/, '//'))} is not the address of a registry`, NAME_ONE);
}

/** Credentials that stand in the address itself go to that host alone. */
function ownAuthorization(own: URL | undefined, url: URL): string | undefined {
  if (own === undefined || own.username === '' || own.origin !== url.origin) return undefined;
  const plain = `${decodeURIComponent(own.username)}:${decodeURIComponent(own.password)}`;
  return `Basic ${Buffer.from(plain).toString('base64')}`;
}

function npmWords(npm: NpmConfig): string {
  const registry = npm.registryOf('any');
  if (registry === undefined)
    throw unusable('no source for native engines is known: npm has no registry either', NAME_ONE);
  return `the registry that npm uses, ${shownUrl(address(registry))}`;
}

function registryFor(registryOf: (name: string) => string | undefined, name: string): URL {
  const registry = registryOf(name);
  if (registry === undefined) throw unusable(`no registry is known for ${name}`, NAME_ONE);
  return address(registry);
}

interface Wanted {
  readonly locked: LockedPackage;
  readonly file: string;
  readonly fetcher: Fetcher;
}

/**
 * By the path that registries and mirrors serve archives under; where that is refused, by the path that the registry's
 * own metadata names.
 */
async function fromRegistry(registry: URL, { locked, file, fetcher }: Wanted): Promise<void> {
  const { name, version, bytes } = locked;
  try {
    await fetcher.toFile(new URL(`${name}/-/${basename(name)}-${version}.tgz`, registry), file, bytes);
  } catch (error) {
    if (!(error instanceof RefusedAnswer) || error.status >= 500) throw error;
    const tarball = await tarballOf(new URL(name.replace('/', '%2f'), registry), version, fetcher);
    if (tarball === undefined) throw error;
    await fetcher.toFile(tarball, file, bytes);
  }
}

interface Metadata {
  readonly versions?: Readonly<Record<string, { readonly dist?: { readonly tarball?: unknown } }>>;
}

async function tarballOf(url: URL, version: string, fetcher: Fetcher): Promise<URL | undefined> {
  try {
    const metadata = (await fetcher.json(url, 'application/vnd.npm.install-v1+json, application/json')) as Metadata;
    const tarball = metadata.versions?.[version]?.dist?.tarball;
    return typeof tarball === 'string' && URL.canParse(tarball) ? new URL(tarball) : undefined;
  } catch (error) {
    if (error instanceof RefusedAnswer) return undefined;
    throw error;
  }
}
