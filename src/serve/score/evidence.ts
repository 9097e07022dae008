import type { Evidence } from '../../core/evidence-records.ts';
import { evidenceKey } from '../../core/evidence-window.ts';
import { prettyJson } from '../../core/json.ts';
import type { ObjectStore } from '../../core/ports.ts';
import type { Traffic } from '../follow/traffic.ts';
import type { ComparedRows } from './comparison.ts';

/** What scoring a file tells of a release. */
export interface BatchFacts {
  readonly traffic: Traffic;
  /** Absent while there is nothing to compare. */
  readonly compared: ComparedRows | undefined;
  /** Why the candidate could not be loaded. */
  readonly problem: string | undefined;
  /** ISO times between which the rows were scored. */
  readonly since: string;
  readonly at: string;
}

/** One batch says what one server would that was asked every row in the shadow. */
export function batchEvidence({ traffic, compared, problem, since, at }: BatchFacts): Evidence {
  const { model, environment, generation } = traffic.release;
  const failing = problem === undefined ? 0 : 1;
  return {
    kind: 'Evidence',
    schemaVersion: 1,
    model,
    environment,
    generation,
    window: traffic.window,
    since,
    at,
    servers: { total: 1, atGeneration: 1 - failing, failing },
    stable: compared?.stable ?? null,
    candidate: compared?.candidate ?? null,
    shadow: compared?.shadow ?? null,
    breaker: { open: false, reason: '' },
    problems: problem === undefined ? [] : [problem],
  };
}

/**
 * Puts evidence where "trainyard reconcile" reads it. `rows` names the rows: the same file counts once in a step, however
 * often it is scored. Answers the key.
 */
export async function putEvidence(store: ObjectStore, evidence: Evidence, rows: string): Promise<string> {
  const key = evidenceKey(evidence.window, rows);
  await store.put(key, new TextEncoder().encode(prettyJson(evidence)));
  return key;
}
