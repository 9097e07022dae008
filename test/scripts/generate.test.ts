import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('everything generated is what the sources give', { timeout: 60_000 }, async () => {
  const run = promisify(execFile)(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: root });
  await expect(run.catch((error: { stderr: string }) => error.stderr)).resolves.toMatchObject({ stderr: '' });
});
