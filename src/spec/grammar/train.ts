import type { JsonSchema } from '../../core/json.ts';
import type { SpecCatalogs } from './catalogs.ts';
import { columns, mapping, type NotYet, reserved, reservedValues, SEED } from './notation.ts';
import { programKeys } from './program.ts';
import { runnerSchema, whenSchema } from './runner.ts';

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
      backend: {
        description:
          'Pins the backend, so that a machine without it does not train. Otherwise: tfjs-node-gpu for networks where runner.gpu is asked for; tfjs-node for convolutions where the machine has it; wasm.',
        enum: backends,
      },
      classWeights: CLASS_WEIGHTS,
      crossValidation: mapping(
        'Trains on all training rows but one fold, for each fold, beside the final training.',
        {
          folds: {
            description: 'Number of folds; rows of one data.group share a fold.',
            type: 'integer',
            minimum: 2,
            maximum: 20,
          },
        },
        { title: 'CrossValidation', required: ['folds'] },
      ),
      reweigh: {
        ...columns(
          'Weighs training rows so that the classes are as frequent in each group of these sensitive columns as in all (Kamiran and Calders). The report shows the weights, and what they did beside a second training without them. Not for regression.',
        ),
        minItems: 1,
      },
      calibrate: {
        description:
          'Maps the probabilities onto what came true, fitted on the validation rows: `platt` by a sigmoid over their log-odds, `isotonic` by steps that never fall. Part of the bundle, so that the server answers the same. Not for regression.',
        type: 'string',
        enum: ['platt', 'isotonic'],
      },
      ...programKeys(),
      ...reservedKeys(),
    },
    { title: 'Train', required: ['trainer'], ...optionsOf('trainer', trainers.all) },
  );
}

const CLASS_WEIGHTS: JsonSchema = {
  description:
    'Weight of the rows of each class: `balanced` for rows / (classes x rows of the class), or a weight by name, 1 for a class not named. Not for regression.',
  anyOf: [
    { type: 'string', enum: ['balanced'] },
    {
      type: 'object',
      minProperties: 1,
      additionalProperties: { type: 'number', exclusiveMinimum: 0, maximum: 1_000_000 },
    },
  ],
};

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

const FRAMEWORK: NotYet = {
  what: 'trainers in Python frameworks',
  meanwhile: 'Write the program yourself, with trainer: script.',
};

const LATER: readonly (readonly [string, NotYet])[] = [
  ['sklearn', FRAMEWORK],
  ['xgboost', FRAMEWORK],
  ['lightgbm', FRAMEWORK],
  ['pytorch', FRAMEWORK],
  ['keras', FRAMEWORK],
];

function reservedKeys(): Record<string, JsonSchema> {
  return {
    search: reserved(
      'Searches options.',
      {
        what: 'searching options',
        meanwhile: 'Try options in pull requests of their own; each is measured the same way.',
      },
      { strategy: 'asha', trials: 24, objective: 'roc_auc' },
    ),
    runner: runnerSchema(),
    when: whenSchema(),
  };
}
