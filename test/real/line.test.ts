/**
 * Known data sets from spec to report. The figures of scikit-learn 1.9 beside each were made on the same training and
 * test rows: `LogisticRegression(C=1)`, `Ridge(1)`, or an `MLP*` with 32 hidden units (64 for digits) and early stopping,
 * after `StandardScaler` and `OneHotEncoder`.
 */
import { describe, expect, it } from 'vitest';
import { throughTheLine } from '../support/line.ts';

const DATA = process.env['TRAINYARD_DATA_DIR'] ?? '';

const numeric = (names: string) => names.split(' ').map((name) => `${name}: numeric`);
const flow = (parts: readonly string[]) => `{${parts.join(', ')}}`;

const SPLIT = 'split: {test: 0.25, validation: 0.15, seed: 7}';

const WINE = flow([
  'type: category',
  ...numeric('fixed_acidity volatile_acidity citric_acid residual_sugar chlorides free_sulfur_dioxide'),
  ...numeric('total_sulfur_dioxide density pH sulphates alcohol'),
]);

const BEANS = flow([
  ...numeric('Area Perimeter MajorAxisLength MinorAxisLength AspectRation Eccentricity ConvexArea EquivDiameter'),
  ...numeric('Extent Solidity roundness Compactness ShapeFactor1 ShapeFactor2 ShapeFactor3 ShapeFactor4'),
]);

const PENGUINS = flow([
  ...numeric('bill_length_mm bill_depth_mm flipper_length_mm body_mass_g'),
  'island: category',
  'sex: category',
]);

const CREDIT = flow([
  ...numeric('duration_months credit_amount installment_rate residence_since age existing_credits num_dependents'),
  ...'checking_status credit_history purpose savings_status employment_since other_debtors property'
    .split(' ')
    .map((name) => `${name}: category`),
  ...'other_installment_plans housing job telephone'.split(' ').map((name) => `${name}: category`),
]);

const MANY = '[accuracy, balanced_accuracy, f1, mcc, log_loss, ece, roc_auc, roc_auc_ovo]';

const wine = (task: string, trainer: string, metrics: string) => `
data: {source: data/wine.csv, target: quality, task: ${task}, features: ${WINE}, sensitive: [type], ${SPLIT}}
train: {trainer: ${trainer}}
evaluate: {metrics: ${metrics}}
gates: [{size: bundle, max: 1MB}]`;

const classes = (file: string, data: { readonly target: string; readonly features: string }, train: string) => `
data: {source: data/${file}, target: ${data.target}, task: multiclass, features: ${data.features}, ${SPLIT}}
train: ${train}
evaluate: {metrics: ${MANY}}`;

describe('wine quality', () => {
  it.each([
    // scikit-learn: rmse 0.7232, mae 0.5655, r2 0.3094, mape 0.1012
    ['logistic', { rmse: 0.7235, r2: 0.309 }],
    // scikit-learn: rmse 0.7147, mae 0.5568, r2 0.3255, mape 0.0996
    ['mlp', { rmse: 0.715, r2: 0.325 }],
  ])('as a number: %s', async (trainer, { rmse, r2 }) => {
    const text = wine('regression', trainer, '[rmse, mae, r2, mape]');
    const { value, evaluation, report } = await throughTheLine('wine', text, `${DATA}/wine_quality.csv`);
    expect(value('rmse')).toBeLessThan(rmse);
    expect(value('r2')).toBeGreaterThan(r2);
    expect(value('mape')).toBeLessThan(0.105);
    expect(evaluation.fairness).toEqual([]);
    expect(evaluation.groupErrors?.[0]?.groups.map(({ group }) => group[0])).toEqual(['red', 'white']);
    expect(report.comment).toContain('rates between groups are for binary tasks, this one is regression');
  });

  it.each([
    // scikit-learn: accuracy 0.5415, log_loss 1.0772, roc_auc 0.7201
    ['logistic', { accuracy: 0.538, logLoss: 1.08 }],
    // scikit-learn: accuracy 0.5563, log_loss 1.0446, roc_auc 0.7445
    ['mlp', { accuracy: 0.55, logLoss: 1.07 }],
  ])('as classes, two of them rare: %s', async (trainer, { accuracy, logLoss }) => {
    const text = wine('multiclass', trainer, MANY);
    const { value, evaluation, report } = await throughTheLine('wine', text, `${DATA}/wine_quality.csv`);
    expect(value('accuracy')).toBeGreaterThan(accuracy);
    expect(value('log_loss')).toBeLessThan(logLoss);
    expect(evaluation.classes?.at(-1)?.name).toMatch(/under 10 rows/);
    expect(report.comment).toMatch(/\| Class +\| +Rows/);
  });
});

