import { expect, it } from 'vitest';
import { valuesFrom } from '../../../src/serve/protocol/datatypes.ts';

it.each([
  ['FP16', 65504, 65520],
  ['FP32', 3.4028234e38, 3.4028236e38],
  ['FP64', Number.MAX_VALUE, Number.POSITIVE_INFINITY],
  ['FP64', 2n ** 1023n, 2n ** 1024n],
] as const)('takes for %s what it can hold, and nothing that would become an infinity', (datatype, most, beyond) => {
  expect(valuesFrom(datatype, [most, -most, null], 'x')).toHaveLength(3);
  for (const value of [beyond, -beyond]) {
    expect(() => valuesFrom(datatype, [0, value], 'x')).toThrow(new RegExp(`element 1 is .*, which is no ${datatype}`));
  }
});
