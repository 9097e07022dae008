import { isAbsolute, join } from 'node:path';
import { EXIT } from '../core/errors.ts';
import type { Files } from '../core/ports.ts';
import type { Outcome } from '../core/request.ts';
import type { EvidencePorts } from '../stages/release/evidence/evidence-documents.ts';
import { readPack } from '../stages/release/evidence/read-pack.ts';
import { clonedProblems } from '../stages/release/evidence/verify-against-clone.ts';
import { checkPack } from '../stages/release/evidence/verify-pack.ts';

export interface VerifyEvidenceRequest {
  readonly command: 'verify-evidence';
  /** The folder or the `.zip` file that `trainyard evidence` wrote. */
  readonly pack: string;
  /** Absolute path of the folder that relative ones are read from. */
  readonly from: string;
}

export interface VerifyPorts {
  readonly files: Pick<Files, 'read' | 'list'>;
  /** Absent outside a repository. */
  readonly clone?: EvidencePorts;
}

/** `trainyard evidence --verify`: whether a pack holds together, and whether it is what the clone around it has. */
export async function verifyEvidence(
  { pack, from }: VerifyEvidenceRequest,
  { files, clone }: VerifyPorts,
): Promise<Outcome> {
  const content = await readPack(isAbsolute(pack) ? pack : join(from, pack), files);
  const check = checkPack(content);
  const cloned = clone && (await clonedProblems(content, check, clone));
  const problems = [...check.problems, ...(cloned ?? [])];
  const { model, version, bundle } = check.index;
  const newest = check.history.at(-1)?.digest ?? null;
  const lines = [
    `Pack of ${model} v${version}, files: ${content.size}`,
    ...problems.map(({ file, what }) => `  - ${file}: ${what}`),
    problems.length === 0 ? 'Its parts agree with one another.' : `Problems: ${problems.length}.`,
    ...(problems.length > 0 ? [] : [cloned === undefined ? ALONE : 'It is what the ledger of this clone has.']),
    `bundle         ${bundle}`,
    `newest record  ${newest ?? 'none'}`,
  ];
  return {
    exitCode: problems.length === 0 ? EXIT.ok : EXIT.blocked,
    text: lines.join('\n'),
    json: { model, version, bundle, newest, files: content.size, compared: cloned !== undefined, problems },
  };
}

const ALONE =
  'No ledger is here to compare it with: run this inside a clone that has fetched trainyard/ledger, or compare the digests below with those that its owner names.';
