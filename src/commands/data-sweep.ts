import { join } from 'node:path';
import { EXIT } from '../core/errors.ts';
import type { Outcome } from '../core/request.ts';
import { amountText } from '../spec/outside.ts';
import { keptName, SOURCES_FOLDER } from '../stages/materialise/fetch-sources.ts';
import { loadSpecs } from '../stages/plan/specs.ts';
import type { Context } from './context.ts';

export interface DataSweepRequest {
  readonly command: 'data-sweep';
  /** Says what would go, and removes nothing. */
  readonly dryRun: boolean;
}

/** A fetched file that nothing pins here. */
interface Swept {
  readonly name: string;
  readonly bytes: number;
}

/**
 * `trainyard data sweep`: removes from the state folder what was fetched for sources outside git and is pinned by no
 * `data.lock` of the working tree any more. What goes can be fetched again; a file that is being fetched is waited for.
 */
export async function dataSweep({ dryRun }: DataSweepRequest, context: Context): Promise<Outcome> {
  const { files, state, locks, log, signal } = context;
  const { specs } = await loadSpecs({ tree: await context.git.worktreeTree() }, context);
  const pinned = new Set(specs.flatMap(({ data }) => (data.pins ?? []).flatMap((pin) => pin.files.map(keptName))));
  const folder = join(state, SOURCES_FOLDER);
  const swept: Swept[] = [];
  let kept = 0;
  for (const name of await files.list(folder)) {
    if (name.endsWith('.lock')) continue;
    const path = join(folder, name);
    const bytes = (await files.size(path)) ?? 0;
    if (pinned.has(name)) {
      kept += bytes;
      continue;
    }
    const onWait = (holder: string) => log.info(`${holder} is at work on ${name}; waiting for it`);
    if (!dryRun) await locks.hold(`${path}.lock`, () => files.remove(path), { signal, onWait });
    swept.push({ name, bytes });
  }
  const gone = swept.reduce((sum, { bytes }) => sum + bytes, 0);
  const verb = dryRun ? 'would remove' : 'removed';
  const lines = swept.map(({ name, bytes }) => `${verb} ${name} (${amountText(1, bytes)})`);
  const total = swept.length === 0 ? 'nothing to remove' : `${verb} ${amountText(swept.length, gone)}`;
  return {
    exitCode: EXIT.ok,
    text: [...lines, `${total}; pinned and kept: ${amountText(1, kept)}`].join('\n'),
    json: { kind: 'DataSweep', schemaVersion: 1, dryRun, swept, keptBytes: kept },
  };
}
