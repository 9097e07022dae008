import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Log } from '../../core/ports.ts';
import { jsonReply } from '../http/reply.ts';
import type { Route } from '../http/router.ts';
import { HttpProblem } from '../protocol/problem.ts';

export interface SyncPorts {
  /** Shared with who pushes; the route is off without one. */
  readonly secret: string | undefined;
  /** Looks at git. */
  readonly sync: () => Promise<void>;
  readonly log: Log;
}

/**
 * `POST /v1/sync`: look at git now. The body is signed as GitHub signs its webhooks, `X-Hub-Signature-256: sha256=` and the
 * HMAC-SHA256 of the body in hex, so that a push webhook can call it as it is. Nothing in the body is used.
 */
export function syncRoute({ secret, sync, log }: SyncPorts): Route {
  return {
    method: 'POST',
    role: 'none',
    handle: (_ports, _names, { headers, body }) => {
      if (secret === undefined || secret === '') {
        throw new HttpProblem(403, 'sync by request is off; set TRAINYARD_SYNC_SECRET for the server to turn it on');
      }
      const signature = headers['x-hub-signature-256'];
      if (typeof signature !== 'string' || !isSigned(secret, body, signature)) {
        log.warn('audit: a sync with a wrong signature was refused');
        throw new HttpProblem(401, 'X-Hub-Signature-256 is not the HMAC-SHA256 of the body under the shared secret');
      }
      log.info('audit: sync asked for by a signed request');
      void sync();
      return jsonReply({ accepted: true }, 202);
    },
  };
}

function isSigned(secret: string, body: Uint8Array, signature: string): boolean {
  const due = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
  const found = Buffer.from(signature);
  return found.length === due.length && timingSafeEqual(found, due);
}
