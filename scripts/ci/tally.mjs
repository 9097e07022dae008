import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ step: string, seconds: number, passed: number, failed: number, note: string }} StepResult */

/** Names of the environment variables that a suite needs and that are not set. */
export function missingNeeds(suite, env) {
  return suite.needs.filter((name) => !env[name]);
}

/** @param {readonly StepResult[]} results */
export function summed(results) {
  let passed = 0;
  let failed = 0;
  for (const result of results) {
    passed += result.passed;
    failed += result.failed;
  }
  return { passed, failed };
}

const MOST_FAILURES = 40;
const MOST_LINES = 12;

/**
 * What failed in a suite, from the report of vitest's JSON reporter, in blocks of a name and the first lines of why:
 * shown again below all other output, so that a log that was cut still has it.
 * @returns {string[]}
 */
export function failuresOf(report, root) {
  const failures = report.testResults.flatMap(({ name, message, status, assertionResults }) => {
    const file = name.startsWith(`${root}/`) ? name.slice(root.length + 1) : name;
    const tests = assertionResults
      .filter((test) => test.status !== 'passed')
      .map((test) => block(`${file} > ${test.fullName} (${test.status})`, test.failureMessages?.join('\n') ?? ''));
    return tests.length === 0 && status === 'failed' ? [block(`${file} did not run to its end`, message)] : tests;
  });
  const more = failures.length - MOST_FAILURES;
  return more > 0 ? [...failures.slice(0, MOST_FAILURES), `... and ${more} more`] : failures;
}

function block(title, text) {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [`x ${title}`, ...lines.slice(0, MOST_LINES).map((line) => `    ${line}`)].join('\n');
}

/** One line per step: name, seconds, tests, result. @param {readonly StepResult[]} results */
export function tableOf(results) {
  const rows = [
    ['step', 'seconds', 'passed', 'failed', 'result'],
    ...results.map((r) => [r.step, r.seconds.toFixed(1), String(r.passed), String(r.failed), r.note]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column], column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell, width, column) {
  return column === 0 || column === 4 ? cell.padEnd(width) : cell.padStart(width);
}
