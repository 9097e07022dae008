import type { IncomingHttpHeaders } from 'node:http';
import type { Clock, Log } from '../../core/ports.ts';
import type { Caller } from '../access/access.ts';
import type { ServeMetrics } from '../evidence/metrics.ts';
import type { Recorder } from '../evidence/recorder.ts';
import type { FollowStatus } from '../follow/status.ts';
import type { Answerer } from '../routing/answer.ts';
import type { Deployment } from '../routing/deployment.ts';

/** What handlers know of what serves. */
export interface ServeState {
  readonly deployments: ReadonlyMap<string, Deployment>;
  readonly status: FollowStatus;
}

export interface ServeLimits {
  /** Of a body, unpacked. */
  readonly bodyBytes: number;
  readonly batchRows: number;
  /** Inference requests at once. */
  readonly concurrency: number;
  readonly timeoutMs: number;
}

/** Where a request says who it is about, so that a person gets one variant. */
export interface UnitSource {
  /** Lower case. */
  readonly header: string;
  /** Keys from the top of the JSON body, or of a row that is alone in it. */
  readonly path?: readonly string[];
}

export interface HttpPorts {
  readonly state: ServeState;
  readonly answerer: Answerer;
  readonly recorder: Recorder;
  readonly metrics: ServeMetrics;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: ServeLimits;
  readonly unit: UnitSource;
  readonly nan: 'error' | 'null';
}

/** A request whose body is read. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly body: Uint8Array;
  readonly caller: Caller;
}
