import { join } from 'node:path';
import type { Outcome } from '../core/request.ts';
import type { Context } from './context.ts';
import { redeem, settle } from './handover.ts';
import type { Job, JobRequest } from './job.ts';
import { evaluateJob } from './job-evaluate.ts';
import { materialiseJob } from './job-materialise.ts';
import { planJob } from './job-plan.ts';
import { reportJob } from './job-report.ts';
import { trainJob } from './job-train.ts';

const WORK: Readonly<Record<JobRequest['job'], Job>> = {
  plan: planJob,
  materialise: materialiseJob,
  train: trainJob,
  evaluate: evaluateJob,
  report: reportJob,
};

/**
 * One job of the five-job review; the folder `plan`, `rows`, ... of the request carries what it gets and gives. With a
 * ticket, what it gets comes out of the store, and what it gives goes there.
 */
export async function runJob(request: JobRequest, context: Context): Promise<Outcome> {
  const job = { ...request, folder: join(request.folder) };
  const puts = await redeem(job, context);
  const outcome = await WORK[job.job](job, context);
  await settle(puts, job, context);
  return outcome;
}
