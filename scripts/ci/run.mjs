/**
 * Everything that must hold before a change is merged, in one process: each step runs, also when an earlier one failed.
 * A failed step counts as one failure, a suite as many tests as it reports. What failed is named again at the end, and
 * the last line is the sum.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import suites from '../../test/suites.json' with { type: 'json' };
import { failuresOf, missingNeeds, summed, tableOf } from './tally.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const CHECKS = [
  ['install', ['npm', 'ci', '--no-audit', '--no-fund']],
  ['lint', ['npm', 'run', '--silent', 'lint']],
  ['types', ['npm', 'run', '--silent', 'types']],
  ['check:generated', ['npm', 'run', '--silent', 'check:generated']],
  ['check:dist', ['npm', 'run', '--silent', 'check:dist']],
];

const results = [];
for (const [step, command] of CHECKS) results.push(await checkStep(step, command));
for (const suite of suites) results.push(await suiteStep(suite));

const { passed, failed } = summed(results);
const failures = results.flatMap((result) => result.failures ?? []);
if (failures.length > 0) console.log(`\n== what failed\n\n${failures.join('\n\n')}`);
console.log(`\n${tableOf(results)}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function checkStep(step, command) {
  const { code, seconds } = await timed(step, command);
  return code === 0
    ? { step, seconds, passed: 0, failed: 0, note: 'ok' }
    : { step, seconds, passed: 0, failed: 1, note: `exit code ${code}` };
}

async function suiteStep(suite) {
  const step = `test ${suite.name}`;
  const missing = missingNeeds(suite, process.env);
  if (missing.length > 0)
    return { step, seconds: 0, passed: 0, failed: 0, note: `not run: ${missing.join(', ')} not set` };
  const folder = await mkdtemp(path.join(tmpdir(), 'trainyard-ci-'));
  try {
    const report = path.join(folder, 'report.json');
    const options = ['--project', suite.name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, seconds } = await timed(step, ['node', 'node_modules/vitest/vitest.mjs', 'run', ...options]);
    return { step, seconds, ...(await counts(report, code)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function counts(report, code) {
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, note: 'no report was written' };
  const content = JSON.parse(text);
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, numTodoTests: todo } = content;
  if (passed + numFailedTests === 0) return { passed: 0, failed: 1, note: 'no test was found' };
  // A file that does not load has no test to count, and an unhandled error fails the run beside all tests passed.
  const failed = numFailedTests + skipped + todo || (code === 0 ? 0 : 1);
  const note = skipped + todo > 0 ? `${skipped + todo} skipped, counted as failed` : failed > 0 ? 'failed' : 'ok';
  return { passed, failed, note, failures: failed > 0 ? failuresOf(content, root) : [] };
}

async function timed(step, [command, ...args]) {
  console.log(`\n== ${step}`);
  const start = process.hrtime.bigint();
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (status, signal) => resolve(status ?? signal));
  });
  return { code, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
}
