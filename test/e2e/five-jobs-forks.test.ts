/** Changes from forks: their own run may not write; the default branch judges again, and trusts none of its numbers. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pull } from '../support/github/index.ts';
import { type FiveJobs, openFiveJobs } from './five-jobs-scene.ts';
import { SPEC, specWith, wages } from './scene.ts';

const GPU = { 'train.runner': { labels: ['self-hosted', 'gpu'] } };

let scene: FiveJobs;

beforeEach(async () => {
  scene = await openFiveJobs((share) => ({
    [SPEC]: null,
    'trainyard.yaml': `apiVersion: trainyard.dev/v1
kind: Project
store: {kind: folder, options: {path: ${share}/store}}
review: {handover: artifacts}
runners: {allow: [[self-hosted, gpu]]}
`,
  }));
});

afterEach(() => scene.close());

const head = (pull: Pull) => scene.github.repo.resolve(`refs/pull/${pull.number}/head`) as string;
const artifacts = (run: number) => path.join(scene.share, 'artifacts', String(100_000 + run));

describe('a change from a fork', () => {
  it('trains on hosted runners without secrets, writes nothing, and is reported by the default branch', async () => {
    const pull = scene.fork({ [SPEC]: wages(SPEC) });
    const own = await scene.run(scene.events.pullRequest('opened', pull), { secrets: { 'store-key': 'sesame' } });
    expect(own.job('review / train').conclusion, own.log).toBe('success');
    expect(own.summary).toContain('wage-band passes');
    expect(scene.posted(pull)).toBe(0);
    expect(scene.github.writes()).toEqual([]);
    const reported = await scene.run(scene.events.workflowRun(pull, 1), { runNumber: 2 });
    expect(reported.job('review / train').conclusion).toBe('skipped');
    expect(reported.job('review / report').conclusion, reported.log).toBe('success');
    const { comment, check } = scene.only(pull);
    expect(comment.body).toContain('### ✅ wage-band passes');
    expect(check).toMatchObject({ conclusion: 'success', headSha: head(pull) });
    expect(readdirSync(path.join(scene.share, 'store/quarantine'))).toEqual(['pull-1']);
  });

  it('cannot bring its own numbers, bundles for other keys, links or files outside the folder', async () => {
    const pull = scene.fork({ [SPEC]: specWith({ 'gates.0.min': 0.95 }) });
    await scene.run(scene.events.pullRequest('opened', pull));
    const bundle = path.join(artifacts(1), 'trainyard-bundle-wage-band/wage-band');
    const record = JSON.parse(readFileSync(path.join(bundle, 'trained-model.json'), 'utf8'));
    // The fork's own evaluation says what it likes; nobody reads it.
    rmSync(path.join(artifacts(1), 'trainyard-evaluated'), { recursive: true });
    const judged = await scene.run(scene.events.workflowRun(pull, 1), { runNumber: 2 });
    expect(judged.job('review / report').conclusion).toBe('failure');
    expect(scene.only(pull).check.title).toBe('wage-band is blocked by 1 of 6 gates');

    const attempts: readonly (readonly [string, unknown])[] = [
      ['manifest.trainKey is', { ...record, manifest: { ...record.manifest, trainKey: `sha256:${'0'.repeat(64)}` } }],
      [
        'no plain relative path',
        { ...record, manifest: { ...record.manifest, files: [{ ...record.manifest.files[0], path: '../../x' }] } },
      ],
      [
        'the manifest says',
        { ...record, manifest: { ...record.manifest, files: [{ ...record.manifest.files[0], size: 1 }] } },
      ],
    ];
    for (const [index, [said, claim]] of attempts.entries()) {
      const run = 10 + index;
      mkdirSync(artifacts(run), { recursive: true });
      cpSync(path.join(artifacts(1), 'trainyard-bundle-wage-band'), path.join(artifacts(run), 'trainyard-bundle-x'), {
        recursive: true,
      });
      writeFileSync(
        path.join(artifacts(run), 'trainyard-bundle-x/wage-band/trained-model.json'),
        JSON.stringify(claim),
      );
      rmSync(path.join(scene.share, 'store'), { recursive: true, force: true });
      const result = await scene.run(scene.events.workflowRun(pull, run), { runNumber: 20 + index });
      expect(result.job('review / report').conclusion, result.log).toBe('failure');
      expect(scene.github.comments(pull.number)[0]?.body).toContain(said);
    }
  });

  it('does not train on a self-hosted runner until someone approves this very commit', async () => {
    const pull = scene.fork({ [SPEC]: specWith(GPU) });
    const waiting = await scene.run(scene.events.pullRequest('opened', pull));
    expect(waiting.job('review / train').conclusion, waiting.log).toBe('skipped');
    expect(waiting.summary).toContain(`trainyard:approve-${head(pull).slice(0, 12)}`);
    const old = await scene.run(scene.events.labeled(pull, `trainyard:approve-${'0'.repeat(12)}`), { runNumber: 2 });
    expect(old.job('review / train').conclusion).toBe('skipped');
    const approved = await scene.run(scene.events.labeled(pull, `trainyard:approve-${head(pull).slice(0, 12)}`), {
      runNumber: 3,
    });
    expect(approved.job('review / train'), approved.log).toMatchObject({
      conclusion: 'success',
      runsOn: ['self-hosted', 'gpu'],
    });
    const moved = scene.github.repo.commit('elsewhere', { from: head(pull), files: { 'NOTES.md': 'more' } });
    scene.github.moveFork(pull, moved);
    const again = await scene.run(scene.events.pullRequest('reopened', pull), { runNumber: 4 });
    expect(again.job('review / train').conclusion).toBe('skipped');
  });

  it('is not reported when a newer push has superseded the run', async () => {
    const pull = scene.fork({ [SPEC]: wages(SPEC) });
    const event = scene.events.workflowRun(pull, 1);
    scene.github.moveFork(
      pull,
      scene.github.repo.commit('elsewhere', { from: head(pull), files: { 'NOTES.md': 'more' } }),
    );
    const result = await scene.run(event, { runNumber: 2 });
    expect(result.job('review / report').conclusion, result.log).toBe('skipped');
    expect(scene.posted(pull)).toBe(0);
  });
});

describe('a comment', () => {
  it('starts a training for who may write, of the commit that it names', async () => {
    const pull = scene.fork({ [SPEC]: specWith({ 'train.when': 'comment' }) });
    const jobs = async (author: string, body: string, run: number) => {
      const result = await scene.run(scene.events.comment(pull, author, body), { runNumber: run });
      return [result.job('review / train').conclusion, result.job('review / report').conclusion, result.log] as const;
    };
    const named = `/trainyard train ${head(pull).slice(0, 12)}`;
    expect((await jobs('stranger', named, 1)).slice(0, 2)).toEqual(['skipped', 'skipped']);
    expect((await jobs('ada', '/trainyard train', 2)).slice(0, 2)).toEqual(['skipped', 'skipped']);
    expect((await jobs('ada', 'looks good', 3)).slice(0, 2)).toEqual(['skipped', 'skipped']);
    const [train, report, log] = await jobs('ada', named, 4);
    expect([train, report], log).toEqual(['success', 'success']);
    expect(scene.github.comments(pull.number).at(-1)?.body).toContain('wage-band passes');
  });
});
