import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { timely } from '../support/cpu.ts';
import { readProjectText, readText, wagesSpec } from '../support/wages-spec.ts';

/** Characters that YAML gives a meaning, so that random texts are not only plain scalars. */
const yamlish = fc.string({ unit: fc.constantFrom(...':-[]{},&*!|>\'"%@`#?\n\t ab01<~_\\'), maxLength: 300 });

function answersWithin(read: () => { readonly problems: readonly unknown[] }): void {
  const { problems } = timely(read, 2000);
  expect(problems.length).toBeLessThan(500);
}

it('any bytes are answered, never thrown at', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => answersWithin(() => readText(bytes))));
});

it('any YAML-like text is answered', () => {
  fc.assert(
    fc.property(yamlish, (text) => answersWithin(() => readText(text))),
    { numRuns: 300 },
  );
});

it('any document is answered', () => {
  const document = fc.dictionary(
    fc.oneof(fc.constantFrom('data', 'train', 'evaluate', 'gates', 'card', 'name', 'toString', 'valueOf'), fc.string()),
    fc.jsonValue({ maxDepth: 4 }),
  );
  fc.assert(
    fc.property(document, (value) => {
      answersWithin(() => readText(stringify(value)));
      answersWithin(() => readProjectText(stringify(value)));
    }),
    { numRuns: 100 },
  );
});

it('any value in the place of another is answered', () => {
  const parts = [
    'data/wages.csv',
    'high_wage',
    '"yes"',
    '{education: numeric, occupation: category}',
    '[gender, race]',
    'mlp',
    '0.75',
    '200ms',
    '[roc_auc, brier]',
    '{hidden: [64, 32], epochs: 40}',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.jsonValue({ maxDepth: 3 }), (part, value) => {
      const { spec, problems } = readText(wagesSpec({ [part]: JSON.stringify(value) }));
      expect((spec === undefined) === problems.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it('a character more or less is answered', () => {
  const text = wagesSpec();
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), fc.nat(3), (at, insert, remove) =>
      answersWithin(() => readText(text.slice(0, at) + insert + text.slice(at + remove))),
    ),
    { numRuns: 300 },
  );
});

it.each([
  ['gates', `gates: [${'{metrc: x},'.repeat(6000)}]`],
  ['unknown keys', Array.from({ length: 9000 }, (_, i) => `k${i}: 1`).join('\n')],
  ['features', `data: {features: {${Array.from({ length: 9000 }, (_, i) => `k${i}: x`).join(', ')}}}`],
  ['repeated columns', `data: {sensitive: [${'a,'.repeat(20000)}]}`],
  ['not-yet metrics', `gates: [${'{stability: x},'.repeat(6000)}]`],
])('thousands of wrong %s are answered quickly', (_, text) => {
  expect(timely(() => readText(text), 4000).problems.length).toBeGreaterThan(0);
});
