/** The front matter of a model card as the Hugging Face hub's own library reads it. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { composeCard } from '../../src/report/card.ts';
import type { CardInput } from '../../src/report/card-input.ts';
import { plottedReview } from '../support/plotted.ts';
import { pythonEnvironment } from './environment.ts';

const PROGRAM = `
import json, sys
from huggingface_hub import ModelCard
from huggingface_hub.repocard_data import EvalResult
data = ModelCard.load(sys.argv[1]).data
assert all(isinstance(one, EvalResult) for one in data.eval_results)
print(json.dumps({
  "license": data.license, "license_name": data.get("license_name"), "library": data.library_name,
  "task": data.pipeline_tag, "name": data.model_name, "metrics": data.metrics,
  "results": [[one.task_type, one.dataset_name, one.dataset_split, one.metric_type, one.metric_value] for one in data.eval_results],
}))
`;

async function read(license: string | undefined): Promise<Record<string, unknown>> {
  const review = plottedReview();
  const [trained, evaluation] = [review.trained.get('wage-band'), review.evaluations.get('wage-band')];
  if (trained === undefined || evaluation === undefined) throw new Error('there is no wage-band');
  const spec: CardInput['spec'] = {
    name: 'wage-band',
    path: 'models/wage-band/model.yaml',
    task: evaluation.task,
    owners: ['@acme/people-analytics'],
    card: license === undefined ? {} : { license },
    target: 'high_wage',
    features: [{ name: 'education', type: 'numeric' }],
    sensitive: [],
    options: {},
  };
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-card-'));
  try {
    await writeFile(join(folder, 'README.md'), composeCard({ spec, trained, evaluation }));
    const run = promisify(execFile);
    const { stdout } = await run('python3', ['-c', PROGRAM, join(folder, 'README.md')], { env: pythonEnvironment() });
    return JSON.parse(stdout) as Record<string, unknown>;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

it('gives the hub name, task, library and every number as an evaluation result', async () => {
  const evaluation = plottedReview().evaluations.get('wage-band');
  const numbers = evaluation?.metrics.flatMap(({ metric, estimate }) =>
    estimate.kind === 'value' ? [[metric, estimate.value] as const] : [],
  );
  expect(await read('apache-2.0')).toEqual({
    license: 'apache-2.0',
    license_name: null,
    library: 'tfjs',
    task: 'tabular-classification',
    name: 'wage-band',
    metrics: numbers?.map(([metric]) => metric),
    results: numbers?.map(([metric, value]) => ['tabular-classification', 'data/wages.csv', 'test', metric, value]),
  });
});

it('names a licence that the hub has no id for as another one', async () => {
  expect(await read('Acme internal use only')).toMatchObject({
    license: 'other',
    license_name: 'acme-internal-use-only',
  });
  expect(await read(undefined)).toMatchObject({ license: null });
});
