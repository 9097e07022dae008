import { describe, expect, it } from 'vitest';
import { grammar, places, readProjectText, readText, wagesSpec } from '../support/wages-spec.ts';

describe('ten specs that are wrong, each told in one pass', () => {
  it.each([
    [
      'misspelt keys at every level',
      { 'owners:': 'owner:', 'target:': 'targt:', 'epochs: 40': 'epoch: 40', 'min: 0.75': 'minimum: 0.75' },
      [
        '4:1 unknown-key',
        '5:1 missing-key',
        '7:3 unknown-key',
        '16:31 unknown-key',
        '21:5 missing-key',
        '21:23 unknown-key',
      ],
    ],
    [
      'misspelt values',
      {
        'trainer: mlp': 'trainer: mpl',
        'numeric,': 'numerc,',
        'brier]': 'briar]',
        'onNotEstimable: warn': 'onNotEstimable: wran',
      },
      ['10:25 unknown-value', '15:12 unknown-value', '18:22 unknown-value', '23:80 unknown-value'],
    ],
    [
      'wrong types',
      {
        'split: {test: 0.25': 'split: {test: half',
        '[gender, race]\n  personal': 'gender\n  personal',
        'max: 200ms': 'max: 200',
      },
      ['11:14 wrong-type', '13:17 unknown-format', '24:25 wrong-type'],
    ],
    [
      'the wrong version, kind and name',
      { 'dev/v1': 'dev/v7', 'kind: Model': 'kind: Modell', 'name: wage-band': 'name: Wage Band' },
      ['1:13 unknown-value', '2:7 unknown-value', '3:7 wrong-form', '3:7 name-folder'],
    ],
    [
      'columns in the wrong part',
      {
        '{education: numeric': '{high_wage: numeric, worker_id: category, education: numeric',
        '[gender, race]': '[gender, worker_id]',
      },
      [
        '10:14 target-is-feature',
        '10:34 id-is-feature',
        '10:34 personal-is-feature',
        '11:23 personal-is-sensitive',
        '19:27 not-sensitive',
      ],
    ],
    [
      'gates that nothing feeds',
      {
        'metrics: [roc_auc, brier]': 'metrics: [brier]',
        'by: gender': 'by: [gender, age]',
        'size: bundle, max': 'size: bundle, latency: p50, max',
      },
      ['21:14 gate-not-measured', '22:14 gate-not-measured', '23:46 gate-not-measured', '25:5 ambiguous'],
    ],
    [
      'numbers out of range',
      {
        'test: 0.25, seed: 7': 'test: 0.9, validation: 0.3, seed: -1',
        'min: 0.75': 'min: 75',
        'epochs: 40': 'epochs: 0',
      },
      ['13:3 split-too-large', '13:45 out-of-range', '16:39 out-of-range', '21:28 bound-impossible'],
    ],
    [
      'parts missing',
      {
        'kind: Model\n': '',
        '  source: data/wages.csv\n': '',
        '  trainer: mlp\n': '',
        '{metric: roc_auc, min: 0.75}': '{metric: roc_auc}',
      },
      ['1:1 missing-key', '4:1 missing-key', '12:1 missing-key', '18:5 missing-key'],
    ],
    [
      'a path, a date and a waiver',
      {
        'data/wages.csv': '../../etc/passwd',
        'owners:': 'risk: {tier: limited, reviewBy: 2027-02-30}\nowners:',
        'max: 50MB': 'max: 50XB, waiver: {by: "", until: soon}',
      },
      [
        '4:33 no-such-date',
        '7:11 path-outside',
        '26:25 wrong-form',
        '26:31 missing-key',
        '26:44 wrong-length',
        '26:55 wrong-form',
      ],
    ],
    [
      'YAML and grammar at once',
      {
        'kind: Model': 'kind: !kind Model',
        'card:': 'name: other\nprototype: 1\ncard:',
        'id: worker_id': 'id: worker_id\n  task: forecast',
      },
      ['2:13 yaml-tag', '10:9 not-yet', '27:1 duplicate-key', '28:1 reserved-key'],
    ],
  ])('%s', (_, edit, expected) => {
    const read = readText(wagesSpec(edit));
    expect(places(read)).toEqual(expected);
    expect(read.spec).toBeUndefined();
    for (const { fix, frame, at } of read.problems) {
      expect(fix).not.toBe('');
      expect(frame).toMatch(new RegExp(`^> +${at.line} \\|`, 'm'));
    }
  });
});

