import { describe, expect, it } from 'vitest';
import { places, readText, wagesSpec } from '../../support/wages-spec.ts';

const TRAIN = '  trainer: mlp\n  options: {hidden: [64, 32], epochs: 40}';
const SCRIPT = '  trainer: script\n  command: [python3, train.py]\n  code: models/wage-band/src';
const IMPORT = `  trainer: import\n  lock: x.lock\n  options: {files: [{uri: a.onnx, digest: "sha256:${'0'.repeat(64)}"}]}`;
const codes = (train: string, edit: Readonly<Record<string, string>> = {}): readonly string[] =>
  readText(wagesSpec({ [TRAIN]: train, ...edit }))
    .problems.filter((problem) => problem.severity === 'error')
    .map((problem) => problem.code);

describe('the rules about programs', () => {
  it('take a script with all its keys, and a program that predicts', () => {
    const more = `${SCRIPT}\n  lock: requirements.lock\n  channels: {format: parquet, target: last, labels: name}\n  limits: {time: 2h, disk: 500MB, memory: 4GiB}\n  claims: {auc: "auc=([0-9.]+)"}\npredict: {command: [python3, predict.py], time: 90s}`;
    const { spec, problems } = readText(wagesSpec({ [TRAIN]: more }));
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(spec?.train).toMatchObject({
      channels: { format: 'parquet', header: true, target: 'last', features: 'raw', labels: 'name' },
      limits: { timeMs: 7_200_000, diskBytes: 5e8, memoryBytes: 4 * 2 ** 30 },
      claims: { auc: 'auc=([0-9.]+)' },
    });
    expect(spec?.predict).toEqual({
      command: ['python3', 'predict.py'],
      code: 'models/wage-band/src',
      timeMs: 90_000,
    });
  });

  it.each([
    ['a script without a command', '  trainer: script\n  code: src', ['missing-key']],
    ['a script without code', '  trainer: script\n  command: [x]', ['missing-key']],
    ['code outside the repository', SCRIPT.replace('models/wage-band/src', '../x'), ['path-outside']],
    ['a lock outside the repository', `${SCRIPT}\n  lock: /etc/passwd`, ['path-outside']],
    ['a command of a built-in trainer', '  trainer: mlp\n  command: [x]', ['program-key']],
    ['folds of a script', `${SCRIPT}\n  crossValidation: {folds: 3}`, ['trainer-option']],
    ['a lock of an import', IMPORT, ['program-key']],
    ['an import without files', '  trainer: import', ['missing-key']],
    [
      'a prediction program after encoded features',
      `${SCRIPT}\n  channels: {features: encoded}\npredict: {command: [x]}`,
      ['predict-encoded'],
    ],
    ['a prediction program without code', `${TRAIN}\npredict: {command: [x]}`, ['missing-key']],
    ['a container', `${SCRIPT}\n  image: ghcr.io/a/b`, ['not-yet']],
  ])('refuse %s', (_, train, wanted) => {
    expect(codes(train)).toEqual(wanted);
  });

  it('refuse a command as one text, which a shell would have to read', () => {
    const read = readText(wagesSpec({ [TRAIN]: SCRIPT.replace('[python3, train.py]', 'python3 train.py') }));
    expect(places(read)).toEqual(['16:12 wrong-type']);
  });
});
