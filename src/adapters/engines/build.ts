import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import { writeMembers } from '../files/zip-members.ts';
import { hashFile } from './content.ts';
import type { Making } from './install.ts';
import type { LockedBuild, LockedWheel } from './lock.ts';

export interface BuildOptions {
  readonly cwd: string;
  /** The user's own environment: their compiler, their configuration of pip. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Node that the addon is tried with. */
  readonly execPath: string;
  /** The wheel as a file; fetched by pip otherwise. */
  readonly wheel?: string | undefined;
  readonly info: (line: string) => void;
  readonly signal: AbortSignal;
}

const PACKAGE = 'node_modules/@tensorflow/tfjs-node';
const ADDON = 'native/tfjs_binding.node';
const FINDER = 'node_modules/@mapbox/node-pre-gyp';

/** In the place of the package that looks for downloaded addons: all that is asked of it is where ours is. */
const STAND_IN: ReadonlyMap<string, string> = new Map([
  [`${FINDER}/package.json`, '{"name":"@mapbox/node-pre-gyp","version":"0.0.0","main":"index.js"}\n'],
  [`${FINDER}/index.js`, `exports.find = () => require('node:path').join(__dirname, '../../../${ADDON}');\n`],
]);

/** The headers of the wheel that the addon includes, directly or not. */
const HEADERS = [
  ...['c_api', 'c_api_macros', 'tf_attrtype', 'tf_buffer', 'tf_datatype', 'tf_status', 'tf_tensor', 'tf_tstring'].map(
    (name) => `tensorflow/c/${name}.h`,
  ),
  ...['tensorflow/core/platform', 'tsl/platform'].flatMap((folder) => [
    `${folder}/ctstring.h`,
    `${folder}/ctstring_internal.h`,
  ]),
  ...['tensorflow/c/eager/c_api.h', 'xla/tsl/c/tsl_status.h'],
];

/**
 * Compiles the addon of tfjs-node against the TensorFlow library that a Python wheel carries. Node-API is the same in
 * every version of Node since 12.17, so that one addon serves all. Throws `engine-build` and `engine-integrity`.
 */
export function tfjsNodeMaking(built: LockedBuild, options: BuildOptions): Making {
  return {
    files: [
      ...built.libraries.map(({ member, sha256 }) => ({ path: libraryPath(member), sha256 })),
      ...[...STAND_IN.keys(), ADDON].map((path) => ({ path })),
    ],
    async make(content, work) {
      const wheel = await checkedWheel(built.wheel, work, options);
      options.info(`taking the libraries out of ${basename(wheel)}`);
      const include = join(work, 'include');
      await unzipped(wheel, [
        ...built.libraries.map(({ member }) => [member, join(content, libraryPath(member))] as const),
        ...HEADERS.map((header) => [`tensorflow/include/${header}`, join(include, header)] as const),
      ]);
      for (const { member, sha256 } of built.libraries) await checkLibrary(content, member, sha256);
      for (const [path, text] of STAND_IN) await written(join(content, path), text);
      options.info('compiling the addon');
      await compile(built, { content, include }, options);
      options.info(`trying it: TensorFlow ${await tried(content, options)}`);
    },
  };
}

function libraryPath(member: string): string {
  return `native/${basename(member)}`;
}

async function checkedWheel(locked: LockedWheel, work: string, options: BuildOptions): Promise<string> {
  const file = options.wheel === undefined ? await fetched(locked, work, options) : resolve(options.cwd, options.wheel);
  const found = await hashFile(file).catch((cause: unknown) => {
    throw failed(`${file} cannot be read: ${messageOf(cause)}`, `Name the file ${locked.file} with --wheel.`);
  });
  if (found === locked.sha256) return file;
  throw new TrainyardError({
    code: 'engine-integrity',
    message: `${file} has the SHA-256 ${found}; the lock names ${locked.sha256} for ${locked.file}`,
    fix: `Take that very file from the Python Package Index: ${pipArguments(locked, '.').join(' ')}`,
  });
}

/** Pip knows the user's index, proxy and certificates; wheels for another Python than its own are fine with it. */
function pipArguments({ project, version, python, abi, platform }: LockedWheel, folder: string): readonly string[] {
  const which = ['--only-binary=:all:', '--no-deps', '--implementation', 'cp', '--python-version', python];
  const rest = ['--abi', abi, '--platform', platform, '--dest', folder, `${project}==${version}`];
  return [
    'python3',
    '-m',
    'pip',
    'download',
    '--quiet',
    '--disable-pip-version-check',
    '--no-input',
    ...which,
    ...rest,
  ];
}

