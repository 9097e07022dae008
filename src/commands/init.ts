import { join } from 'node:path';
import { EXIT, TrainyardError } from '../core/errors.ts';
import type { Outcome } from '../core/request.ts';
import { formatOf } from '../spec/rules/source.ts';
import { featuresIn, firstSpec } from '../stages/start/first-spec.ts';
import { type SketchedColumn, sketch } from '../stages/start/sketch.ts';
import type { Context } from './context.ts';

export interface InitRequest {
  readonly command: 'init';
  /** File of rows, from the root of the repository; found where there is only one when absent. */
  readonly data?: string;
  /** Column to predict; the last one when absent. */
  readonly target?: string;
  /** Name of the model; made from the target when absent. */
  readonly name?: string;
  /** Commit of Trainyard that the workflows name, in place of the tag, which can be moved. */
  readonly pin?: string;
}

const PROJECT = `# yaml-language-server: $schema=https://trainyard.dev/schemas/project.schema.json
apiVersion: trainyard.dev/v1
kind: Project
models: ["models/*/model.yaml"]
# With a store that every run reaches, equal inputs are never trained twice:
# store: {kind: s3, options: {bucket: my-models, region: eu-central-1}}
`;

/** Tag of the workflows that are called. */
const TAG = 'v0';

const PERMISSIONS = 'permissions: {actions: read, checks: write, contents: read, pull-requests: write}';
const JOBS = `jobs:
  review:
    uses: trainyard/trainyard/.github/workflows/review.yml@${TAG}
`;

/** What a repository writes itself: on pull requests of its own, and on the runs of forks, which may not write. */
export const CALLERS: Readonly<Record<string, string>> = {
  '.github/workflows/trainyard.yml': `name: trainyard
on:
  pull_request: {types: [opened, synchronize, reopened, labeled]}
  merge_group:
${PERMISSIONS}
${JOBS}`,
  '.github/workflows/trainyard-forks.yml': `name: trainyard-forks
on:
  workflow_run: {workflows: [trainyard], types: [completed]}
${PERMISSIONS}
${JOBS}`,
  // On a schedule too, since an event can be late or missing: more than three tags in one push raise none at all.
  '.github/workflows/trainyard-release.yml': `name: trainyard-release
on:
  push: {branches: [main], tags: ["**"]}
  delete:
  pull_request_target: {types: [closed], branches: ["deploy/**"]}
  schedule: [{cron: "7,22,37,52 * * * *"}]
  workflow_dispatch:
    inputs:
      ask: {description: "rollback, promote, promote-now, pause, resume or abort; empty reconciles", default: ""}
      model: {description: Name of the model, default: ""}
      environment: {description: Where; production when empty, default: ""}
      version: {description: "Version to promote or to go back to", default: ""}
      reason: {description: Kept in the ledger, default: ""}
      force: {description: "promote: true takes a bundle that was rejected before", default: ""}
      accept: {description: "resume: inconclusive checks to accept, with commas between", default: ""}
permissions: {actions: write, contents: write, deployments: write, pull-requests: write}
jobs:
  reconcile:
    uses: trainyard/trainyard/.github/workflows/reconcile.yml@${TAG}
`,
};

/** `trainyard init`: the project file, a first spec from the columns of a file, and the workflows. Overwrites nothing. */
export async function init(request: InitRequest, context: Context): Promise<Outcome> {
  const { git, files } = context;
  const data = request.data ?? (await onlyData(context));
  const columns = await looked(data, context);
  const target = targetOf(request, columns);
  const name = request.name ?? nameOf(target);
  const wanted: Record<string, string> = {
    'trainyard.yaml': PROJECT,
    [`models/${name}/model.yaml`]: firstSpec({ name, source: data, target, columns }),
    ...callers(request.pin),
  };
  const lines: string[] = [];
  for (const [path, text] of Object.entries(wanted)) {
    const there = await files.exists(join(git.root, path));
    if (!there) await files.write(join(git.root, path), text);
    lines.push(`${there ? 'kept   ' : 'written'}  ${path}`);
  }
  const guess =
    request.target === undefined ? `\nThe target is ${target}, the last column; --target names another.` : '';
  return {
    exitCode: EXIT.ok,
    text: `${lines.join('\n')}${guess}\n\n${NEXT(name)}`,
    json: { kind: 'Initialised', files: lines, data, target, name },
  };
}

