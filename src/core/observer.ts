import type { EvidenceAnswer } from './evidence-records.ts';
import type { Release } from './release-records.ts';

/** Asks what was measured of a release. Never throws: who does not answer, or not rightly, is an answer too. */
export interface Observer {
  evidence(release: Release): Promise<EvidenceAnswer>;
}

/** Where evidence is read, as `environments.<name>.observer` of the project says it. */
export interface ObserverPlace {
  /** Addresses of Trainyard servers, whose numbers are added up. */
  readonly servers?: readonly string[];
  /** Address of a Prometheus server. */
  readonly prometheus?: string;
  /** Labels that tell the environment's series from those of others in the same Prometheus. */
  readonly labels?: Readonly<Record<string, string>>;
}
