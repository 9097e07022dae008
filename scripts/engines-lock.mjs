/**
 * The lock of the native engines, `dist/engines.lock.json`: every package that an engine needs on any machine, with the
 * integrity of its archive (from package-lock.json) and the digest of its files (from engines-content.json, because an
 * archive's integrity says nothing about a file once it is unpacked).
 *
 *   node scripts/engines-lock.mjs          prints the lock
 *   node scripts/engines-lock.mjs --pin    after an engine's version has moved: fetches each archive with npm, checks it
 *                                          against package-lock.json and writes scripts/engines-content.json
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const CONTENT = 'scripts/engines-content.json';

/**
 * Packages with native code that the program loads at run time, and that package.json names as dependencies.
 *
 * @type {readonly { id: string, package: string, unused?: string[], scriptless?: string[], with?: string[], built?: object }[]}
 *   unused: dependencies that only install scripts use; scriptless: packages that work without their install script;
 *   with: packages beside it that its build reads; built: an optional engine, compiled on the machine, from what and where.
 *   The installer runs no script of a package.
 */
const ENGINES = [
  { id: 'duckdb', package: '@duckdb/node-api' },
  // The packages left out serve its install script, which fetches GPU libraries and never runs here.
  {
    id: 'onnxruntime',
    package: 'onnxruntime-node',
    unused: ['adm-zip', 'global-agent'],
    scriptless: ['onnxruntime-node'],
  },
  {
    id: 'tfjs-node',
    package: '@tensorflow/tfjs-node',
    // Its download of libraries, the command line of tfjs, and declarations of types; our build stands in for the first.
    unused: [
      ...['@mapbox/node-pre-gyp', 'adm-zip', 'https-proxy-agent', 'rimraf', 'tar', 'yargs', 'argparse', 'chalk'],
      ...['@types/long', '@types/node', '@types/node-fetch', '@types/offscreencanvas', '@types/seedrandom'],
      ...['@webgpu/types', 'core-js', 'regenerator-runtime'],
    ],
    scriptless: ['@tensorflow/tfjs-node'],
    with: ['node-api-headers'],
    // One wheel for every version of Python, since nothing in it is run; on other machines npm's own install has to do.
    built: {
      os: ['linux'],
      cpu: ['x64'],
      libc: ['glibc'],
      wheel: {
        project: 'tensorflow-cpu',
        version: '2.21.0',
        file: 'tensorflow_cpu-2.21.0-cp311-cp311-manylinux_2_27_x86_64.whl',
        python: '3.11',
        abi: 'cp311',
        platform: 'manylinux_2_27_x86_64',
        bytes: 273829956,
        sha256: '2b847d217b02ee7731ed91431daf3250daa0196c3c94614d23be27232e6e5b6c',
      },
      libraries: [
        {
          member: 'tensorflow/libtensorflow_cc.so.2',
          sha256: '6505a4b9657e62100c6bdacb683957a395cb047725042945aaa50e40a71e429e',
        },
        {
          member: 'tensorflow/libtensorflow_framework.so.2',
          sha256: 'f060b323b26ef80add21b9df9428de3aeaf2843d772c5bb098745f7abff3709b',
        },
      ],
    },
  },
];

/**
 * Text of the lock, the same on every machine.
 *
 * @param {string} root folder of package.json
 * @throws when an archive's content is not pinned yet, naming the command that pins it
 */
export async function enginesLock(root) {
  const pins = await readJson(path.join(root, CONTENT));
  const engines = (await lockedEngines(root)).map(({ packages, ...engine }) => ({
    ...engine,
    packages: packages.map(({ name, version, path: folder, integrity, ...machines }) => {
      const pin = pins[integrity];
      if (pin === undefined)
        throw new Error(`${name}@${version} is not in ${CONTENT}: run "node scripts/engines-lock.mjs --pin".`);
      return { name, version, path: folder, integrity, ...pin, ...machines };
    }),
  }));
  return `${JSON.stringify({ kind: 'EngineLock', schemaVersion: 1, engines }, null, 2)}\n`;
}

