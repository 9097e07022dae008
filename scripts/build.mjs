/**
 * Builds `dist/`, the program as it is run: one ESM bundle with the parts that it loads when they are needed, two stubs
 * that start it, the WebAssembly files of TensorFlow.js and the licences of everything bundled. The same sources give the same bytes on every machine.
 *
 *   node scripts/build.mjs            writes dist/
 *   node scripts/build.mjs --check    builds beside it, compares byte for byte, exit code 1 names what differs
 */
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { enginesLock } from './engines-lock.mjs';
import { licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Loaded at run time when there: engines with native code, which cannot travel inside a portable bundle. */
const EXTERNAL = ['@duckdb/node-api', '@tensorflow/tfjs-node', 'onnxruntime-node'];

const WASM = 'node_modules/@tensorflow/tfjs-backend-wasm/dist';

/**
 * Vega measures text with the package `canvas` where one is installed; then equal records would give other bytes there,
 * and code would be loaded from wherever Node finds it.
 */
const WITHOUT_CANVAS = {
  name: 'without-canvas',
  setup(bundler) {
    bundler.onResolve({ filter: /^canvas$/ }, () => ({ path: 'canvas', namespace: 'nothing' }));
    bundler.onLoad({ filter: /./, namespace: 'nothing' }, () => ({
      contents: 'export const createCanvas = undefined;',
    }));
  },
};

/**
 * The part of @actions/core that asks GitHub for an identity token, which we never do, brings an HTTP client that takes
 * longer to load than the rest of the Action.
 */
const WITHOUT_IDENTITY = {
  name: 'without-identity',
  setup(bundler) {
    bundler.onResolve({ filter: /oidc-utils/ }, () => ({ path: 'oidc-utils', namespace: 'no-identity' }));
    bundler.onLoad({ filter: /./, namespace: 'no-identity' }, () => ({ contents: 'export class OidcClient {}' }));
  },
};

/**
 * Some bundled packages are CommonJS and expect these three names; `__dirname` is where TensorFlow.js seeks its wasm. A
 * package may declare any other name for itself in its file, `URL` for one, hence none is used here.
 */
const BANNER = `import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);`;

/**
 * The cache of compiled code lies in the temporary folder, where any program of the same user can write. It is used on
 * a developer's own machine only: in CI unreviewed code may have run there before us.
 */
const CLI_STUB = `#!/usr/bin/env node
import module from 'node:module';
import { fileURLToPath } from 'node:url';
if (!process.env.CI) module.enableCompileCache?.();
const { runCli } = await import('./index.js');
await runCli(fileURLToPath(import.meta.url));
`;

const ACTION_STUB = `import { fileURLToPath } from 'node:url';
import { runAction } from './index.js';
await runAction(fileURLToPath(new URL('./cli.js', import.meta.url)));
`;

try {
  if (process.argv.includes('--check')) await check();
  else await replace(path.join(root, 'dist'));
} catch (error) {
  // esbuild has printed each error with its place by now.
  if (!Array.isArray(error.errors)) throw error;
  console.error('dist/ was not built: mend the errors above.');
  process.exitCode = 1;
}

async function check() {
  const folder = await mkdtemp(path.join(tmpdir(), 'trainyard-dist-'));
  try {
    await write(folder);
    const differing = await differences(folder, path.join(root, 'dist'));
    if (differing.length === 0) return;
    for (const line of differing) console.error(line);
    console.error('dist/ is not what the sources give. Run `npm run build` and commit dist/.');
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whole or not at all: a program that runs from `dist/` at this moment keeps its files. */
async function replace(folder) {
  const fresh = `${folder}.new`;
  const old = `${folder}.old`;
  await write(fresh);
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch(() => undefined);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

async function write(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const result = await bundle(folder);
  await writeFile(path.join(folder, 'action.js'), ACTION_STUB);
  await writeFile(path.join(folder, 'cli.js'), CLI_STUB);
  await chmod(path.join(folder, 'cli.js'), 0o755);
  await writeFile(path.join(folder, 'engines.lock.json'), await enginesLock(root));
  await writeFile(path.join(folder, 'LICENSES.txt'), await licencesOf(root, Object.keys(result.metafile.inputs)));
  const wasm = (await readdir(path.join(root, WASM))).filter((name) => name.endsWith('.wasm'));
  for (const name of wasm) await cp(path.join(root, WASM, name), path.join(folder, name));
}

async function bundle(folder) {
  return await build({
    absWorkingDir: root,
    // Both entries share one bundle, so that they differ in nothing but how they start.
    entryPoints: { index: 'src/bundle.ts' },
    outdir: folder,
    bundle: true,
    // What is imported lazily lies in files of its own, beside the bundle since some packages look for files beside them.
    splitting: true,
    chunkNames: '[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // The `module` builds are smaller and start faster than the CommonJS ones that Node itself would pick.
    mainFields: ['module', 'main'],
    external: EXTERNAL,
    plugins: [WITHOUT_CANVAS, WITHOUT_IDENTITY],
    banner: { js: BANNER },
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
}

async function differences(expected, found) {
  const names = new Set([...(await filesIn(expected)), ...(await filesIn(found))]);
  const lines = [];
  for (const name of [...names].sort()) {
    const [want, have] = await Promise.all([contentOf(expected, name), contentOf(found, name)]);
    if (have === undefined) lines.push(`dist/${name} is missing`);
    else if (want === undefined) lines.push(`dist/${name} does not come from the build`);
    else if (!want.equals(have)) lines.push(`dist/${name} differs`);
  }
  return lines;
}

async function filesIn(folder) {
  return await readdir(folder, { recursive: true }).catch(() => []);
}

async function contentOf(folder, name) {
  return await readFile(path.join(folder, name)).catch(() => undefined);
}
