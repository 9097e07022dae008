import { describe, expect, it } from 'vitest';
import { problemsReport } from '../../src/report/problems.ts';

const problem = (line: number) => ({
  at: { file: 'models/m/model.yaml', line, column: 3 },
  message: 'unknown key "treshold"',
  fix: 'Did you mean "threshold"?',
});

describe('the report on specs that do not validate', () => {
  it('fails the check and names every problem with its place and fix', () => {
    const report = problemsReport([problem(3), problem(7)]);
    expect(report.check).toMatchObject({ conclusion: 'failure', title: '2 problems in 1 file; nothing was trained' });
    expect(report.check.annotations.map((one) => one.startLine)).toEqual([3, 7]);
    expect(report.comment).toContain(
      '- `models/m/model.yaml:7:3` unknown key "treshold". **Fix:** Did you mean "threshold"?',
    );
  });

  it('stays within the limit and keeps all annotations', () => {
    const report = problemsReport(
      Array.from({ length: 2000 }, (_, i) => ({ ...problem(i + 1), message: '|`<'.repeat(200) })),
    );
    expect(report.comment.length).toBeLessThan(60_000);
    expect(report.comment).toMatch(/… and \d+ more/);
    expect(report.check.annotations).toHaveLength(2000);
  });
});
