import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { failedGate, gateOf, modelVerdict, skippedGate, verdictOf, warnedGate } from '../support/review.ts';

describe('annotations', () => {
  it('stand on the line of each gate that failed or warns, with observed, required and fix', () => {
    const found = annotationsOf(
      verdictOf([modelVerdict('wage-band', [warnedGate, skippedGate, gateOf(), failedGate])]),
    );
    expect(found.map(({ path, startLine, level }) => [path, startLine, level])).toEqual([
      ['models/wage-band/model.yaml', 33, 'failure'],
      ['models/wage-band/model.yaml', 34, 'warning'],
    ]);
    expect(found[0]?.title).toBe('wage-band: demographic_parity_ratio by gender failed');
    expect(found[0]?.message).toMatch(/^Observed 0\.5699, required at least 0\.8: .*\nFix: Look at/);
  });

  it('carry findings that have a place, once', () => {
    const finding = {
      code: 'gate-removed',
      severity: 'failure' as const,
      model: 'm',
      at: { file: 'models/m/model.yaml', line: 9, column: 1 },
      message: 'the change removes a gate',
      fix: 'Keep it.',
    };
    const { at: _, ...placeless } = finding;
    const found = annotationsOf(verdictOf([], { findings: [finding, finding, placeless] }));
    expect(found).toEqual([
      {
        path: 'models/m/model.yaml',
        startLine: 9,
        endLine: 9,
        level: 'failure',
        title: 'm: gate-removed',
        message: 'the change removes a gate.\nFix: Keep it.',
      },
    ]);
  });

  it('hold no control characters from data', () => {
    const gate = { ...failedGate, reason: 'group \u001b[31mred\u202e is low' };
    expect(annotationsOf(verdictOf([modelVerdict('m', [gate])]))[0]?.message.replace('\n', '')).not.toMatch(
      /[\p{Cc}\u202e]/u,
    );
  });
});
