/** Known data sets, through materialise, train and the model format. Runs where TRAINYARD_DATA_DIR names their folder. */
import { describe, expect, it } from 'vitest';
import { encoderOf } from '../../src/data/encoding/encode.ts';
import { parsePreprocessing } from '../../src/data/encoding/preprocessing.ts';
import { readSplit } from '../../src/data/split/split-rows.ts';
import type { ResolvedData } from '../../src/spec/resolved.ts';
import { materialise } from '../../src/stages/materialise/materialise.ts';
import { RUN_PATHS, writeRecord } from '../../src/stages/run-folder.ts';
import { train } from '../../src/stages/train/train.ts';
import { areaUnderRoc } from '../support/auc.ts';
import { loadBundle } from '../support/fit.ts';
import { files, inFolder, materialisePorts, requestOf, type SpecParts, tables, trainPorts } from '../support/run.ts';

const DATA = process.env['TRAINYARD_DATA_DIR'] ?? '';

type Feature = ResolvedData['features'][number];

const named = (type: Feature['type'], names: string): readonly Feature[] =>
  names.split(' ').map((name) => ({ name, type }));

interface Predicted {
  readonly y: Float32Array;
  readonly scores: Float64Array;
}

async function predicted(
  file: string,
  parts: SpecParts & { readonly data: Partial<ResolvedData> },
): Promise<Predicted> {
  return inFolder(async (root) => {
    const folder = `${root}/run`;
    const data = { positive: undefined, sensitive: [], ...parts.data } as unknown as Partial<ResolvedData>;
    const request = requestOf(root, { ...parts, data });
    await writeRecord(files, folder, request);
    const report = await materialise({ folder, source: `${DATA}/${file}` }, materialisePorts);
    const record = await train({ folder, environment: {}, signal: new AbortController().signal }, trainPorts());
    const session = await tables.open({ memoryLimitMb: 512, threads: 2, scratch: `${root}/s` });
    const { features, target } = request.spec.data;
    const rows = await readSplit(session, `${folder}/${RUN_PATHS.test}`, { features, target, classes: report.classes });
    session.close();
    const text = await files.readText(`${folder}/bundle/preprocessing.json`);
    const { x } = encoderOf(parsePreprocessing(text ?? '')).encode(rows.columns);
    const predictor = await loadBundle(record.manifest, (path) => files.read(`${folder}/bundle/${path}`));
    const scores = await predictor.predict(x, rows.y.length);
    predictor.dispose();
    return { y: rows.y, scores };
  });
}

/** Share of rows whose most probable class is the true one. */
function accuracy({ y, scores }: Predicted): number {
  const classes = scores.length / y.length;
  const right = y.filter((truth, row) => {
    const own = scores.subarray(row * classes, (row + 1) * classes);
    return own.indexOf(Math.max(...own)) === truth;
  });
  return right.length / y.length;
}

function rSquared({ y, scores }: Predicted): number {
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  const squares = (of: (value: number, i: number) => number) => y.reduce((sum, value, i) => sum + of(value, i) ** 2, 0);
  return 1 - squares((value, i) => value - (scores[i] as number)) / squares((value) => value - mean);
}

const CREDIT: Partial<ResolvedData> = {
  target: 'credit_risk',
  positive: 'bad',
  features: [
    ...named(
      'numeric',
      'duration_months credit_amount installment_rate residence_since age existing_credits num_dependents',
    ),
    ...named(
      'category',
      'checking_status credit_history purpose savings_status employment_since other_debtors property',
    ),
    ...named('category', 'other_installment_plans housing job telephone'),
  ],
};

const PENGUINS: Partial<ResolvedData> = {
  target: 'species',
  features: [
    ...named('numeric', 'bill_length_mm bill_depth_mm flipper_length_mm body_mass_g'),
    ...named('category', 'island sex'),
  ],
};

const BEANS: Partial<ResolvedData> = {
  target: 'Class',
  features: named(
    'numeric',
    'Area Perimeter MajorAxisLength MinorAxisLength AspectRation Eccentricity Extent Solidity roundness ShapeFactor1 ShapeFactor4',
  ),
};

const BIKES: Partial<ResolvedData> = {
  target: 'cnt',
  features: [
    ...named('category', 'season hr weekday weathersit mnth'),
    ...named('boolean', 'yr holiday workingday'),
    ...named('numeric', 'temp hum windspeed'),
  ],
};

describe('known data sets', () => {
  it('German credit: logistic regression ranks as in the literature, over four splits', async () => {
    let sum = 0;
    for (const seed of [1, 2, 3, 7]) {
      const split = { test: 0.25, validation: 0.15, seed };
      const { y, scores } = await predicted('german_credit.csv', { data: { ...CREDIT, split } });
      sum += areaUnderRoc(y, scores);
    }
    expect(sum / 4).toBeGreaterThan(0.75);
  });

  it.each(['logistic', 'mlp'])('penguins, with missing cells: %s tells the species apart', async (trainer) => {
    expect(accuracy(await predicted('penguins.csv', { task: 'multiclass', trainer, data: PENGUINS }))).toBeGreaterThan(
      0.95,
    );
  });

  it('dry beans, compressed: logistic regression tells seven kinds apart', async () => {
    expect(accuracy(await predicted('dry_bean.csv.gz', { task: 'multiclass', data: BEANS }))).toBeGreaterThan(0.9);
  });

  it('bike sharing: a network predicts counts that a line cannot', async () => {
    const line = rSquared(await predicted('bike_sharing_hour.csv.gz', { task: 'regression', data: BIKES }));
    const options = {
      hidden: [64, 32],
      epochs: 20,
      batchSize: 128,
      learningRate: 0.003,
      dropout: 0,
      l2: 0.0001,
      patience: 5,
    };
    const network = rSquared(
      await predicted('bike_sharing_hour.csv.gz', { task: 'regression', trainer: 'mlp', options, data: BIKES }),
    );
    expect(line).toBeGreaterThan(0.6);
    expect(network).toBeGreaterThan(0.85);
  });
});
