import { afterEach, expect, it } from 'vitest';
import { openRefs } from '../../../../src/adapters/git/refs.ts';
import { chain, eventPath, eventText, LEDGER_BRANCH, type NewEvent } from '../../../../src/ledger/ledger-files.ts';
import { history } from '../../../../src/stages/release/views/history.ts';
import { readRecords, type WantedRecords } from '../../../../src/stages/release/views/records.ts';
import { show } from '../../../../src/stages/release/views/show.ts';
import { gitEnvironment, makeRepo, type Repo } from '../../../support/repo.ts';

const WHOLE: WantedRecords = { tags: 'whole', ledger: 'whole', environments: true };
const at = new Date('2026-11-25T10:00:00Z');

const repos: Repo[] = [];
afterEach(async () => {
  await Promise.all(repos.splice(0).map((repo) => repo.dispose()));
});

const happened = (model: string): NewEvent => ({
  model,
  at: at.toISOString(),
  event: 'observed',
  summary: `${model} was looked at`,
  actor: { login: 'ann', proof: 'authenticated' },
  facts: {},
});

/** Two models of ours, one of which has a name that begins with the other's, and an artifact of another program. */
async function scene() {
  const repo = await makeRepo();
  repos.push(repo);
  await repo.commit('Start', { 'README.md': 'hello' });
  for (const tag of ['wage@v1.0.0', 'wage#eu/west#1', 'wage#staging#2', 'wage-band@v2.0.0', 'Team/Churn@v3.0.0'])
    await repo.git('tag', '-a', tag, '-m', `${tag}\n\n{"bundle": "sha256:${'0'.repeat(64)}"}`);
  const refs = openRefs(repo.root, { env: gitEnvironment });
  const links = chain([happened('wage'), happened('wage-band')], new Map());
  const texts = [
    ...links.map((link) => [eventPath(link.event), eventText(link)] as const),
    ['versions/wage/1.0.0/card.md', '# wage\n'] as const,
    ['versions/wage-band/2.0.0/card.md', '# wage-band\n'] as const,
  ];
  const commit = await refs.writeCommit({ parent: undefined, files: new Map(texts), message: 'Begin', at });
  await refs.push([{ ref: `refs/heads/${LEDGER_BRANCH}`, from: undefined, to: commit }]);
  return refs;
}

it('reads of one model what it would find among all, and nothing of others', async () => {
  const refs = await scene();
  const [one, all] = [await readRecords(refs, { ...WHOLE, model: 'wage' }), await readRecords(refs, WHOLE)];
  expect([...one.registry.artifacts.keys()]).toEqual(['wage']);
  expect(one.registry.artifacts.get('wage')).toEqual(all.registry.artifacts.get('wage'));
  expect([...one.ledger.chains]).toEqual([['wage', all.ledger.chains.get('wage')]]);
  expect([...one.ledger.texts.keys()].filter((path) => path.includes('wage-band'))).toEqual([]);
  expect(one.ledger.texts.get('versions/wage/1.0.0/card.md')).toBe('# wage\n');
});

it('reads no messages and no tags where they are not wanted', async () => {
  const refs = await scene();
  const heads = await readRecords(refs, { ...WHOLE, tags: 'heads' });
  expect(heads.registry.artifacts.get('wage')?.versions[0]).not.toHaveProperty('record');
  expect(show(undefined, heads)).toEqual(show(undefined, await readRecords(refs, WHOLE)));
  expect((await readRecords(refs, { ...WHOLE, tags: 'none' })).registry.artifacts.size).toBe(0);
});

it('names the models that there are for one that there is not', async () => {
  const refs = await scene();
  const records = await readRecords(refs, { ...WHOLE, model: 'wage-bend' });
  expect(() => history({ model: 'wage-bend' }, records)).toThrow(
    'nothing is recorded of a model called "wage-bend"; there are 2: wage-band, wage',
  );
});

it.each(['Team/Churn', '../wage', 'wage*'])('reads everything for the name %s', async (model) => {
  const records = await readRecords(await scene(), { ...WHOLE, model });
  expect([...records.registry.artifacts.keys()].sort()).toEqual(['Team/Churn', 'wage', 'wage-band']);
});
