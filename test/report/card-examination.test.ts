import { expect, it } from 'vitest';
import { examinationPart } from '../../src/report/card-examination.ts';
import { evaluationOf } from '../support/review.ts';

it('tells what predictions rest on, and what else the model was put through', () => {
  const { text } = examinationPart(
    evaluationOf('wage-band', {
      importance: {
        method: 'permutation',
        metric: 'roc_auc',
        repeats: 5,
        rows: 134,
        baseline: 0.78,
        features: [{ name: 'education', mean: 0.12, deviation: 0.01 }],
      },
      attributions: {
        method: 'additive',
        unit: 'log-odds of yes',
        rows: 100,
        background: 50,
        seed: 7,
        features: [{ name: 'education', mean: 0.5 }],
        examples: [
          { place: 'lowest', output: 0.12, parts: [{ name: 'education', value: '8', part: -0.9 }], rest: 0.1 },
        ],
      },
      robustness: {
        metric: 'roc_auc',
        better: 'higher',
        rows: 134,
        baseline: { kind: 'value', value: 0.78 },
        losses: [
          {
            what: '10 % of the values missing',
            value: { kind: 'value', value: 0.74 },
            loss: { kind: 'value', value: 0.04 },
          },
        ],
      },
    }),
  );
  expect(text).toContain('**Importance of 1 feature, by permutation**');
  expect(text).toContain('| education |           0.120 |    0.0100 |');
  expect(text).toContain('**SHAP values of 1 feature: education makes most, 0.500**');
  expect(text).toContain('- Robustness: roc_auc loses at most 0.0400, with 10 % of the values missing');
  // Single rows are in the report; a card stays for ever.
  expect(text).not.toContain('lowest');
});

it('names the key that asks for an explanation where there is none', () => {
  const { text } = examinationPart(evaluationOf('wage-band', { fairness: [] }));
  expect(text).toBe('## Model Examination\n\nWhat its predictions rest on was not examined: `evaluate.explain`.');
});
