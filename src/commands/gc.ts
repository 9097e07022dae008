import { EXIT } from '../core/errors.ts';
import type { Outcome } from '../core/request.ts';
import { readOpenPulls } from '../stages/store/open-pulls.ts';
import { readGit } from '../stages/store/read-git.ts';
import { readMarks, sweep } from '../stages/store/sweep.ts';
import { planSweep } from '../stages/store/sweep-plan.ts';
import { sweepJson, sweepText } from '../stages/store/sweep-text.ts';
import { unitsOf } from '../stages/store/units.ts';
import type { Context } from './context.ts';

export interface GcRequest {
  readonly command: 'gc';
  /** Without it nothing is changed. */
  readonly yes: boolean;
  /** How long something has to be unneeded before it goes. */
  readonly graceMs: number;
}

/**
 * `trainyard gc`: what no version, release, open pull request or event of the ledger needs leaves the store, once it has been
 * unneeded for as long as the grace. Pull requests are asked for before the refs are read: one that is merged in between is
 * then either open, or a merge that is still to be looked at.
 */
export async function gc({ yes, graceMs }: GcRequest, context: Context): Promise<Outcome> {
  const { clock } = context;
  const { project, remote } = await readGit(context);
  const store = context.openStore(project);
  const units = await unitsOf(store);
  const open = await readOpenPulls({ ...context, remote });
  const { says } = await readGit(context);
  const now = clock.now();
  const fates = planSweep(units, { says, open, marks: await readMarks(store), now, graceMs });
  const told = { location: store.location, fates: yes ? await sweep(store, fates, now) : fates, dryRun: !yes };
  return { exitCode: EXIT.ok, text: sweepText(told), json: sweepJson(told) };
}
