/** A repository with versions and assignments of many models, as `reconcile` would have left it, in one `git fast-import`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { sha256 } from '../../src/core/hash.ts';
import { prettyJson } from '../../src/core/json.ts';
import type { Desired } from '../../src/core/release-records.ts';
import { deployReadme } from '../../src/ledger/deploy-readme.ts';
import { chain, eventPath, eventText, LEDGER_BRANCH, type NewEvent } from '../../src/ledger/ledger-files.ts';
import { formatMessage } from '../../src/ledger/message.ts';
import { releaseOf } from '../../test/support/serving/releases.ts';
import { git, initRepository } from './repository.ts';

export interface Size {
  readonly models: number;
  /** Of each model; each is assigned once, so that there are twice as many tags. */
  readonly versions: number;
}

const BY = { login: 'trainyard', proof: 'authenticated' } as const;
const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const STAGES = ['staging', 'production'];

const modelName = (index: number) => `model-${String(index).padStart(2, '0')}`;
const stageOf = (version: number) => STAGES[version % 2] ?? 'staging';

/** Version `n` of every model is registered from commit `n` of the main branch, and assigned an hour later. */
export function writeTagged(folder: string, size: Size): void {
  mkdirSync(folder, { recursive: true });
  initRepository(folder);
  const stream = new Stream();
  for (let n = 1; n <= size.versions; n += 1) {
    stream.commit({ ref: 'refs/heads/main', mark: n, at: START + n * DAY }, new Map([['models.txt', `${n}\n`]]));
  }
  const events: NewEvent[] = [];
  for (let m = 0; m < size.models; m += 1) {
    for (let n = 1; n <= size.versions; n += 1) events.push(...releasedOnce(stream, m, n));
  }
  const files = chain(events, new Map()).map((link) => [eventPath(link.event), eventText(link)] as const);
  stream.commit({ ref: `refs/heads/${LEDGER_BRANCH}`, at: START }, new Map(files));
  for (const stage of STAGES) stream.commit({ ref: `refs/heads/deploy/${stage}`, at: START }, deployed(stage, size));
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: folder, input: stream.text() });
  git(folder, 'pack-refs', '--all');
  git(folder, 'checkout', '--quiet', '--force', 'main');
}

/** The two tags of one version, and what the ledger says of them. */
function releasedOnce(stream: Stream, m: number, n: number): readonly NewEvent[] {
  const at = START + n * DAY + m * 60_000;
  const { model, number, digest } = one(modelName(m), n);
  const record = { kind: 'Version', schemaVersion: 1, model, version: number, bundle: digest, trainKey: digest };
  const stage = stageOf(n);
  const assigned = { name: `${model}#${stage}#${n}`, at: at + HOUR };
  const says = [`${model} ${number}: roc_auc 0.8123`, `${model} ${number} is stable in ${stage}`] as const;
  stream.tag({ name: `${model}@v${number}`, mark: n, at }, formatMessage(says[0], record));
  stream.tag({ ...assigned, mark: n }, formatMessage(says[1], { ...record, kind: 'Assignment' }));
  const base = { model, version: number, digest, actor: BY };
  const facts = { tag: { name: assigned.name } };
  return [
    { ...base, at: new Date(at).toISOString(), event: 'registered', summary: says[0], facts: { record } },
    {
      ...base,
      at: new Date(assigned.at).toISOString(),
      event: 'observed',
      environment: stage,
      summary: `${says[1]}: tag ${assigned.name}`,
      facts,
    },
  ];
}

/** What `git fast-import` reads. */
class Stream {
  readonly #parts: string[] = [];

  commit(
    { ref, mark, at }: { readonly ref: string; readonly mark?: number; readonly at: number },
    files: ReadonlyMap<string, string>,
  ): void {
    const marked = mark === undefined ? '' : `mark :${mark}\n`;
    this.#parts.push(`commit ${ref}\n${marked}committer ${who(at)}\n${data('Change')}`);
    for (const [path, content] of files) this.#parts.push(`M 100644 inline ${path}\n${data(content)}`);
  }

  tag(
    { name, mark, at }: { readonly name: string; readonly mark: number; readonly at: number },
    message: string,
  ): void {
    this.#parts.push(`tag ${name}\nfrom :${mark}\ntagger ${who(at)}\n${data(message)}`);
  }

  text(): string {
    return `${this.#parts.join('')}done\n`;
  }
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function who(ms: number): string {
  return `trainyard <trainyard@noreply.invalid> ${Math.floor(ms / 1000)} +0000`;
}

function one(model: string, n: number) {
  return { model, number: `0.${n}.0`, digest: sha256(`${model} ${n}`) };
}

/** What serves is the newest version that was assigned there. */
function deployed(environment: string, { models, versions }: Size): ReadonlyMap<string, string> {
  const newest = stageOf(versions) === environment ? versions : versions - 1;
  const rows = Array.from({ length: models }, (_, m) => {
    const { model, number, digest } = one(modelName(m), newest);
    const stable = { version: number, digest, uri: `s3://models/bundles/${digest.slice(7)}` };
    const request = {
      kind: 'promotion',
      by: BY,
      from: `${model}@v${number}`,
      at: new Date(START).toISOString(),
    } as const;
    const desired: Desired = {
      kind: 'Desired',
      schemaVersion: 1,
      model,
      environment,
      ...stable,
      request,
      pinned: false,
    };
    return { model, desired, release: releaseOf({ model, environment, stable, generation: newest }) };
  });
  const files = rows.flatMap(({ model, desired, release }): readonly (readonly [string, string])[] => [
    [`${model}/desired.json`, prettyJson(desired)],
    [`${model}/release.json`, prettyJson(release)],
    [`${model}/card.md`, `# ${model}\n`],
  ]);
  return new Map([...files, ['README.md', deployReadme(environment, rows)]]);
}
