import type { Catalog } from '../../core/catalog.ts';
import type { Digest } from '../../core/hash.ts';
import { deepFreeze } from '../../core/json.ts';
import type { Gate } from '../../core/plugins.ts';
import type { Plan, PlanAction, PlanEntry } from '../../core/records.ts';
import { findingsOf, type ReviewedChange } from '../report/findings.ts';
import type { Candidate, KeyedSpec } from './affected.ts';
import { evaluationKey } from './keys.ts';
import { reasonsFor } from './reasons.ts';

/** What the store holds for the keys of a change. */
export interface Known {
  /** Bundle digest by train key. */
  readonly bundles: ReadonlyMap<Digest, Digest>;
  readonly evaluations: ReadonlySet<Digest>;
  /** Seconds of earlier trainings, by model. */
  readonly seconds: ReadonlyMap<string, readonly number[]>;
}

export interface PlanInput extends ReviewedChange {
  readonly known: Known;
}

/**
 * Decides for each model of the scope what is trained, evaluated, reused or removed, and says why. Pure. A model whose
 * declared input is missing has a failing finding and no entry, since there is nothing to run it on.
 */
export function plan(input: PlanInput, plugins: { readonly gates: Catalog<Gate> }): Plan {
  const { base, head, scope } = input;
  const entries = scope.candidates.flatMap((candidate) => entryOf(candidate, input, plugins.gates));
  return deepFreeze({
    kind: 'Plan',
    schemaVersion: 1,
    ...(base && { base: base.commit }),
    ...(head.commit !== undefined && { head: head.commit }),
    tree: head.tree,
    entries,
    unaffected: scope.unaffected,
    findings: findingsOf(input, plugins.gates),
  });
}

function entryOf(candidate: Candidate, input: PlanInput, gates: Catalog<Gate>): PlanEntry[] {
  const { head } = candidate;
  if (head === undefined) return candidate.base === undefined ? [] : [removal(candidate, candidate.base)];
  const { trainKey, evaluationInputsKey } = head.keys;
  if (trainKey === undefined || evaluationInputsKey === undefined) return [];
  const bundle = input.known.bundles.get(trainKey);
  const action = actionOf(bundle, evaluationInputsKey, input.known);
  const seconds = input.known.seconds.get(candidate.model) ?? [];
  const specBlob = input.head.files.get(head.spec.path)?.id;
  return [
    {
      model: candidate.model,
      spec: head.spec.path,
      ...(specBlob !== undefined && { specBlob }),
      change: candidate.change,
      action,
      reasons: reasonsFor({ ...candidate, head }, { action, ranBefore: seconds.length > 0 }, gates),
      trainKey,
      trainInputs: head.keys.train,
      evaluationInputsKey,
      evaluationInputs: head.keys.evaluation,
      ...(bundle !== undefined && { bundle }),
      ...(seconds.length > 0 && { earlier: { seconds: median(seconds), runs: seconds.length } }),
    },
  ];
}

function actionOf(bundle: Digest | undefined, evaluationInputsKey: Digest, known: Known): PlanAction {
  if (bundle === undefined) return 'train';
  return known.evaluations.has(evaluationKey(bundle, evaluationInputsKey)) ? 'reuse' : 'evaluate';
}

function removal({ model }: Candidate, { spec }: KeyedSpec): PlanEntry {
  return {
    model,
    spec: spec.path,
    change: 'removed',
    action: 'remove',
    reasons: [{ input: 'spec', before: spec.path, costs: 'judgement' }],
    trainInputs: [],
    evaluationInputs: [],
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
