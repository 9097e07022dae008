import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { Fetched, OutsideFile, OutsideFiles, OutsideRules } from '../../core/outside.ts';
import type { Files } from '../../core/ports.ts';
import { bringFile, type PartAnswer } from '../files/part-file.ts';
import { shownAddress } from './addresses.ts';
import type { HttpOptions } from './https.ts';
import type { BucketObjects } from './s3.ts';

export interface OutsidePlace {
  /** Absolute path of the working tree, for files that git does not have. */
  readonly root: string;
  readonly files: Files;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly idleMs?: number;
  readonly pauseMs?: number;
}

/** The port over https, buckets, and files of this machine; what may be asked is what the rules list. */
export function outsideFiles(rules: OutsideRules, place: OutsidePlace): OutsideFiles {
  return {
    list: (folder) => (/^s3:/i.test(folder) ? listBucket(folder, rules, place) : listFolder(folder, rules, place)),
    async fetch(file, to) {
      if (/^https?:/i.test(file.uri)) return fetchHttp(file, to, { rules, place });
      if (/^s3:/i.test(file.uri)) return fetchObject(file, to, { rules, place });
      return localFile(file, rules, place);
    },
  };
}

type To = Parameters<OutsideFiles['fetch']>[1];

interface Ruled {
  readonly rules: OutsideRules;
  readonly place: OutsidePlace;
}

interface Facts {
  etag?: string;
  version?: string;
}

/** An answer that ends the fetching, thrown through the retries. */
class Ended extends TrainyardError {
  readonly fetched: Fetched;

  constructor(fetched: Fetched) {
    super({ code: 'data-moved', message: 'it is not what was pinned', fix: 'Pin it again.' });
    this.fetched = fetched;
  }
}

type Answer = { readonly kind: 'gone' } | ({ readonly kind: 'part' } & Facts & PartAnswer);

/** Goes on where earlier bytes lie; what came, and what the file is known by. */
async function fetched(
  file: OutsideFile,
  { to, rules, place }: Ruled & { readonly to: To },
  ask: (from: number, etag: string | undefined) => Promise<Answer>,
): Promise<Fetched> {
  let facts: Facts = { ...(file.etag === undefined ? {} : { etag: file.etag }) };
  const job = {
    path: to.path,
    name: shownAddress(file.uri),
    mostBytes: file.size ?? rules.mostBytes,
    goesOn: file.digest !== undefined,
    signal: to.signal,
    pauseMs: place.pauseMs ?? 500,
  };
  try {
    await bringFile(job, async (from) => {
      const answer = await ask(from, facts.etag);
      if (answer.kind === 'gone') throw new Ended({ kind: 'gone' });
      const { size } = answer;
      if (file.size !== undefined && size !== undefined && size >= 0 && size !== file.size) {
        answer.cancel();
        throw new Ended({ kind: 'moved', size });
      }
      facts = factsOf(answer);
      return answer;
    });
    return { kind: 'file', path: to.path, ...facts };
  } catch (error) {
    if (error instanceof Ended) return error.fetched;
    if (file.size !== undefined && error instanceof TrainyardError && error.code === 'data-too-large')
      return { kind: 'moved' };
    throw error;
  }
}

function factsOf({ etag, version }: Facts): Facts {
  return { ...(version === undefined ? {} : { version }), ...(etag === undefined ? {} : { etag }) };
}

async function fetchHttp(file: OutsideFile, to: To, ruled: Ruled): Promise<Fetched> {
  const { hosts } = ruled.rules;
  const options: HttpOptions = { hosts, env: ruled.place.env, idleMs: ruled.place.idleMs ?? 60_000 };
  // Loaded when it is needed: most runs fetch nothing.
  const { askHttp } = await import('./https.ts');
  return fetched(file, { ...ruled, to }, (from, etag) => {
    const certain = file.digest !== undefined || (etag !== undefined && !etag.startsWith('W/'));
    const known = etag === undefined ? {} : { etag };
    // Without a digest to compare, halves of two different answers must not become one file.
    return askHttp({ address: file.uri, from: certain ? from : 0, signal: to.signal, ...known }, options);
  });
}

