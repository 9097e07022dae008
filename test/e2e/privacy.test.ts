/** What is in no output: cells of personal columns, and values that fewer than ten rows have. Every output is searched. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { random } from '../../src/math/random.ts';
import { openScene, type Reviewed, type Scene } from './scene.ts';

const ROWS = 600;
const RARE = ['Rareville', 'Raretown', 'raregroup', 'rarenote', 'rareclass', '987654321'];

/** 600 people: a name each, towns of which some have 5 to 9 people, a group of 6, a note of 4, a class of 7. */
function people(): string {
  const { uniform: draw } = random(11, 'people');
  const lines = ['person,town,group,note,age,code,y,kind'];
  for (let row = 0; row < ROWS; row++) {
    const town = row < 9 ? 'Rareville' : row < 14 ? 'Raretown' : ['Berlin', 'Paris', 'Rome'][row % 3];
    const group = row >= 20 && row < 26 ? 'raregroup' : ['blue', 'green'][row % 2];
    const note = row >= 30 && row < 34 ? 'rarenote' : 'common';
    const code = row >= 40 && row < 43 ? '987654321' : String(row % 5);
    const age = 20 + Math.floor(draw() * 50);
    const kind = row >= 50 && row < 57 ? 'rareclass' : age > 45 ? 'old' : 'young';
    lines.push(
      [`Person-${row}-Secret`, town, group, note, age, code, draw() < age / 80 ? 'yes' : 'no', kind].join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}

function spec(
  name: string,
  data: object,
  { train, metric }: { readonly train: object; readonly metric: string },
): string {
  return stringify({
    apiVersion: 'trainyard.dev/v1',
    kind: 'Model',
    name,
    data: {
      source: 'data/people.csv',
      id: 'person',
      personal: ['person'],
      sensitive: ['group', 'code'],
      features: { town: 'category', age: 'numeric', note: 'category' },
      quality: { checks: [{ unique: 'person' }, { inSet: { column: 'town', values: ['Berlin', 'Paris', 'Rome'] } }] },
      ...data,
    },
    train,
    evaluate: { fairness: { by: ['group', 'code'], minGroup: 10 } },
    gates: [{ metric, min: 0.1 }],
  });
}

let scene: Scene;
let reviewed: Reviewed;
let texts: ReadonlyMap<string, string>;
beforeAll(async () => {
  scene = await openScene({ 'data/people.csv': people() });
  const binary = { target: 'y', positive: 'yes' };
  const broken = { ...binary, features: { note: 'numeric', age: 'numeric' } };
  const several = { target: 'kind', task: 'multiclass', features: { town: 'category', age: 'numeric' } };
  const logistic = { train: { trainer: 'logistic' }, metric: 'roc_auc' };
  const mlp = { train: { trainer: 'mlp', options: { epochs: 5 } }, metric: 'accuracy' };
  const pull = scene.open({
    'models/binary/model.yaml': spec('binary', binary, logistic),
    'models/several/model.yaml': spec('several', several, mlp),
    'models/broken/model.yaml': spec('broken', broken, logistic),
  });
  reviewed = await scene.review(scene.events.pullRequest('opened', pull));
  const { comment, check } = scene.only(pull);
  const outputs: [string, string][] = [
    ['comment', comment.body],
    ['check', JSON.stringify(check)],
    ['log', reviewed.log],
    ...filesIn(scene.state),
  ];
  texts = new Map(outputs);
});
afterAll(() => scene.close());

/** Everything that was written but the rows themselves, which only the stages read. */
function filesIn(folder: string): [string, string][] {
  const found: [string, string][] = [];
  const walk = (at: string): void => {
    for (const name of readdirSync(at)) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (!path.endsWith('.parquet')) found.push([relative(folder, path), readFileSync(path, 'latin1')]);
    }
  };
  if (existsSync(folder)) walk(folder);
  return found;
}

describe('no output', () => {
  it('is missing from the search', () => {
    const names = [...texts.keys()];
    for (const wanted of ['last/report.html', 'last/verdict.json', 'card.md', 'preprocessing.json', 'weights.bin'])
      expect(names.filter((name) => name.endsWith(wanted))).not.toEqual([]);
    for (const kind of ['runs/', 'evaluations/', 'bundles/'])
      expect(names.filter((name) => name.includes(`store/${kind}`))).not.toEqual([]);
    expect(texts.get('comment')).toContain('binary');
  });

  it('holds a cell of a personal column', () => {
    const holding = [...texts].filter(([, text]) => /Person-\d+-Secret/.test(text)).map(([name]) => name);
    expect(holding).toEqual([]);
  });

  it.each(RARE)('holds %s, which fewer than ten rows have', (value) => {
    const holding = [...texts].filter(([, text]) => text.includes(value)).map(([name]) => name);
    expect(holding).toEqual([]);
  });

  it('lacks the values that many rows have, and the rows that failed are told by number', () => {
    const bundles = [...texts].filter(([name]) => name.endsWith('preprocessing.json'));
    expect(bundles.some(([, text]) => text.includes('Berlin'))).toBe(true);
    expect(texts.get('comment')).toMatch(/feature "note" is declared numeric, but .* in data row 1/);
  });
});
