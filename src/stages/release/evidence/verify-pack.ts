import { EXIT, TrainyardError } from '../../../core/errors.ts';
import { type Digest, digestOf, hexOf, sha256 } from '../../../core/hash.ts';
import { prettyJson } from '../../../core/json.ts';
import type { BundleManifest, Evaluation, TrainedModel } from '../../../core/records.ts';
import { type ChainedEvent, readLedger } from '../../../ledger/ledger-files.ts';
import { registeredVersions } from '../../../ledger/registered.ts';
import type { EvidenceIndex, PackedFile } from '../../../report/evidence/evidence-index.ts';

export type PackFiles = ReadonlyMap<string, Uint8Array>;

export interface PackProblem {
  readonly file: string;
  readonly what: string;
}

/** What a pack says, and where its parts do not agree with one another. */
export interface PackCheck {
  readonly index: Pick<EvidenceIndex, 'model' | 'version' | 'bundle' | 'commit' | 'registeredAt' | 'documents'>;
  readonly history: readonly ChainedEvent[];
  readonly problems: readonly PackProblem[];
}

const SUMS = 'SHA256SUMS';
const INDEX = 'index.json';

/**
 * Holds the parts of a pack against one another: sums, index, the chain of its history, and the bundle that records and
 * files name. Who makes a pack anew makes these anew too: only the repository, or somebody who kept the digests, can tell.
 * Throws `evidence-no-pack`.
 */
export function checkPack(files: PackFiles): PackCheck {
  const index = json<EvidenceIndex>(files, INDEX);
  if (index?.kind !== 'EvidencePack' || !Array.isArray(index.documents)) throw noPack();
  const history = historyIn(files, index.model);
  const problems = [
    ...sumProblems(files),
    ...indexProblems(files, index),
    ...history.problems,
    ...registrationProblems(history.chain, index),
    ...recordProblems(files, index),
    ...bundleProblems(files, index),
  ];
  return { index, history: history.chain, problems };
}

function sumProblems(files: PackFiles): readonly PackProblem[] {
  const sums = new Map(
    textOf(files, SUMS)
      .split('\n')
      .flatMap((line) => {
        const [, sum, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
        return sum === undefined || file === undefined ? [] : [[file, sum] as const];
      }),
  );
  const listed = [...sums].flatMap(([file, sum]) => {
    const bytes = files.get(file);
    if (bytes === undefined) return [{ file, what: `is in ${SUMS} and not in the pack` }];
    return hexOf(sha256(bytes)) === sum ? [] : [{ file, what: `does not have the digest in ${SUMS}` }];
  });
  const more = [...files.keys()].filter((file) => file !== SUMS && !sums.has(file));
  return [...listed, ...more.map((file) => ({ file, what: `is not in ${SUMS}` }))];
}

function indexProblems(files: PackFiles, { documents }: EvidenceIndex): readonly PackProblem[] {
  return documents.flatMap((listed: Partial<PackedFile> | null) => {
    const file = String(listed?.file);
    const found = files.get(file);
    const same = found?.length === listed?.bytes && found !== undefined && hexOf(sha256(found)) === listed?.sha256;
    return same ? [] : [{ file, what: `is not what ${INDEX} lists` }];
  });
}

function historyIn(files: PackFiles, model: string) {
  const events = json<{ events?: readonly (Partial<ChainedEvent> | null)[] }>(files, 'history.json')?.events;
  if (!Array.isArray(events)) return { chain: [], problems: [{ file: 'history.json', what: 'holds no events' }] };
  const texts = new Map(events.map((one) => [String(one?.path), prettyJson(one?.event ?? null)] as const));
  const { chains, damage } = readLedger(texts);
  const problems = damage.map(({ path, what }) => ({ file: 'history.json', what: `${path} ${what}` }));
  return { chain: chains.get(model) ?? [], problems };
}

/** The one event that names the bundle; it stands in the chain, so that it cannot be changed alone. */
function registrationProblems(chain: readonly ChainedEvent[], index: EvidenceIndex): readonly PackProblem[] {
  const record = registeredVersions(chain).find(({ record: one }) => one.version === index.version)?.record;
  if (record === undefined) return [{ file: 'history.json', what: `does not register v${index.version}` }];
  return (['bundle', 'commit', 'registeredAt'] as const).flatMap((key) =>
    record[key] === index[key] ? [] : [{ file: INDEX, what: `has another ${key} than history.json registers` }],
  );
}

function recordProblems(files: PackFiles, { bundle }: EvidenceIndex): readonly PackProblem[] {
  const trained = json<Partial<TrainedModel>>(files, 'training.json');
  const evaluation = json<Partial<Evaluation>>(files, 'evaluation.json');
  const about = 'is about another bundle than that of this version';
  return [
    ...(trained !== undefined && digestOf(trained.manifest ?? null) !== bundle
      ? [{ file: 'training.json', what: about }]
      : []),
    ...(evaluation !== undefined && evaluation.bundle !== bundle ? [{ file: 'evaluation.json', what: about }] : []),
  ];
}

function bundleProblems(files: PackFiles, { bundle }: EvidenceIndex): readonly PackProblem[] {
  const path = 'bundle/manifest.json';
  const carried = [...files.keys()].filter((file) => file.startsWith('bundle/') && file !== path);
  if (carried.length === 0 && !files.has(path)) return [];
  const manifest = json<BundleManifest>(files, path);
  if (manifest === undefined || digestOf(manifest) !== bundle) {
    return [{ file: path, what: 'does not have the digest of the bundle' }];
  }
  const listed = new Map<string, Digest>(manifest.files.map((file) => [`bundle/${file.path}`, file.sha256]));
  const differ = [...listed].filter(([file, digest]) => {
    const bytes = files.get(file);
    return bytes === undefined || sha256(bytes) !== digest;
  });
  return [
    ...differ.map(([file]) => ({ file, what: 'is not what the manifest of the bundle lists' })),
    ...carried.filter((file) => !listed.has(file)).map((file) => ({ file, what: 'is no file of the bundle' })),
  ];
}

function textOf(files: PackFiles, file: string): string {
  return new TextDecoder().decode(files.get(file) ?? new Uint8Array());
}

/** Undefined where there is no such file, or no JSON object in it. */
function json<T>(files: PackFiles, file: string): T | undefined {
  if (!files.has(file)) return undefined;
  try {
    const value = JSON.parse(textOf(files, file)) as unknown;
    return typeof value === 'object' && value !== null ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}

function noPack(): TrainyardError {
  return new TrainyardError({
    code: 'evidence-no-pack',
    message: `there is no evidence pack: ${INDEX} is missing, or is not the index of one`,
    fix: 'Name the folder or the .zip file that "trainyard evidence" wrote.',
    exitCode: EXIT.invalid,
  });
}