/** The engines that package.json names, each with all packages it can reach in package-lock.json. */
async function lockedEngines(root) {
  const { dependencies, optionalDependencies } = await readJson(path.join(root, 'package.json'));
  const { packages } = await readJson(path.join(root, 'package-lock.json'));
  return ENGINES.map((engine) => {
    const named = engine.built ? optionalDependencies : dependencies;
    if (named[engine.package] === undefined) throw new Error(`package.json does not name ${engine.package}`);
    const { version } = packages[`node_modules/${engine.package}`];
    const { id, built } = engine;
    return { id, package: engine.package, version, ...defined({ built }), packages: reachable(packages, engine) };
  });
}

/**
 * Every package that an engine can need on any machine, in the order of their folders.
 *
 * @param {Record<string, object>} packages as in package-lock.json, by folder
 * @param {{ package: string, unused?: string[], scriptless?: string[], with?: string[] }} engine
 */
export function reachable(packages, { package: start, unused = [], scriptless = [], with: beside = [] }) {
  const search = { packages, starts: [start, ...beside].map((name) => `node_modules/${name}`), unused };
  const needed = closure({ ...search, kinds: ['dependencies'] });
  const all = closure({ ...search, kinds: ['dependencies', 'optionalDependencies'] });
  return [...all].sort().map((folder) => {
    const { version, integrity, os, cpu, libc, hasInstallScript } = packages[folder];
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (integrity === undefined) throw new Error(`${folder} has no integrity in package-lock.json`);
    if (hasInstallScript && !scriptless.includes(name))
      throw new Error(`${name} has an install script, which the engine installer would not run`);
    const optional = needed.has(folder) ? {} : { optional: true };
    return { name, version, path: folder, integrity, ...optional, ...defined({ os, cpu, libc }) };
  });
}

function closure({ packages, starts, unused, kinds }) {
  const found = new Set();
  const queue = [...starts];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    if (found.has(folder)) continue;
    found.add(folder);
    for (const kind of kinds)
      for (const name of Object.keys(packages[folder][kind] ?? {})) {
        if (unused.includes(name)) continue;
        const target = resolved(packages, folder, name);
        if (target !== undefined) queue.push(target);
        else if (kind === 'dependencies') throw new Error(`${folder} needs ${name}, which package-lock.json lacks`);
      }
  }
  return found;
}

/** The folder that Node would find `name` in, from `folder`. */
function resolved(packages, folder, name) {
  for (let above = folder; ; above = above.slice(0, above.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    const target = above === '' ? `node_modules/${name}` : `${above}/node_modules/${name}`;
    if (packages[target] !== undefined) return target;
    if (above === '') return undefined;
  }
}

function defined(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

async function pin(root) {
  const folder = await mkdtemp(path.join(tmpdir(), 'trainyard-engines-'));
  try {
    const { unpack, contentDigest } = await sources(root, folder);
    const pins = {};
    for (const engine of await lockedEngines(root)) {
      for (const { name, version, integrity } of engine.packages) {
        const archive = await fetched(folder, `${name}@${version}`);
        const bytes = await readFile(archive);
        const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
        if (found !== integrity) throw new Error(`${name}@${version} is not what package-lock.json says`);
        const lines = await unpack(archive, `${archive}.content`, { entries: 20_000, bytes: 2 ** 30 });
        const unpackedBytes = lines.reduce((sum, [, size]) => sum + size, 0);
        pins[integrity] = { bytes: bytes.length, content: contentDigest(lines), unpackedBytes, files: lines.length };
        await rm(archive);
        await rm(`${archive}.content`, { recursive: true });
      }
    }
    await writeFile(path.join(root, CONTENT), `${JSON.stringify(pins, null, 2)}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the installer uses, bundled, because Node 20 does not read TypeScript. */
async function sources(root, folder) {
  const { build } = await import('esbuild');
  const outfile = path.join(folder, 'sources.mjs');
  const contents = `export { unpack } from './src/adapters/engines/unpack.ts';
export { contentDigest } from './src/adapters/engines/content.ts';`;
  await build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  return await import(pathToFileURL(outfile).href);
}

async function fetched(folder, spec) {
  const options = { cwd: folder, maxBuffer: 2 ** 24 };
  const { stdout } = await promisify(execFile)('npm', ['pack', '--silent', '--ignore-scripts', spec], options);
  return path.join(folder, stdout.trim().split('\n').at(-1));
}

async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (process.argv.includes('--pin')) await pin(root);
  else process.stdout.write(await enginesLock(root));
}
