import type { Gate } from '../core/plugins.ts';
import { figure } from '../math/figures.ts';
import { bytesOf, SIZE_PATTERN, sizeText } from '../math/quantities.ts';

export interface SizeOptions {
  readonly size: 'bundle';
  /** `50MB`, `48MiB`. */
  readonly max: string;
}

export const size: Gate<SizeOptions> = {
  id: 'size',
  doc: 'Bytes of all files in the bundle.',
  schema: {
    type: 'object',
    properties: {
      size: { type: 'string', enum: ['bundle'], description: 'What is weighed: the whole bundle.' },
      max: {
        type: 'string',
        pattern: SIZE_PATTERN,
        description: 'Largest size that passes: 50MB (decimal) or 48MiB (binary).',
      },
    },
    required: ['size', 'max'],
  },
  title: (options) => `size of ${options.size} at most ${options.max}`,
  subject: (options) => `size ${options.size}`,
  loosened: (base, head) => limitOf(head) > limitOf(base),
  judge(options, { evaluation }) {
    const bytes = evaluation.size.bundleBytes;
    const required = `at most ${options.max}`;
    if (!(bytes > 0)) {
      return {
        outcome: 'not-estimable',
        observed: 'not measured',
        required,
        reason: `the bundle has ${bytes} bytes, so there is nothing to weigh; it must be ${required}`,
        fix: 'Train again: the bundle should hold the model files.',
      };
    }
    const over = bytes - limitOf(options);
    const exact = `${figure(bytes)} bytes`;
    return {
      outcome: over <= 0 ? 'pass' : 'fail',
      observed: over <= 0 ? sizeText(bytes) : exact,
      required,
      reason: `the bundle has ${exact} (${sizeText(bytes)}), ${required} allowed`,
      fix:
        over <= 0
          ? ''
          : `Make the model ${sizeText(over)} smaller (train.options), or raise max in a change of its own.`,
    };
  },
};

function limitOf(options: SizeOptions): number {
  return bytesOf(options.max) ?? 0;
}
