import type { Outcome, Request } from '../core/request.ts';
import type { Context } from './context.ts';

const REPORT_ONLY = '"trainyard report" only judges and shows what is known';

/** Requests that need a repository; `list` needs none. */
export type RepositoryRequest = Exclude<Request, { command: 'list' }>;

/** A request to the command that answers it, which is loaded then. */
export async function dispatch(request: RepositoryRequest, context: Context): Promise<Outcome> {
  switch (request.command) {
    case 'validate':
      return (await import('./validate.ts')).validate(request, context);
    case 'plan':
      return (await import('./plan.ts')).plan(request.selection, context);
    case 'stage':
      return (await import('./stage.ts')).stage(request.stage, request.folder, context);
  }
  const { review } = await import('./review.ts');
  switch (request.command) {
    case 'run':
      return review({ selection: request.selection }, context);
    case 'report':
      return review({ selection: request.selection, trainRefused: REPORT_ONLY }, context);
    case 'review':
      return review(request, context);
  }
}
