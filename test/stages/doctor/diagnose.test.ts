import { describe, expect, it } from 'vitest';
import { CALLERS } from '../../../src/commands/init.ts';
import {
  diagnoseClock,
  diagnoseExposure,
  diagnoseGit,
  diagnoseWorkflows,
  diagnosisText,
} from '../../../src/stages/doctor/diagnose.ts';

const states = (files: Readonly<Record<string, string>>) =>
  diagnoseWorkflows(new Map(Object.entries(files))).map(({ what, state }) => [what, state]);

const step = 'jobs: {review: {runs-on: x, steps: [{uses: trainyard/trainyard@v0}]}}';

describe('the diagnosis', () => {
  it('finds nothing wrong with the workflows that init writes', () => {
    const found = diagnoseWorkflows(new Map(Object.entries(CALLERS)));
    expect(found.filter(({ state }) => state === 'wrong')).toEqual([]);
    const open = found.filter(({ state }) => state === 'cannot tell');
    expect(open.map(({ what }) => what)).toEqual(Object.keys(CALLERS).map((path) => `actions of ${path}`));
    expect(open[0]?.fix).toContain('git ls-remote https://github.com/trainyard/trainyard v0');
  });

  it('is content with actions that are named by their commit', () => {
    const pinned = `permissions: write-all\njobs: {a: {steps: [{uses: actions/checkout@${'1'.repeat(40)} # v6\n}, {uses: "trainyard/trainyard@${'a'.repeat(40)}"}]}}`;
    expect(states({ 'a.yml': pinned })).toContainEqual(['actions of a.yml', 'ok']);
    expect(states({ 'a.yml': pinned.replace('1'.repeat(40), 'v6') })).toContainEqual([
      'actions of a.yml',
      'cannot tell',
    ]);
  });

  it('asks for a workflow for forks where the one that reports again is called', () => {
    const reusable = {
      'a.yml': `permissions: write-all\njobs: {a: {uses: trainyard/trainyard/.github/workflows/review.yml@v0}}`,
    };
    expect(states(reusable)).toContainEqual(['reports for forks', 'wrong']);
    expect(states({ 'a.yml': `permissions: write-all\n${step}` })).toContainEqual(['reports for forks', 'ok']);
  });

  it.each([
    ['nothing uses it', { 'a.yml': 'on: push' }, ['workflow', 'wrong']],
    ['the file says nothing', { 'a.yml': `on: pull_request\n${step}` }, ['permissions of a.yml', 'cannot tell']],
    [
      'a scope is missing',
      { 'a.yml': `permissions: {contents: read, checks: write}\n${step}` },
      ['permissions of a.yml', 'wrong'],
    ],
    ['everything may be written', { 'a.yml': `permissions: write-all\n${step}` }, ['permissions of a.yml', 'ok']],
    [
      'a release may not write',
      {
        'a.yml':
          'on: {push: , delete: , schedule: }\npermissions: {contents: read}\njobs: {r: {uses: trainyard/trainyard/.github/workflows/reconcile.yml@v0}}',
      },
      ['permissions of a.yml', 'wrong'],
    ],
    [
      'strangers get the token',
      { 'a.yml': `on: pull_request_target\npermissions: write-all\n${step}` },
      ['a.yml', 'wrong'],
    ],
  ])('sees where %s', (_, files, expected) => {
    expect(states(files)[0]).toEqual(expected);
  });

  it('warns of machines of ours in public only, and says when it cannot know', () => {
    const gpu = [['self-hosted', 'gpu']];
    expect(diagnoseExposure(true, gpu).state).toBe('wrong');
    expect(diagnoseExposure(false, gpu).state).toBe('ok');
    expect(diagnoseExposure(undefined, gpu).state).toBe('cannot tell');
    expect(diagnoseExposure(true, [['ubuntu-latest']]).state).toBe('ok');
  });

  it('compares clocks and versions', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    expect(diagnoseClock(now, 'Mon, 23 Nov 2026 12:01:00 GMT').state).toBe('ok');
    expect(diagnoseClock(now, 'Mon, 23 Nov 2026 12:10:00 GMT')).toMatchObject({
      state: 'wrong',
      said: '-600 s off the server',
    });
    expect(diagnoseClock(now, undefined).state).toBe('cannot tell');
    expect([diagnoseGit('git version 2.39.5').state, diagnoseGit('git version 2.17.1').state]).toEqual(['ok', 'wrong']);
  });

  it('says each thing with its fix', () => {
    expect(diagnosisText([diagnoseGit('git version 1.8.3')])).toBe(
      'wrong        git: git version 1.8.3 is too old\n               Install git 2.29 or newer.',
    );
  });
});
