import type { Observer, ObserverPlace } from '../../core/observer.ts';
import type { Clock, ObjectStore } from '../../core/ports.ts';
import type { Release } from '../../core/release-records.ts';
import { prometheusObserver } from './prometheus.ts';
import { serverObserver } from './servers.ts';
import { storeObserver } from './store.ts';

export interface ObserverOptions {
  /** `TRAINYARD_OBSERVER_TOKEN` is sent as a bearer token; proxies as with every other address. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly timeoutMs?: number;
  /** Opens the store that has the bundles. */
  readonly openStore: () => ObjectStore;
}

export const OBSERVER_TOKEN = 'TRAINYARD_OBSERVER_TOKEN';

/** Asks whoever a release's plan names, at the place that the project gives for its environment. */
export function openObserver(place: ObserverPlace, options: ObserverOptions): Observer {
  return {
    async evidence(release) {
      const observer = observerOf(release, place, withToken(options));
      if (observer !== undefined) return await observer.evidence(release);
      const key = release.plan.observer === 'prometheus' ? 'prometheus' : 'servers';
      const detail = `trainyard.yaml does not say where ${release.environment} is observed: add environments.${release.environment}.observer.${key}`;
      return { kind: 'none', because: 'no-data', detail };
    },
  };
}

function observerOf(
  { plan: { observer } }: Release,
  { servers, prometheus, labels }: ObserverPlace,
  options: ObserverOptions & { readonly token?: string },
): Observer | undefined {
  if (observer === 'store') return storeObserver(options.openStore());
  if (observer === 'server' && servers !== undefined) return serverObserver(servers, options);
  if (observer !== 'prometheus' || prometheus === undefined) return undefined;
  return prometheusObserver(prometheus, { ...options, ...(labels && { labels }) });
}

function withToken(options: ObserverOptions): ObserverOptions & { readonly token?: string } {
  const token = options.env[OBSERVER_TOKEN];
  return token === undefined || token === '' ? options : { ...options, token };
}
