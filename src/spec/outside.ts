import { sizeText } from '../math/quantities.ts';
import { shortened } from './frame.ts';
import type { NotYet } from './grammar/notation.ts';
import { pathComplaint } from './paths.ts';
import type { Complaint } from './problem.ts';
import type { ResolvedAllow } from './resolved.ts';

/** Schemes of sources outside git that can be fetched. */
const FETCHED = ['https', 'http', 's3', 'file'];

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Scheme of a source outside git, in lower case; undefined for a path of the repository. */
export function schemeOf(path: string): string | undefined {
  // Single letters are drives of Windows, which a path must not begin with either.
  const scheme = SCHEME.exec(path)?.[1]?.toLowerCase();
  return scheme === undefined || scheme.length === 1 ? undefined : scheme;
}

/** What is wrong with the address of a source; `notYet` where it is none that this version fetches. */
export function addressComplaint(path: string): Complaint | { readonly notYet: NotYet } | undefined {
  const scheme = schemeOf(path);
  if (scheme === undefined) return pathComplaint(path);
  const later = LATER.get(scheme);
  if (later !== undefined) return { notYet: later };
  if (!FETCHED.includes(scheme)) return unknownScheme(path, scheme);
  const why = scheme === 's3' ? wrongObject(path) : scheme === 'file' ? wrongFile(path) : wrongAddress(path);
  if (why === undefined) return undefined;
  return {
    code: 'source-address',
    message: `the address of the source ${why}`,
    found: shortened(path),
    allowed: 'https://host/rows.csv, s3://bucket/folder/*.parquet or file:///folder/rows.csv',
    fix: 'Correct the address.',
  };
}

function unknownScheme(path: string, scheme: string): Complaint {
  return {
    code: 'source-scheme',
    message: `nothing is fetched over "${shortened(scheme)}:"`,
    found: shortened(path),
    allowed: 'a path of the repository, or an address with https:, s3: or file:',
    fix: 'Put the rows where one of these reaches them.',
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u0020\u007f\\]/;

function wrongAddress(path: string): string | undefined {
  const url = URL.canParse(path) ? new URL(path) : undefined;
  if (url === undefined || UNPRINTABLE.test(path)) return 'cannot be read';
  if (url.username !== '' || url.password !== '') return 'holds a name or a password, which everybody would read';
  if (url.hash !== '') return 'has a part after "#", which no server sees';
  return url.pathname === '/' && url.search === '' ? 'names a host and no file' : undefined;
}

function wrongObject(path: string): string | undefined {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]*)\/(.*)$/is.exec(path) ?? [];
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) return 'names no bucket: 3 to 63 of a-z, 0-9, "." and "-"';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (key === '' || key.endsWith('/') || /[\u0000-\u001f\u007f]/.test(key)) return 'names no object of the bucket';
  return key.split('/').some((part) => part === '.' || part === '..') ? 'has a "." or ".." part' : undefined;
}

function wrongFile(path: string): string | undefined {
  if (!/^file:\/\/\/[^/]/i.test(path)) return 'is not file:/// and a path from the root';
  if (UNPRINTABLE.test(path) || path.endsWith('/')) return 'names no file';
  return path.split('/').some((part) => part === '.' || part === '..') ? 'has a "." or ".." part' : undefined;
}

/** Why the project does not allow a source outside git; undefined where it does, as far as its text tells. */
export function ruleComplaint(path: string, allow: ResolvedAllow): Complaint | undefined {
  const scheme = schemeOf(path);
  if (scheme === 's3') {
    const bucket = path.slice('s3://'.length).split('/')[0] ?? '';
    return allow.buckets.some((one) => one.bucket === bucket) ? undefined : unlisted('buckets', `the bucket ${bucket}`);
  }
  if (scheme === 'file') {
    const inside = allow.folders.some((folder) => decoded(path).startsWith(`${folder.replace(/\/+$/, '')}/`));
    return inside ? undefined : unlisted('folders', 'the folder of that file');
  }
  if (scheme !== 'http') return undefined;
  const { host, hostname } = new URL(path);
  return allow.hosts.includes(host) || allow.hosts.includes(hostname)
    ? undefined
    : unlisted('hosts', `http to ${host}`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path.slice('file://'.length));
  } catch {
    return '';
  }
}

function unlisted(list: string, what: string): Complaint {
  return {
    code: 'source-not-allowed',
    message: `the project does not allow ${shortened(what)} (allow.${list} of trainyard.yaml)`,
    allowed: 'what the base branch lists there',
    fix: `Have allow.${list} extended by a pull request of its own, and merge that first.`,
  };
}

/** A source outside git that nothing pins yet. */
export function unpinned(path: string, model: string, lock: string): Complaint {
  return {
    code: 'source-unpinned',
    message: `${shortened(path)} lies outside git, and ${shortened(lock, 120)} does not pin it`,
    found: shortened(path),
    fix: `Run "trainyard data pin ${model}", and commit the ${shortened(lock, 120)} that it writes.`,
  };
}

/** A source as it may be printed: what follows the path of an address may be a signature, which is a secret. */
export function shownSource(path: string): string {
  return shortened(/^https?:/i.test(path) ? path.replace(/[?#].*$/s, '') : path, 200);
}

/** `12 files, 3.4 GB`, as people read it. */
export function amountText(files: number, bytes: number): string {
  return files === 1 ? sizeText(bytes) : `${files} files, ${sizeText(bytes)}`;
}

const BRING = 'Fetch the file in a step before Trainyard into a folder that git ignores, name that path, and pin it.';

/** Schemes that are reserved. */
const LATER: ReadonlyMap<string, NotYet> = new Map([
  ...['gs', 'gcs'].map(
    (scheme) =>
      [
        scheme,
        {
          what: 'sources in Google Cloud Storage by their own protocol',
          meanwhile: `Name it s3://bucket/object with endpoint https://storage.googleapis.com and an HMAC key, or: ${BRING}`,
        },
      ] as const,
  ),
  ...['az', 'azure', 'abfs', 'abfss', 'wasb', 'wasbs', 'adl'].map(
    (scheme) =>
      [
        scheme,
        {
          what: 'sources in Azure storage by their own protocol',
          meanwhile: `Name it by its https address. Or: ${BRING}`,
        },
      ] as const,
  ),
  ['oci', { what: 'sources in OCI registries', meanwhile: BRING }],
  ['dvc', { what: 'sources kept by DVC', meanwhile: `Run "dvc pull" in a step before. ${BRING}` }],
  ...['hf', 'hdfs', 'ftp', 'sftp', 'git', 'ssh'].map(
    (scheme) => [scheme, { what: `sources over ${scheme}:`, meanwhile: BRING }] as const,
  ),
]);
