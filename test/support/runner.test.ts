import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from './github/events.ts';
import { type GitHub, type Pull, startGitHub } from './github/index.ts';
import { runWorkflow, type WorkflowOptions } from './runner/index.ts';

let github: GitHub;
let pull: Pull;
// The runner itself is tested under the Node at hand; the built Action runs under `node24()`.
const node = process.execPath;

const ACTION = `name: Test
description: Test
inputs:
  token: { description: t, default: '\${{ github.token }}' }
  greeting-word: { description: g, default: hello }
runs: { using: node24, main: main.mjs, post: post.mjs }
`;

const MAIN = `import { appendFileSync, readFileSync } from 'node:fs';
const env = process.env;
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
appendFileSync(env.GITHUB_OUTPUT, 'number=' + event.number + '\\nversion=' + process.versions.node + '\\n');
appendFileSync(env.GITHUB_STATE, 'left=behind\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# ' + env['INPUT_GREETING-WORD'] + ' ' + env.GITHUB_REPOSITORY + '\\n');
console.log('::error file=a.yaml,line=3,title=Gate%3A no::observed 1%0Arequired 2');
console.log('the token is ' + env.INPUT_TOKEN);
const answer = await fetch(env.GITHUB_API_URL + '/repos/acme/models/issues/' + event.number + '/comments', {
  method: 'POST',
  headers: { authorization: 'Bearer ' + env.INPUT_TOKEN, 'content-type': 'application/json' },
  body: JSON.stringify({ body: 'hello' }),
});
appendFileSync(env.GITHUB_OUTPUT, 'status<<X\\n' + answer.status + '\\nX\\n');
`;

const WORKFLOW = `name: Review
on:
  pull_request:
    paths: ['models/**']
  merge_group:
permissions:
  contents: read
jobs:
  review:
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    outputs:
      number: \${{ steps.act.outputs.number }}
    steps:
      - uses: actions/checkout@v7
        with: { fetch-depth: 0, persist-credentials: false }
      - run: |
          echo "head=$(git rev-parse HEAD)" >> "$GITHUB_OUTPUT"
          echo "KIND=\${{ github.event_name }}" >> "$GITHUB_ENV"
        id: git
      - uses: ./
        id: act
        with: { greeting-word: good day }
      - run: test "$KIND" = pull_request && echo "\${{ format('{0}!', env.KIND) }}"
      - run: exit 3
        id: bad
        continue-on-error: true
      - run: echo never
        if: failure()
  after:
    needs: review
    if: needs.review.outputs.number == '1'
    runs-on: ubuntu-latest
    strategy: { matrix: { size: [1, 2] } }
    steps:
      - run: echo "size \${{ matrix.size }}"
  never:
    needs: review
    if: github.event.pull_request.head.repo.full_name != github.repository
    runs-on: ubuntu-latest
    steps: [{ run: 'true' }]
`;

beforeEach(async () => {
  github = await startGitHub();
  const files = { 'action.yml': ACTION, 'main.mjs': MAIN, 'post.mjs': "console.log('post ' + process.env.STATE_left)" };
  github.repo.commit('main', { files: { ...files, '.github/workflows/review.yml': WORKFLOW } });
  github.repo.commit('topic', { from: 'main', files: { 'models/wage-band/model.yaml': 'name: wage-band\n' } });
  pull = github.openPull({ head: 'topic' });
});

afterEach(() => github.close());

function review(more: Partial<WorkflowOptions> = {}) {
  const event = eventsOf(github).pullRequest('opened', pull);
  return runWorkflow({ github, event, node, workflow: '.github/workflows/review.yml', ...more });
}

const job = (yaml: string) => ({
  path: 'w.yml',
  text: `on: pull_request\njobs:\n  one:\n    runs-on: ubuntu-latest\n${yaml.replace(/^/gm, '    ')}\n`,
});

