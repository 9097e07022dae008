/**
 * Before each test file: one seed for all property tests, so that two runs of a suite try the same values.
 * `TRAINYARD_TEST_SEED` names another one, or `random` for a new one each time.
 */
import fc from 'fast-check';

const named = process.env['TRAINYARD_TEST_SEED'] ?? '20261125';
if (named !== 'random') {
  const seed = Number(named);
  if (!Number.isSafeInteger(seed))
    throw new Error(`TRAINYARD_TEST_SEED is "${named}"; give a whole number or "random"`);
  fc.configureGlobal({ seed });
}