async function fetched(locked: LockedWheel, work: string, options: BuildOptions): Promise<string> {
  const argv = pipArguments(locked, work);
  options.info(`fetching ${locked.project} ${locked.version} with pip (${(locked.bytes / 1e6).toFixed(0)} MB)`);
  await run(argv, options).catch((error: unknown) => {
    throw failed(
      `pip did not fetch ${locked.file}: ${saidBy(error)}`,
      `Fetch it where there is a network, and name it with --wheel: ${pipArguments(locked, '.').join(' ')}`,
    );
  });
  return join(work, locked.file);
}

async function unzipped(wheel: string, targets: readonly (readonly [string, string])[]): Promise<void> {
  await writeMembers(wheel, new Map(targets)).catch((cause: unknown) => {
    throw failed(`${wheel} could not be read: ${messageOf(cause)}`, 'Fetch the wheel again.');
  });
}

async function checkLibrary(content: string, member: string, sha256: string): Promise<void> {
  if ((await hashFile(join(content, libraryPath(member)))) === sha256) return;
  throw failed(`${member} came out of the wheel damaged`, 'Run it again; if that does not help, check the disk.');
}

async function written(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx', flush: true });
}

interface Places {
  readonly content: string;
  readonly include: string;
}

async function compile(built: LockedBuild, { content, include }: Places, options: BuildOptions): Promise<void> {
  const sources = ['tfjs_backend.cc', 'tfjs_binding.cc'].map((name) => join(content, PACKAGE, 'binding', name));
  const headers = [join(content, 'node_modules/node-api-headers/include'), include].flatMap((folder) => ['-I', folder]);
  const defines = ['-DNAPI_VERSION=8', '-DNODE_GYP_MODULE_NAME=tfjs_binding', '-DBUILDING_NODE_EXTENSION'];
  const libraries = built.libraries.map(({ member }) => `-l:${basename(member)}`);
  const link = ['-L', join(content, 'native'), ...libraries, '-Wl,-rpath,$ORIGIN'];
  const how = ['-shared', '-fPIC', '-std=c++17', '-O2', '-w', ...defines, ...headers, ...sources];
  const compilers = options.env['CXX'] ? [options.env['CXX']] : ['g++', 'c++', 'clang++'];
  for (const compiler of compilers) {
    try {
      return void (await run([compiler, ...how, '-o', join(content, ADDON), ...link], options));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      throw failed(
        `${compiler} did not compile the addon: ${saidBy(error)}`,
        'Use g++ 9 or newer, or name one in CXX.',
      );
    }
  }
  throw failed(
    `there is no C++ compiler: ${compilers.join(', ')} ${compilers.length === 1 ? 'is' : 'are'} not on the PATH`,
    'Install one (Debian and Ubuntu: apt-get install g++), or name it in CXX.',
  );
}

/** Whether it loads and computes, in a process of its own, because what is loaded stays. */
const TRIAL = `const util = require('node:util');
util.isNullOrUndefined ??= (value) => value == null;
util.isArray ??= Array.isArray;
const tf = require(process.argv[1]);
const picture = tf.ones([1, 4, 4, 1]);
const slope = tf.grad((kernel) => tf.sum(tf.conv2d(picture, kernel, 1, 'valid')))(tf.ones([3, 3, 1, 1]));
if (slope.dataSync().join() !== Array(9).fill(4).join()) throw new Error('a convolution has the wrong gradient');
console.log(tf.backend().binding.TF_Version);`;

async function tried(content: string, options: BuildOptions): Promise<string> {
  const quiet = { ...options, env: { ...options.env, TF_CPP_MIN_LOG_LEVEL: '2' } };
  const answer = run([options.execPath, '-e', TRIAL, join(content, PACKAGE)], quiet);
  const { stdout } = await answer.catch((error: unknown) => {
    throw failed(`the addon does not work here: ${saidBy(error)}`, 'Its C library may be older than glibc 2.27.');
  });
  return stdout.trim();
}

async function run(argv: readonly string[], { env, signal }: BuildOptions): Promise<{ readonly stdout: string }> {
  const [program = '', ...args] = argv;
  return promisify(execFile)(program, args, { env: { ...env }, signal, maxBuffer: 2 ** 24 });
}

/** The last lines that a program printed, or why it did not start. */
function saidBy(error: unknown): string {
  const { stderr } = error as { readonly stderr?: string };
  const lines = (stderr ?? '').trim().split('\n').slice(-6).join(' ').trim();
  return (lines || messageOf(error)).slice(0, 800);
}

function failed(message: string, fix: string): TrainyardError {
  return new TrainyardError({ code: 'engine-build', message, fix });
}
