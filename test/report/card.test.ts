import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HUMAN_SECTIONS } from '../../src/core/card-sections.ts';
import { composeCard } from '../../src/report/card.ts';
import { type CardInput, missingSections } from '../../src/report/card-input.ts';
import { attacks } from '../support/hostile.ts';
import { evaluationOf, metricResult, trainedOf } from '../support/review.ts';

const spec: CardInput['spec'] = {
  name: 'wage-band',
  path: 'models/wage-band/model.yaml',
  task: 'binary',
  owners: ['@acme/people'],
  risk: { tier: 'limited', declaredBy: '@acme/legal', mitigations: ['one', 'two'] },
  card: { intendedUse: 'Reviews of pay bands.\n\nNothing else.', license: 'apache-2.0' },
  target: 'high_wage',
  features: [{ name: 'education', type: 'numeric' }],
  sensitive: ['gender'],
  options: { hidden: [64, 32] },
};
const input: CardInput = { spec, trained: trainedOf('wage-band'), evaluation: evaluationOf('wage-band') };

function parts(card: string): { readonly front: Record<string, unknown>; readonly body: string } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(card) ?? [];
  return { front: parse(front) as Record<string, unknown>, body };
}

describe('the front matter', () => {
  it('says what the Hugging Face hub reads', () => {
    const evaluation = evaluationOf('wage-band', {
      metrics: [
        metricResult('roc_auc', 0.78),
        metricResult('f1', 0, { estimate: { kind: 'not-estimable', reason: 'no positives' } }),
      ],
    });
    expect(parts(composeCard({ ...input, evaluation })).front).toMatchObject({
      license: 'apache-2.0',
      library_name: 'tfjs',
      pipeline_tag: 'tabular-classification',
      metrics: ['roc_auc'],
      'model-index': [
        {
          name: 'wage-band',
          results: [
            {
              task: { type: 'tabular-classification', name: 'Binary classification' },
              dataset: { type: 'file', name: 'data/wages.csv', split: 'test' },
              metrics: [{ type: 'roc_auc', value: 0.78 }],
            },
          ],
        },
      ],
    });
  });

  it('cannot be broken out of', () => {
    for (const text of [...attacks('http://evil.example'), 'a\n---\nlicense: mit', '{{ x }}']) {
      const { front } = parts(composeCard({ ...input, spec: { ...spec, card: { license: text } } }));
      const keys = ['license', 'license_name', 'library_name', 'pipeline_tag', 'tags', 'metrics', 'model-index'];
      expect(Object.keys(front)).toEqual(keys);
      expect(front['license']).toBe('other');
    }
  });
});

describe('the card', () => {
  it('has every section of the template once, and the same bytes for equal records', () => {
    const { body } = parts(composeCard(input));
    for (const title of TEMPLATE) expect(body.match(new RegExp(`^#+ ${title}$`, 'gm'))).toHaveLength(1);
    expect(composeCard(structuredClone(input))).toBe(composeCard(input));
  });

  it('fills sections from spec and run, paragraphs kept', () => {
    const { body } = parts(composeCard(input));
    expect(body).toContain('Reviews of pay bands.\n\nNothing else.');
    expect(body).toContain('**Class:** limited');
    expect(body).toMatch(/\| roc_auc +\| +0\.7812 \|/);
    expect(body).toContain('Fairness by gender');
    expect(body).toContain('`[64,32]`');
  });

  it('names the sections that people have not written, and only those', () => {
    const { body } = parts(composeCard(input));
    const list = body.slice(body.indexOf('## Missing'), body.indexOf('## Model Details'));
    expect(list).toContain('Limitations (`card.limitations`)');
    expect(list).not.toContain('Direct Use');
    const whole = {
      card: Object.fromEntries(HUMAN_SECTIONS.map(({ key }) => [key.replace('card.', ''), 'x'])),
      risk: {},
      owners: ['@a'],
    };
    expect(missingSections(whole)).toEqual([]);
    expect(missingSections({ card: { ethics: '  ' }, owners: [] })).toHaveLength(HUMAN_SECTIONS.length);
  });
});

const TEMPLATE = [
  'Model Details',
  'Model Description',
  'Model Sources',
  'Uses',
  'Downstream Use',
  'Preprocessing',
  'Training Hyperparameters',
  'Speeds, Sizes, Times',
  'Model Architecture and Objective',
  'Compute Infrastructure',
  'Hardware',
  'Software',
  'Glossary',
  'More Information',
  'Direct Use',
  'Out-of-Scope Use',
  'Bias, Risks, and Limitations',
  'Recommendations',
  'How to Get Started with the Model',
  'Training Details',
  'Training Data',
  'Training Procedure',
  'Evaluation',
  'Testing Data, Factors & Metrics',
  'Testing Data',
  'Factors',
  'Metrics',
  'Results',
  'Summary',
  'Model Examination',
  'Environmental Impact',
  'Technical Specifications',
  'Citation',
  'Model Card Authors',
  'Model Card Contact',
];
