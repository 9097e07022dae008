import { parseEvidence } from '../../core/evidence-parse.ts';
import type { Evidence } from '../../core/evidence-records.ts';
import { sumEvidence } from '../../core/evidence-sum.ts';
import type { Observer } from '../../core/observer.ts';
import type { Release } from '../../core/release-records.ts';
import { type AskOptions, askJson } from './http.ts';

/** Asks every server of an environment at once for `/v1/evidence/<model>`, and adds up what they say. */
export function serverObserver(addresses: readonly string[], options: AskOptions): Observer {
  return {
    async evidence(release) {
      const answers = await Promise.all(addresses.map((address) => askServer(address, release, options)));
      const heard = answers.flatMap((answer) => (typeof answer === 'string' ? [] : [answer]));
      const failures = answers.filter((answer) => typeof answer === 'string');
      const sum = sumEvidence(release, heard, failures.length);
      if (sum === undefined) return { kind: 'none', because: 'provider-error', detail: failures.join('; ') };
      return { kind: 'evidence', evidence: { ...sum, problems: [...sum.problems, ...failures] } };
    },
  };
}

/** Its evidence, or what is wrong with it. */
async function askServer(address: string, release: Release, options: AskOptions): Promise<Evidence | string> {
  const url = new URL(`${address.replace(/\/+$/, '')}/v1/evidence/${encodeURIComponent(release.model)}`);
  const asked = await askJson(url, options);
  if (asked.kind === 'failed') return `${address} ${asked.what}`;
  const parsed = parseEvidence(asked.value);
  if (parsed.kind === 'invalid') return `${address} ${parsed.what}`;
  const { model, environment } = parsed.evidence;
  if (model === release.model && environment === release.environment) return parsed.evidence;
  return `${address} answers for ${model} in ${environment}, not for ${release.model} in ${release.environment}`;
}
