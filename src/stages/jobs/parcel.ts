import { TrainyardError } from '../../core/errors.ts';
import { type Digest, digestOf } from '../../core/hash.ts';
import { prettyJson } from '../../core/json.ts';
import type { Files } from '../../core/ports.ts';

/**
 * Folders that one job hands to another. What carries them, an artifact or a store, can be written by jobs that run
 * code under review; the seal travels beside, as a job's output, which no other job can change.
 */

/** Digest over the paths, sizes and contents of every file of a folder. */
export async function sealOf(files: Files, folder: string): Promise<Digest> {
  const entries: { path: string; bytes: number; digest: Digest }[] = [];
  for (const path of await files.list(folder)) {
    await requireInside(files, folder, path);
    entries.push({ path, ...(await files.digest(`${folder}/${path}`)) });
  }
  return digestOf(entries);
}

/** Throws `parcel-missing`, `parcel-unsealed` or `parcel-changed`: such a folder must not be used. */
export async function checkSeal(
  files: Files,
  parcel: { readonly name: string; readonly folder: string },
  seal: string | undefined,
): Promise<void> {
  const { name, folder } = parcel;
  if ((await files.list(folder)).length === 0) {
    throw refused('parcel-missing', `nothing was handed over as ${name}`, MISSING);
  }
  if (seal === undefined) throw refused('parcel-unsealed', `${name} was handed over without a seal`, UNSEALED);
  const found = await sealOf(files, folder);
  if (found !== seal) throw changed(name, seal, found);
}

const MISSING = 'Look at the job that makes it, then run it again.';
const UNSEALED = 'Hand over the seals of the job that made it.';

function changed(name: string, seal: string, found: string): TrainyardError {
  const fix = 'Find out which job wrote it after the one that made it; run the whole workflow again.';
  return refused('parcel-changed', `${name} is not what was sealed: expected ${seal}, found ${found}`, fix);
}

const SEALS = 'seals.json';

/**
 * Seals each folder of `folder`, writes the seals beside them, and answers the seal over those: what travels as a job's
 * output stays short however many models there are.
 */
export async function sealEach(files: Files, folder: string, names: readonly string[]): Promise<Digest> {
  const seals: Record<string, Digest> = {};
  for (const name of names) {
    if ((await files.list(`${folder}/${name}`)).length > 0) seals[name] = await sealOf(files, `${folder}/${name}`);
  }
  await files.write(`${folder}/${SEALS}`, prettyJson(seals));
  return digestOf(seals);
}

/** The seals of each, which `checkSeal` takes one by one. Throws what `checkSeal` throws, and `parcel-json`. */
export async function sealsIn(
  files: Files,
  parcel: { readonly name: string; readonly folder: string },
  seal: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const { name, folder } = parcel;
  const seals = await readBounded(files, folder, { path: SEALS, most: 10_000_000 });
  if (seals === undefined) throw refused('parcel-missing', `nothing was handed over as ${name}`, MISSING);
  if (seal === undefined) throw refused('parcel-unsealed', `${name} was handed over without a seal`, UNSEALED);
  const found = digestOf(seals);
  if (found !== seal) throw changed(name, seal, found);
  return new Map(Object.entries(seals as Record<string, string>));
}

/** The path of a file that lies in the folder itself, not behind a link. Throws `parcel-link`. */
export async function requireInside(files: Files, folder: string, path: string): Promise<string> {
  const [root, real] = await Promise.all([files.realPath(folder), files.realPath(`${folder}/${path}`)]);
  if (root !== undefined && real === `${root}/${path}`) return real;
  throw refused('parcel-link', `${JSON.stringify(path)} of ${folder} is a link`, 'Hand over plain files only.');
}

/** JSON of a bounded size from a folder that anyone may have written. Throws `parcel-link` and `parcel-json`. */
export async function readBounded(files: Files, folder: string, at: { path: string; most: number }): Promise<unknown> {
  const size = await files.size(`${folder}/${at.path}`);
  if (size === undefined) return undefined;
  await requireInside(files, folder, at.path);
  const fix = 'Look at the log of the job that made it.';
  if (size > at.most) throw refused('parcel-json', `${at.path} has ${size} bytes, more than ${at.most}`, fix);
  try {
    return JSON.parse((await files.readText(`${folder}/${at.path}`)) ?? '');
  } catch {
    throw refused('parcel-json', `${at.path} is not JSON`, fix);
  }
}

function refused(code: string, message: string, fix: string): TrainyardError {
  return new TrainyardError({ code, message, fix });
}
