/** From a merge to production and back, by the built command line in a repository of its own. */
import { createHash } from 'node:crypto';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Repo } from '../support/repo.ts';
import { DATA, SPEC } from './scene.ts';
import { type Ended, trainyard, wagesRepo } from './terminal.ts';

let repo: Repo;
const run = (...args: string[]): Promise<Ended> => trainyard(args, { cwd: repo.root, env: { USER: 'ana' } });
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stdout);

async function change(message: string, seed: number): Promise<void> {
  const text = await repo.git('show', `HEAD:${SPEC}`);
  const spec =
    text.includes('seed: ') && /trainer: logistic\n {2}seed/.test(text)
      ? text.replace(/(trainer: logistic\n {2}seed: )\d+/, `$1${seed}`)
      : text.replace('trainer: logistic', `trainer: logistic\n  seed: ${seed}`);
  await repo.commit(message, { [SPEC]: `${spec}\n` });
  expect((await run('run', '--all')).code).toBe(0);
}

beforeAll(async () => {
  repo = await wagesRepo();
  await appendFile(join(repo.root, SPEC), 'deploy:\n  production: { rollout: direct, observer: none }\n');
  await repo.commit('Deploy', {});
  await change('First', 11);
  const first = await run('reconcile');
  expect(first).toMatchObject({ code: 0 });
  await change('Second', 12);
}, 300_000);
afterAll(() => repo.dispose());

it('prints the exact refs and files before, and writes them with one move', async () => {
  const dry = await run('reconcile', '--dry-run');
  expect(dry.stdout).toContain('refs/heads/deploy/production');
  expect(dry.stdout).toContain('deploy/production:wage-band/desired.json');
  expect(dry.stdout).toContain('refs/tags/wage-band@v0.0.2 (new)');
  expect(await repo.git('tag', '--list', 'wage-band@*')).toBe('wage-band@v0.0.1');
  const done = await run('reconcile');
  expect(done.stdout).toMatch(/registered wage-band 0.0.2: roc_auc 0\.\d+/);
  expect(await repo.git('tag', '--list', 'wage-band@*')).toBe('wage-band@v0.0.1\nwage-band@v0.0.2');
  expect((await run('reconcile')).stdout).toContain('Nothing to write.');
});

it('shows what serves, and tells what is different', async () => {
  const shown = await json('show');
  expect(shown.models[0]).toMatchObject({
    model: 'wage-band',
    latest: '0.0.2',
    stages: [{ stage: 'production', tagged: '0.0.2', release: { phase: 'IDLE', stable: { version: '0.0.2' } } }],
  });
  expect((await run('show')).stdout).toMatch(/wage-band {2}v0\.0\.2 {2}v0\.0\.2/);
  const diff = await json('diff', 'wage-band', '0.0.1', '0.0.2');
  expect(diff.spec).toEqual(expect.arrayContaining(['-   seed: 11', '+   seed: 12']));
  expect(diff.inputs).toContainEqual({ name: 'train.seed', before: '11', after: '12' });
  expect(diff.data).toEqual([]);
  expect((await run('diff', 'wage-band', '0.0.1', '0.0.2')).stdout).toContain('data\n  no difference');
  expect((await run('show', 'wage-band')).stdout).toMatch(/v0\.0\.2 .* roc_auc 0\.\d+ \[0\.\d+, 0\.\d+\]/);
  expect((await json('show', 'wage-band')).models[0].metrics[0].metrics[0].metric).toBe('roc_auc');
  expect((await json('which', 'HEAD')).versions).toMatchObject([{ version: '0.0.2', exact: true }]);
  expect((await json('which', 'HEAD~1')).versions).toMatchObject([{ version: '0.0.1', exact: true }]);
});

it('goes back by command, and remembers what served at any time', async () => {
  const before = new Date().toISOString();
  const back = await run('rollback', 'wage-band', '--reason', 'wrong scores');
  expect(back).toMatchObject({ code: 0 });
  expect(await repo.git('show', 'deploy/production:README.md')).toContain('0.0.1');
  const then = await json('history', '--at', before);
  expect(then.served).toMatchObject([{ model: 'wage-band', environment: 'production', stable: { version: '0.0.2' } }]);
  const now = await json('history', '--at', new Date().toISOString());
  expect(now.served[0]).toMatchObject({ stable: { version: '0.0.1' }, asked: { by: { login: 'ana' } } });
  expect(now.served[0].version.metrics[0].metric).toBe('roc_auc');
  expect((await run('history', 'wage-band')).stdout).toContain('wrong scores');
  expect((await run('reconcile')).stdout).toContain('Nothing to write.');
});

