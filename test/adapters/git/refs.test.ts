import { afterEach, expect, it } from 'vitest';
import { openRefs } from '../../../src/adapters/git/refs.ts';
import { gitEnvironment, makeRepo, type Repo } from '../../support/repo.ts';

const FORMAT = '%(refname) %(objecttype)';
const at = new Date('2026-11-25T10:00:00Z');

const repos: Repo[] = [];
afterEach(async () => {
  await Promise.all(repos.splice(0).map((repo) => repo.dispose()));
});

async function scene(): Promise<{ origin: Repo; clone: Repo; other: Repo }> {
  const origin = await makeRepo();
  await origin.commit('Start', { 'README.md': 'hello' });
  await origin.git('checkout', '--quiet', '--detach');
  const clone = await makeRepo({ from: origin.root, args: ['--branch', 'main'] });
  const other = await makeRepo({ from: origin.root, args: ['--branch', 'main'] });
  repos.push(origin, clone, other);
  return { origin, clone, other };
}

const refsOf = (repo: Repo) => openRefs(repo.root, { env: gitEnvironment });
const LEDGER = 'refs/heads/trainyard/ledger';

it('writes an orphan branch without touching the working tree, and reads it back', async () => {
  const { clone, origin } = await scene();
  const refs = refsOf(clone);
  const files = new Map([
    ['events/a.json', '{"a": 1}\n'],
    ['state.json', 'ü\n'],
  ]);
  const first = await refs.writeCommit({ parent: undefined, files, message: 'Begin', at });
  const more = new Map([
    ['state.json', null],
    ['events/b.json', ''],
  ]);
  const second = await refs.writeCommit({ parent: first, files: more, message: 'Go on', at });
  expect(await refs.push([{ ref: LEDGER, from: undefined, to: second }])).toEqual({ kind: 'pushed' });
  expect(await clone.git('status', '--porcelain')).toBe('');
  const seen = await refs.snapshot(FORMAT);
  expect(seen.branches.get('trainyard/ledger')).toBe(second);
  expect(seen.main).toEqual({ name: 'main', commit: await origin.git('rev-parse', 'main') });
  expect(await refs.texts(second)).toEqual(
    new Map([
      ['events/a.json', '{"a": 1}\n'],
      ['events/b.json', ''],
    ]),
  );
  expect(await refs.texts(first, ['state.json'])).toEqual(new Map([['state.json', 'ü\n']]));
  expect(await refs.texts(second, ['events/', 'absent/'])).toEqual(await refs.texts(second));
  expect(await origin.git('log', '-1', '--format=%an %at', second)).toBe(`trainyard ${at.getTime() / 1000}`);
});

it('makes the same commit and tag of the same facts anywhere', async () => {
  const { clone, other } = await scene();
  const target = await clone.git('rev-parse', 'HEAD');
  const write = async (repo: Repo) => [
    await refsOf(repo).writeCommit({ parent: undefined, files: new Map([['x', '1']]), message: 'One', at }),
    await refsOf(repo).writeTag({ name: 'wage-band@v1.0.0', target, message: 'One\n\n{}', at }),
  ];
  expect(await write(clone)).toEqual(await write(other));
});

it('pushes all or nothing, and tells a lost race', async () => {
  const { clone, other, origin } = await scene();
  const [one, two] = [refsOf(clone), refsOf(other)];
  const mine = await one.writeCommit({ parent: undefined, files: new Map([['x', '1']]), message: 'Mine', at });
  const theirs = await two.writeCommit({ parent: undefined, files: new Map([['x', '2']]), message: 'Theirs', at });
  await two.push([{ ref: LEDGER, from: undefined, to: theirs }]);
  const updates = [
    { ref: LEDGER, from: undefined, to: mine },
    { ref: 'refs/heads/deploy/staging', from: undefined, to: mine },
  ];
  expect((await one.push(updates)).kind).toBe('lost');
  expect(await origin.git('for-each-ref', '--format=%(refname)', 'refs/heads')).toBe(`refs/heads/main\n${LEDGER}`);
});

it('does not push when a ref that it only read has moved', async () => {
  const { clone, other } = await scene();
  const refs = refsOf(clone);
  const main = await clone.git('rev-parse', 'main');
  const mine = await refs.writeCommit({ parent: undefined, files: new Map([['x', '1']]), message: 'Mine', at });
  await other.commit('Another merge', { 'a.txt': 'a' });
  await other.git('push', '--quiet', 'origin', 'main');
  const updates = [
    { ref: LEDGER, from: undefined, to: mine },
    { ref: 'refs/heads/main', from: main, to: main },
  ];
  expect(await refs.push(updates)).toMatchObject({ kind: 'lost' });
  expect((await refs.snapshot(FORMAT)).branches.has('trainyard/ledger')).toBe(false);
});

it('takes tags into a namespace of its own, annotated though the checkout has a lightweight one', async () => {
  const { clone, origin } = await scene();
  await origin.git('tag', '-a', 'wage-band@v1.0.0', '-m', 'One', 'main');
  await clone.git('tag', 'wage-band@v1.0.0');
  expect((await refsOf(clone).snapshot(FORMAT)).tags).toBe('wage-band@v1.0.0 tag');
  expect((await refsOf(clone).local(FORMAT)).tags).toBe('wage-band@v1.0.0 commit');
  await origin.git('tag', '-d', 'wage-band@v1.0.0');
  expect((await refsOf(clone).snapshot(FORMAT)).tags).toBe('');
});

it('moves the refs of a repository without a remote in one transaction', async () => {
  const repo = await makeRepo();
  repos.push(repo);
  const start = await repo.commit('Start', { a: '1' });
  const refs = refsOf(repo);
  const ledger = await refs.writeCommit({ parent: undefined, files: new Map([['x', '1']]), message: 'Mine', at });
  const lost = [
    { ref: LEDGER, from: undefined, to: ledger },
    { ref: 'refs/heads/main', from: ledger, to: ledger },
  ];
  expect((await refs.push(lost)).kind).toBe('lost');
  expect(await repo.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  const fine = [
    { ref: LEDGER, from: undefined, to: ledger },
    { ref: 'refs/heads/main', from: start, to: start },
  ];
  expect(await refs.push(fine)).toEqual({ kind: 'pushed' });
  expect((await refs.snapshot(FORMAT)).from).toBe('this repository');
});

it('lists merges by first parents, oldest first', async () => {
  const { clone } = await scene();
  const start = await clone.git('rev-parse', 'HEAD');
  await clone.branch('topic');
  await clone.commit('Inside', { t: '1' });
  await clone.checkout('main');
  await clone.git('merge', '--quiet', '--no-ff', 'topic', '-m', 'Merge pull request #7 from acme/topic');
  const last = await clone.commit('Change (#8)', { u: '1' });
  const refs = refsOf(clone);
  const found = await refs.merges(start, last, 100);
  expect(found.map(({ message }) => message)).toEqual(['Merge pull request #7 from acme/topic', 'Change (#8)']);
  expect(found.map(({ parents }) => parents.length)).toEqual([2, 1]);
  expect(await refs.merges(undefined, last, 2)).toHaveLength(2);
  expect(await refs.isAncestor(start, last)).toBe(true);
  expect(await refs.isAncestor(last, start)).toBe(false);
});
