import type { Catalog } from '../../core/catalog.ts';
import { canonicalJson } from '../../core/json.ts';
import type { Gate } from '../../core/plugins.ts';
import type { Finding, Position } from '../../core/records.ts';
import { PROJECT_FILE } from '../../spec/grammar/project.ts';
import type { ResolvedCheck, ResolvedProject, ResolvedSpec } from '../../spec/resolved.ts';
import { programFindings } from '../materialise/program-findings.ts';
import type { Candidate, Scope, Side } from '../plan/affected.ts';
import { floorOf } from '../plan/floor.ts';
import type { MissingInput } from '../plan/keys.ts';

/** A change with its scope, as far as its own review is concerned. */
export interface ReviewedChange {
  /** Absent in a repository without history. `invalid`: paths of specs that did not validate there. */
  readonly base?: (Side & { readonly commit: string; readonly invalid?: readonly string[] }) | undefined;
  /** `commit` is absent when the working tree is planned. */
  readonly head: Side & { readonly commit?: string | undefined; readonly tree: string };
  readonly scope: Scope;
  /** Of the base's project: a change cannot soften its own review. */
  readonly review: ResolvedProject['review'];
}

/** What reviewers must know before any compute: what the change does to its own review, and what cannot be run. */
export function findingsOf(input: ReviewedChange, gates: Catalog<Gate>): readonly Finding[] {
  return [
    ...projectFindings(input),
    ...input.scope.candidates.flatMap((candidate) => [
      ...missingFindings(candidate),
      ...programFindings(candidate),
      ...floorFindings(candidate, input, gates),
      ...weakerEvaluation(candidate, input),
      ...weakerChecks(candidate, input),
    ]),
  ];
}

function projectFindings({ base, head }: ReviewedChange): Finding[] {
  const before = base?.files.get(PROJECT_FILE)?.id;
  const after = head.files.get(PROJECT_FILE)?.id;
  if (base === undefined || before === after) return [];
  const verb = before === undefined ? 'adds' : after === undefined ? 'removes' : 'changes';
  const rule =
    before === undefined
      ? 'the base has none, so this one is used'
      : "this review uses the base's version; the new one counts once it is merged";
  return [
    {
      code: 'project-changed',
      severity: 'notice',
      at: { file: PROJECT_FILE, line: 1, column: 1 },
      message: `the change ${verb} ${PROJECT_FILE}; ${rule}`,
      fix: 'Have the owners of the project file approve it.',
    },
  ];
}

function missingFindings({ model, head }: Candidate): Finding[] {
  return (head?.keys.missing ?? []).map((missing) => ({
    code: 'input-missing',
    severity: 'failure',
    model,
    at: positionOf(head?.spec, missing),
    message: `${missing.name} is ${missing.path}, but ${missing.why}; the model cannot be trained or judged`,
    fix: 'Add the file itself with `git add` (not a link, not an ignored file), or correct the path.',
  }));
}

function positionOf(spec: ResolvedSpec | undefined, { name, path }: MissingInput): Position {
  const pointer = `/${name.replaceAll('.', '/')}`;
  const found = spec !== undefined && Object.hasOwn(spec.positions, pointer) ? spec.positions[pointer] : undefined;
  return found ?? { file: spec?.path ?? path, line: 1, column: 1 };
}

function floorFindings(
  { model, base, head }: Candidate,
  input: ReviewedChange,
  gates: Catalog<Gate>,
): readonly Finding[] {
  if (head === undefined) return [];
  if (base !== undefined) {
    return floorOf({ head: head.spec, base: base.spec, loosened: input.review.loosenedGates }, gates).findings;
  }
  if (!input.base?.invalid?.includes(head.spec.path)) return [];
  return [
    {
      code: 'base-spec-invalid',
      severity: 'warning',
      model,
      at: { file: head.spec.path, line: 1, column: 1 },
      message: `the base's ${head.spec.path} does not validate, so its gates cannot hold as a floor for this change`,
      fix: 'Compare the gates with those of the base by eye.',
    },
  ];
}

/** Larger least groups leave small groups out of fairness gates without touching any gate. */
function weakerEvaluation({ model, base, head }: Candidate, input: ReviewedChange): Finding[] {
  const before = base?.spec.evaluate.fairness;
  const after = head?.spec.evaluate.fairness;
  if (before === undefined || after === undefined || after.minGroup <= before.minGroup) return [];
  if (!base?.spec.gates.some((gate) => gate.gate === 'fairness')) return [];
  const pointer = '/evaluate/fairness/minGroup';
  return [
    {
      code: 'evaluation-weakened',
      severity: input.review.loosenedGates === 'fail' ? 'failure' : 'warning',
      model,
      at: head?.spec.positions[pointer] ?? { file: head?.spec.path ?? '', line: 1, column: 1 },
      message: `evaluate.fairness.minGroup rises from ${before.minGroup} to ${after.minGroup}; groups in between leave the fairness gates`,
      fix: 'Keep minGroup here, and raise it in a pull request of its own.',
    },
  ];
}

/** A gate on data quality judges the checks there are: taking one away, or changing it, changes the gate. */
function weakerChecks({ model, base, head }: Candidate, input: ReviewedChange): Finding[] {
  if (base === undefined || head === undefined) return [];
  if (!base.spec.gates.some((gate) => gate.gate === 'quality')) return [];
  const textOf = ({ check, options, on, weight }: ResolvedCheck) => canonicalJson({ check, options, on, weight });
  const kept = new Set((head.spec.data.checks ?? []).map(textOf));
  const gone = (base.spec.data.checks ?? []).filter((check) => !kept.has(textOf(check)));
  if (gone.length === 0) return [];
  const pointer = '/data/quality/checks';
  return [
    {
      code: 'checks-weakened',
      severity: input.review.loosenedGates === 'fail' ? 'failure' : 'warning',
      model,
      at: head.spec.positions[pointer] ?? { file: head.spec.path, line: 1, column: 1 },
      message: `${gone.length} of the checks that the base's gate on data quality rests on ${gone.length === 1 ? 'is' : 'are'} removed or changed: ${gone.map(({ check }) => check).join(', ')}`,
      fix: 'Keep them here, and change them in a pull request of its own.',
    },
  ];
}