describe('dry beans, compressed', () => {
  it.each([
    // scikit-learn: accuracy 0.9258, f1 0.9367, log_loss 0.2119, roc_auc 0.9952, roc_auc_ovo 0.9961
    ['logistic', { accuracy: 0.924, auc: 0.995 }],
    // scikit-learn: accuracy 0.9294, f1 0.9388, log_loss 0.1923, roc_auc 0.9959, roc_auc_ovo 0.9967
    ['mlp', { accuracy: 0.929, auc: 0.9955 }],
  ])('%s', async (trainer, { accuracy, auc }) => {
    const text = classes('beans.csv.gz', { target: 'Class', features: BEANS }, `{trainer: ${trainer}}`);
    const { value, evaluation } = await throughTheLine('beans', text, `${DATA}/dry_bean.csv.gz`);
    expect(value('accuracy')).toBeGreaterThan(accuracy);
    expect(value('roc_auc')).toBeGreaterThan(auc);
    expect(value('roc_auc_ovo')).toBeGreaterThan(auc);
    expect(evaluation.classes).toHaveLength(7);
  });
});

describe('penguins, with missing cells', () => {
  it.each(['logistic', 'mlp'])('balanced, over five folds: %s', async (trainer) => {
    // scikit-learn, LogisticRegression(class_weight='balanced'): accuracy 1, log_loss 0.0343
    const how = `{trainer: ${trainer}, classWeights: balanced, crossValidation: {folds: 5}}`;
    const text = `${classes('penguins.csv', { target: 'species', features: PENGUINS }, how)}
gates: [{stability: accuracy, maxStd: 0.05}]`;
    const { value, verdict, report } = await throughTheLine('penguins', text, `${DATA}/penguins.csv`);
    expect(value('accuracy')).toBeGreaterThan(0.97);
    expect(verdict.conclusion).toBe('success');
    expect(report.comment).toContain('Cross-validation: 5 folds of');
  });
});

describe('digits', () => {
  const PICTURE = '{image: {type: image, shape: [8, 8, 1], columns: "pixel_*"}}';
  it.each([
    // scikit-learn: accuracy 0.9722, log_loss 0.0855
    ['logistic', 'logistic', 0.965],
    // scikit-learn: accuracy 0.9722, log_loss 0.0786 with 64 hidden units
    ['mlp', 'mlp, options: {hidden: [64]}', 0.97],
    ['cnn', 'cnn, options: {epochs: 25}', 0.98],
  ])('%s', async (_, trainer, accuracy) => {
    const text = classes('digits.csv', { target: 'digit', features: PICTURE }, `{trainer: ${trainer}}`);
    const { value } = await throughTheLine('digits', text, `${DATA}/digits_8x8.csv`);
    expect(value('accuracy')).toBeGreaterThan(accuracy);
    expect(value('roc_auc')).toBeGreaterThan(0.999);
  });
});

describe('German credit', () => {
  const spec = (decide: string) => `
data: {source: data/credit.csv, target: credit_risk, positive: bad, features: ${CREDIT}, ${SPLIT}}
train: {trainer: logistic, crossValidation: {folds: 5}}
decide: ${decide}
evaluate: {metrics: [roc_auc, log_loss, accuracy, precision, recall, f1, mcc, ece, balanced_accuracy]}
gates: [{stability: roc_auc, maxStd: 0.08}]`;

  it('decides where errors cost least, and shows what they cost', async () => {
    // scikit-learn at the same threshold: roc_auc 0.8173, log_loss 0.4520, accuracy 0.7539, recall 0.8485, f1 0.6400, mcc 0.5038
    const given = await throughTheLine(
      'credit',
      spec('{threshold: 0.5, costs: {falsePositive: 1, falseNegative: 5}}'),
      CSV,
    );
    const chosen = await throughTheLine('credit', spec('{costs: {falsePositive: 1, falseNegative: 5}}'), CSV);
    expect(chosen.value('roc_auc')).toBeGreaterThan(0.81);
    expect(chosen.value('recall')).toBeGreaterThan(0.8);
    expect(chosen.evaluation.threshold?.value).toBeLessThan(0.4);
    expect(chosen.evaluation.costs?.total).toBeLessThan(given.evaluation.costs?.total ?? 0);
    expect(chosen.report.comment).toContain('**Costs**');
    expect(chosen.verdict.conclusion).toBe('success');
  });
});

const CSV = `${DATA}/german_credit.csv`;
