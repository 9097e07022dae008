import { EXIT, TrainyardError } from '../core/errors.ts';
import { shortDigest } from '../core/hash.ts';
import type { LockedSource } from '../core/outside.ts';
import type { Outcome } from '../core/request.ts';
import { amountText, shownSource } from '../spec/outside.ts';
import type { ResolvedSpec } from '../spec/resolved.ts';
import { sourcesOutside } from '../stages/materialise/data-pins.ts';
import { type Pinned, pinLock, specsByLock } from '../stages/materialise/pin-sources.ts';
import { type LoadedSpecs, loadSpecs } from '../stages/plan/specs.ts';
import type { Context } from './context.ts';

export interface DataPinRequest {
  readonly command: 'data-pin';
  /** Every model with sources outside git when empty. */
  readonly models: readonly string[];
  /** Compares and writes nothing; what has moved makes the exit code 1. */
  readonly check: boolean;
}

/**
 * `trainyard data pin`: writes what the sources outside git are now into the `data.lock` beside each spec. The project of
 * the working tree says what may be asked, since a person runs this; a review goes by that of the base branch.
 */
export async function dataPin(request: DataPinRequest, context: Context): Promise<Outcome> {
  const loaded = await loadSpecs({ tree: await context.git.worktreeTree() }, context);
  const specs = chosen(loaded, request.models);
  const ports = { ...context, outside: context.openOutside(loaded.project.allow) };
  const pinned: Pinned[] = [];
  let changed = false;
  const all = specsByLock(loaded.specs);
  const sourcesIn = (group: readonly ResolvedSpec[]) =>
    new Set(group.flatMap((spec) => sourcesOutside(spec, loaded.files)));
  for (const [lock, group] of specsByLock(specs)) {
    const job = { lock, wanted: sourcesIn(group), used: sourcesIn(all.get(lock) ?? []), check: request.check };
    const outcome = await pinLock(job, context.git.root, ports);
    pinned.push(...outcome.pinned);
    changed ||= outcome.changed;
  }
  const text = pinned.length === 0 ? 'no source lies outside git' : pinned.map(lineOf).join('\n');
  return {
    exitCode: changed && request.check ? EXIT.blocked : EXIT.ok,
    text,
    json: { kind: 'DataPins', schemaVersion: 1, changed, written: changed && !request.check, pins: pinned },
  };
}

function chosen(loaded: LoadedSpecs, models: readonly string[]): readonly ResolvedSpec[] {
  const unknown = models.find((model) => !loaded.specs.some((spec) => spec.name === model));
  if (unknown !== undefined) {
    throw new TrainyardError({
      code: 'unknown-model',
      message: `there is no spec that can be read with the name "${unknown}"; there are ${loaded.specs.map(({ name }) => name).join(', ')}`,
      fix: 'Name one of them, or run "trainyard validate".',
      exitCode: EXIT.invalid,
    });
  }
  const named = models.length === 0 ? loaded.specs : loaded.specs.filter(({ name }) => models.includes(name));
  return named.filter((spec) => sourcesOutside(spec, loaded.files).length > 0);
}

function lineOf({ lock, source, before }: Pinned): string {
  const now = stateOf(source);
  const was = before === undefined ? 'new' : stateOf(before) === now ? 'unchanged' : `was ${stateOf(before)}`;
  return `${lock}: ${shownSource(source.uri)}  ${now}  (${was})`;
}

function stateOf({ files }: LockedSource): string {
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const version = files.length === 1 && files[0]?.version !== undefined ? ` version ${files[0].version}` : '';
  const digests = files.map(({ digest }) => shortDigest(digest)).slice(0, 3);
  return `${amountText(files.length, bytes)} ${digests.join(' ')}${files.length > 3 ? ' ...' : ''}${version}`;
}
