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
