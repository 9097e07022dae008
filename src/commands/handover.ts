import { join } from 'node:path';
import { EXIT, TrainyardError } from '../core/errors.ts';
import { prettyJson } from '../core/json.ts';
import type { ObjectStore } from '../core/ports.ts';
import type { ResolvedProject } from '../spec/resolved.ts';
import { packed, unpack } from '../stages/jobs/parcel-file.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { type JobRequest, sharedStores, spendingRun } from './job.ts';

/**
 * Handing over by the store, where GitHub has no artifacts of version 4. Jobs that run no code of the change hold the
 * store's access key, and lend single objects by address to those that do. What a job may get and put stands in its
 * ticket, an object too; its address travels as a job's output, in hexadecimal, since GitHub drops outputs in which it
 * finds the id of an access key. As with artifacts, only the seals decide what is believed.
 */
export interface Ticket {
  readonly gets: readonly Borrowed[];
  readonly puts: readonly Borrowed[];
}

interface Borrowed {
  /** From the request's folder. */
  readonly folder: string;
  readonly address: string;
}

/** Longer than a job waits for a runner, and than most train. */
const LOAN_SECONDS = 2 * 24 * 3600;

/** Start of the keys in the store by which a run's jobs hand over; undefined where artifacts do. Throws `handover-store`. */
export function handoverOf(
  change: Change,
  project: ResolvedProject,
  { request, context }: { readonly request: JobRequest; readonly context: Context },
): string | undefined {
  const wanted = project.review.handover ?? 'auto';
  if (wanted === 'artifacts' || (wanted === 'auto' && hasArtifacts(request.event.runUrl))) return undefined;
  const { lend } = sharedStores(change, context)(project);
  if (lend !== undefined) {
    const { run, attempt } = spendingRun(change, request, context);
    return `handover/${run}-${attempt}`;
  }
  // A fork's own run has no access key; nothing but artifacts is left to it.
  if (wanted === 'auto' || change.target.fork) return undefined;
  throw new TrainyardError({
    code: 'handover-store',
    message: `review.handover is store, and no other job reaches the store ${project.store.kind} as it is configured`,
    fix: 'Set review.handover to artifacts, where the server has them; else configure the store s3, or the store folder with an absolute path on a share that every runner mounts. A registry (oci) lends no single objects.',
    exitCode: EXIT.invalid,
  });
}

/** Whether the server has artifacts of version 4: github.com and its data-residency hosts, and no other. */
function hasArtifacts(runUrl: string): boolean {
  const host = /^https?:\/\/([^/]+)/.exec(runUrl)?.[1] ?? 'github.com';
  return host === 'github.com' || host.endsWith('.ghe.com');
}

export interface Desk {
  readonly store: ObjectStore;
  /** What `handoverOf` said. */
  readonly start: string;
}

/** Puts a folder of the request into the store. */
export async function leave(desk: Desk, folder: string, at: { request: JobRequest; context: Context }): Promise<void> {
  await desk.store.put(keyOf(desk, folder), await packed(at.context.files, join(at.request.folder, folder)));
}

/** Takes a folder of the request out of the store; nothing happens where it was not left. */
export async function collect(
  desk: Desk,
  folder: string,
  at: { request: JobRequest; context: Context },
): Promise<void> {
  const bytes = await desk.store.get(keyOf(desk, folder));
  if (bytes !== undefined) await unpack(at.context.files, join(at.request.folder, folder), bytes);
}

/** Writes the ticket of a job: folders that it gets and puts, each with the name by which the store knows it. */
export async function issue(
  desk: Desk,
  name: string,
  wanted: { readonly gets: readonly Lent[]; readonly puts: readonly Lent[] },
): Promise<string> {
  const borrowed = (to: 'get' | 'put') => async (lent: Lent) => ({
    folder: lent.folder,
    address: await lentAddress(desk, keyOf(desk, lent.as), to),
  });
  const ticket: Ticket = {
    gets: await Promise.all(wanted.gets.map(borrowed('get'))),
    puts: await Promise.all(wanted.puts.map(borrowed('put'))),
  };
  const key = `${desk.start}/tickets/${name}.json`;
  await desk.store.put(key, new TextEncoder().encode(prettyJson(ticket)));
  return Buffer.from(await lentAddress(desk, key, 'get')).toString('hex');
}

export interface Lent {
  readonly folder: string;
  /** Name in the store. */
  readonly as: string;
}

/** Gets what the request's ticket says; answers what to put when the job is done. */
export async function redeem(request: JobRequest, { loans, files }: Context): Promise<readonly Borrowed[]> {
  if (request.ticket === undefined) return [];
  const bytes = await loans.get(Buffer.from(request.ticket, 'hex').toString('utf8'));
  if (bytes === undefined && request.job === 'report') return [];
  if (bytes === undefined) throw noTicket();
  const ticket = JSON.parse(new TextDecoder().decode(bytes)) as Ticket;
  for (const { folder, address } of ticket.gets) {
    const content = await loans.get(address);
    if (content !== undefined) await unpack(files, join(request.folder, folder), content);
  }
  return ticket.puts;
}

/** Puts what the job made, whatever it came to: a failure is handed over too. */
export async function settle(puts: readonly Borrowed[], request: JobRequest, { loans, files }: Context): Promise<void> {
  for (const { folder, address } of puts) await loans.put(address, await packed(files, join(request.folder, folder)));
}

/** Takes away what the run handed over, the plan last: while it is there, a repeated report takes in the rest again. */
export async function clear({ store, start }: Desk): Promise<void> {
  const plan = [`${start}/plan.parcel`, `${start}/tickets/plan.json`];
  const keys = (await store.list(`${start}/`)).filter((key) => !plan.includes(key));
  for (const key of [...keys, ...plan]) await store.delete(key);
}

function keyOf({ start }: Desk, folder: string): string {
  return `${start}/${folder}.parcel`;
}

async function lentAddress({ store }: Desk, key: string, to: 'get' | 'put'): Promise<string> {
  if (store.lend === undefined) throw new Error(`the store ${store.location} lends nothing`);
  return store.lend(key, { to, seconds: LOAN_SECONDS });
}

function noTicket(): TrainyardError {
  return new TrainyardError({
    code: 'handover-missing',
    message: 'what this job should have got from the one before is not in the store any more',
    fix: 'Run the whole workflow again; what a finished run handed over is taken away.',
  });
}
