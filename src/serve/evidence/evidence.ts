import type { Evidence } from '../../core/evidence-records.ts';
import type { HttpPorts } from '../http/ports.ts';
import { deploymentFor } from '../http/target.ts';

/** What this server measured of a model, in the shape that adds up over servers. Throws `HttpProblem` 404. */
export function evidenceOf({ state, clock }: Pick<HttpPorts, 'state' | 'clock'>, model: string): Evidence {
  const deployment = deploymentFor(state, model);
  const { traffic, stable, candidate, shadow, breaker, since, problem } = deployment;
  const { generation, environment } = traffic.release;
  const waiting = state.status.problems.get(model);
  const problems = [...new Set([problem, waiting])].filter((text) => text !== undefined);
  return {
    kind: 'Evidence',
    schemaVersion: 1,
    model,
    environment,
    generation,
    window: traffic.window,
    since,
    at: clock.now().toISOString(),
    // A server that could not load what the generation names serves something else, and says so.
    servers: { total: 1, atGeneration: problem === undefined ? 1 : 0, failing: problem === undefined ? 0 : 1 },
    stable: stable?.counts?.record() ?? null,
    candidate: candidate?.counts?.record() ?? null,
    shadow: shadow?.record() ?? null,
    breaker: { open: breaker.open, reason: breaker.reason },
    problems,
  };
}
