import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/adapters/files/files.ts';
import { openGit } from '../../src/adapters/git/git.ts';
import { problemAnnotations, problemText, validate } from '../../src/commands/validate.ts';
import type { Problem } from '../../src/spec/problem.ts';
import { gitEnvironment, makeRepo, type Repo } from '../support/repo.ts';
import { catalogs, wagesSpec } from '../support/wages-spec.ts';

let repo: Repo;
beforeEach(async () => {
  repo = await makeRepo();
});
afterEach(() => repo.dispose());

async function run(head?: string, color = false) {
  const git = await openGit(repo.root, { env: gitEnvironment });
  const state = join(repo.root, '.trainyard');
  return validate(head === undefined ? {} : { head }, {
    git,
    files: diskFiles(),
    catalogs,
    state,
    toolVersion: '1',
    color,
  });
}

const WAGES = { 'data/wages.csv': 'x', 'models/wage-band/model.yaml': wagesSpec() };

describe('validate', () => {
  it('of good specs says how many, with exit code 0', async () => {
    await repo.commit('good', WAGES);
    const outcome = await run();
    expect(outcome.exitCode).toBe(0);
    expect(outcome.text).toBe('1 spec valid');
    expect(outcome.json).toMatchObject({
      kind: 'Validation',
      schemaVersion: 1,
      valid: true,
      specs: [{ name: 'wage-band', path: 'models/wage-band/model.yaml' }],
      problems: [],
    });
  });

  it('without specs says what was looked for', async () => {
    await repo.commit('nothing', { 'README.md': 'x' });
    expect(await run()).toMatchObject({ exitCode: 0, text: 'no spec matches models/*/model.yaml' });
  });

  it('reads the working tree, or the revision named', async () => {
    await repo.commit('good', WAGES);
    await repo.write({ 'models/wage-band/model.yaml': wagesSpec({ 'trainer: mlp': 'trainer: mpl' }) });
    expect((await run()).exitCode).toBe(2);
    expect((await run('HEAD')).exitCode).toBe(0);
  });

  it('of bad specs prints each problem with its frame', async () => {
    const bad = wagesSpec({ 'trainer: mlp': 'trainer: mpl', '  id: worker_id': '  labelDelay: 30d' });
    await repo.commit('bad', { ...WAGES, 'models/wage-band/model.yaml': bad });
    const outcome = await run();
    expect(outcome.exitCode).toBe(2);
    expect(outcome.text).toMatchInlineSnapshot(`
      "models/wage-band/model.yaml:9:3 error a delay is counted from the time of a row, and data.time names no column with it [missing-key]

           8 |   positive: "yes"
        >  9 |   labelDelay: 30d
             |   ^^^^^^^^^^
          10 |   features: {education: numeric, occupation: category}

        fix     Add data.time: the column with the time of the observation.

      models/wage-band/model.yaml:15:12 error train.trainer cannot be mpl [unknown-value]

          14 | train:
        > 15 |   trainer: mpl
             |            ^^^
          16 |   options: {hidden: [64, 32], epochs: 40}

        found   mpl
        allowed cnn, import, logistic, mlp, script
        fix     Did you mean "mlp"?

      2 errors in 1 file"
    `);
    expect(outcome.annotations).toMatchInlineSnapshot(`
      [
        {
          "endLine": 9,
          "level": "failure",
          "message": "Add data.time: the column with the time of the observation.",
          "path": "models/wage-band/model.yaml",
          "startLine": 9,
          "title": "a delay is counted from the time of a row, and data.time names no column with it",
        },
        {
          "endLine": 15,
          "level": "failure",
          "message": "Found: mpl
      Allowed: cnn, import, logistic, mlp, script
      Did you mean "mlp"?",
          "path": "models/wage-band/model.yaml",
          "startLine": 15,
          "title": "train.trainer cannot be mpl",
        },
      ]
    `);
  });

  it('colours only when asked to', async () => {
    await repo.commit('bad', { 'models/a/model.yaml': 'kind: Modell' });
    expect((await run()).text).not.toContain('\u001b[');
    expect((await run(undefined, true)).text).toContain('\u001b[31m');
  });
});

describe('what a file says', () => {
  const hostile: Problem = {
    code: 'unknown-key',
    severity: 'warning',
    at: { file: 'models/\u001b[2J/model.yaml', line: 2, column: 1 },
    end: { file: 'models/\u001b[2J/model.yaml', line: 3, column: 1 },
    message: 'there is no key "\u202ex"',
    found: 'a\r\n::error::b',
    fix: 'Remove it.',
  };

  it('reaches a terminal without control characters', () => {
    expect(problemText(hostile)).toMatchInlineSnapshot(`
      "models/�[2J/model.yaml:2:1 warning there is no key "�x" [unknown-key]
        found   a��::error::b
        fix     Remove it."
    `);
  });

  it('reaches an annotation without them, on the lines it stands on', () => {
    expect(problemAnnotations([hostile])[0]).toMatchObject({
      level: 'warning',
      startLine: 2,
      endLine: 2,
      title: 'there is no key "\ufffdx"',
      message: 'Found: a\ufffd\ufffd::error::b\nRemove it.',
    });
  });
});
