import type { PredictionMemory } from '../evidence/memory.ts';
import { jsonReply } from '../http/reply.ts';
import type { Route } from '../http/router.ts';
import { textOf } from '../protocol/infer-request.ts';
import { field, isFields, parseJson } from '../protocol/json.ts';
import { badRequest, notFound } from '../protocol/problem.ts';
import type { PredictionLog } from './prediction-log.ts';

export interface ErasePorts {
  readonly memory: PredictionMemory;
  readonly log: PredictionLog | undefined;
}

/** `DELETE /v1/predictions/<id>`: takes one prediction out of the log and of the memory. */
export function eraseRoute({ memory, log }: ErasePorts): Route {
  return {
    method: 'DELETE',
    role: 'admin',
    handle: async (_ports, { rest: id }) => {
      const forgotten = memory.forget(id);
      const erased = (await log?.erase({ id })) ?? 0;
      if (erased === 0 && !forgotten) throw notFound(`no prediction ${id.slice(0, 100)} is in the log or in memory`);
      return jsonReply({ erased, forgotten });
    },
  };
}

/** `POST /v1/erase` with `{"model": ..., "unit": ...}`: takes every logged prediction about one unit away. */
export function eraseUnitRoute({ log }: ErasePorts): Route {
  return {
    method: 'POST',
    role: 'admin',
    handle: async (_ports, _names, { body }) => {
      const value = parseJson(textOf(body));
      const [model, unit] = isFields(value) ? [field(value, 'model'), field(value, 'unit')] : [];
      if (typeof model !== 'string' || typeof unit !== 'string' || unit === '') {
        throw badRequest('the body must be {"model": ..., "unit": ...}, both texts');
      }
      return jsonReply({ erased: (await log?.erase({ model, unit })) ?? 0 });
    },
  };
}