describe('the task', () => {
  const gateless = { 'positive: "yes"': 'task: regression', '[roc_auc, brier]': '[rmse]' };
  const noFairness = { '  fairness: {by: [gender, race]}\n': '' };
  it.each([
    ['has to be known', { '  positive: "yes"\n': '' }, 'task-unknown'],
    ['binary needs the positive class', { 'positive: "yes"': 'task: binary' }, 'missing-key'],
    ['no other has one', { 'positive: "yes"': 'positive: "yes"\n  task: multiclass' }, 'positive-without-binary'],
    ['decides which metrics there are', { ...gateless, ...noFairness }, 'metric-task'],
    [
      'decides whether there are measures between groups',
      { ...gateless, 'by: [gender, race]': 'measures: [demographic_parity_ratio]' },
      'only-binary',
    ],
    [
      'decides whether there is a threshold',
      { ...gateless, 'evaluate:': 'decide: {threshold: 0.4}\nevaluate:' },
      'only-binary',
    ],
  ])('%s', (_, edit, code) => {
    expect(readText(wagesSpec(edit)).problems.map((problem) => problem.code)).toContain(code);
  });

  it('of a regression asks for nothing binary', () => {
    const text = wagesSpec({ ...gateless, ...noFairness }).replace(
      /gates:[\s\S]*card/,
      'gates: [{metric: rmse, max: 3}]\ncard',
    );
    const { spec, problems } = readText(text);
    expect(problems).toEqual([]);
    expect(spec?.task).toBe('regression');
    expect(spec?.evaluate).toMatchObject({ metrics: ['rmse'], fairness: { by: ['gender', 'race'], measures: [] } });
  });
});

describe('frames', () => {
  const frameOf = (edit: Record<string, string>) => readText(wagesSpec(edit)).problems[0]?.frame;

  it('mark a key', () => {
    expect(frameOf({ '  id:': '  idd:' })).toMatchInlineSnapshot(`
      "   8 |   positive: "yes"
      >  9 |   idd: worker_id
           |   ^^^
        10 |   features: {education: numeric, occupation: category}"
    `);
  });

  it('mark a value in a list', () => {
    expect(frameOf({ 'brier]': 'briar]' })).toMatchInlineSnapshot(`
      "  17 | evaluate:
      > 18 |   metrics: [roc_auc, briar]
           |                      ^^^^^
        19 |   fairness: {by: [gender, race]}"
    `);
  });

  it('show the part of a long line that matters', () => {
    expect(
      frameOf({ 'size: bundle, max: 50MB': `size: bundle, max: 50MB, ${'x'.repeat(150)}: 1, y: 2` }),
    ).toMatchInlineSnapshot(`
      "  24 |   - {latency: p95, max: 200ms, on: hosted}
      > 25 |   - {size: bundle, max: 50MB, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
           |                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        26 | card: {intendedUse: "Reviews of pay bands."}"
    `);
  });
});

describe('a problem', () => {
  const first = (edit: Record<string, string>) => readText(wagesSpec(edit)).problems[0];

  it('holds what was found, what is allowed and the nearest of it', () => {
    expect(first({ 'trainer: mlp': 'trainer: mpl' })).toMatchObject({
      code: 'unknown-value',
      found: 'mpl',
      allowed: 'cnn, import, logistic, mlp, script',
      fix: 'Did you mean "mlp"?',
      at: { line: 15, column: 12 },
      end: { line: 15, column: 15 },
    });
  });

  it('says where a key belongs that stands elsewhere', () => {
    expect(first({ 'name: wage-band': 'name: wage-band\nfeatures: {}' })?.fix).toBe('"features" belongs in data.');
  });

  it('names the gate that was meant', () => {
    expect(first({ '{metric: roc_auc, min: 0.75}': '{metrc: roc_auc, min: 0.75}' })).toMatchObject({
      message: `gates[0] needs one of the keys ${grammar.catalogs.gates.ids.join(', ')}`,
      fix: 'Did you mean "metric" instead of "metrc"?',
    });
  });

  it('of merge keys says what to do', () => {
    expect(first({ 'positive: "yes"': 'positive: "yes"\n  <<: {group: x}' })?.fix).toContain(
      'YAML 1.2 has no merge key',
    );
  });
});

describe('the project file', () => {
  it('is told all its problems in one pass', () => {
    const read = readProjectText(
      'apiVersion: trainyard.dev/v1\nkind: Project\nmodels: ["../x.yaml", "a/{b,c}.yaml", "src/*.ts"]\nstore: {kind: gcs}\ngates: [{metric: roc_auc, min: 7}]\nroles: {}\nreview: {loosenedGate: fail}\n',
    );
    expect(places(read)).toEqual([
      '3:10 path-outside',
      '3:23 glob-syntax',
      '3:39 glob-not-yaml',
      '4:15 not-yet',
      '5:32 bound-impossible',
      '6:1 not-yet',
      '7:10 unknown-key',
    ]);
    expect(read.project).toBeUndefined();
  });

  it('has defaults for everything else', () => {
    expect(readProjectText('apiVersion: trainyard.dev/v1\nkind: Project\n').project).toEqual({
      models: ['models/*/model.yaml'],
      store: { kind: 'folder', options: { path: '.trainyard/store' } },
      gates: [],
      review: { loosenedGates: 'warn' },
      allow: { hosts: [], buckets: [], folders: [], mostBytes: 20e9 },
      runners: { default: ['ubuntu-latest'], allow: [] },
    });
  });
});
