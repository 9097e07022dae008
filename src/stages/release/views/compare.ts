import { EXIT, TrainyardError } from '../../../core/errors.ts';
import { namesThere } from '../../../core/names-there.ts';
import type { Git } from '../../../core/ports.ts';
import type { GitRefs } from '../../../core/refs.ts';
import { type RegisteredVersion, versionCardPath } from '../../../ledger/registered.ts';
import { columns } from '../../../report/columns.ts';
import { lineDiff } from '../../../report/line-diff.ts';
import { dataFacts } from './data-facts.ts';
import type { Told } from './history.ts';
import { type LocalRecords, versionsOfModel } from './records.ts';
import { shown } from './shown.ts';

export interface CompareQuestion {
  readonly model: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Two versions of a model side by side: spec, inputs, what the data looks like, numbers, card. Throws `ledger-absent`,
 * `unknown-model` and `unknown-version`.
 */
export async function compare(
  { model, from, to }: CompareQuestion,
  records: LocalRecords,
  { git, refs }: { readonly git: Pick<Git, 'readBlobs'>; readonly refs: Pick<GitRefs, 'texts'> },
): Promise<Told> {
  const versions = versionsOfModel(records, model);
  const [one, other] = [pick(versions, from, model), pick(versions, to, model)];
  const inputs = differing(
    new Map(one.trainInputs.map(({ name, value }) => [name, value])),
    new Map(other.trainInputs.map(({ name, value }) => [name, value])),
  );
  const metrics = differing(numbers(one), numbers(other));
  const [before, after] = [await dataFacts(one, records, refs), await dataFacts(other, records, refs)];
  const data = before && after ? differing(before, after) : null;
  const spec = await specDiff(one, other, git);
  const card = lineDiff(cardOf(one, records), cardOf(other, records));
  const parts: (readonly [string, readonly string[]])[] = [
    ['spec', spec ?? ['its text is not in this clone; fetch more history']],
    ['inputs', tabled('input', inputs, [from, to])],
    ['data', data === null ? ['it was not kept with one of them'] : tabled('of the data', data, [from, to])],
    ['metrics', tabled('metric', metrics, [from, to])],
    ['card', card],
  ];
  const text = parts.map(([name, lines]) => `${name}\n${lines.length === 0 ? '  no difference' : lines.join('\n')}`);
  return {
    text: text.join('\n\n'),
    json: { kind: 'VersionDiff', model, from: one.record, to: other.record, spec, inputs, data, metrics, card },
  };
}

function pick(versions: readonly RegisteredVersion[], name: string, model: string): RegisteredVersion {
  const found = versions.find(({ record }) => record.version === name.replace(/^v/, ''));
  if (found !== undefined) return found;
  throw new TrainyardError({
    code: 'unknown-version',
    message: `${model} has no registered version ${name}; ${namesThere(versions.map(({ record }) => record.version))}`,
    fix: 'Name one of them.',
    exitCode: EXIT.invalid,
  });
}

interface Difference {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly Difference[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((name) => {
    const [before, after] = [one.get(name) ?? null, other.get(name) ?? null];
    return before === after ? [] : [{ name, before, after }];
  });
}

function numbers({ metrics }: RegisteredVersion): ReadonlyMap<string, string> {
  return new Map(metrics.map(({ metric, estimate }) => [metric, shown(estimate)]));
}

async function specDiff(
  one: RegisteredVersion,
  other: RegisteredVersion,
  git: Pick<Git, 'readBlobs'>,
): Promise<readonly string[] | null> {
  const blobs = await git.readBlobs([one.spec.blob, other.spec.blob]);
  const [before, after] = [blobs.get(one.spec.blob), blobs.get(other.spec.blob)];
  if (before === undefined || after === undefined) return null;
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return lineDiff(text(before), text(after));
}

function cardOf({ record }: RegisteredVersion, { ledger }: LocalRecords): string {
  return ledger.texts.get(versionCardPath(record.model, record.version)) ?? '';
}

function tabled(what: string, rows: readonly Difference[], names: readonly [string, string]): readonly string[] {
  if (rows.length === 0) return [];
  return [columns([[what, ...names], ...rows.map(({ name, before, after }) => [name, before ?? '-', after ?? '-'])])];
}
