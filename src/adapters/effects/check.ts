import type { Effect } from '../../core/effects.ts';
import { digestOf, hexOf } from '../../core/hash.ts';
import type { CheckRun, CheckWrite, Forge } from '../../core/ports.ts';
import { ANNOTATIONS_PER_REQUEST } from '../github/checks.ts';
import { isGone, isOtherApp, isUncertain } from '../github/errors.ts';
import type { Outcome } from './outcome.ts';

type CheckEffect = Extract<Effect, { kind: 'upsert-check' }>;

/** Looks and tries before a check that cannot be written is given up. */
const TRIES = 4;
/** `trainyard/<digest of all content>/<digest of the annotations>`; tells our check from a job of the same name. */
const EXTERNAL_ID = /^trainyard\/([0-9a-f]{64})\/([0-9a-f]{64})$/;

interface Ours {
  readonly run: CheckRun;
  readonly content: string;
  readonly annotations: string;
}

/**
 * Ends with one check of this name on this commit that says what the effect says.
 *
 * GitHub can replace title, summary and conclusion of a check, but annotations are only ever appended and a check
 * cannot be deleted. So the check is completed by the request that brings its last annotation, and its external id
 * tells whose annotations it has: an unfinished check with the same annotations is continued from its count. One with
 * other annotations is left behind by a new check, which GitHub then shows; where it was unfinished it is closed with
 * the same conclusion, so that no reading of "the latest" can differ.
 */
export async function upsertCheck(effect: CheckEffect, forge: Forge): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    const ours = await oursAmong(effect, forge);
    try {
      const outcome = await bring(effect, ours.at(-1), forge);
      await closeUnfinished(effect, ours.slice(0, -1), forge);
      return outcome;
    } catch (thrown) {
      if (attempt >= TRIES || !(isGone(thrown) || isUncertain(thrown))) throw thrown;
    }
  }
}

async function oursAmong(effect: CheckEffect, forge: Forge): Promise<readonly Ours[]> {
  const runs = await forge.checks(effect.headSha, effect.name);
  return runs.flatMap((run) => {
    const [, content, annotations] = EXTERNAL_ID.exec(run.externalId) ?? [];
    return content === undefined || annotations === undefined ? [] : [{ run, content, annotations }];
  });
}

async function bring(effect: CheckEffect, newest: Ours | undefined, forge: Forge): Promise<Outcome> {
  if (newest === undefined) return created(await forge.createCheck(writeOf(effect, 0)));
  const { run } = newest;
  if (isSettled(effect, newest)) return { state: 'unchanged', detail: `check ${run.id} says so already` };
  if (!canCorrect(effect, newest)) return replace(effect, newest, forge);
  try {
    await forge.updateCheck(run.id, writeOf(effect, run.annotations));
  } catch (thrown) {
    // Another App's check under our name and external id: it cannot be changed, so ours stands beside it.
    if (isOtherApp(thrown)) {
      return created(await forge.createCheck(writeOf(effect, 0)));
    }
    throw thrown;
  }
  return { state: 'done', detail: `check ${run.id} updated` };
}

function created(run: CheckRun): Outcome {
  return { state: 'done', detail: `check ${run.id} created` };
}

/**
 * Same content and finished as asked. An effect that only announces work in progress never reopens a finished check of
 * the same commit, nor touches one that an interrupted run began to fill: the verdict that follows corrects it.
 */
function isSettled(effect: CheckEffect, { run, content }: Ours): boolean {
  const finished = run.status === 'completed';
  const same = content === contentDigest(effect);
  return effect.status === 'in_progress' ? finished || run.annotations > 0 || same : finished && same;
}

/** In place only where no annotation of another content would stay, and a finished check need not be reopened. */
function canCorrect(effect: CheckEffect, { run, annotations }: Ours): boolean {
  const missing = effect.annotations.length - run.annotations;
  const pure = run.annotations === 0 || (annotations === annotationsDigest(effect) && missing >= 0);
  return pure && (run.status !== 'completed' || missing <= ANNOTATIONS_PER_REQUEST);
}

async function replace(effect: CheckEffect, old: Ours, forge: Forge): Promise<Outcome> {
  const run = await forge.createCheck(writeOf(effect, 0));
  await closeUnfinished(effect, [old], forge);
  return created(run);
}

async function closeUnfinished(effect: CheckEffect, older: readonly Ours[], forge: Forge): Promise<void> {
  if (effect.status !== 'completed') return;
  for (const { run } of older) {
    if (run.status === 'completed') continue;
    await forge.updateCheck(run.id, {
      ...writeOf(effect, effect.annotations.length),
      externalId: run.externalId,
      title: 'Superseded',
      summary: 'A newer check of the same name on this commit has the report.',
    });
  }
}

function writeOf(effect: CheckEffect, annotationsThere: number): CheckWrite {
  const { kind: _, annotations, ...rest } = effect;
  return { ...rest, externalId: externalId(effect), annotations: annotations.slice(annotationsThere) };
}

function externalId(effect: CheckEffect): string {
  return `trainyard/${contentDigest(effect)}/${annotationsDigest(effect)}`;
}

/** Without the link: a second run that finds the same verdict has another address, which is no reason to write. */
function contentDigest(effect: CheckEffect): string {
  const { kind: _, headSha: __, detailsUrl: ___, ...content } = effect;
  return hexOf(digestOf(content));
}

function annotationsDigest(effect: CheckEffect): string {
  return hexOf(digestOf(effect.annotations));
}
