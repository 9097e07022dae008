import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../../src/report/card.ts';
import { DOCUMENTS, type DocumentId } from '../../../../src/report/evidence/evidence-index.ts';
import { FRAMEWORKS } from '../../../../src/report/evidence/questions/all-questions.ts';
import { gapsOf } from '../../../../src/stages/release/evidence/evidence-gaps.ts';
import { paperInput } from '../../../support/papers.ts';
import { gateOf, warnedGate } from '../../../support/review.ts';

const whole = new Map<DocumentId, string>([
  ...(Object.keys(DOCUMENTS) as DocumentId[]).map((id) => [id, '{}'] as const),
  ['card', composeCard(paperInput)],
  ['gates', JSON.stringify({ gates: [gateOf(), warnedGate] })],
  ['signatures', signatures('verified', 'unsigned')],
  ['history', JSON.stringify({ intact: true })],
]);
function signatures(...outcomes: readonly string[]): string {
  const because = 'its key is not here';
  return JSON.stringify({
    signatures: outcomes.map((outcome, at) => ({
      of: `tag ${at}`,
      kind: outcome === 'unsigned' ? null : 'SSH',
      outcome,
      because,
    })),
  });
}

const names = (documents: ReadonlyMap<DocumentId, string>, bundle = true) =>
  gapsOf(documents, bundle).map(({ what }) => what);

describe('what is missing from a pack', () => {
  it('is named: human sections of the card, and gates that did not pass', () => {
    expect(names(whole)).toEqual([
      'section "Model Description" of the model card',
      'section "Model Sources" of the model card',
      'section "Downstream Use" of the model card',
      'section "Out-of-Scope Use" of the model card',
      'section "Limitations" of the model card',
      'section "Recommendations" of the model card',
      'section "Citation" of the model card',
      'section "Glossary" of the model card',
      'section "More Information" of the model card',
      'gate "demographic_parity_ratio by race at least 0.8"',
    ]);
  });

  it('is named: documents, a signature, a broken history, the bundle', () => {
    const less = new Map([...whole, ['history', JSON.stringify({ intact: false })] as const]);
    less.delete('evaluation');
    less.delete('approvals');
    less.set('signatures', signatures('unsigned'));
    expect(names(less, false)).toEqual(
      expect.arrayContaining([
        'evaluation.json',
        'approvals.json',
        'signature',
        'an unbroken history',
        'files of the bundle',
      ]),
    );
  });

  it('is named: a signature that was refused, whatever was verified beside it, and one that nobody could check', () => {
    const found = (...outcomes: readonly string[]) =>
      gapsOf(new Map([...whole, ['signatures', signatures(...outcomes)] as const]), true).filter(({ what }) =>
        what.startsWith('signature'),
      );
    expect(found('verified', 'unknown')).toEqual([]);
    expect(found('verified', 'refused')).toMatchObject([{ what: 'signature of tag 1' }]);
    expect(found('unsigned', 'unknown')).toMatchObject([{ what: 'signature of tag 1', why: 'its key is not here' }]);
    expect(found('unsigned')).toMatchObject([{ what: 'signature' }]);
  });

  it('never passes in silence where no gate was declared', () => {
    expect(names(new Map([...whole, ['gates', '{"gates":[]}'] as const]))).toContain('gates');
  });
});

it('no question goes without an answer: each has documents, or names what people must add', () => {
  for (const { questions } of FRAMEWORKS) {
    for (const { reference, documents, people } of questions) {
      expect(documents.length > 0 || people !== undefined, reference).toBe(true);
    }
    expect(new Set(questions.map(({ reference }) => reference)).size).toBe(questions.length);
  }
  const asked = new Set(FRAMEWORKS.flatMap(({ questions }) => questions.flatMap(({ documents }) => documents)));
  expect([...asked].sort()).toEqual(Object.keys(DOCUMENTS).sort());
});
