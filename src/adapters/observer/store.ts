import { messageOf, TrainyardError } from '../../core/errors.ts';
import { parseEvidence } from '../../core/evidence-parse.ts';
import type { Evidence } from '../../core/evidence-records.ts';
import { sumEvidence } from '../../core/evidence-sum.ts';
import { evidenceFolder, evidenceWindow } from '../../core/evidence-window.ts';
import type { Observer } from '../../core/observer.ts';
import type { ObjectStore } from '../../core/ports.ts';
import type { Release } from '../../core/release-records.ts';

const MOST_BYTES = 8 * 1024 * 1024;

/** Adds up what `trainyard score --evidence` has put into a store while the release was what it is. */
export function storeObserver(store: ObjectStore): Observer {
  return {
    async evidence(release) {
      try {
        const keys = await store.list(evidenceFolder(evidenceWindow(release)));
        const answers = await Promise.all(keys.map(async (key) => readAt(key, await store.get(key), release)));
        return answerOf(release, answers);
      } catch (error) {
        if (!(error instanceof TrainyardError)) throw error;
        return { kind: 'none', because: 'provider-error', detail: `${store.location}: ${messageOf(error)}` };
      }
    },
  };
}

function answerOf(release: Release, answers: readonly (Evidence | string)[]) {
  const heard = answers.flatMap((answer) => (typeof answer === 'string' ? [] : [answer]));
  const unreadable = answers.filter((answer) => typeof answer === 'string');
  const sum = sumEvidence(release, heard, unreadable.length);
  if (sum !== undefined)
    return { kind: 'evidence', evidence: { ...sum, problems: [...sum.problems, ...unreadable] } } as const;
  const detail =
    unreadable.length > 0
      ? unreadable.join('; ')
      : `no file was scored with evidence since ${release.stepStartedAt}: trainyard score --env ${release.environment} --model ${release.model} --evidence`;
  return { kind: 'none', because: 'no-data', detail } as const;
}

/** Evidence, or what is wrong with the record. */
function readAt(key: string, bytes: Uint8Array | undefined, release: Release): Evidence | string {
  if (bytes === undefined || bytes.length > MOST_BYTES) return `${key} is gone, or too large`;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return `${key} is no JSON`;
  }
  const parsed = parseEvidence(value);
  if (parsed.kind === 'invalid') return `${key} ${parsed.what}`;
  const { model, environment } = parsed.evidence;
  if (model === release.model && environment === release.environment) return parsed.evidence;
  return `${key} is about ${model} in ${environment}`;
}
