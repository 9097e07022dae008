import type { Outcome, Request } from '../core/request.ts';
import type { Context } from './context.ts';
import { plan } from './plan.ts';
import { review } from './review.ts';
import { stage } from './stage.ts';
import { validate } from './validate.ts';

const REPORT_ONLY = '"trainyard report" only judges and shows what is known';

/** Requests that need a repository; `list` needs none. */
export type RepositoryRequest = Exclude<Request, { command: 'list' }>;

/** A request to the command that answers it. */
export async function dispatch(request: RepositoryRequest, context: Context): Promise<Outcome> {
  switch (request.command) {
    case 'validate':
      return validate(request, context);
    case 'plan':
      return plan(request.selection, context);
    case 'run':
      return review({ selection: request.selection }, context);
    case 'report':
      return review({ selection: request.selection, trainRefused: REPORT_ONLY }, context);
    case 'review':
      return review(request, context);
    case 'stage':
      return stage(request.stage, request.folder, context);
  }
}
