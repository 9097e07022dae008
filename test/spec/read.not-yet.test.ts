import { describe, expect, it } from 'vitest';
import { readProjectText, readText, wagesSpec } from '../support/wages-spec.ts';

const data = (text: string) => ({ '  positive: "yes"': `  positive: "yes"\n  ${text}` });
const train = (text: string) => ({ '  trainer: mlp': `  trainer: mlp\n  ${text}` });
const top = (text: string) => ({ 'card:': `${text}\ncard:` });
const source = (text: string) => ({ 'source: data/wages.csv': `source: ${text}` });
const trainer = (id: string) => ({ 'trainer: mlp': `trainer: ${id}` });
const feature = (type: string) => ({ 'occupation: category': `occupation: ${type}` });

describe('what is not built yet', () => {
  it.each([
    ['DVC', source('data/wages.csv.dvc')],
    ...['gs', 'az', 'abfss', 'oci', 'dvc', 'hdfs'].map(
      (scheme) => [scheme, source(`${scheme}://bucket/wages.csv`)] as const,
    ),
    ['forecasts', data('task: forecast')],
    ['ranking', data('task: ranking')],
    ...['vector', 'text'].map((type) => [`${type} features`, feature(type)] as const),
    ...['sklearn', 'xgboost', 'lightgbm', 'pytorch', 'keras'].map((id) => [`trainer ${id}`, trainer(id)] as const),
    ['image: x', train('image: x')],
    ['search', train('search: {strategy: asha, trials: 24}')],
    ['monitor', top('monitor: {window: 24h}')],
    ['needs', top('needs: other@v1.0.0')],
    ['base', top('base: other@v1.0.0')],
    ['outputs', top('outputs: [a, b]')],
  ] as const)('%s: is answered with what to do meanwhile, and nothing else', (_, edit) => {
    const { problems } = readText(wagesSpec(edit as Record<string, string>));
    expect(problems.map(({ code }) => code)).toEqual(['not-yet']);
    expect(problems[0]?.message).toMatch(/^not yet: /);
    expect(problems[0]?.fix).toMatch(/^Meanwhile: [A-Z`].*\.$/);
  });

  it.each(['stores: {a: 1}', 'roles: {}', 'store: {kind: gcs}'])('project: %s', (key) => {
    const { problems } = readProjectText(`apiVersion: trainyard.dev/v1\nkind: Project\n${key}\n`);
    expect(problems.map(({ code }) => code)).toEqual(['not-yet']);
  });
});

it('the gate on production is accepted: it answers for itself', () => {
  expect(readText(wagesSpec()).problems).toEqual([]);
});
