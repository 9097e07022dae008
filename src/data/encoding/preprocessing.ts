import { TrainyardError } from '../../core/errors.ts';
import type { ImageShape } from '../../core/plugins.ts';
import { isImageShape, valueNames } from './images.ts';

/** How one feature becomes numbers. Learnt from training rows alone; part of the model. */
export type FeatureEncoding = NumericEncoding | BooleanEncoding | CategoryEncoding | ImageEncoding;

export interface NumericEncoding {
  readonly name: string;
  readonly type: 'numeric';
  /** Median of the training rows, put where the value is missing. */
  readonly impute: number;
  /** (value - mean) / deviation, held within a million; a deviation of 0 (constant in training) encodes as 0. */
  readonly mean: number;
  readonly deviation: number;
  /** Whether a second column says that the value was missing; only where training rows had missing values. */
  readonly missing: boolean;
}

export interface BooleanEncoding {
  readonly name: string;
  readonly type: 'boolean';
  /** The more frequent value of the training rows. */
  readonly impute: 0 | 1;
  readonly missing: boolean;
}

/**
 * One column per level, then `other`, then `missing`, each only where training rows had it. A value never seen in training
 * counts as `other`; without that column it is all zeros.
 */
export interface CategoryEncoding {
  readonly name: string;
  readonly type: 'category';
  /** Sorted by code units. */
  readonly levels: readonly string[];
  readonly other: boolean;
  readonly missing: boolean;
}

/** One column per value; all of them share mean and deviation, so that the picture stays a picture. Missing is the mean. */
export interface ImageEncoding {
  readonly name: string;
  readonly type: 'image';
  /** Height, width, channels. */
  readonly shape: ImageShape;
  readonly mean: number;
  readonly deviation: number;
}

/** `preprocessing.json` of a bundle. */
export interface Preprocessing {
  readonly kind: 'Preprocessing';
  readonly schemaVersion: 1;
  /** In the order of the encoded columns. */
  readonly features: readonly FeatureEncoding[];
  /** Names of the encoded columns, for people. */
  readonly columns: readonly string[];
}

export const PREPROCESSING_FILE = 'preprocessing.json';

export function encodedNames(feature: FeatureEncoding): readonly string[] {
  const { name } = feature;
  if (feature.type === 'image') return valueNames(name, feature.shape);
  const missing = feature.missing ? [`${name} (missing)`] : [];
  if (feature.type !== 'category') return [name, ...missing];
  const other = feature.other ? [`${name} (other)`] : [];
  return [...feature.levels.map((level) => `${name}=${level}`), ...other, ...missing];
}

/** Reads `preprocessing.json`. Throws `preprocessing-invalid` on anything this version did not write. */
export function parsePreprocessing(text: string): Preprocessing {
  const value = parsed(text);
  if (!isPreprocessing(value)) {
    throw new TrainyardError({
      code: 'preprocessing-invalid',
      message: `the bundle's ${PREPROCESSING_FILE} is not preprocessing of schema version 1`,
      fix: 'Train the model again, or use the version of Trainyard that wrote the bundle.',
    });
  }
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPreprocessing(value: unknown): value is Preprocessing {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<Preprocessing>;
  if (record.kind !== 'Preprocessing' || record.schemaVersion !== 1 || !Array.isArray(record.features)) return false;
  if (!record.features.every(isEncoding) || !Array.isArray(record.columns)) return false;
  return record.features.flatMap(encodedNames).length === record.columns.length;
}

function isEncoding(value: unknown): value is FeatureEncoding {
  if (typeof value !== 'object' || value === null) return false;
  const { name, type, missing, ...rest } = value as Record<string, unknown>;
  if (type === 'image') {
    return typeof name === 'string' && isImageShape(rest['shape']) && [rest['mean'], rest['deviation']].every(isNumber);
  }
  if (typeof name !== 'string' || typeof missing !== 'boolean') return false;
  if (type === 'numeric') return [rest['impute'], rest['mean'], rest['deviation']].every(Number.isFinite);
  if (type === 'boolean') return rest['impute'] === 0 || rest['impute'] === 1;
  const levels = rest['levels'];
  return type === 'category' && typeof rest['other'] === 'boolean' && Array.isArray(levels) && levels.every(isText);
}

function isNumber(value: unknown): boolean {
  return Number.isFinite(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
