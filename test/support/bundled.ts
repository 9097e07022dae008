import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const NAMES = `import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));`;

/** Builds a program of `test/support/programs` the way `dist/` is built, for tests that need a process of their own. */
export async function bundled<T>(program: string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-program-'));
  const path = join(folder, `${program}.mjs`);
  try {
    await build({
      entryPoints: [fileURLToPath(new URL(`./programs/${program}.ts`, import.meta.url))],
      outfile: path,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      external: ['@duckdb/node-api'],
      banner: { js: NAMES },
      logLevel: 'error',
    });
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
