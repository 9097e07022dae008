import { EXIT, TrainyardError } from '../../../core/errors.ts';
import { hexOf, sha256 } from '../../../core/hash.ts';
import { prettyJson } from '../../../core/json.ts';
import { storedZip } from '../../../data/archive/stored-zip.ts';
import { type RegisteredVersion, registeredVersions } from '../../../ledger/registered.ts';
import {
  DOCUMENTS,
  type DocumentId,
  type EvidenceIndex,
  type Gap,
  NOTICE,
  type PackedFile,
} from '../../../report/evidence/evidence-index.ts';
import { composeEvidencePage } from '../../../report/evidence/evidence-page.ts';
import { FRAMEWORKS } from '../../../report/evidence/questions/all-questions.ts';
import { type LocalRecords, readRecords, requireLedger } from '../views/records.ts';
import { documentsOf, type EvidencePorts } from './evidence-documents.ts';
import { gapsOf } from './evidence-gaps.ts';

/** A pack: what it says of itself, and every file by its path. Equal clones give equal bytes. */
export interface EvidencePack {
  readonly version: RegisteredVersion;
  readonly index: EvidenceIndex;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The pack as one archive. */
export function packed({ files }: EvidencePack): Uint8Array {
  return storedZip(files);
}

/** `wage-band@v1.4.0`, or `v1.4.0` where one model alone has that version. */
export interface VersionName {
  readonly model?: string;
  readonly version: string;
}

/**
 * Gathers from a clone alone all that is recorded of one version. `bundle` are its files, where they are wanted. Throws
 * `ledger-absent`, `unknown-version` and `version-ambiguous`.
 */
export async function evidence(
  name: VersionName,
  ports: EvidencePorts,
  bundle: (version: RegisteredVersion) => Promise<ReadonlyMap<string, Uint8Array>> = async () => new Map(),
): Promise<EvidencePack> {
  const records = await readRecords(ports.refs, { tags: 'whole', ledger: 'whole', environments: true });
  requireLedger(records.snapshot);
  const version = versionNamed(name, records);
  const documents = await documentsOf(version, records, ports);
  const files = new Map<string, Uint8Array>();
  for (const [id, { file }] of Object.entries(DOCUMENTS)) {
    const text = documents.get(id as DocumentId);
    if (text !== undefined) files.set(file, new TextEncoder().encode(text));
  }
  const carried = await bundle(version);
  for (const [path, bytes] of carried) files.set(`bundle/${path}`, bytes);
  const index = indexOf(version, { files, missing: gapsOf(documents, carried.size > 0) });
  files.set('index.json', new TextEncoder().encode(prettyJson(index)));
  files.set('index.html', new TextEncoder().encode(composeEvidencePage(index)));
  files.set('SHA256SUMS', new TextEncoder().encode(sumsOf(files)));
  return { version, index, files };
}

function versionNamed({ model, version }: VersionName, { ledger }: LocalRecords): RegisteredVersion {
  const all = [...ledger.chains].flatMap(([name, chain]) =>
    model === undefined || name === model ? registeredVersions(chain) : [],
  );
  const found = all.filter(({ record }) => record.version === version);
  const [one, ...more] = found;
  if (one !== undefined && more.length === 0) return one;
  const names = (one === undefined ? all : found).map(({ record }) => `${record.model}@v${record.version}`);
  const shown = `${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`;
  const asked = model === undefined ? `v${version}` : `${model}@v${version}`;
  throw new TrainyardError({
    code: one === undefined ? 'unknown-version' : 'version-ambiguous',
    message:
      one === undefined
        ? `the ledger knows no version ${asked}; there ${names.length === 0 ? 'is none' : `are ${shown}`}`
        : `${found.length} models have a version ${asked}: ${shown}`,
    fix: 'Name one of them, as in: trainyard evidence wage-band@v1.4.0',
    exitCode: EXIT.invalid,
  });
}

function indexOf(
  { record }: RegisteredVersion,
  { files, missing }: { readonly files: ReadonlyMap<string, Uint8Array>; readonly missing: readonly Gap[] },
): EvidenceIndex {
  const titles = new Map<string, string>(Object.values(DOCUMENTS).map(({ file, title }) => [file, title]));
  const documents = [...files].map(([file, bytes]): PackedFile => {
    const title = titles.get(file) ?? 'File of the bundle';
    return { file, title, bytes: bytes.length, sha256: hexOf(sha256(bytes)) };
  });
  const there = (id: DocumentId) => files.has(DOCUMENTS[id].file);
  return {
    kind: 'EvidencePack',
    schemaVersion: 1,
    notice: NOTICE,
    model: record.model,
    version: record.version,
    bundle: record.bundle,
    commit: record.commit,
    registeredAt: record.registeredAt,
    documents,
    missing,
    frameworks: FRAMEWORKS.map(({ title, questions }) => ({
      title,
      questions: questions.map(({ reference, question, documents: ids, people }) => ({
        reference,
        question,
        documents: ids.filter(there).map((id) => DOCUMENTS[id].file),
        missing: ids.filter((id) => !there(id)).map((id) => DOCUMENTS[id].file),
        people: people ?? null,
      })),
    })),
  };
}

function sumsOf(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files.keys()]
    .sort()
    .map((file) => `${hexOf(sha256(files.get(file) as Uint8Array))}  ${file}\n`)
    .join('');
}
