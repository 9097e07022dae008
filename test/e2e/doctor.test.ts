/** Each finding of `doctor` about the host, against the stand-in for GitHub and a real clone of its repository. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/adapters/files/files.ts';
import { openGit } from '../../src/adapters/git/git.ts';
import { openRefs } from '../../src/adapters/git/refs.ts';
import { openForge, openSettings } from '../../src/adapters/github/github.ts';
import { diagnoseClock, diagnoseExposure } from '../../src/stages/doctor/diagnose.ts';
import { diagnoseCloneTags } from '../../src/stages/doctor/host.ts';
import { lookAtHost } from '../../src/stages/doctor/look-at-host.ts';
import { loadSpecs } from '../../src/stages/plan/specs.ts';
import { type GitHub, startGitHub } from '../support/github/index.ts';
import { catalogs, specText } from '../support/release-scene.ts';
import { gitEnvironment, makeRepo, type Repo } from '../support/repo.ts';
import { keptLog } from '../support/run.ts';

let github: GitHub;
let clone: Repo;
let state: string;

const RUNNER = 'train: { trainer: logistic, seed: 1, runner: { labels: [self-hosted, gpu] } }';
const PROJECT = [
  'apiVersion: trainyard.dev/v1',
  'kind: Project',
  'runners: { allow: [[self-hosted, gpu]] }',
  'environments: { production: { approvals: 1 } }',
  '',
].join('\n');

beforeEach(async () => {
  github = await startGitHub();
  const spec = specText('wage-band', 1, { deploy: '  production: { rollout: direct, observer: none }' });
  github.repo.commit('main', {
    files: {
      'trainyard.yaml': PROJECT,
      'models/wage-band/model.yaml': spec.replace(/train:\n.*\n.*seed: 1/, RUNNER),
      'data/rows.csv': 'education,outcome\n1,yes\n',
    },
  });
  clone = await makeRepo({ from: github.repo.bare, args: ['--branch', 'main'] });
  state = await mkdtemp(join(tmpdir(), 'trainyard-state-'));
});
afterEach(async () => {
  await clone.dispose();
  await rm(state, { recursive: true, force: true });
  await github.close();
});

const ADMIN = { contents: 'read', administration: 'read', 'pull-requests': 'read' } as const;
const at = (token: string) => ({
  token,
  apiUrl: github.apiUrl,
  graphqlUrl: github.graphqlUrl,
  userAgent: 'test',
  owner: github.owner,
  repo: github.name,
  log: keptLog(),
  secondMs: 1,
});

async function look(token: string | undefined = github.token(ADMIN)) {
  const git = await openGit(clone.root, { env: gitEnvironment });
  const ports = { git, files: diskFiles(), catalogs, state, toolVersion: 'test' };
  const loaded = await loadSpecs({ tree: await git.treeOf('HEAD') }, ports);
  expect(loaded.problems).toEqual([]);
  const settings = token === '' ? {} : { settings: openSettings(at(token)) };
  const refs = openRefs(clone.root, { env: gitEnvironment });
  const all = await lookAtHost(loaded, { git, refs, log: keptLog(), ...settings });
  return { all, of: (what: string) => all.find((one) => one.what === what) };
}

describe('doctor about the host', () => {
  it('says nothing is wrong where nothing is', async () => {
    const { settings } = github.state;
    settings.runners.push({ name: 'box', online: true, labels: ['Self-Hosted', 'GPU', 'linux'] });
    settings.branchRules.set('trainyard/ledger', ['deletion', 'non_fast_forward']);
    const { all } = await look();
    expect(all.filter((one) => one.state !== 'ok')).toEqual([]);
    expect(all.map(({ what }) => what)).toEqual([
      'tags',
      'runner of wage-band',
      'rules of deploy/production',
      'rules of trainyard/ledger',
      'rules of tags',
      'pull requests by workflows',
    ]);
  });

  it('cannot tell without a token, nor what only administrators see, and says how to', async () => {
    const none = await look('');
    expect(none.all.filter((one) => one.state === 'cannot tell').map(({ what }) => what)).toEqual([
      'runners',
      'rules of deploy/production',
      'rules of trainyard/ledger',
      'rules of tags',
      'pull requests by workflows',
    ]);
    const some = await look(github.token({ contents: 'read' }));
    expect(some.of('runners')).toMatchObject({
      state: 'cannot tell',
      fix: expect.stringContaining('administration: read'),
    });
    expect(some.of('pull requests by workflows')?.state).toBe('cannot tell');
    expect(some.of('rules of tags')?.state).toBe('ok');
  });

  it('names labels that no runner has, and runners that are all offline', async () => {
    expect((await look()).of('runner of wage-band')).toMatchObject({
      state: 'wrong',
      said: expect.stringContaining('no runner of this repository has [self-hosted, gpu]'),
    });
    github.state.settings.runners.push({ name: 'box', online: false, labels: ['self-hosted', 'gpu'] });
    expect((await look()).of('runner of wage-band')).toMatchObject({
      state: 'wrong',
      said: 'every runner with [self-hosted, gpu] is offline: box',
    });
  });

  it('names rules that refuse what reconcile pushes, and a ledger that can be deleted', async () => {
    const { settings } = github.state;
    settings.branchRules.set('deploy/production', ['pull_request', 'deletion']);
    const { of } = await look();
    expect(of('rules of deploy/production')).toMatchObject({
      state: 'wrong',
      said: 'pull_request refuses what reconcile pushes with the default token',
      fix: expect.stringContaining('environments.production.protection'),
    });
    expect(of('rules of trainyard/ledger')).toMatchObject({
      state: 'warning',
      said: expect.stringContaining('can delete it'),
      fix: expect.stringContaining('Restrict deletions'),
    });
    settings.branchRules.set('trainyard/ledger', ['required_signatures']);
    expect((await look()).of('rules of trainyard/ledger')?.said).toBe(
      'required_signatures refuses what reconcile pushes',
    );
  });

  it('names rulesets that refuse our tags, and no others', async () => {
    const { tagRulesets } = github.state.settings;
    tagRulesets.push(
      { name: 'off', enforcement: 'disabled', include: ['~ALL'], rules: ['creation'] },
      { name: 'others', enforcement: 'active', include: ['refs/tags/v*'], rules: ['creation'] },
      { name: 'history', enforcement: 'active', include: ['~ALL'], rules: ['update'] },
    );
    expect((await look()).of('rules of tags')?.state).toBe('ok');
    tagRulesets.push({ name: 'no tags', enforcement: 'active', include: ['refs/tags/*@v*'], rules: ['creation'] });
    expect((await look()).of('rules of tags')).toMatchObject({
      state: 'wrong',
      said: 'the ruleset "no tags" (creation) holds for tags such as wage-band@v1.0.0',
    });
  });

  it('names tags that a clone lacks, shallow or not', async () => {
    github.repo.git('tag', '--annotate', '--message', 'x', 'wage-band@v1.0.0', 'main');
    github.repo.git('tag', 'other', 'main');
    expect((await look()).of('tags')).toMatchObject({
      state: 'wrong',
      said: "1 of the remote's 1 are not in this clone, such as wage-band@v1.0.0",
      fix: expect.stringMatching(/^Run: git fetch --tags origin\. .*fetch-tags: true/),
    });
    expect(diagnoseCloneTags(true, ['wage-band@v1.0.0'], []).fix).toContain('git fetch --unshallow --tags origin');
    await clone.git('fetch', '--quiet', '--tags', 'origin');
    expect((await look()).of('tags')?.state).toBe('ok');
  });

  it('names workflows that may not open the pull requests that promote', async () => {
    github.state.settings.opensPulls = false;
    expect((await look()).of('pull requests by workflows')?.state).toBe('wrong');
  });

  it('knows from the host whether it is public, and how far this clock is off', async () => {
    const facts = await openForge(at(github.token(ADMIN))).repository();
    expect(diagnoseExposure(facts.public, [['self-hosted', 'gpu']]).state).toBe('ok');
    expect(diagnoseClock(new Date(), facts.time).state).toBe('ok');
    expect(diagnoseClock(new Date(Date.now() - 3_600_000), facts.time)).toMatchObject({
      state: 'wrong',
      fix: expect.stringContaining('NTP'),
    });
  });

  it('cannot tell where the host does not answer', async () => {
    github.faults.add({ kind: 'status', status: 503, when: 'before' }, { times: 999, match: () => true });
    const { of } = await look();
    expect(of('rules of deploy/production')?.state).toBe('cannot tell');
    expect(of('runners')?.state).toBe('cannot tell');
  });
});
