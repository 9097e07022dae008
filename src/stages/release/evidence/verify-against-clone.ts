import { registeredVersions } from '../../../ledger/registered.ts';
import { DOCUMENTS, type DocumentId } from '../../../report/evidence/evidence-index.ts';
import { readRecords } from '../views/records.ts';
import { documentsOf, type EvidencePorts } from './evidence-documents.ts';
import type { PackCheck, PackFiles, PackProblem } from './verify-pack.ts';

/** Documents that stay as they are from the day that a version is registered. */
const FIXED: readonly DocumentId[] = [
  'card',
  'spec',
  'training',
  'data',
  'evaluation',
  'fairness',
  'gates',
  'bom',
  'lineage',
];

/** Where a pack differs from the ledger of a clone; undefined where the clone has no ledger. */
export async function clonedProblems(
  files: PackFiles,
  { index, history }: PackCheck,
  ports: EvidencePorts,
): Promise<readonly PackProblem[] | undefined> {
  const records = await readRecords(ports.refs, { tags: 'whole', ledger: 'whole', environments: true });
  if (records.ledger.texts.size === 0) return undefined;
  const chain = records.ledger.chains.get(index.model) ?? [];
  const version = registeredVersions(chain).find(({ record }) => record.version === index.version);
  if (version === undefined) {
    return [{ file: 'index.json', what: `the ledger of this clone has no ${index.model}@v${index.version}` }];
  }
  const differs = history.some(({ digest }, at) => chain[at] !== undefined && chain[at].digest !== digest);
  const later = history.length - chain.length;
  const documents = await documentsOf(version, records, ports);
  return [
    ...(differs ? [{ file: 'history.json', what: 'tells another history than the ledger of this clone' }] : []),
    ...(later > 0 ? [{ file: 'history.json', what: `has ${later} events more than the ledger of this clone` }] : []),
    ...FIXED.flatMap((id) => changed(files.get(DOCUMENTS[id].file), documents.get(id), DOCUMENTS[id].file)),
  ];
}

/** What only one side has is no contradiction: a clone may be shallow, and a pack names what it lacks. */
function changed(packed: Uint8Array | undefined, cloned: string | undefined, file: string): readonly PackProblem[] {
  if (packed === undefined || cloned === undefined) return [];
  return new TextDecoder().decode(packed) === cloned ? [] : [{ file, what: 'is not what this clone has' }];
}
