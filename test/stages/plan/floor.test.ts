import { describe, expect, it } from 'vitest';
import { gates } from '../../../src/gates/index.ts';
import type { ResolvedGate } from '../../../src/spec/resolved.ts';
import { floorOf } from '../../../src/stages/plan/floor.ts';
import { specOf } from '../../support/resolved-spec.ts';

const at = { file: 'models/m/model.yaml', line: 31, column: 5 };
const waiver = { by: 'a', reason: 'b', until: '2027-01-01' };
const gate = (options: ResolvedGate['options'], more: Partial<ResolvedGate> = {}): ResolvedGate => ({
  gate: Object.keys(options)[0] ?? '',
  options,
  onNotEstimable: 'block',
  at,
  ...more,
});
const AUC = { metric: 'roc_auc', min: 0.75 };

function floor(base: readonly ResolvedGate[], head: readonly ResolvedGate[], loosened: 'warn' | 'fail' = 'warn') {
  return floorOf({ head: specOf('m', { gates: head }), base: specOf('m', { gates: base }), loosened }, gates);
}

describe('the floor', () => {
  it.each([
    ['an equal gate', [gate(AUC)], [gate(AUC)], []],
    ['a stricter gate', [gate(AUC)], [gate({ ...AUC, min: 0.8 })], []],
    ['one of two gates that covers it', [gate(AUC)], [gate({ metric: 'roc_auc', max: 0.99 }), gate(AUC)], []],
    ['a lower limit', [gate(AUC)], [gate({ ...AUC, min: 0.7 })], ['gate-loosened']],
    ['a removed gate', [gate(AUC)], [gate({ metric: 'f1', min: 0.5 })], ['gate-removed']],
    ['onNotEstimable: warn', [gate(AUC)], [gate(AUC, { onNotEstimable: 'warn' })], ['gate-loosened']],
    ['a new waiver', [gate(AUC)], [gate(AUC, { waiver })], ['gate-loosened']],
    ['a prolonged waiver', [gate(AUC, { waiver })], [gate(AUC, { waiver: { ...waiver, until: '2028-01-01' } })], []],
    ['a waiver taken away', [gate(AUC, { waiver })], [gate(AUC)], []],
    ['warn made strict', [gate(AUC, { onNotEstimable: 'warn' })], [gate(AUC)], []],
    [
      'a gate of another group',
      [gate({ fairness: 'demographic_parity_ratio', by: 'race', min: 0.8 })],
      [gate({ fairness: 'demographic_parity_ratio', by: 'gender', min: 0.8 })],
      ['gate-removed'],
    ],
  ] as const)('with %s', (...[, base, head, codes]) => {
    const found = floor(base, head);
    expect(found.findings.map((finding) => finding.code)).toEqual(codes);
    expect(found.gates).toHaveLength(codes.length);
  });

  it('stands on the line that loosened the gate, or on the list it left', () => {
    const loose = gate({ ...AUC, min: 0.7 }, { at: { ...at, line: 40 } });
    expect(floor([gate(AUC)], [loose]).gates[0]).toMatchObject({ options: AUC, at: { line: 40 } });
    expect(floor([gate(AUC)], []).findings[0]?.at).toMatchObject({ line: 28 });
  });

  it('is as severe as the project says', () => {
    expect(floor([gate(AUC)], [], 'fail').findings[0]?.severity).toBe('failure');
    expect(floor([gate(AUC)], [], 'warn').findings[0]?.severity).toBe('warning');
  });

  it('is empty for a new model', () => {
    expect(floorOf({ head: specOf('m', { gates: [gate(AUC)] }), base: undefined, loosened: 'fail' }, gates)).toEqual({
      gates: [],
      findings: [],
    });
  });
});