async function fetchObject(file: OutsideFile, to: To, ruled: Ruled): Promise<Fetched> {
  const { objects, key } = await bucketOf(file.uri, ruled.rules, ruled.place);
  return fetched(file, { ...ruled, to }, (from, etag) =>
    objects.ask({
      key,
      from,
      ...(file.version === undefined ? {} : { version: file.version }),
      ...(etag === undefined ? {} : { etag }),
    }),
  );
}

async function bucketOf(
  uri: string,
  { buckets }: OutsideRules,
  { env }: OutsidePlace,
): Promise<{ readonly objects: BucketObjects; readonly bucket: string; readonly key: string }> {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]*)\/?(.*)$/is.exec(uri) ?? [];
  const found = buckets.find((one) => one.bucket === bucket);
  if (found === undefined) {
    throw refused(uri, `the project allows no bucket "${bucket.slice(0, 80)}"`, 'Add it under allow.buckets');
  }
  const { bucketObjects } = await import('./s3.ts');
  const { bucketCredentials } = await import('../objects/s3.ts');
  return { objects: bucketObjects(found, bucketCredentials(env)), bucket, key };
}

async function listBucket(folder: string, rules: OutsideRules, place: OutsidePlace): Promise<readonly OutsideFile[]> {
  const { objects, bucket, key } = await bucketOf(folder, rules, place);
  const keys = await objects.keys(key === '' ? '' : `${key.replace(/\/$/, '')}/`);
  return keys.filter((one) => !one.endsWith('/')).map((one) => ({ uri: `s3://${bucket}/${one}` }));
}

/** Links are followed, and where they lead has to lie in a folder of the project or in the working tree too. */
async function localFile(file: OutsideFile, rules: OutsideRules, place: OutsidePlace): Promise<Fetched> {
  const path = await realPlace(file.uri, rules, place);
  const size = path === undefined ? undefined : await place.files.size(path);
  if (path === undefined || size === undefined) return { kind: 'gone' };
  if (file.size !== undefined && size !== file.size) return { kind: 'moved', size };
  return { kind: 'file', path };
}

async function listFolder(folder: string, rules: OutsideRules, place: OutsidePlace): Promise<readonly OutsideFile[]> {
  const path = await realPlace(folder, rules, place);
  if (path === undefined) return [];
  const start = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  const named = (name: string) => (/^file:/i.test(folder) ? name.replace(/[%#?]/g, encodeURIComponent) : name);
  return (await place.files.list(path)).map((name) => ({ uri: start + named(name) }));
}

async function realPlace(uri: string, { folders }: OutsideRules, place: OutsidePlace): Promise<string | undefined> {
  const named = /^file:/i.test(uri);
  const path = named ? pathIn(uri) : join(place.root, uri);
  const inside = named ? folders : [place.root];
  const real = await place.files.realPath(path);
  if (real === undefined) return undefined;
  for (const folder of inside) {
    const own = await place.files.realPath(folder);
    if (own !== undefined && contains(own, real)) return real;
  }
  throw named
    ? refused(uri, 'it lies in no folder that the project allows', 'Add its folder under allow.folders')
    : refused(uri, 'it leads out of the working tree', 'Name a file under allow.folders');
}

function pathIn(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    throw refused(
      uri,
      'it is no path of this machine',
      'Write file:///folder/rows.csv, and add its folder under allow.folders',
    );
  }
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function refused(uri: string, why: string, fix: string): TrainyardError {
  return new TrainyardError({
    code: 'data-refused',
    message: `${shownAddress(uri)} is not fetched: ${why}`,
    fix: `${fix} of trainyard.yaml on the base branch.`,
    exitCode: EXIT.invalid,
  });
}
