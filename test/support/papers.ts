/** What the papers of one model are made of. */
import { sha256 } from '../../src/core/hash.ts';
import type { PaperInput } from '../../src/report/papers/paper-input.ts';
import { evaluationOf, failedGate, gateOf, skippedGate, trainedOf, warnedGate } from './review.ts';

const trained = trainedOf('wage-band');

export const paperInput: PaperInput = {
  spec: {
    name: 'wage-band',
    path: 'models/wage-band/model.yaml',
    task: 'binary',
    owners: ['@acme/people'],
    risk: { tier: 'limited', declaredBy: '@acme/legal', mitigations: ['one', 'two'] },
    card: { intendedUse: 'Reviews of pay bands.', license: 'apache-2.0', ethics: 'Pay is personal.' },
    target: 'high_wage',
    features: [{ name: 'education', type: 'numeric' }],
    sensitive: ['gender'],
    options: { hidden: [64, 32] },
  },
  trained: {
    ...trained,
    environment: { node: 'v24.1.0', trainyard: '1.0.0' },
    manifest: { ...trained.manifest, files: [{ path: 'model.json', size: 12, sha256: sha256('model') }] },
    data: {
      ...trained.data,
      columns: [
        { name: 'education', role: 'feature', type: 'BIGINT', missing: 2, distinct: 17 },
        { name: 'gender', role: 'sensitive', type: 'VARCHAR', missing: 0, distinct: 2 },
      ],
      checks: [
        {
          check: 'notNull',
          title: 'education has no missing cell',
          from: 'spec',
          on: 'all',
          outcome: 'fail',
          observed: '2 of 534 rows',
          required: 'none',
          reason: 'two rows',
          fix: 'Drop them.',
          weight: 1,
        },
      ],
    },
  },
  evaluation: evaluationOf('wage-band'),
  gates: [gateOf(), failedGate, warnedGate, skippedGate],
};
