import type { JsonSchema } from '../../core/json.ts';
import type { SpecCatalogs } from './catalogs.ts';
import { SEED } from './data.ts';
import { mapping, type NotYet, reserved, reservedValues } from './notation.ts';

export const TRAIN_SEED = 7;

/** The `train` section, with each trainer's own options. */
export function trainSchema(catalogs: SpecCatalogs): JsonSchema {
  const { trainers } = catalogs;
  const backends = [...new Set(trainers.all.flatMap((trainer) => trainer.backends))].sort();
  return mapping(
    'How the model is trained.',
    {
      trainer: {
        description: `The trainer. ${described(trainers.all)}`,
        type: 'string',
        enum: trainers.ids,
        'x-not-yet-values': reservedValues(LATER, trainers.ids),
      },
      options: { description: "The trainer's own options.", type: 'object', additionalProperties: true },
      seed: { description: 'Seed of everything random in training.', ...SEED, default: TRAIN_SEED },
      backend: { description: 'Pins the backend; the first that the trainer names otherwise.', enum: backends },
      ...reservedKeys(),
    },
    { title: 'Train', required: ['trainer'], ...optionsOf('trainer', trainers.all) },
  );
}

/** `options` of the plug-in that a key names, as conditions: exactly one set of errors, and editors complete the keys. */
export function optionsOf(
  key: string,
  plugins: readonly { readonly id: string; readonly doc: string; readonly schema: JsonSchema }[],
): JsonSchema {
  if (plugins.length === 0) return {};
  return {
    allOf: plugins.map((plugin) => ({
      if: { properties: { [key]: { const: plugin.id } }, required: [key] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { options: closed(plugin.schema) } },
    })),
  };
}

/** Ids with their lines, for the description of the key that names one. */
export function described(plugins: readonly { readonly id: string; readonly doc: string }[]): string {
  return plugins.map((plugin) => `\`${plugin.id}\`: ${plugin.doc}`).join(' ');
}

/** A plug-in's schema, with no keys beside its own. */
export function closed(schema: JsonSchema): JsonSchema {
  return { type: 'object', properties: {}, ...schema, additionalProperties: false };
}

const BRING: NotYet = {
  what: 'programs of your own as trainers',
  meanwhile: 'Use one of the built-in trainers; `trainyard list trainers` shows them.',
};

const FRAMEWORK: NotYet = {
  what: 'trainers in Python frameworks',
  meanwhile: 'Use one of the built-in trainers; `trainyard list trainers` shows them.',
};

const LATER: readonly (readonly [string, NotYet])[] = [
  ['cnn', { what: 'convolutional networks', meanwhile: 'Use `mlp` on numeric features.' }],
  ['script', BRING],
  ['import', { what: 'models trained elsewhere', meanwhile: 'Train with one of the built-in trainers.' }],
  ['sklearn', FRAMEWORK],
  ['xgboost', FRAMEWORK],
  ['lightgbm', FRAMEWORK],
  ['pytorch', FRAMEWORK],
  ['keras', FRAMEWORK],
];

function reservedKeys(): Record<string, JsonSchema> {
  return {
    code: reserved('Folder of the training program.', BRING, 'src/'),
    command: reserved('Command of the training program, without a shell.', BRING),
    image: reserved('Container image of the training program, by digest.', BRING),
    lock: reserved('Lock files of the training program.', BRING),
    crossValidation: reserved(
      'Trains on several folds.',
      { what: 'cross-validation', meanwhile: 'Raise data.split.validation, or compare several data.split.seed.' },
      { folds: 5 },
    ),
    search: reserved(
      'Searches options.',
      {
        what: 'searching options',
        meanwhile: 'Try options in pull requests of their own; each is measured the same way.',
      },
      { strategy: 'asha', trials: 24, objective: 'roc_auc' },
    ),
    runner: reserved(
      'Where training runs.',
      { what: 'choosing a runner per model', meanwhile: 'Set `runs-on` of the job in the workflow file.' },
      { labels: ['self-hosted', 'gpu'], timeout: '2h' },
    ),
    when: reserved(
      'What starts a training.',
      {
        what: 'choosing when to train',
        meanwhile: 'Every push to a pull request plans; equal inputs are never trained twice.',
      },
      'push',
    ),
  };
}