it('packs what is recorded of a version, whole, checkable, and with the same bytes each time', async () => {
  const out = join(repo.root, '..', `${basename(repo.root)}-evidence`);
  const pack = await json('evidence', 'v0.0.2', '--out', out, '--bundle');
  try {
    expect(pack).toMatchObject({ kind: 'EvidencePack', model: 'wage-band', version: '0.0.2', path: out });
    const files = pack.documents.map(({ file }: { file: string }) => file);
    for (const file of ['card.md', 'model.yaml', 'evaluation.json', 'fairness.json', 'gates.json', 'data.json'])
      expect(files).toContain(file);
    for (const file of ['training.json', 'bom.cdx.json', 'lineage.ndjson', 'approvals.json', 'history.json'])
      expect(files).toContain(file);
    expect(files).toContain('bundle/manifest.json');
    expect(pack.missing.map(({ what }: { what: string }) => what)).toEqual(
      expect.arrayContaining(['releases.json', 'signature', 'section "Recommendations" of the model card']),
    );
    const summed = (await readFile(join(out, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
    expect(summed).toHaveLength(pack.documents.length + 2);
    for (const line of summed) {
      const [sum, file = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(await readFile(join(out, file)))
          .digest('hex'),
        file,
      ).toBe(sum);
    }
    const history = JSON.parse(await readFile(join(out, 'history.json'), 'utf8'));
    expect(history).toMatchObject({ intact: true });
    expect(history.events.map(({ event }: { event: { event: string } }) => event.event)).toContain('rolled-back');
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('It claims no compliance');
    const [one, other] = [`${out}-1.zip`, `${out}-2.zip`];
    for (const zip of [one, other])
      expect(await run('evidence', 'wage-band@v0.0.2', '--out', zip)).toMatchObject({ code: 0 });
    expect(Buffer.compare(await readFile(one), await readFile(other))).toBe(0);
    const { bundle } = pack;
    for (const path of [out, one]) {
      expect(await json('evidence', '--verify', path)).toMatchObject({
        version: '0.0.2',
        bundle,
        compared: true,
        problems: [],
      });
      expect(await json('-C', tmpdir(), 'evidence', '--verify', path)).toMatchObject({ compared: false, problems: [] });
    }
    await writeFile(join(out, 'card.md'), '# Another card');
    expect(await run('evidence', '--verify', out)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('  - card.md: does not have the digest in SHA256SUMS'),
    });
    expect(await run('evidence', 'v0.0.2', '--verify', out)).toMatchObject({ code: 2 });
    expect((await run('evidence', 'v0.0.1', '--out', out)).stdout).toContain('Evidence for wage-band v0.0.1');
  } finally {
    for (const path of [out, `${out}-1.zip`, `${out}-2.zip`]) await rm(path, { recursive: true, force: true });
  }
  expect(await run('evidence', 'v9.0.0')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('wage-band@v0.0.2'),
  });
  expect(await run('evidence', 'v0.0.2', '--out', '.')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('evidence-out-taken'),
  });
});

it('holds a change against what serves in production', async () => {
  await change('Third', 13);
  const { verdict } = await json('run', '--all');
  const gate = verdict.models[0].gates.find(({ title }: { title: string }) => title.includes('production'));
  expect(gate).toMatchObject({
    outcome: expect.stringMatching(/^(pass|fail)$/),
    observed: expect.stringMatching(/0\.\d/),
  });
  const page = await readFile(join(repo.root, '.trainyard/last/report.html'), 'utf8');
  expect(page).toContain('<h3>Against production (v0.0.1)</h3>');
  expect((await run('run', '--all')).stdout).toMatch(/flipped from wrong to right and \d+ from right to wrong/);
});

it('holds training rows against the reference profile of what serves', async () => {
  const drift = async () => {
    const { verdict } = await json('run', '--all');
    return verdict.models[0].gates.find(({ title }: { title: string }) => title.startsWith('drift from'));
  };
  const spec = await repo.git('show', `HEAD:${SPEC}`);
  await repo.commit('Gate drift', { [SPEC]: `${spec.replace('gates:', 'gates:\n  - { drift: psi, max: 0.2 }')}\n` });
  expect(await drift()).toMatchObject({ outcome: 'pass', observed: '0', blocks: false });
  const [head = '', ...rows] = (await repo.git('show', `HEAD:${DATA}`)).trimEnd().split('\n');
  const at = head.split(',').indexOf('experience');
  const older = rows.map((row) => row.split(',').map((cell, i) => (i === at ? Number(cell) + 20 : cell)));
  await repo.commit('Other workers', { [DATA]: `${[head, ...older].join('\n')}\n` });
  expect(await drift()).toMatchObject({
    outcome: 'fail',
    blocks: true,
    required: 'at most 0.2',
    reason: expect.stringMatching(/^of 6 columns experience moved most since v0\.0\.1: index [1-9]/),
  });
});

it('says what is wrong with what is asked', async () => {
  expect(await run('rollback', 'wage-bnad')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean "wage-band"?'),
  });
  expect(await run('rollback', 'wage-band', '--to', '9.0.0')).toMatchObject({ code: 2 });
  expect(await run('pause', 'wage-band')).toMatchObject({ code: 1, stdout: expect.stringContaining('no candidate') });
  expect(await run('history', '--at', 'yesterday')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"yesterday" is no time'),
  });
});
