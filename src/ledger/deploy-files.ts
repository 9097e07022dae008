/** Where things lie on a deploy branch, and what is read back from there. People edit these files, so nothing is taken on trust. */
import { isDigest } from '../core/hash.ts';
import { prettyJson } from '../core/json.ts';
import type { Desired, Release } from '../core/release-records.ts';
import { isMapping, isTime, isVersion, releaseProblem, shown } from './release-shape.ts';

/** `deploy/production`. */
export function deployBranch(environment: string): string {
  return `deploy/${environment}`;
}

/** Where the state of an environment lies. */
export interface DeployPlace {
  readonly branch: string;
  /** As `trainyard.yaml` names it; absent: this repository. */
  readonly repository?: string;
}

/** `deploy/production`, or `deploy/production of acme/deploys`. */
export function placeName({ branch, repository }: DeployPlace): string {
  return repository === undefined ? branch : `${branch} of ${repository}`;
}

/**
 * What is decided about an environment in another repository is written here first, together with the ledger, and brought
 * there afterwards: so that a run that dies in between loses nothing, and a clone of this repository tells everything.
 */
export function draftBranch(environment: string): string {
  return `trainyard/deploy/${environment}`;
}

/** Tip that a branch in another repository had when it was last written or decided on: what is not there, people took back. */
export function deliveredBranch(environment: string): string {
  return `trainyard/delivered/${environment}`;
}

/** The environment of a branch; undefined for other branches. */
export function environmentOf(branch: string): string | undefined {
  return /^deploy\/([a-z0-9][a-z0-9-]{0,62})$/.exec(branch)?.[1];
}

export const DEPLOY_README = 'README.md';
export const desiredPath = (model: string): string => `${model}/desired.json`;
export const releasePath = (model: string): string => `${model}/release.json`;
export const cardPath = (model: string): string => `${model}/card.md`;

/** Models that a deploy branch has, by name. */
export function modelsOn(paths: Iterable<string>): readonly string[] {
  const models = [...paths].flatMap(
    (path) => /^([a-z0-9][a-z0-9-]{0,62})\/(?:desired|release)\.json$/.exec(path)?.[1] ?? [],
  );
  return [...new Set(models)].sort();
}

/** Text of a record's file; the blob that git makes of it is what the three-way rule compares. */
export function recordText(record: Desired | Release): string {
  return prettyJson(record);
}

export type Parsed<T> =
  | { readonly kind: 'record'; readonly record: T }
  | { readonly kind: 'absent' }
  /** `what`: what is wrong with it, as the end of "production/wage-band/desired.json ...". */
  | { readonly kind: 'invalid'; readonly what: string };

/** What stands in `desired.json`. */
export function parseDesired(text: string | undefined, model: string, environment: string): Parsed<Desired> {
  return parsed(text, { kind: 'Desired', model, environment }, (value) => {
    if (!isVersion(value['version']))
      return `has the version ${shown(value['version'])}, where semver such as "1.4.0" is due`;
    if (!isDigest(value['digest']))
      return `has the digest ${shown(value['digest'])}, where "sha256:" and 64 hex digits are due`;
    if (typeof value['uri'] !== 'string') return 'does not say where the bundle is (uri)';
    const { threshold } = value;
    if (threshold !== undefined && !(typeof threshold === 'number' && threshold >= 0 && threshold <= 1))
      return `has the threshold ${shown(threshold)}, where a number from 0 to 1 is due`;
    const request = value['request'] as Desired['request'] | undefined;
    if (typeof request?.by?.login !== 'string' || typeof request.kind !== 'string' || !isTime(request.at))
      return 'does not say who asked for it and when (request)';
    return typeof value['pinned'] === 'boolean' ? undefined : 'does not say whether it is pinned (true or false)';
  });
}

/** What stands in `release.json`. */
export function parseRelease(text: string | undefined, model: string, environment: string): Parsed<Release> {
  return parsed(text, { kind: 'Release', model, environment }, releaseProblem);
}

function parsed<T>(
  text: string | undefined,
  expected: { readonly kind: string; readonly model: string; readonly environment: string },
  problem: (value: Readonly<Record<string, unknown>>) => string | undefined,
): Parsed<T> {
  if (text === undefined) return { kind: 'absent' };
  const value = json(text);
  if (!isMapping(value)) return { kind: 'invalid', what: 'is no JSON object' };
  for (const [key, due] of Object.entries({ ...expected, schemaVersion: 1 })) {
    if (value[key] !== due)
      return { kind: 'invalid', what: `has ${key} ${shown(value[key])}, where ${shown(due)} is due` };
  }
  const what = problem(value);
  return what === undefined ? { kind: 'record', record: value as unknown as T } : { kind: 'invalid', what };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