function callers(pin: string | undefined): Readonly<Record<string, string>> {
  if (pin === undefined) return CALLERS;
  if (!/^[0-9a-f]{40}$/.test(pin)) {
    throw new TrainyardError({
      code: 'init-pin',
      message: `--pin is "${pin.slice(0, 60)}"; it has to be the id of a commit, 40 hex digits`,
      fix: `Ask for it: git ls-remote https://github.com/trainyard/trainyard ${TAG}`,
      exitCode: EXIT.invalid,
    });
  }
  const pinned = (text: string) => text.replaceAll(`.yml@${TAG}\n`, `.yml@${pin} # ${TAG}\n`);
  return Object.fromEntries(Object.entries(CALLERS).map(([path, text]) => [path, pinned(text)]));
}

const NEXT = (name: string) => `Next:
  1. Read models/${name}/model.yaml: the target, what counts as yes, and which columns are about people.
  2. trainyard run ${name}      trains and judges it here
  3. Set gates by what you see, commit, and open a pull request.
  4. trainyard doctor           looks for what would stop the review on GitHub`;

async function onlyData({ git, files }: Context): Promise<string> {
  const all = (await files.list(git.root)).filter(
    (path) => tableFormat(path) !== undefined && !/(^|\/)(node_modules|\.)/.test(path),
  );
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  throw new TrainyardError({
    code: 'init-data',
    message:
      all.length === 0
        ? `there is no file of rows in this repository: ${FORMATS}`
        : `there are ${all.length} data files`,
    fix: 'Name one: trainyard init --data data/my.csv',
    exitCode: EXIT.invalid,
  });
}

async function looked(data: string, { git, files, tables, state }: Context): Promise<readonly SketchedColumn[]> {
  const format = tableFormat(data);
  const path = join(git.root, data);
  if ((await files.size(path)) === undefined) {
    throw new TrainyardError({
      code: 'init-data',
      message: `there is no file ${data} in ${git.root}`,
      fix: 'Give its path from the root of the repository.',
      exitCode: EXIT.invalid,
    });
  }
  if (format === undefined) {
    throw new TrainyardError({
      code: 'init-data',
      message: `${data} is no file of rows by its name; ${FORMATS} are looked at`,
      fix: 'Name one with --data. Pictures are declared by hand: see docs/reference/model.md.',
      exitCode: EXIT.invalid,
    });
  }
  const columns = await sketch({ path, format, scratch: join(state, 'scratch') }, { tables, files });
  if ((columns[0]?.rows ?? 0) > 0) return columns;
  throw new TrainyardError({
    code: 'init-data',
    message: `${data} has no rows`,
    fix: 'Put rows into it first: the types of the columns are read from them.',
    exitCode: EXIT.invalid,
  });
}

const FORMATS = 'CSV, TSV, Parquet, JSON Lines and Arrow';

/** Of a file with columns to look at. */
function tableFormat(path: string): 'csv' | 'parquet' | 'jsonl' | 'arrow' | undefined {
  const format = formatOf(path);
  return format === 'image' ? undefined : format;
}

function targetOf({ target }: InitRequest, columns: readonly SketchedColumn[]): string {
  const names = columns.map((column) => column.name);
  const chosen = target ?? names.at(-1);
  if (chosen !== undefined && names.includes(chosen)) return withFeatures(columns, chosen);
  throw new TrainyardError({
    code: 'init-target',
    message: `there is no column "${chosen ?? ''}"; there are ${names.join(', ')}`,
    fix: 'Name one with --target.',
    exitCode: EXIT.invalid,
  });
}

function withFeatures(columns: readonly SketchedColumn[], target: string): string {
  if (featuresIn(columns, target).length > 0) return target;
  throw new TrainyardError({
    code: 'init-features',
    message: `no column beside ${target} can be learned from: each has one value only, is a time, a free text, or names the row`,
    fix: 'Add columns with numbers, yes and no, or at most 50 categories; or name another target with --target.',
    exitCode: EXIT.invalid,
  });
}

function nameOf(target: string): string {
  const name = target
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63);
  return name === '' ? 'model' : name;
}
