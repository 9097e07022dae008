import { expect, it } from 'vitest';
import { assigned, registryOf } from '../../src/ledger/registry.ts';
import { parseTagList, TAG_FORMAT, type Tag } from '../../src/ledger/tag-list.ts';
import { nextVersion } from '../../src/ledger/versions.ts';
import { gitEnvironment, makeRepo } from '../support/repo.ts';

const time = (minute: number) => new Date(Date.UTC(2026, 10, 25, 10, minute));

function tag(name: string, commit: string, minute: number): Tag {
  const tagger = { name: 'Ada', email: 'ada@example.org', at: time(minute) };
  return { name, object: `object of ${name}`, commit, tagger, message: '' };
}

const NATURAL_ROLLBACK = [
  tag('m@v1.0.0', 'a', 0),
  tag('m#prod#1', 'a', 1),
  tag('m@v1.1.0', 'b', 2),
  tag('m#prod#2', 'b', 3),
  tag('m#prod#3', 'a', 4),
];

const current = (tags: readonly Tag[], stage = 'prod', until?: Date) =>
  assigned(registryOf(tags, until).artifacts.get('m'), stage)?.version;

it('takes the newest assignment for the one in a stage, whatever the version numbers say', () => {
  expect(current(NATURAL_ROLLBACK)).toBe('1.0.0');
  expect(current(NATURAL_ROLLBACK.slice(0, 4))).toBe('1.1.0');
  expect(current([...NATURAL_ROLLBACK].reverse())).toBe('1.0.0');
});

it('answers for a time', () => {
  expect(current(NATURAL_ROLLBACK, 'prod', time(3))).toBe('1.1.0');
  expect(current(NATURAL_ROLLBACK, 'prod', time(2))).toBe('1.0.0');
  expect(current(NATURAL_ROLLBACK, 'prod', time(0))).toBeUndefined();
});

it('falls back to the assignment before when one is taken back', () => {
  expect(current([...NATURAL_ROLLBACK.slice(0, 4), tag('m#prod!#3', 'b', 5)])).toBe('1.0.0');
  expect(current([...NATURAL_ROLLBACK, tag('m#prod!#4', 'a', 5)])).toBe('1.1.0');
});

it('forgets a version that is deregistered, and knows it again when it comes back', () => {
  const tags = [tag('m@v1.0.0', 'a', 0), tag('m@v1.0.0!', 'a', 1)];
  expect(registryOf(tags).artifacts.get('m')?.versions).toEqual([]);
  const again = registryOf([...tags, tag('m@v1.0.0#2', 'a', 2)]).artifacts.get('m');
  expect(again?.versions.map(({ version }) => version)).toEqual(['1.0.0']);
});

it('counts per artifact over all stages, and orders versions by semver', () => {
  const state = registryOf([
    tag('m@v1.9.0', 'a', 3),
    tag('m@v1.10.0', 'b', 1),
    tag('m@v1.10.0-rc.1', 'c', 2),
    tag('m#staging#4', 'a', 4),
    tag('m#prod#2', 'a', 5),
    tag('other#prod#40', 'a', 5),
  ]).artifacts.get('m');
  expect(state?.nextCounter).toBe(5);
  expect(state?.versions.map(({ version }) => version)).toEqual(['1.10.0', '1.10.0-rc.1', '1.9.0']);
});

it('breaks ties of one second by the counter', () => {
  expect(
    current([tag('m@v1.0.0', 'a', 0), tag('m@v1.1.0', 'b', 0), tag('m#prod#9', 'a', 1), tag('m#prod#10', 'b', 1)]),
  ).toBe('1.1.0');
});

it('tells lightweight tags apart, and leaves other tags alone', () => {
  const light: Tag = { name: 'm#prod#9', object: 'a', commit: 'a', message: '' };
  const found = registryOf([...NATURAL_ROLLBACK, light, { ...light, name: 'v1.0' }]);
  expect(found.lightweight.map(({ name }) => name)).toEqual(['m#prod#9']);
  expect(assigned(found.artifacts.get('m'), 'prod')?.tag.name).toBe('m#prod#3');
});

it('knows an assignment of a commit that has no version', () => {
  const state = registryOf([tag('m#prod#1', 'x', 0)]).artifacts.get('m');
  expect(assigned(state, 'prod')?.version).toBeUndefined();
});

it('reads what git prints, with messages of any shape', async () => {
  const repo = await makeRepo();
  try {
    const commit = await repo.commit('Start', { a: '1' });
    await repo.git('tag', '-a', 'm@v1.0.0', '-m', 'First\n\n{"kind":"Version","x":"a\\nb"}');
    await repo.git('tag', 'm#prod#1');
    await repo.git('tag', '-a', 'of-a-tag', '-m', 'x', 'm@v1.0.0');
    const tree = await repo.git('rev-parse', 'HEAD^{tree}');
    await repo.git('tag', '-a', 'of-a-tree', '-m', 'x', tree);
    const tags = parseTagList(
      await repo.git(
        'for-each-ref',
        `--format=${TAG_FORMAT.replace('%(refname)', '%(refname:lstrip=2)')}`,
        'refs/tags',
      ),
    );
    expect(tags.map(({ name }) => name)).toEqual(['m#prod#1', 'm@v1.0.0']);
    expect(tags[1]).toMatchObject({
      commit,
      tagger: { name: 'Ada', email: 'ada@example.org', at: new Date(gitEnvironment['GIT_COMMITTER_DATE'] ?? '') },
      message: 'First\n\n{"kind":"Version","x":"a\\nb"}\n',
    });
    expect(tags[0]?.tagger).toBeUndefined();
    expect(registryOf(tags).artifacts.get('m')?.versions[0]?.record).toEqual({ kind: 'Version', x: 'a\nb' });
  } finally {
    await repo.dispose();
  }
});

it('raises versions as the spec says', () => {
  expect(nextVersion([], 'patch')).toBe('0.0.1');
  expect(nextVersion(['1.9.0', '1.10.0', '0.9.9'], 'patch')).toBe('1.10.1');
  expect(nextVersion(['1.9.3'], 'minor')).toBe('1.10.0');
  expect(nextVersion(['1.9.3'], 'major')).toBe('2.0.0');
});