describe('a workflow', () => {
  it('runs from checkout to the end, with what the job may do', async () => {
    const result = await review();
    expect(result.conclusion, result.log).toBe('success');
    const { steps, outputs, permissions } = result.job('review');
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(outputs).toEqual({ number: '1' });
    expect(steps.map((step) => [step.id, step.outcome, step.conclusion])).toEqual([
      ['__0', 'success', 'success'],
      ['git', 'success', 'success'],
      ['act', 'success', 'success'],
      ['__3', 'success', 'success'],
      ['bad', 'failure', 'success'],
      ['__5', 'skipped', 'skipped'],
      ['', 'success', 'success'],
    ]);
    expect(steps[1]?.outputs['head']).toBe(github.repo.resolve('refs/pull/1/merge'));
    expect(steps[2]?.outputs).toMatchObject({ status: '201', version: process.versions.node });
    expect(steps[2]?.annotations).toEqual([
      { level: 'error', message: 'observed 1\nrequired 2', file: 'a.yaml', line: 3, title: 'Gate: no' },
    ]);
    expect(steps[2]?.log).toContain('the token is ***');
    expect(steps[3]?.log).toBe('pull_request!\n');
    expect(steps[6]?.log).toBe('post behind\n');
    expect(result.summary).toBe('# good day acme/models\n');
    expect(result.jobs.map((one) => [one.id, one.conclusion, one.matrix])).toEqual([
      ['review', 'success', {}],
      ['after', 'success', { size: 1 }],
      ['after', 'success', { size: 2 }],
      ['never', 'skipped', {}],
    ]);
    expect(github.comments(1).map((comment) => comment.author.login)).toEqual(['github-actions[bot]']);
  });

  it('of a fork only reads', async () => {
    const head = github.repo.resolve('topic') as string;
    pull = github.openPull({ head, fork: 'mallory' });
    const result = await review();
    expect(result.job('review').permissions).toEqual({ contents: 'read', 'pull-requests': 'read' });
    expect(result.job('review').steps[2]?.outputs['status']).toBe('403');
  });

  it('starts only for what it is triggered by', async () => {
    github.repo.commit('docs', { from: 'main', files: { 'README.md': 'x' } });
    const events = eventsOf(github);
    const docs = events.pullRequest('opened', github.openPull({ head: 'docs' }));
    expect((await review({ event: docs })).triggered).toBe(false);
    expect((await review({ event: events.push('refs/heads/topic', '0'.repeat(40)) })).triggered).toBe(false);
    expect((await review({ event: events.mergeGroup(pull) })).triggered).toBe(true);
  });

  it('that GitHub would refuse is refused', async () => {
    const text = 'on: pull_request\njobs:\n  one:\n    runs-on: x\n    steps: [{ walk: fast }]\n';
    await expect(review({ workflow: { path: 'w.yml', text } })).rejects.toThrow(/Unexpected value 'walk'/);
  });
});

describe('a step', () => {
  it('that fails fails its job, skips the rest, and lets what asks for it run', async () => {
    const workflow = job(`steps:
  - run: exit 7
  - run: echo skipped
  - run: echo "cleaning up"
    if: always()`);
    const result = await review({ workflow });
    expect(result.conclusion).toBe('failure');
    expect(result.job('one').steps.map((step) => [step.exitCode, step.conclusion])).toEqual([
      [7, 'failure'],
      [undefined, 'skipped'],
      [0, 'success'],
    ]);
  });

  it('cannot check out without the permission to read', async () => {
    const result = await review({ workflow: job('permissions: {}\nsteps: [{ uses: actions/checkout@v7 }]') });
    expect(result.conclusion).toBe('failure');
    expect(result.log).toMatch(/403/);
  });

  it('gets one commit and keeps its credentials unless told otherwise', async () => {
    const workflow = job(`steps:
  - uses: actions/checkout@v7
  - run: git rev-list --count HEAD && git fetch --quiet --unshallow origin && git rev-list --count HEAD`);
    const result = await review({ workflow });
    expect(result.job('one').steps[1]?.log, result.log).toBe('1\n3\n');
  });

  it('hands files on as an artifact, hidden ones left out', async () => {
    const text = `on: pull_request
jobs:
  make:
    runs-on: ubuntu-latest
    steps:
      - run: mkdir -p out/deep && echo a > out/a && echo b > out/deep/b && echo c > out/.c
      - uses: actions/upload-artifact@v6
        with: { name: made, path: out }
  take:
    needs: make
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v6
        with: { name: made, path: in }
      - run: cd in && find . -type f | sort
`;
    const result = await review({ workflow: { path: 'w.yml', text } });
    expect(result.job('take').steps[1]?.log, result.log).toBe('./a\n./deep/b\n');
  });

  it('can be killed by the stand-in in the middle', async () => {
    let pid: number | undefined;
    github.faults.add({ kind: 'kill', when: 'after', pid: () => pid });
    const onStart = (started: number, name: string) => {
      if (name === './') pid = started;
    };
    const result = await review({ onStart });
    expect(result.job('review').steps[2]).toMatchObject({ exitCode: 137, conclusion: 'failure' });
    expect(github.comments(1)).toHaveLength(1);
  });
});
