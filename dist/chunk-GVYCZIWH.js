import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MACHINE,
  only
} from "./chunk-NZUXLDIK.js";
import {
  PREPROCESSING_FILE,
  columnsBetween,
  unpackCommandModel
} from "./chunk-5OFNDDVN.js";
import {
  nearest
} from "./chunk-V4T6G7AW.js";
import {
  alteration,
  hashFile
} from "./chunk-F63TWFPS.js";
import {
  digestOf,
  hexOf,
  sha256
} from "./chunk-BIVE6T77.js";
import {
  canonicalJson,
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";
import {
  __export
} from "./chunk-RSD25HFQ.js";

// src/adapters/engines/engines.ts
import { existsSync as existsSync2 } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname as dirname4, join as join3 } from "node:path";

// src/adapters/engines/build.ts
import { execFile } from "node:child_process";
import { mkdir as mkdir2, writeFile } from "node:fs/promises";
import { basename, dirname as dirname2, join, resolve } from "node:path";
import { promisify } from "node:util";

// src/adapters/files/zip-members.ts
import { createWriteStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
var END = { signature: 101010256, size: 22, mostComment: 65535 };
var CENTRAL = { signature: 33639248, size: 46 };
var LOCAL = { signature: 67324752, size: 30 };
var STORED = 0;
var DEFLATED = 8;
async function writeMembers(archive, targets) {
  const handle = await open(archive, "r");
  try {
    const members = await readDirectory(handle);
    for (const [name, target] of targets) {
      const member = members.get(name);
      if (member === void 0) throw new Error(`${archive} does not hold ${name}`);
      await writeMember(handle, member, target);
    }
  } finally {
    await handle.close();
  }
}
async function readDirectory(handle) {
  const { size } = await handle.stat();
  const tail = await readAt(handle, Math.max(0, size - END.size - END.mostComment), END.size + END.mostComment);
  const at = tail.lastIndexOf(Buffer.from([80, 75, 5, 6]));
  if (at < 0 || tail.length - at < END.size) throw new Error("it is no zip archive");
  const [count, bytes, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (count === 65535 || offset === 4294967295) throw new Error("it is a zip64 archive");
  const directory = await readAt(handle, offset, bytes);
  const members = /* @__PURE__ */ new Map();
  let from = 0;
  for (let i = 0; i < count; i++) {
    if (directory.length - from < CENTRAL.size || directory.readUInt32LE(from) !== CENTRAL.signature)
      throw new Error("its list of members is damaged");
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(from + field));
    const start2 = from + CENTRAL.size;
    const end = start2 + (name ?? 0);
    members.set(directory.toString("utf8", start2, end), {
      method: directory.readUInt16LE(from + 10),
      packed: directory.readUInt32LE(from + 20),
      offset: directory.readUInt32LE(from + 42)
    });
    from = end + (extra ?? 0) + (comment ?? 0);
  }
  return members;
}
async function readAt(handle, position, length) {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
async function writeMember(handle, { method, packed, offset }, target) {
  const header = await readAt(handle, offset, LOCAL.size);
  if (header.length < LOCAL.size || header.readUInt32LE(0) !== LOCAL.signature) throw new Error("a member is damaged");
  if (method !== STORED && method !== DEFLATED) throw new Error(`a member is packed by method ${method}`);
  const start2 = offset + LOCAL.size + header.readUInt16LE(26) + header.readUInt16LE(28);
  await mkdir(dirname(target), { recursive: true });
  const chunks = slices(handle, start2, packed);
  const file = createWriteStream(target, { flags: "wx", flush: true });
  if (method === STORED) await pipeline(chunks, file);
  else await pipeline(chunks, createInflateRaw({ chunkSize: 1 << 18 }), file);
}
var SLICE = 1 << 20;
async function* slices(handle, start2, bytes) {
  for (let done = 0; done < bytes; done += SLICE) {
    const slice = await readAt(handle, start2 + done, Math.min(SLICE, bytes - done));
    if (slice.length === 0) throw new Error("it ends too early");
    yield slice;
  }
}

// src/adapters/engines/build.ts
var PACKAGE = "node_modules/@tensorflow/tfjs-node";
var ADDON = "native/tfjs_binding.node";
var FINDER = "node_modules/@mapbox/node-pre-gyp";
var STAND_IN = /* @__PURE__ */ new Map([
  [`${FINDER}/package.json`, '{"name":"@mapbox/node-pre-gyp","version":"0.0.0","main":"index.js"}\n'],
  [`${FINDER}/index.js`, `exports.find = () => require('node:path').join(__dirname, '../../../${ADDON}');
`]
]);
var HEADERS = [
  ...["c_api", "c_api_macros", "tf_attrtype", "tf_buffer", "tf_datatype", "tf_status", "tf_tensor", "tf_tstring"].map(
    (name) => `tensorflow/c/${name}.h`
  ),
  ...["tensorflow/core/platform", "tsl/platform"].flatMap((folder2) => [
    `${folder2}/ctstring.h`,
    `${folder2}/ctstring_internal.h`
  ]),
  ...["tensorflow/c/eager/c_api.h", "xla/tsl/c/tsl_status.h"]
];
function tfjsNodeMaking(built, options) {
  return {
    files: [
      ...built.libraries.map(({ member, sha256: sha2562 }) => ({ path: libraryPath(member), sha256: sha2562 })),
      ...[...STAND_IN.keys(), ADDON].map((path) => ({ path }))
    ],
    async make(content, work) {
      const wheel = await checkedWheel(built.wheel, work, options);
      options.info(`taking the libraries out of ${basename(wheel)}`);
      const include = join(work, "include");
      await unzipped(wheel, [
        ...built.libraries.map(({ member }) => [member, join(content, libraryPath(member))]),
        ...HEADERS.map((header) => [`tensorflow/include/${header}`, join(include, header)])
      ]);
      for (const { member, sha256: sha2562 } of built.libraries) await checkLibrary(content, member, sha2562);
      for (const [path, text] of STAND_IN) await written(join(content, path), text);
      options.info("compiling the addon");
      await compile(built, { content, include }, options);
      options.info(`trying it: TensorFlow ${await tried(content, options)}`);
    }
  };
}
function libraryPath(member) {
  return `native/${basename(member)}`;
}
async function checkedWheel(locked, work, options) {
  const file = options.wheel === void 0 ? await fetched(locked, work, options) : resolve(options.cwd, options.wheel);
  const found = await hashFile(file).catch((cause) => {
    throw failed(`${file} cannot be read: ${messageOf(cause)}`, `Name the file ${locked.file} with --wheel.`);
  });
  if (found === locked.sha256) return file;
  throw new TrainyardError({
    code: "engine-integrity",
    message: `${file} has the SHA-256 ${found}; the lock names ${locked.sha256} for ${locked.file}`,
    fix: `Take that very file from the Python Package Index: ${pipArguments(locked, ".").join(" ")}`
  });
}
function pipArguments({ project, version, python, abi, platform: platform2 }, folder2) {
  const which = ["--only-binary=:all:", "--no-deps", "--implementation", "cp", "--python-version", python];
  const rest = ["--abi", abi, "--platform", platform2, "--dest", folder2, `${project}==${version}`];
  return [
    "python3",
    "-m",
    "pip",
    "download",
    "--quiet",
    "--disable-pip-version-check",
    "--no-input",
    ...which,
    ...rest
  ];
}
async function fetched(locked, work, options) {
  const argv = pipArguments(locked, work);
  options.info(`fetching ${locked.project} ${locked.version} with pip (${(locked.bytes / 1e6).toFixed(0)} MB)`);
  await run(argv, options).catch((error) => {
    throw failed(
      `pip did not fetch ${locked.file}: ${saidBy(error)}`,
      `Fetch it where there is a network, and name it with --wheel: ${pipArguments(locked, ".").join(" ")}`
    );
  });
  return join(work, locked.file);
}
async function unzipped(wheel, targets) {
  await writeMembers(wheel, new Map(targets)).catch((cause) => {
    throw failed(`${wheel} could not be read: ${messageOf(cause)}`, "Fetch the wheel again.");
  });
}
async function checkLibrary(content, member, sha2562) {
  if (await hashFile(join(content, libraryPath(member))) === sha2562) return;
  throw failed(`${member} came out of the wheel damaged`, "Run it again; if that does not help, check the disk.");
}
async function written(path, text) {
  await mkdir2(dirname2(path), { recursive: true });
  await writeFile(path, text, { flag: "wx", flush: true });
}
async function compile(built, { content, include }, options) {
  const sources = ["tfjs_backend.cc", "tfjs_binding.cc"].map((name) => join(content, PACKAGE, "binding", name));
  const headers = [join(content, "node_modules/node-api-headers/include"), include].flatMap((folder2) => ["-I", folder2]);
  const defines = ["-DNAPI_VERSION=8", "-DNODE_GYP_MODULE_NAME=tfjs_binding", "-DBUILDING_NODE_EXTENSION"];
  const libraries = built.libraries.map(({ member }) => `-l:${basename(member)}`);
  const link = ["-L", join(content, "native"), ...libraries, "-Wl,-rpath,$ORIGIN"];
  const how = ["-shared", "-fPIC", "-std=c++17", "-O2", "-w", ...defines, ...headers, ...sources];
  const compilers = options.env["CXX"] ? [options.env["CXX"]] : ["g++", "c++", "clang++"];
  for (const compiler of compilers) {
    try {
      return void await run([compiler, ...how, "-o", join(content, ADDON), ...link], options);
    } catch (error) {
      if (error.code === "ENOENT") continue;
      throw failed(
        `${compiler} did not compile the addon: ${saidBy(error)}`,
        "Use g++ 9 or newer, or name one in CXX."
      );
    }
  }
  throw failed(
    `there is no C++ compiler: ${compilers.join(", ")} ${compilers.length === 1 ? "is" : "are"} not on the PATH`,
    "Install one (Debian and Ubuntu: apt-get install g++), or name it in CXX."
  );
}
var TRIAL = `const util = require('node:util');
util.isNullOrUndefined ??= (value) => value == null;
util.isArray ??= Array.isArray;
const tf = require(process.argv[1]);
const picture = tf.ones([1, 4, 4, 1]);
const slope = tf.grad((kernel) => tf.sum(tf.conv2d(picture, kernel, 1, 'valid')))(tf.ones([3, 3, 1, 1]));
if (slope.dataSync().join() !== Array(9).fill(4).join()) throw new Error('a convolution has the wrong gradient');
console.log(tf.backend().binding.TF_Version);`;
async function tried(content, options) {
  const quiet = { ...options, env: { ...options.env, TF_CPP_MIN_LOG_LEVEL: "2" } };
  const answer = run([options.execPath, "-e", TRIAL, join(content, PACKAGE)], quiet);
  const { stdout } = await answer.catch((error) => {
    throw failed(`the addon does not work here: ${saidBy(error)}`, "Its C library may be older than glibc 2.27.");
  });
  return stdout.trim();
}
async function run(argv, { env, signal }) {
  const [program = "", ...args] = argv;
  return promisify(execFile)(program, args, { env: { ...env }, signal, maxBuffer: 2 ** 24 });
}
function saidBy(error) {
  const { stderr } = error;
  const lines = (stderr ?? "").trim().split("\n").slice(-6).join(" ").trim();
  return (lines || messageOf(error)).slice(0, 800);
}
function failed(message, fix) {
  return new TrainyardError({ code: "engine-build", message, fix });
}

// src/adapters/engines/lock.ts
import { arch, platform, report } from "node:process";
function thisPlatform() {
  if (platform !== "linux") return { os: platform, cpu: arch };
  Object.assign(report, { excludeNetwork: true });
  const { header } = report.getReport();
  return { os: platform, cpu: arch, libc: header?.glibcVersionRuntime === void 0 ? "musl" : "glibc" };
}
function platformName({ os, cpu, libc }) {
  return libc === void 0 ? `${os}-${cpu}` : `${os}-${cpu}-${libc}`;
}
function packagesFor(engine, platform2) {
  const fitting = engine.packages.filter((locked) => fits(locked, platform2));
  const builds = engine.packages.filter(({ optional }) => optional);
  const buildable = engine.built === void 0 || fits(engine.built, platform2);
  const whole = buildable && engine.packages.every((locked) => locked.optional || fitting.includes(locked));
  return whole && (builds.length === 0 || builds.some((build) => fitting.includes(build))) ? fitting : void 0;
}
function fits({ os, cpu, libc }, platform2) {
  return (os?.includes(platform2.os) ?? true) && (cpu?.includes(platform2.cpu) ?? true) && (libc?.includes(platform2.libc ?? "") ?? true);
}
function engineFolderName(engine, packages) {
  const { built } = engine;
  return `${engine.id}-${hexOf(digestOf({ layout: 1, packages, ...built && { built } })).slice(0, 20)}`;
}
function parseEngineLock(text, path) {
  const lock = text === void 0 ? void 0 : parsed(text);
  if (lock?.kind === "EngineLock" && lock.schemaVersion === 1 && Array.isArray(lock.engines)) return lock;
  throw new TrainyardError({
    code: "engine-lock",
    message: text === void 0 ? `${path} is missing` : `${path} is not a lock of this version of Trainyard`,
    fix: 'Install Trainyard again, or build it with "npm run build": the file belongs beside its program.'
  });
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/adapters/engines/places.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname as dirname3, join as join2, resolve as resolve2, sep } from "node:path";
function namedFolder({ env, cwd }) {
  const named = env["TRAINYARD_ENGINES"];
  return named ? resolve2(cwd, named) : void 0;
}
async function checkNamed(folder2, engine) {
  const manifest = join2(folder2, "node_modules", engine.package, "package.json");
  const text = await readFile(manifest, "utf8").catch(() => void 0);
  if (text === void 0) throw notThere(folder2, engine);
  const { version } = JSON.parse(text);
  if (version === engine.version) return folder2;
  throw new TrainyardError({
    code: "engine-version",
    message: `${manifest} is version ${version}; this version of Trainyard uses ${engine.version}`,
    fix: `Run "npm install ${engine.package}@${engine.version}" there, or unset TRAINYARD_ENGINES.`
  });
}
function notThere(folder2, engine) {
  return new TrainyardError({
    code: "engine-missing",
    message: `${folder2}, which TRAINYARD_ENGINES names, does not hold node_modules/${engine.package}`,
    fix: `Run "npm install ${engine.package}@${engine.version}" there, or unset TRAINYARD_ENGINES.`
  });
}
function folderBeside(entry, name) {
  const program = dirname3(entry);
  const nested = program.split(sep).lastIndexOf("node_modules");
  const folders = [dirname3(program), ...nested < 0 ? [] : [program.split(sep).slice(0, nested).join(sep) || sep]];
  return folders.find((folder2) => existsSync(join2(folder2, "node_modules", name, "package.json")));
}
function sideFolder(engine, platform2, options) {
  const packages = packagesFor(engine, platform2);
  if (packages === void 0) throw unsupported(engine, platform2);
  return { packages, folder: join2(cacheFolder(options), "engines", engineFolderName(engine, packages)) };
}
function cacheFolder({ env, cwd }) {
  if (env["TRAINYARD_HOME"]) return resolve2(cwd, env["TRAINYARD_HOME"]);
  const shared = env["RUNNER_TOOL_CACHE"] || env["XDG_CACHE_HOME"] || env["LOCALAPPDATA"];
  return shared ? resolve2(cwd, shared, "trainyard") : join2(homeOf(env), ".cache", "trainyard");
}
function homeOf(env) {
  return env["HOME"] || env["USERPROFILE"] || homedir();
}
function unsupported(engine, platform2) {
  return new TrainyardError({
    code: "engine-platform",
    message: `${engine.package} ${engine.version} has no build for ${platformName(platform2)}`,
    fix: engine.built === void 0 ? "Run Trainyard on Linux, macOS or Windows with an x64 or arm64 processor." : `It is optional. Where npm's own install of it works: npm install ${engine.package}@${engine.version} beside the program.`
  });
}

// src/adapters/engines/engines.ts
async function loadTableEngine(engines) {
  return await engines.load("duckdb");
}
async function loadInferenceEngine(engines) {
  return await engines.load("onnxruntime");
}
function openEngines(options) {
  const platform2 = options.platform ?? thisPlatform();
  const found = /* @__PURE__ */ new Map();
  const shelf = { options, platform: platform2 };
  return {
    async ready(id) {
      const known = found.get(id) ?? locate(shelf, id);
      found.set(id, known);
      return known.catch((error) => {
        found.delete(id);
        throw error;
      });
    },
    async load(id) {
      const folder2 = await this.ready(id);
      return requireFrom(folder2, packageOf(id));
    },
    async reports() {
      const { engines } = await readLock(options);
      return Promise.all(engines.map((engine) => report2(engine, shelf, anyState)));
    },
    async source() {
      const source = await sourceOf(options);
      await source.close();
      return source.words;
    },
    async install(from) {
      const engines = (await readLock(options)).engines.filter(({ built }) => built === void 0);
      for (const engine of engines) await installOne(shelf, engine, { from });
      return Promise.all(engines.map((engine) => report2(engine, shelf, sideState)));
    },
    async build({ engine: id, from, wheel }) {
      const engine = await builtEngine(options, id);
      await installOne(shelf, engine, { from, wheel });
      return report2(engine, shelf, sideState);
    }
  };
}
var GPU_ENGINE = "tfjs-node-gpu";
var PACKAGES = /* @__PURE__ */ new Map([
  ["duckdb", "@duckdb/node-api"],
  ["onnxruntime", "onnxruntime-node"],
  ["tfjs-node", "@tensorflow/tfjs-node"],
  // Never built by us: where CUDA is there for it, npm's own install brings it.
  [GPU_ENGINE, "@tensorflow/tfjs-node-gpu"]
]);
function packageOf(id) {
  const name = PACKAGES.get(id);
  if (name === void 0) throw new TypeError(`there is no engine "${id}"`);
  return name;
}
async function locate(shelf, id) {
  const { options } = shelf;
  const named = namedFolder(options);
  if (named !== void 0) return checkNamed(named, await lockedEngine(options, id));
  const beside = folderBeside(options.entry, packageOf(id));
  if (beside !== void 0) return beside;
  if (id === GPU_ENGINE) throw notBeside(await lockedEngine(options, id));
  const engine = await lockedEngine(options, id);
  const { folder: folder2, packages } = sideFolder(engine, shelf.platform, options);
  if (!existsSync2(folder2)) {
    if (engine.built !== void 0) throw notBuilt(engine);
    await installOne(shelf, engine);
  }
  const wrong = await alteration(folder2, packages, makingOf(shelf, engine)?.files);
  if (wrong !== void 0) throw altered(folder2, wrong, engine);
  return folder2;
}
function notBeside({ package: name, version }) {
  return new TrainyardError({
    code: "engine-missing",
    message: `${name} is not beside the program`,
    fix: `On a machine with CUDA: npm install ${name}@${version} beside the program, or in the folder that TRAINYARD_ENGINES names.`
  });
}
function notBuilt({ id, package: name, version }) {
  return new TrainyardError({
    code: "engine-missing",
    message: `the optional engine ${id} is not on this machine`,
    fix: `Build it with "trainyard engines build ${id}", or install ${name}@${version} beside the program.`
  });
}
async function readLock({ entry }) {
  const path = join3(dirname4(entry), "engines.lock.json");
  return parseEngineLock(await readFile2(path, "utf8").catch(() => void 0), path);
}
async function lockedEngine(options, id) {
  const { engines } = await readLock(options);
  const engine = engines.find((locked) => locked.id === (id === GPU_ENGINE ? "tfjs-node" : id));
  if (engine === void 0) throw new TypeError(`engine "${id}" is not in the lock`);
  return { ...engine, package: packageOf(id) };
}
async function builtEngine(options, id) {
  const optional = (await readLock(options)).engines.filter(({ built }) => built !== void 0);
  const engine = optional.find((locked) => locked.id === id);
  if (engine !== void 0) return engine;
  throw new TrainyardError({
    code: "engine-unknown",
    message: `there is no engine ${JSON.stringify(id.slice(0, 100))} that is built`,
    fix: `Name one of: ${optional.map((locked) => locked.id).join(", ")}.`,
    exitCode: EXIT.invalid
  });
}
function altered(folder2, wrong, { id, built }) {
  const command2 = built === void 0 ? "install" : `build ${id}`;
  return new TrainyardError({
    code: "engine-altered",
    message: `${folder2} is not as it was installed: ${wrong}`,
    fix: `Find out what wrote there, then run "trainyard engines ${command2}", which replaces the folder.`
  });
}
async function installOne(shelf, engine, { from, wheel } = {}) {
  const { options } = shelf;
  const { folder: folder2, packages } = sideFolder(engine, shelf.platform, options);
  const making = makingOf(shelf, engine, wheel);
  if (existsSync2(folder2) && await alteration(folder2, packages, making?.files) === void 0) return;
  const source = await sourceOf(options, from);
  try {
    const size = (sizeOf(packages) / 1e6).toFixed(1);
    options.log.info(`installing ${engine.package} ${engine.version} (${size} MB) from ${source.words}`);
    const { installPackages } = await import("./install-KUKRZD4B.js");
    await installPackages({ packages, folder: folder2, source, ...making && { making }, signal: options.signal });
  } finally {
    await source.close();
  }
}
function makingOf({ options }, { built }, wheel) {
  return built && tfjsNodeMaking(built, { ...options, wheel, info: options.log.info });
}
async function sourceOf({ cwd, env, execPath, actions, signal }, from) {
  const { openSource } = await import("./source-HMW3AGV7.js");
  const named = from ?? (env["TRAINYARD_ENGINE_SOURCE"] || void 0);
  const npm = { env, execPath, home: homeOf(env), ...actions ? {} : { project: cwd } };
  return openSource({ named, cwd, npm, signal });
}
function sizeOf(packages) {
  return packages.reduce((sum, { bytes }) => sum + bytes, 0);
}
async function report2(engine, shelf, look) {
  const packages = packagesFor(engine, shelf.platform) ?? [];
  const { id, package: name, version } = engine;
  const optional = engine.built === void 0 ? {} : { optional: true };
  const facts = { engine: id, package: name, version, platform: platformName(shelf.platform), ...optional };
  const downloadBytes = sizeOf(packages) + (engine.built?.wheel.bytes ?? 0);
  return { ...facts, downloadBytes, ...await look(engine, shelf) };
}
async function anyState(engine, shelf) {
  const named = namedFolder(shelf.options);
  if (named !== void 0 && (engine.built === void 0 || holds(named, engine)))
    return { state: "named", folder: await checkNamed(named, engine) };
  if (named !== void 0) return { state: "absent", folder: named };
  const beside = folderBeside(shelf.options.entry, engine.package);
  return beside === void 0 ? sideState(engine, shelf) : { state: "beside", folder: beside };
}
function holds(folder2, engine) {
  return existsSync2(join3(folder2, "node_modules", engine.package, "package.json"));
}
async function sideState(engine, shelf) {
  const { options, platform: platform2 } = shelf;
  if (packagesFor(engine, platform2) === void 0)
    return { state: "unsupported", folder: "", problem: unsupported(engine, platform2).message };
  const { folder: folder2, packages } = sideFolder(engine, platform2, options);
  if (!existsSync2(folder2)) return { state: "absent", folder: folder2 };
  const wrong = await alteration(folder2, packages, makingOf(shelf, engine)?.files);
  return wrong === void 0 ? { state: "installed", folder: folder2 } : { state: "altered", folder: folder2, problem: wrong };
}
function requireFrom(folder2, name) {
  try {
    return createRequire(join3(folder2, "node_modules", "_"))(name);
  } catch (cause) {
    throw new TrainyardError({
      code: "engine-load",
      message: `${name} in ${folder2} cannot be loaded: ${messageOf(cause)}`,
      fix: 'Run "trainyard engines" on this machine; a build for another system, or an old system library, gives this.',
      cause
    });
  }
}

// src/adapters/files/files.ts
import { createHash as createHash2 } from "node:crypto";
import { createReadStream } from "node:fs";
import { appendFile, copyFile, mkdir as mkdir3, open as open2, readdir as readdir2, readFile as readFile3, realpath, rename, rm as rm2, stat as stat2 } from "node:fs/promises";
import { dirname as dirname6, join as join5 } from "node:path";

// src/adapters/files/unfinished.ts
import { createHash, randomBytes } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename as basename2, dirname as dirname5, join as join4 } from "node:path";

// src/adapters/programs/alive.ts
import { readFileSync } from "node:fs";
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
function hasEnded(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "latin1");
    return /^[ZX]/.test(text.slice(text.lastIndexOf(")") + 2));
  } catch {
    return false;
  }
}

// src/adapters/files/unfinished.ts
var UNFINISHED = /\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.trainyard-tmp$/;
var ENDING = ".trainyard-tmp";
var LEFT_AFTER_MS = 864e5;
function besideName(path) {
  const name = basename2(path).slice(0, 40);
  return join4(dirname5(path), `.${name}.${machine()}-${process.pid}-${randomBytes(6).toString("hex")}${ENDING}`);
}
function isUnfinished(name) {
  return name.endsWith(ENDING);
}
async function clearUnfinished(folder2) {
  const names = await readdir(folder2).catch(() => []);
  for (const name of names) {
    const path = join4(folder2, name);
    if (isUnfinished(name) && await isLeft(path, name)) await rm(path, { force: true }).catch(() => void 0);
  }
}
async function isLeft(path, name) {
  const [, host, pid] = UNFINISHED.exec(name) ?? [];
  if (host === machine() && !isAlive(Number(pid))) return true;
  const found = await stat(path).catch(() => void 0);
  return found !== void 0 && Date.now() - found.mtimeMs > LEFT_AFTER_MS;
}
function machine() {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}

// src/adapters/files/files.ts
function diskFiles() {
  const cleared = /* @__PURE__ */ new Set();
  const ready = async (folder2) => {
    await mkdir3(folder2, { recursive: true });
    if (cleared.has(folder2)) return;
    cleared.add(folder2);
    await clearUnfinished(folder2);
  };
  return {
    read: (path) => orUndefined(path, readFile3(path)),
    readText: (path) => orUndefined(path, readFile3(path, "utf8")),
    write: (path, data) => orThrow(
      path,
      ready(dirname6(path)).then(() => writeAtomically(path, data))
    ),
    append: (path, text) => orThrow(path, appendText(path, text)),
    copy: (from, to) => orThrow(
      from,
      ready(dirname6(to)).then(() => copyAtomically(from, to))
    ),
    exists: async (path) => await orUndefined(path, stat2(path)) !== void 0,
    size: async (path) => (await orUndefined(path, stat2(path)))?.size,
    list: (folder2) => orThrow(folder2, listBelow(folder2)),
    remove: async (path) => void await orUndefined(path, rm2(path, { recursive: true, force: true })),
    digest: (path) => orThrow(path, digestFile(path)),
    realPath: (path) => orUndefined(path, realpath(path))
  };
}
async function writeAtomically(path, data) {
  const beside = besideName(path);
  try {
    const file = await open2(beside, "wx");
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm2(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname6(path));
}
async function copyAtomically(from, to) {
  const beside = besideName(to);
  try {
    await copyFile(from, beside);
    await rename(beside, to);
  } catch (error) {
    await rm2(beside, { force: true });
    throw error;
  }
}
async function syncFolder(folder2) {
  const handle = await open2(folder2, "r").catch(() => void 0);
  if (handle === void 0) return;
  await handle.sync().catch(() => void 0);
  await handle.close();
}
async function appendText(path, text) {
  await mkdir3(dirname6(path), { recursive: true });
  await appendFile(path, text);
}
async function listBelow(folder2) {
  const found = [];
  const walk = async (below) => {
    for (const entry of await entriesOf(join5(folder2, below))) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(path);
      else if (!isUnfinished(entry.name)) found.push(path);
    }
  };
  await walk("");
  return found.sort();
}
async function entriesOf(folder2) {
  return await orUndefined(folder2, readdir2(folder2, { withFileTypes: true })) ?? [];
}
async function digestFile(path) {
  const hash = createHash2("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { digest: `sha256:${hash.digest("hex")}`, bytes };
}
async function orUndefined(path, work) {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return void 0;
    throw fileFailed(path, error);
  }
}
async function orThrow(path, work) {
  try {
    return await work;
  } catch (error) {
    throw error instanceof TrainyardError ? error : fileFailed(path, error);
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
function fileFailed(path, error) {
  return new TrainyardError({
    code: "file-failed",
    message: `${path} could not be read or written: ${messageOf(error)}`,
    fix: "Check that it exists, that this user may reach it, and that the disk has room.",
    cause: error
  });
}

// src/adapters/host/clock.ts
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
function systemClock() {
  return { now: () => /* @__PURE__ */ new Date(), monotonicMs: () => performance.now() };
}
async function sleep(ms, signal) {
  await wait(ms, void 0, { signal }).catch(() => void 0);
}

// src/adapters/inference/onnx.ts
var OPTIONS = {
  executionProviders: ["cpu"],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  logSeverityLevel: 4
};
function inferenceEngine(load) {
  return {
    async open(model) {
      const runtime = await load();
      return new OpenModel(runtime, await opened(runtime, model));
    }
  };
}
async function opened(runtime, model) {
  try {
    return await runtime.InferenceSession.create(new Uint8Array(model), { ...OPTIONS });
  } catch (cause) {
    throw failed2("model-invalid", "ONNX Runtime cannot load the model", cause);
  }
}
var OpenModel = class {
  #runtime;
  #session;
  constructor(runtime, session) {
    this.#runtime = runtime;
    this.#session = session;
  }
  async run(inputs, outputs) {
    const feeds = {};
    for (const [name, tensor] of inputs) feeds[name] = this.#tensorOf(tensor);
    try {
      const answers = await this.#session.run(feeds, outputs);
      return new Map(outputs.map((name) => [name, answerOf(name, answers[name])]));
    } catch (cause) {
      throw failed2("model-failed", "the model failed on the rows", cause);
    }
  }
  dispose() {
    this.#session.release().catch(() => void 0);
  }
  #tensorOf({ type, shape, values }) {
    const name = ENGINE_TYPES.get(type);
    if (name === void 0) throw new TypeError(`no tensor of type ${type} is made here`);
    return new this.#runtime.Tensor(name, values, [...shape]);
  }
};
var ENGINE_TYPES = /* @__PURE__ */ new Map([
  ["float", "float32"],
  ["double", "float64"],
  ["float16", "float16"],
  ["int8", "int8"],
  ["int16", "int16"],
  ["int32", "int32"],
  ["int64", "int64"],
  ["uint8", "uint8"],
  ["uint16", "uint16"],
  ["uint32", "uint32"],
  ["uint64", "uint64"],
  ["bool", "bool"],
  ["string", "string"]
]);
var ONNX_TYPES = new Map([...ENGINE_TYPES].map(([onnx2, engine]) => [engine, onnx2]));
function answerOf(name, found) {
  if (found === void 0) throw new Error(`it has no output "${name}"`);
  const values = found.data;
  const type = ONNX_TYPES.get(found.type) ?? found.type;
  return { type, shape: [...found.dims], values: type === "float16" ? bitsOf(values) : values };
}
function bitsOf(values) {
  if (!ArrayBuffer.isView(values) || values instanceof Uint16Array) return values;
  return new Uint16Array(values.buffer, values.byteOffset, values.byteLength / 2);
}
function failed2(code, what, cause) {
  return new TrainyardError({
    code,
    message: `${what}: ${messageOf(cause)}`,
    fix: "Export the model again, and try it with ONNX Runtime on a few rows before.",
    cause
  });
}

// src/adapters/inference/tensors.ts
import { stat as stat3 } from "node:fs/promises";
import util from "node:util";

// src/adapters/inference/conv-filter-gradient.ts
var KERNEL = "Conv2DBackpropFilter";
function registerFilterGradient(tf) {
  if (tf.getKernel(KERNEL, "wasm") !== void 0) return;
  tf.registerKernel({
    kernelName: KERNEL,
    backendName: "wasm",
    kernelFunc: ({ inputs, attrs }) => {
      const { x, dy } = inputs;
      return filterGradient(tf, { x, dy, attributes: attrs });
    }
  });
}
function filterGradient(tf, { x, dy, attributes }) {
  const { strides, pad, dimRoundingMode, filterShape, dataFormat } = attributes;
  if (dataFormat !== void 0 && dataFormat !== "NHWC") throw new TypeError(`no filter gradient for ${dataFormat}`);
  const how = tf.backend_util.computeConv2DInfo(x.shape, filterShape, strides, 1, pad, dimRoundingMode);
  const { top, bottom, left, right } = how.padInfo;
  const { batchSize, outHeight, outWidth, inChannels, outChannels, strideHeight, strideWidth } = how;
  return tf.tidy(() => {
    const padded = tf.pad(x, [
      [0, 0],
      [top, bottom],
      [left, right],
      [0, 0]
    ]);
    const places = batchSize * outHeight * outWidth;
    const slopes = tf.reshape(dy, [places, outChannels]);
    const parts = [];
    for (let i = 0; i < how.filterHeight; i++) {
      for (let j = 0; j < how.filterWidth; j++) {
        const end = [
          batchSize,
          i + (outHeight - 1) * strideHeight + 1,
          j + (outWidth - 1) * strideWidth + 1,
          inChannels
        ];
        const piece = tf.stridedSlice(padded, [0, i, j, 0], end, [1, strideHeight, strideWidth, 1]);
        parts.push(tf.matMul(tf.transpose(tf.reshape(piece, [places, inChannels])), slopes));
      }
    }
    return tf.reshape(tf.stack(parts), filterShape);
  });
}

// src/adapters/inference/tensors.ts
var OWN = ["cpu", "wasm"];
var NATIVE = ["tfjs-node", "tfjs-node-gpu"];
var BACKENDS = [...OWN, ...NATIVE];
function tensorEngine(options) {
  let ready;
  return {
    async use(backend) {
      if (ready === void 0) ready = { backend, tensors: start(backend, options) };
      if (ready.backend !== backend) throw unavailable(backend, `this process already works with "${ready.backend}"`);
      return ready.tensors;
    },
    async lacks(backend) {
      if (!isOneOf(NATIVE, backend) || ready?.backend === backend) return void 0;
      try {
        await loaded(backend, options);
        return void 0;
      } catch (error) {
        return messageOf(error);
      }
    }
  };
}
async function start(backend, options) {
  if (isOneOf(NATIVE, backend)) return startNative(backend, options);
  if (isOneOf(OWN, backend)) return startOwn(backend, options.wasmFile);
  throw unavailable(backend, `there are ${BACKENDS.join(", ")}`);
}
async function startOwn(backend, wasmFile) {
  const tf = await import("./dist-SVYOB56C.js");
  tf.enableProdMode();
  if (backend === "wasm") await prepareWasm(tf, wasmFile);
  else await import("./dist-F233GJ5W.js");
  const layers = await import("./dist-BEKNEYPB.js");
  await select(tf, backend);
  if (backend === "wasm") registerFilterGradient(tf);
  return { backend, tf, layers };
}
function isOneOf(names, text) {
  return names.includes(text);
}
async function startNative(backend, options) {
  const module = await loaded(backend, options).catch((cause) => {
    throw cause instanceof TrainyardError ? unavailable(backend, cause.message, cause.fix) : cause;
  });
  module.enableProdMode();
  await module.ready();
  if (module.getBackend() !== "tensorflow") throw unavailable(backend, `it came up as "${module.getBackend()}"`);
  const { binding, isUsingGpuDevice } = module.backend();
  if (backend === "tfjs-node-gpu" && isUsingGpuDevice !== true)
    throw unavailable(backend, "its TensorFlow found no GPU that it can use");
  return { backend, library: `TensorFlow ${binding?.TF_Version ?? "of unknown version"}`, tf: module, layers: module };
}
async function loaded(backend, { native }) {
  if (native === void 0) throw unavailable(backend, "it was not looked for");
  mendUtil();
  return await native(backend);
}
function mendUtil() {
  const module = util;
  module.isNullOrUndefined ??= (value) => value === null || value === void 0;
  module.isArray ??= Array.isArray;
}
async function prepareWasm(tf, wasmFile) {
  const found = await stat3(wasmFile).catch(() => void 0);
  if (found === void 0) throw unavailable("wasm", `its file ${wasmFile} is not there`);
  const wasm = await import("./dist-7NMBP2HJ.js");
  wasm.setThreadsCount(1);
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  wasm.setWasmPaths({
    "tfjs-backend-wasm.wasm": wasmFile,
    "tfjs-backend-wasm-simd.wasm": wasmFile,
    "tfjs-backend-wasm-threaded-simd.wasm": wasmFile
  });
}
async function select(tf, backend) {
  try {
    if (backend === "wasm") await requireSimd(tf);
    const taken2 = await tf.setBackend(backend);
    await tf.ready();
    if (!taken2 || tf.getBackend() !== backend) throw new Error(`TensorFlow.js chose "${tf.getBackend()}" instead`);
  } catch (cause) {
    throw cause instanceof TrainyardError ? cause : unavailable(backend, messageOf(cause));
  }
}
async function requireSimd(tf) {
  if (await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT") !== true) {
    throw unavailable("wasm", "this processor or Node version has no WebAssembly SIMD");
  }
}
function unavailable(backend, why, fix) {
  const wasm = "Reinstall Trainyard so that the .wasm file is in place, or pin `train.backend: cpu`.";
  return new TrainyardError({
    code: "backend-unavailable",
    message: `the tensor backend "${backend}" is not available: ${why}`,
    fix: fix ?? (backend === "wasm" ? wasm : `Use one of: ${BACKENDS.join(", ")}.`)
  });
}

// src/adapters/programs/crash.ts
import { mkdir as mkdir4, writeFile as writeFile2 } from "node:fs/promises";
import { dirname as dirname7 } from "node:path";
function crashPoint(at, scope, kill) {
  const [, of = "", phase, number] = /^(?:([a-z]+)\/)?(before|within|after):(\d+)$/.exec(at ?? "") ?? [];
  if (phase === void 0 || of !== scope) return { guard: (effect) => effect() };
  let calls = 0;
  return {
    async guard(effect, half) {
      calls += 1;
      const mine = calls === Number(number);
      if (mine && phase === "within") await half?.();
      if (mine && phase !== "after") kill();
      const result = await effect();
      if (mine && phase === "after") kill();
      return result;
    }
  };
}
function crashingFiles(files, point) {
  return {
    ...files,
    write: (path, data) => point.guard(
      () => files.write(path, data),
      () => halfOf(path, data)
    ),
    append: (path, text) => point.guard(() => files.append(path, text)),
    copy: (from, to) => point.guard(() => files.copy(from, to)),
    remove: (path) => point.guard(() => files.remove(path))
  };
}
async function halfOf(path, data) {
  await mkdir4(dirname7(path), { recursive: true });
  await writeFile2(besideName(path), data.slice(0, data.length >> 1));
}
function crashingTables(tables, point) {
  return {
    async open(options) {
      const session = await tables.open(options);
      return {
        run: (sql) => sql.startsWith("copy ") ? point.guard(() => session.run(sql)) : session.run(sql),
        rows: (sql) => session.rows(sql),
        describe: (sql) => session.describe(sql),
        columns: (sql) => session.columns(sql),
        loadArrow: (table, paths) => session.loadArrow(table, paths),
        loadImages: (load) => session.loadImages(load),
        lock: () => session.lock(),
        close: () => session.close()
      };
    }
  };
}
function crashingBucket(bucket, point) {
  return {
    ...bucket,
    put: (key, bytes, options) => point.guard(() => bucket.put(key, bytes, options)),
    delete: (key) => point.guard(() => bucket.delete(key))
  };
}
function crashingRegistry(registry, point) {
  return {
    ...registry,
    putBlob: (bytes) => point.guard(() => registry.putBlob(bytes)),
    putManifest: (tag, manifest) => point.guard(() => registry.putManifest(tag, manifest)),
    deleteManifest: (tag) => point.guard(() => registry.deleteManifest(tag))
  };
}
function crashingLoans(loans, point) {
  return { ...loans, put: (address, bytes) => point.guard(() => loans.put(address, bytes)) };
}
function crashingForge(forge, point) {
  return {
    ...forge,
    createComment: (pull, body2) => point.guard(() => forge.createComment(pull, body2)),
    updateComment: (id, body2) => point.guard(() => forge.updateComment(id, body2)),
    deleteComment: (id) => point.guard(() => forge.deleteComment(id)),
    createCheck: (check) => point.guard(() => forge.createCheck(check)),
    updateCheck: (id, check) => point.guard(() => forge.updateCheck(id, check))
  };
}
function crashingRefs(refs, point) {
  return {
    ...refs,
    writeCommit: (commit) => point.guard(() => refs.writeCommit(commit)),
    writeTag: (tag) => point.guard(() => refs.writeTag(tag)),
    push: (updates, repository) => point.guard(() => refs.push(updates, repository))
  };
}
function crashingReleases(forge, point) {
  return {
    ...forge,
    createPull: (pull) => point.guard(() => forge.createPull(pull)),
    updatePull: (number, change) => point.guard(() => forge.updatePull(number, change)),
    deploy: (deployment) => point.guard(() => forge.deploy(deployment)),
    dispatch: (workflow, ref, inputs) => point.guard(() => forge.dispatch(workflow, ref, inputs))
  };
}

// src/adapters/programs/programs.ts
import { availableParallelism } from "node:os";
import { join as join9 } from "node:path";

// src/adapters/files/patterns.ts
import { createContext, Script } from "node:vm";
var TIME_LIMIT_MS = 500;
function patterns() {
  return {
    lastMatches(wanted, lines) {
      const found = /* @__PURE__ */ new Map();
      const script = new Script(LAST_MATCH);
      for (const [name, pattern] of Object.entries(wanted)) {
        const value = matched(script, pattern, lines);
        if (value !== void 0) found.set(name, value);
      }
      return found;
    }
  };
}
var LAST_MATCH = `(() => {
  const expression = new RegExp(pattern);
  let last;
  for (const line of lines) last = expression.exec(line)?.[1] ?? last;
  return last;
})()`;
function matched(script, pattern, lines) {
  try {
    const value = script.runInContext(createContext({ pattern, lines: [...lines] }), {
      timeout: TIME_LIMIT_MS
    });
    return typeof value === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}

// src/adapters/host/gpus.ts
import { execFile as execFile2 } from "node:child_process";
import { promisify as promisify2 } from "node:util";
var FIELDS = ["index", "uuid", "name", "driver_version", "memory.total"];
var TIME_MS = 2e4;
var MOST = 64;
async function nvidiaGpus(env) {
  const args = [`--query-gpu=${FIELDS.join(",")}`, "--format=csv,noheader,nounits"];
  const options = {
    // In containers the driver's libraries often lie where only LD_LIBRARY_PATH leads.
    env: only(["PATH", "LD_LIBRARY_PATH"], env),
    timeout: TIME_MS,
    killSignal: "SIGKILL",
    maxBuffer: 2 ** 20
  };
  try {
    const { stdout } = await promisify2(execFile2)("nvidia-smi", args, options);
    const devices = stdout.split("\n").slice(0, MOST).flatMap(deviceOf);
    if (devices.length === 0) return { gpus: [], why: "nvidia-smi names none" };
    const gpus = visible(devices, env["CUDA_VISIBLE_DEVICES"]).map(({ gpu }) => gpu);
    return gpus.length > 0 ? { gpus } : { gpus, why: "CUDA_VISIBLE_DEVICES hides every GPU of the machine" };
  } catch (error) {
    return { gpus: [], why: whyOf(error) };
  }
}
function deviceOf(line) {
  const [index = "", uuid = "", name = "", driver = "", memory = ""] = line.split(",").map((field) => field.trim());
  const mebibytes = Number(memory);
  if (name === "" || driver === "" || memory === "" || !Number.isFinite(mebibytes)) return [];
  return [{ index, uuid, gpu: { name: plain(name), driver: plain(driver), memoryBytes: mebibytes * 2 ** 20 } }];
}
function visible(devices, named) {
  if (named === void 0) return devices;
  const names = named.split(",").map((name) => name.trim());
  if (names.some((name) => name.startsWith("MIG-"))) return devices;
  const found = [];
  for (const name of names) {
    const device = devices.find(
      ({ index, uuid }) => index === name || name.startsWith("GPU-") && uuid.startsWith(name)
    );
    if (device === void 0 || found.includes(device)) break;
    found.push(device);
  }
  return found;
}
function whyOf(error) {
  if (error.code === "ENOENT") return "nvidia-smi is not on the PATH";
  if (error.killed === true) return `nvidia-smi gave no answer within ${TIME_MS / 1e3} s`;
  const said = plain(error.stdout ?? "") || plain(messageOf(error));
  return `nvidia-smi failed: ${said}`;
}
function plain(text) {
  return text.replace(/[^\P{C}]+/gu, " ").trim().slice(0, 200);
}

// src/adapters/outside/downloads.ts
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
var MOST_REDIRECTS = 5;
function httpsDownloads(options) {
  return {
    async get(address, { mostBytes, signal }) {
      let url = address;
      for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
        const response = await ask(await allowed(url, options), signal, options);
        const next2 = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
        if (next2 === null) return body(response, { url, mostBytes });
        await response.body?.cancel();
        url = new URL(next2, url).href;
      }
      throw failed3(address, `it redirects more than ${MOST_REDIRECTS} times`);
    }
  };
}
var PRIVATE_NETS = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"],
  ...["::/127", "fc00::/7", "fe80::/10"]
];
function privateNets() {
  const list = new BlockList();
  for (const net of PRIVATE_NETS) {
    const [address = "", prefix] = net.split("/");
    list.addSubnet(address, Number(prefix), address.includes(":") ? "ipv6" : "ipv4");
  }
  return list;
}
async function allowed(address, { trustedHosts = [] }) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (url?.protocol !== "https:") throw refused(address, "only https is allowed");
  if (url.username !== "" || url.password !== "") throw refused(address, "it holds a name or a password");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (trustedHosts.includes(host)) return url;
  const addresses = isIP(host) > 0 ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  for (const found of addresses)
    if (isPrivate(found.address)) throw refused(address, "it leads into a private network");
  return url;
}
function isPrivate(address) {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const nets = privateNets();
  if (mapped !== void 0) return nets.check(mapped, "ipv4");
  return nets.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
async function ask(url, signal, options) {
  try {
    return await options.fetch(url, { signal, redirect: "manual" });
  } catch (cause) {
    signal.throwIfAborted();
    throw failed3(url.href, messageOf(cause), cause);
  }
}
async function body(response, { url, mostBytes }) {
  if (!response.ok || response.body === null) throw failed3(url, `the server answers ${response.status}`);
  const parts = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.length;
    if (size > mostBytes) throw failed3(url, `it has more than the ${mostBytes} bytes that are allowed`);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
function shown(address) {
  return address.replace(/[?#].*$/s, "").slice(0, 200);
}
function refused(address, why) {
  return new TrainyardError({
    code: "download-refused",
    message: `${shown(address)} is not asked: ${why}`,
    fix: "Name an https address of a public host, or commit the file.",
    exitCode: EXIT.invalid
  });
}
function failed3(address, why, cause) {
  return new TrainyardError({
    code: "download-failed",
    message: `${shown(address)} could not be downloaded: ${why}`,
    fix: "Check the address and that this machine can reach it, and run again.",
    cause
  });
}

// src/adapters/outside/folders.ts
import { constants } from "node:fs";
import { lstat as lstat2, mkdir as mkdir5, open as open3, readdir as readdir4, writeFile as writeFile3 } from "node:fs/promises";
import { dirname as dirname8, join as join7 } from "node:path";

// src/adapters/outside/remove.ts
import { chmod, lstat, mkdtemp, readdir as readdir3, rename as rename2, rm as rm3 } from "node:fs/promises";
import { join as join6 } from "node:path";
async function removeFolder(folder2) {
  const remove = () => rm3(folder2, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  try {
    await remove();
  } catch {
    await loosen(folder2);
    await remove();
  }
}
var LONGEST_BELOW = 500;
async function loosen(root) {
  if ((await lstat(root).catch(() => void 0))?.isDirectory() !== true) return;
  const longest = Buffer.byteLength(root) + LONGEST_BELOW;
  const waiting = [Buffer.from(root)];
  for (let folder2 = waiting.pop(); folder2 !== void 0; folder2 = waiting.pop()) {
    await chmod(folder2, 448).catch(() => void 0);
    const entries = await readdir3(folder2, { withFileTypes: true, encoding: "buffer" }).catch(() => []);
    for (const entry of entries.filter((one) => one.isDirectory())) {
      const path = Buffer.concat([folder2, Buffer.from("/"), entry.name]);
      waiting.push(path.length > longest ? await lifted(path, root) : path);
    }
  }
}
async function lifted(path, root) {
  await chmod(path, 448).catch(() => void 0);
  const place = Buffer.from(join6(await mkdtemp(join6(root, "lifted-")), "folder"));
  await rename2(path, place);
  return place;
}

// src/adapters/outside/folders.ts
function outsideFolders() {
  return {
    create: (folder2) => told(folder2, mkdir5(folder2, { recursive: true })).then(() => void 0),
    write: (path, bytes, mode) => told(path, writeNew(path, bytes, mode)),
    entries: (folder2, most) => told(folder2, entriesOf2(folder2, most)),
    read: (path, most) => told(path, readPlain(path, most)),
    remove: (folder2) => told(folder2, removeFolder(folder2))
  };
}
async function writeNew(path, bytes, mode = 420) {
  await mkdir5(dirname8(path), { recursive: true });
  await writeFile3(path, bytes, { mode });
}
async function entriesOf2(root, most) {
  const self = await lstat2(root).catch(() => void 0);
  if (self?.isSymbolicLink() === true) return [{ path: ".", kind: "link", size: 0 }];
  const found = [];
  const waiting = [""];
  while (waiting.length > 0 && found.length < most) {
    const below = waiting.shift();
    const names = await readdir4(join7(root, below)).catch(() => []);
    for (const name of names.slice(0, most - found.length)) {
      const path = below === "" ? name : `${below}/${name}`;
      const entry = await entryAt(root, path);
      if (entry === void 0) continue;
      found.push(entry);
      if (entry.kind === "folder") waiting.push(path);
    }
  }
  return found.sort((one, other) => one.path < other.path ? -1 : 1);
}
async function entryAt(root, path) {
  const stats = await lstat2(join7(root, path)).catch((cause) => cause.code);
  if (stats === "ENAMETOOLONG") return { path, kind: "too-deep", size: 0 };
  if (typeof stats !== "object") return void 0;
  const kind = stats.isFile() ? "file" : stats.isDirectory() ? "folder" : stats.isSymbolicLink() ? "link" : "other";
  return { path, kind, size: kind === "file" ? stats.size : 0 };
}
async function readPlain(path, most) {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open3(path, flags).catch(() => void 0);
  if (file === void 0) return void 0;
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > most) return void 0;
    const bytes = await file.readFile();
    return bytes.length > most ? void 0 : bytes;
  } finally {
    await file.close();
  }
}
async function told(path, work) {
  try {
    return await work;
  } catch (cause) {
    throw new TrainyardError({
      code: "file-failed",
      message: `${path} could not be read or written: ${messageOf(cause)}`,
      fix: "Check that this user may reach it, and that the disk has room.",
      cause
    });
  }
}

// src/adapters/programs/command.ts
import { spawn } from "node:child_process";
import { constants as constants2 } from "node:fs";
import { access, stat as stat4 } from "node:fs/promises";
import { delimiter, join as join8, resolve as resolve3 } from "node:path";

// src/adapters/programs/output-lines.ts
var [LINE_FEED, CARRIAGE_RETURN] = [10, 13];
function outputLines(caps, onLine) {
  let kept = [];
  let [size, dropped, open8] = [0, 0, false];
  const add = (part) => {
    if (part.length === 0) return;
    open8 = true;
    const fits2 = part.subarray(0, Math.max(0, caps.lineBytes - size));
    if (fits2.length > 0) kept.push(Uint8Array.from(fits2));
    size += fits2.length;
    dropped += part.length - fits2.length;
  };
  const flush = () => {
    if (!open8) return;
    const text = readable(Buffer.concat(kept).toString("utf8"));
    if (text.trim() !== "") onLine(dropped > 0 ? `${text} ... (${dropped} more bytes)` : text);
    kept = [];
    [size, dropped, open8] = [0, 0, false];
  };
  return {
    push(chunk) {
      const seen = chunk.subarray(0, caps.take(chunk.length));
      let from = 0;
      for (let at = 0; at < seen.length; at++) {
        if (seen[at] !== LINE_FEED && seen[at] !== CARRIAGE_RETURN) continue;
        add(seen.subarray(from, at));
        flush();
        from = at + 1;
      }
      add(seen.subarray(from));
    },
    end: flush
  };
}
function readable(text) {
  return text.replace(ESCAPES, "").replace(CONTROLS, "");
}
var ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
var CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

// src/adapters/programs/process-family.ts
import { createHash as createHash3 } from "node:crypto";
import { readdir as readdir5, readFile as readFile4 } from "node:fs/promises";
async function familyMark(folder2) {
  const hash = createHash3("sha256").update(folder2).digest("hex");
  const variable = `TRAINYARD_PROGRAM=${hash.slice(0, 32)}`;
  const free = locksOf(await readFile4("/proc/self/limits", "latin1").catch(() => "")) === "unlimited";
  return { variable, ...free && { locks: String(Number.parseInt(`1${hash.slice(0, 12)}`, 16)) } };
}
function processFamily(leader, mark) {
  const known = /* @__PURE__ */ new Map();
  const learn = (all) => {
    const byPid = new Map(all.map((one) => [one.pid, one]));
    const below = (one) => {
      const parent = byPid.get(one.parent);
      return parent !== void 0 && known.get(parent.pid) === parent.started;
    };
    for (let grown = true; grown; ) {
      const fresh = all.filter((one) => known.get(one.pid) !== one.started && (isKin(one, leader) || below(one)));
      for (const one of fresh) known.set(one.pid, one.started);
      grown = fresh.length > 0;
    }
  };
  const others = async () => {
    const all = await processes();
    learn(all);
    for (const pid of await markedProcesses(mark, all)) known.set(pid, startOf(pid, all));
    const alive = all.filter((one) => known.get(one.pid) === one.started && one.state !== "Z");
    return alive.map((one) => one.pid).filter((pid) => pid !== leader);
  };
  return {
    look: async () => learn(await processes()),
    others,
    async end() {
      let ended = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const members = await others();
        sendSignal(-leader, "SIGKILL");
        for (const pid of members) sendSignal(pid, "SIGKILL");
        ended = Math.max(ended, members.length);
        if (members.length === 0) break;
        await new Promise((resolve5) => setTimeout(resolve5, 20));
      }
      return ended;
    }
  };
}
var ROUNDS = 20;
async function endMarked(mark) {
  for (const pid of await markedProcesses(mark, await processes())) sendSignal(pid, "SIGKILL");
}
function sendSignal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
  }
}
function isKin(one, leader) {
  return one.pid === leader || one.group === leader || one.session === leader;
}
function startOf(pid, all) {
  return all.find((one) => one.pid === pid)?.started ?? "";
}
async function markedProcesses(mark, all) {
  const marked = await Promise.all(all.map(async ({ pid }) => await isMarked(pid, mark) ? [pid] : []));
  return marked.flat();
}
async function isMarked(pid, { variable, locks }) {
  if (pid === process.pid) return false;
  const [environment2, limits] = await Promise.all(
    ["environ", "limits"].map((file) => readFile4(`/proc/${pid}/${file}`, "latin1").catch(() => ""))
  );
  return environment2?.split("\0").includes(variable) === true || locks !== void 0 && locksOf(limits) === locks;
}
function locksOf(limits = "") {
  return /^Max file locks +\S+ +(\S+)/m.exec(limits)?.[1];
}
async function processes() {
  const names = await readdir5("/proc").catch(() => []);
  const found = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess));
  return found.filter((one) => one !== void 0);
}
async function readProcess(name) {
  const text = await readFile4(`/proc/${name}/stat`, "latin1").catch(() => void 0);
  if (text === void 0) return void 0;
  const [state = "", parent, group, session, ...rest] = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return {
    pid: Number(name),
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    state,
    started: rest[15] ?? ""
  };
}

// src/adapters/programs/command.ts
var LINE_BYTES = 8192;
var OUTPUT_BYTES = 16 * 2 ** 20;
var TAIL_LINES = 40;
var LOOK_EVERY_MS = 250;
var GRACE_MS = 2e3;
function commandRunner(options) {
  return {
    async run(command2) {
      command2.signal.throwIfAborted();
      const mark = await familyMark(command2.folder);
      const env = { ...only(MACHINE, options.env), ...command2.env, ...Object.fromEntries([mark.variable.split("=")]) };
      const program = await locate2(command2, env["PATH"] ?? "");
      const { argv, enforced } = await limited(command2, { program, mark, path: env["PATH"] ?? "" });
      await endMarked(mark);
      const before = await held(command2, options);
      const started = options.clock.monotonicMs();
      const [file = "", ...args] = argv;
      const child = spawn(file, args, { cwd: command2.folder, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
      const watched = await watch(child, { command: command2, mark, options, before });
      return { ...watched, enforced, seconds: (options.clock.monotonicMs() - started) / 1e3 };
    }
  };
}
async function locate2({ argv, folder: folder2 }, path) {
  const [name = ""] = argv;
  const here = name.includes("/");
  const file = here ? await firstProgram([resolve3(folder2, name)]) : await onPath(name, path);
  if (file !== void 0) return file;
  throw new TrainyardError({
    code: "command-not-found",
    message: `there is no program "${name.slice(0, 200)}" ${here ? "in the code folder, as a file that may be executed" : "on the PATH"}`,
    fix: here ? "Commit the file with `git add --chmod=+x`, or name its interpreter first: [python3, train.py]." : "Install it on the machine that trains, or name another program.",
    exitCode: EXIT.broken
  });
}
function onPath(name, path) {
  const folders = path.split(delimiter).filter((folder2) => folder2 !== "" && name !== "");
  return firstProgram(folders.map((folder2) => join8(folder2, name)));
}
async function firstProgram(files) {
  for (const file of files) if (await isProgram(file)) return file;
  return void 0;
}
async function isProgram(file) {
  const found = await stat4(file).catch(() => void 0);
  if (found?.isFile() !== true) return false;
  return access(file, constants2.X_OK).then(
    () => true,
    () => false
  );
}
async function limited({ limits, argv }, { program, mark, path }) {
  const enforced = ["time", `disk and files (looked at every ${LOOK_EVERY_MS} ms)`];
  const front = [];
  const [setpriv, prlimit] = [await onPath("setpriv", path), await onPath("prlimit", path)];
  if (setpriv !== void 0) {
    front.push(setpriv, "--pdeathsig", "KILL", "--no-new-privs", "--");
    enforced.push("end with this process", "no new privileges");
  }
  if (prlimit !== void 0) {
    front.push(prlimit, "--core=0:0", `--fsize=${limits.diskBytes}:${limits.diskBytes}`);
    if (limits.memoryBytes !== void 0) front.push(`--data=${limits.memoryBytes}:${limits.memoryBytes}`);
    if (mark.locks !== void 0) front.push(`--locks=${mark.locks}:${mark.locks}`);
    front.push("--");
    enforced.push("size of a file", ...limits.memoryBytes === void 0 ? [] : ["memory of each process"]);
  }
  return { argv: [...front, program, ...argv.slice(1)], enforced };
}
async function watch(child, job) {
  const { command: command2 } = job;
  const output = readOutput(child, command2.onLine);
  const exited = new Promise((settle, fail) => {
    child.on("error", fail);
    child.on("exit", (code2, signal2) => settle({ code: code2, signal: signal2 }));
  });
  if (child.pid === void 0) return exited.then(() => Promise.reject(new Error("a program without a number")));
  const family = processFamily(child.pid, job.mark);
  const closed = new Promise((settle) => child.on("close", () => settle()));
  const stopped = await untilOver(exited, { ...job, family, leader: child.pid });
  const left = stopped === void 0 ? await leftOver(family) : 0;
  await family.end();
  const { code, signal } = await exited;
  await Promise.race([closed, pause(GRACE_MS)]);
  child.stdout?.destroy();
  child.stderr?.destroy();
  if (stopped === "interrupted") command2.signal.throwIfAborted();
  return {
    ...code !== null && { code },
    ...signal !== null && { signal },
    ...stopped !== void 0 && stopped !== "interrupted" && { stopped },
    ...output(),
    left
  };
}
function readOutput(child, onLine) {
  let [budget, unreadBytes] = [OUTPUT_BYTES, 0];
  const tail = [];
  const take = (bytes) => {
    const seen = Math.min(bytes, budget);
    budget -= seen;
    unreadBytes += bytes - seen;
    return seen;
  };
  for (const stream of [child.stdout, child.stderr]) {
    const lines = outputLines({ lineBytes: LINE_BYTES, take }, (line) => {
      tail.push(line);
      if (tail.length > TAIL_LINES) tail.shift();
      onLine(line);
    });
    stream?.on("data", (chunk) => lines.push(chunk)).on("close", () => lines.end());
  }
  return () => ({ tail: [...tail], unreadBytes });
}
async function untilOver(exited, job) {
  const { command: command2, options } = job;
  const end = options.clock.monotonicMs() + command2.limits.timeMs;
  let over = false;
  const done = exited.finally(() => {
    over = true;
  });
  const stop = new AbortController();
  const interrupted = aborted(command2.signal, stop.signal);
  for (; ; ) {
    const left = end - options.clock.monotonicMs();
    await Promise.race([done, pause(Math.max(1, Math.min(LOOK_EVERY_MS, left))), interrupted]);
    const reason = command2.signal.aborted ? "interrupted" : await exceeded(job, end);
    if (reason === void 0 && !over) {
      await job.family.look();
      continue;
    }
    stop.abort();
    if (reason === void 0) return void 0;
    sendSignal(-job.leader, "SIGTERM");
    await Promise.race([done, pause(GRACE_MS)]);
    return reason;
  }
}
async function exceeded(job, end) {
  const { command: command2, options, before } = job;
  const now = await held(command2, options, before.entries);
  if (now.tooDeep) return "depth";
  if (now.entries - before.entries > command2.limits.entries) return "entries";
  if (now.bytes - before.bytes > command2.limits.diskBytes) return "disk";
  return options.clock.monotonicMs() >= end ? "time" : void 0;
}
async function held({ limits, watched }, { folders }, before = 0) {
  let [bytes, entries, tooDeep] = [0, 0, false];
  for (const folder2 of watched) {
    const found = await folders.entries(folder2, before + limits.entries + 1);
    entries += found.length;
    bytes += found.reduce((sum, entry) => sum + entry.size, 0);
    tooDeep ||= found.some((entry) => entry.kind === "too-deep");
  }
  return { bytes, entries, tooDeep };
}
async function leftOver(family) {
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    const others = await family.others();
    if (others.length === 0 || waited >= GRACE_MS) return others.length;
    await pause(LOOK_EVERY_MS);
  }
}
function pause(ms) {
  return new Promise((settle) => setTimeout(settle, ms));
}
function aborted(signal, forget) {
  if (signal.aborted) return Promise.resolve();
  return new Promise((settle) => signal.addEventListener("abort", () => settle(), { once: true, signal: forget }));
}

// src/adapters/programs/programs.ts
function programPorts({ env, clock, state }) {
  const folders = outsideFolders();
  return {
    folders,
    commands: commandRunner({ env, clock, folders }),
    patterns: patterns(),
    downloads: httpsDownloads({ fetch }),
    // Several stages may run at once over one state folder.
    scratch: join9(state, `programs-${process.pid}`),
    // A training looks for graphics processors first and fills in how many there are.
    machine: { cpus: availableParallelism(), gpus: 0 },
    gpus: () => nvidiaGpus(env)
  };
}

// src/adapters/tables/arrow.ts
import { open as open4 } from "node:fs/promises";

// src/adapters/tables/arrow-columns.ts
function arrowColumn({ name, type }, arrow, api) {
  const { DataType } = arrow;
  const valued = DataType.isDictionary(type) ? type.dictionary : type;
  const cells = numbersOf(valued, arrow, api) ?? timesOf(valued, arrow, api) ?? textsOf(valued, arrow, api) ?? listOf(valued, arrow, api) ?? cellsOf("VARCHAR", api.VARCHAR, jsonText);
  return { name, ...cells };
}
function numbersOf(type, { DataType }, api) {
  if (DataType.isBool(type)) return cellsOf("BOOLEAN", api.BOOLEAN, (value) => value);
  if (DataType.isFloat(type)) return cellsOf("DOUBLE", api.DOUBLE, Number);
  const whole = (value) => BigInt(value);
  if (DataType.isInt(type) && type.bitWidth === 64 && !type.isSigned) return cellsOf("UBIGINT", api.UBIGINT, whole);
  if (DataType.isInt(type) || DataType.isDuration(type)) return cellsOf("BIGINT", api.BIGINT, whole);
  if (!DataType.isDecimal(type)) return void 0;
  return cellsOf("VARCHAR", api.VARCHAR, (value) => decimalText(value, type.scale));
}
function timesOf(type, { DataType }, api) {
  if (DataType.isTimestamp(type)) {
    const moment = (value) => new api.DuckDBTimestampValue(BigInt(Math.round(Number(value) * 1e3)));
    return cellsOf("TIMESTAMP", api.TIMESTAMP, moment);
  }
  if (DataType.isDate(type)) {
    const day = (value) => new api.DuckDBDateValue(Math.floor(Number(value) / 864e5));
    return cellsOf("DATE", api.DATE, day);
  }
  if (!DataType.isTime(type)) return void 0;
  const micros = microsecondsIn(type.unit);
  return cellsOf("TIME", api.TIME, (value) => new api.DuckDBTimeValue(BigInt(Math.trunc(Number(value) * micros))));
}
function microsecondsIn(unit) {
  return 10 ** (6 - 3 * unit);
}
function textsOf(type, { DataType }, api) {
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type) || DataType.isUtf8View(type)) {
    return cellsOf("VARCHAR", api.VARCHAR, String);
  }
  const binary = DataType.isBinary(type) || DataType.isLargeBinary(type) || DataType.isFixedSizeBinary(type);
  if (!binary && !DataType.isBinaryView(type)) return void 0;
  return cellsOf("BLOB", api.BLOB, (value) => new api.DuckDBBlobValue(value));
}
function listOf(type, { DataType }, api) {
  if (!DataType.isList(type) && !DataType.isFixedSizeList(type) && !DataType.isLargeList(type)) return void 0;
  const inner = type.children[0]?.type;
  if (inner === void 0 || !(DataType.isInt(inner) || DataType.isFloat(inner))) return void 0;
  return cellsOf(
    "DOUBLE[]",
    api.LIST(api.DOUBLE),
    (value) => api.listValue(Array.from(value, Number))
  );
}
function cellsOf(sql, type, convert) {
  return {
    sql,
    type,
    read(vector, row) {
      const value = vector.get(row);
      return value === null || value === void 0 ? null : convert(value);
    }
  };
}
function decimalText(words, scale) {
  const bits = words.length * 32;
  const raw = words.reduceRight((sum, word) => sum << 32n | BigInt(word), 0n);
  const value = BigInt.asIntN(bits, raw);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  return `${value < 0n ? "-" : ""}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ""}`;
}
function jsonText(value) {
  return JSON.stringify(value, (_, inner) => typeof inner === "bigint" ? String(inner) : inner);
}

// node_modules/fzstd/esm/index.mjs
var ab = ArrayBuffer;
var u8 = Uint8Array;
var u16 = Uint16Array;
var i16 = Int16Array;
var i32 = Int32Array;
var slc = function(v, s, e) {
  if (u8.prototype.slice)
    return u8.prototype.slice.call(v, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  var n = new u8(e - s);
  n.set(v.subarray(s, e));
  return n;
};
var fill = function(v, n, s, e) {
  if (u8.prototype.fill)
    return u8.prototype.fill.call(v, n, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  for (; s < e; ++s)
    v[s] = n;
  return v;
};
var cpw = function(v, t, s, e) {
  if (u8.prototype.copyWithin)
    return u8.prototype.copyWithin.call(v, t, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  while (s < e) {
    v[t++] = v[s++];
  }
};
var ec = [
  "invalid zstd data",
  "window size too large (>2046MB)",
  "invalid block type",
  "FSE accuracy too high",
  "match distance too far back",
  "unexpected EOF"
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var rb = function(d, b, n) {
  var i = 0, o = 0;
  for (; i < n; ++i)
    o |= d[b++] << (i << 3);
  return o;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var rzfh = function(dat, w) {
  var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
  if (n3 == 3126568 && dat[3] == 253) {
    var flg = dat[4];
    var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
    if (flg & 8)
      err(0);
    var bt = 6 - ss;
    var db = df == 3 ? 4 : df;
    var di = rb(dat, bt, db);
    bt += db;
    var fsb = fcf ? 1 << fcf : ss;
    var fss = rb(dat, bt, fsb) + (fcf == 1 && 256);
    var ws = fss;
    if (!ss) {
      var wb = 1 << 10 + (dat[5] >> 3);
      ws = wb + (wb >> 3) * (dat[5] & 7);
    }
    if (ws > 2145386496)
      err(1);
    var buf = new u8((w == 1 ? fss || ws : w ? 0 : ws) + 12);
    buf[0] = 1, buf[4] = 4, buf[8] = 8;
    return {
      b: bt + fsb,
      y: 0,
      l: 0,
      d: di,
      w: w && w != 1 ? w : buf.subarray(12),
      e: ws,
      o: new i32(buf.buffer, 0, 3),
      u: fss,
      c: cc,
      m: Math.min(131072, ws)
    };
  } else if ((n3 >> 4 | dat[3] << 20) == 25481893) {
    return b4(dat, 4) + 8;
  }
  err(0);
};
var msb = function(val) {
  var bits = 0;
  for (; 1 << bits <= val; ++bits)
    ;
  return bits - 1;
};
var rfse = function(dat, bt, mal) {
  var tpos = (bt << 3) + 4;
  var al = (dat[bt] & 15) + 5;
  if (al > mal)
    err(3);
  var sz = 1 << al;
  var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
  var buf = new ab(512 + (sz << 2));
  var freq = new i16(buf, 0, 256);
  var dstate = new u16(buf, 0, 256);
  var nstate = new u16(buf, 512, sz);
  var bb1 = 512 + (sz << 1);
  var syms = new u8(buf, bb1, sz);
  var nbits = new u8(buf, bb1 + sz);
  while (sym < 255 && probs > 0) {
    var bits = msb(probs + 1);
    var cbt = tpos >> 3;
    var msk = (1 << bits + 1) - 1;
    var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (tpos & 7) & msk;
    var msk1fb = (1 << bits) - 1;
    var msv = msk - probs - 1;
    var sval = val & msk1fb;
    if (sval < msv)
      tpos += bits, val = sval;
    else {
      tpos += bits + 1;
      if (val > msk1fb)
        val -= msv;
    }
    freq[++sym] = --val;
    if (val == -1) {
      probs += val;
      syms[--ht] = sym;
    } else
      probs -= val;
    if (!val) {
      do {
        var rbt = tpos >> 3;
        re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
        tpos += 2;
        sym += re;
      } while (re == 3);
    }
  }
  if (sym > 255 || probs)
    err(0);
  var sympos = 0;
  var sstep = (sz >> 1) + (sz >> 3) + 3;
  var smask = sz - 1;
  for (var s = 0; s <= sym; ++s) {
    var sf = freq[s];
    if (sf < 1) {
      dstate[s] = -sf;
      continue;
    }
    for (i = 0; i < sf; ++i) {
      syms[sympos] = s;
      do {
        sympos = sympos + sstep & smask;
      } while (sympos >= ht);
    }
  }
  if (sympos)
    err(0);
  for (i = 0; i < sz; ++i) {
    var ns = dstate[syms[i]]++;
    var nb = nbits[i] = al - msb(ns);
    nstate[i] = (ns << nb) - sz;
  }
  return [tpos + 7 >> 3, {
    b: al,
    s: syms,
    n: nbits,
    t: nstate
  }];
};
var rhu = function(dat, bt) {
  var i = 0, wc = -1;
  var buf = new u8(292), hb = dat[bt];
  var hw = buf.subarray(0, 256);
  var rc = buf.subarray(256, 268);
  var ri = new u16(buf.buffer, 268);
  if (hb < 128) {
    var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
    bt += hb;
    var epos = ebt << 3;
    var lb = dat[bt];
    if (!lb)
      err(0);
    var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
    var fpos = (++bt << 3) - 8 + msb(lb);
    for (; ; ) {
      fpos -= btr1;
      if (fpos < epos)
        break;
      var cbt = fpos >> 3;
      st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
      hw[++wc] = fdt.s[st1];
      fpos -= btr2;
      if (fpos < epos)
        break;
      cbt = fpos >> 3;
      st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
      hw[++wc] = fdt.s[st2];
      btr1 = fdt.n[st1];
      st1 = fdt.t[st1];
      btr2 = fdt.n[st2];
      st2 = fdt.t[st2];
    }
    if (++wc > 255)
      err(0);
  } else {
    wc = hb - 127;
    for (; i < wc; i += 2) {
      var byte = dat[++bt];
      hw[i] = byte >> 4;
      hw[i + 1] = byte & 15;
    }
    ++bt;
  }
  var wes = 0;
  for (i = 0; i < wc; ++i) {
    var wt = hw[i];
    if (wt > 11)
      err(0);
    wes += wt && 1 << wt - 1;
  }
  var mb = msb(wes) + 1;
  var ts = 1 << mb;
  var rem = ts - wes;
  if (rem & rem - 1)
    err(0);
  hw[wc++] = msb(rem) + 1;
  for (i = 0; i < wc; ++i) {
    var wt = hw[i];
    ++rc[hw[i] = wt && mb + 1 - wt];
  }
  var hbuf = new u8(ts << 1);
  var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
  ri[mb] = 0;
  for (i = mb; i > 0; --i) {
    var pv = ri[i];
    fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << mb - i));
  }
  if (ri[0] != ts)
    err(0);
  for (i = 0; i < wc; ++i) {
    var bits = hw[i];
    if (bits) {
      var code = ri[bits];
      fill(syms, i, code, ri[bits] = code + (1 << mb - bits));
    }
  }
  return [bt, {
    n: nb,
    b: mb,
    s: syms
  }];
};
var dllt = rfse(/* @__PURE__ */ new u8([
  81,
  16,
  99,
  140,
  49,
  198,
  24,
  99,
  12,
  33,
  196,
  24,
  99,
  102,
  102,
  134,
  70,
  146,
  4
]), 0, 6)[1];
var dmlt = rfse(/* @__PURE__ */ new u8([
  33,
  20,
  196,
  24,
  99,
  140,
  33,
  132,
  16,
  66,
  8,
  33,
  132,
  16,
  66,
  8,
  33,
  68,
  68,
  68,
  68,
  68,
  68,
  68,
  68,
  36,
  9
]), 0, 6)[1];
var doct = rfse(/* @__PURE__ */ new u8([
  32,
  132,
  16,
  66,
  102,
  70,
  68,
  68,
  68,
  68,
  36,
  73,
  2
]), 0, 5)[1];
var b2bl = function(b, s) {
  var len = b.length, bl = new i32(len);
  for (var i = 0; i < len; ++i) {
    bl[i] = s;
    s += 1 << b[i];
  }
  return bl;
};
var llb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
  0,
  0,
  0,
  0,
  16843009,
  50528770,
  134678020,
  202050057,
  269422093
])).buffer, 0, 36);
var llbl = /* @__PURE__ */ b2bl(llb, 0);
var mlb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  16843009,
  50528770,
  117769220,
  185207048,
  252579084,
  16
])).buffer, 0, 53);
var mlbl = /* @__PURE__ */ b2bl(mlb, 3);
var dhu = function(dat, out, hu) {
  var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
  if (!lb)
    err(0);
  var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
  for (; pos > eb && i < ss; ) {
    var cbt = pos >> 3;
    var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
    st = (st << btr | val) & msk;
    out[++i] = hu.s[st];
    pos -= btr = hu.n[st];
  }
  if (pos != eb || i + 1 != ss)
    err(0);
};
var dhu4 = function(dat, out, hu) {
  var bt = 6;
  var ss = out.length, sz1 = ss + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
  dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
  dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
  dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
  dhu(dat.subarray(bt), out.subarray(sz3), hu);
};
var rzb = function(dat, st, out) {
  var _a;
  var bt = st.b;
  var b0 = dat[bt], btype = b0 >> 1 & 3;
  st.l = b0 & 1;
  var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
  var ebt = (bt += 3) + sz;
  if (btype == 1) {
    if (bt >= dat.length)
      return;
    st.b = bt + 1;
    if (out) {
      fill(out, dat[bt], st.y, st.y += sz);
      return out;
    }
    return fill(new u8(sz), dat[bt]);
  }
  if (ebt > dat.length)
    return;
  if (btype == 0) {
    st.b = ebt;
    if (out) {
      out.set(dat.subarray(bt, ebt), st.y);
      st.y += sz;
      return out;
    }
    return slc(dat, bt, ebt);
  }
  if (btype == 2) {
    var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
    var lss = b3 >> 4, lcs = 0, s4 = 0;
    if (lbt < 2) {
      if (sf & 1)
        lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
      else
        lss = b3 >> 3;
    } else {
      s4 = sf;
      if (sf < 2)
        lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
      else if (sf == 2)
        lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
      else
        lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
    }
    ++bt;
    var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
    var spl = buf.length - lss;
    if (lbt == 0)
      buf.set(dat.subarray(bt, bt += lss), spl);
    else if (lbt == 1)
      fill(buf, dat[bt++], spl);
    else {
      var hu = st.h;
      if (lbt == 2) {
        var hud = rhu(dat, bt);
        lcs += bt - (bt = hud[0]);
        st.h = hu = hud[1];
      } else if (!hu)
        err(0);
      (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
    }
    var ns = dat[bt++];
    if (ns) {
      if (ns == 255)
        ns = (dat[bt++] | dat[bt++] << 8) + 32512;
      else if (ns > 127)
        ns = ns - 128 << 8 | dat[bt++];
      var scm = dat[bt++];
      if (scm & 3)
        err(0);
      var dts = [dmlt, doct, dllt];
      for (var i = 2; i > -1; --i) {
        var md = scm >> (i << 1) + 2 & 3;
        if (md == 1) {
          var rbuf = new u8([0, 0, dat[bt++]]);
          dts[i] = {
            s: rbuf.subarray(2, 3),
            n: rbuf.subarray(0, 1),
            t: new u16(rbuf.buffer, 0, 1),
            b: 0
          };
        } else if (md == 2) {
          _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
        } else if (md == 3) {
          if (!st.t)
            err(0);
          dts[i] = st.t[i];
        }
      }
      var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
      var lb = dat[ebt - 1];
      if (!lb)
        err(0);
      var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
      var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
      cbt = (spos -= oct.b) >> 3;
      var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
      cbt = (spos -= mlt.b) >> 3;
      var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
      for (++ns; --ns; ) {
        var llc = llt.s[lst];
        var lbtr = llt.n[lst];
        var mlc = mlt.s[mst];
        var mbtr = mlt.n[mst];
        var ofc = oct.s[ost];
        var obtr = oct.n[ost];
        cbt = (spos -= ofc) >> 3;
        var ofp = 1 << ofc;
        var off = ofp + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16 | dat[cbt + 3] << 24) >>> (spos & 7) & ofp - 1);
        cbt = (spos -= mlb[mlc]) >> 3;
        var ml = mlbl[mlc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << mlb[mlc]) - 1);
        cbt = (spos -= llb[llc]) >> 3;
        var ll = llbl[llc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << llb[llc]) - 1);
        cbt = (spos -= lbtr) >> 3;
        lst = llt.t[lst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << lbtr) - 1);
        cbt = (spos -= mbtr) >> 3;
        mst = mlt.t[mst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mbtr) - 1);
        cbt = (spos -= obtr) >> 3;
        ost = oct.t[ost] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << obtr) - 1);
        if (off > 3) {
          st.o[2] = st.o[1];
          st.o[1] = st.o[0];
          st.o[0] = off -= 3;
        } else {
          var idx = off - (ll != 0);
          if (idx) {
            off = idx == 3 ? st.o[0] - 1 : st.o[idx];
            if (idx > 1)
              st.o[2] = st.o[1];
            st.o[1] = st.o[0];
            st.o[0] = off;
          } else
            off = st.o[0];
        }
        for (var i = 0; i < ll; ++i) {
          buf[oubt + i] = buf[spl + i];
        }
        oubt += ll, spl += ll;
        var stin = oubt - off;
        if (stin < 0) {
          var len = -stin;
          var bs = st.e + stin;
          if (len > ml)
            len = ml;
          for (var i = 0; i < len; ++i) {
            buf[oubt + i] = st.w[bs + i];
          }
          oubt += len, ml -= len, stin = 0;
        }
        for (var i = 0; i < ml; ++i) {
          buf[oubt + i] = buf[stin + i];
        }
        oubt += ml;
      }
      if (oubt != spl) {
        while (spl < buf.length) {
          buf[oubt++] = buf[spl++];
        }
      } else
        oubt = buf.length;
      if (out)
        st.y += oubt;
      else
        buf = slc(buf, 0, oubt);
    } else if (out) {
      st.y += lss;
      if (spl) {
        for (var i = 0; i < lss; ++i) {
          buf[i] = buf[spl + i];
        }
      }
    } else if (spl)
      buf = slc(buf, spl);
    st.b = ebt;
    return buf;
  }
  err(2);
};
var cct = function(bufs, ol) {
  if (bufs.length == 1)
    return bufs[0];
  var buf = new u8(ol);
  for (var i = 0, b = 0; i < bufs.length; ++i) {
    var chk = bufs[i];
    buf.set(chk, b);
    b += chk.length;
  }
  return buf;
};
function decompress(dat, buf) {
  var bufs = [], nb = +!buf;
  var bt = 0, ol = 0;
  for (; dat.length; ) {
    var st = rzfh(dat, nb || buf);
    if (typeof st == "object") {
      if (nb) {
        buf = null;
        if (st.w.length == st.u) {
          bufs.push(buf = st.w);
          ol += st.u;
        }
      } else {
        bufs.push(buf);
        st.e = 0;
      }
      for (; !st.l; ) {
        var blk = rzb(dat, st, buf);
        if (!blk)
          err(5);
        if (buf)
          st.e = st.y;
        else {
          bufs.push(blk);
          ol += blk.length;
          cpw(st.w, 0, blk.length);
          st.w.set(blk, st.w.length - blk.length);
        }
      }
      bt = st.b + st.c * 4;
    } else
      bt = st;
    dat = dat.subarray(bt);
  }
  return cct(bufs, ol);
}

// src/adapters/tables/lz4-frame.ts
var MAGIC = 407708164;
var VERSION_MASK = 192;
var VERSION = 64;
var BLOCK_CHECKSUM = 16;
var CONTENT_SIZE = 8;
var DICTIONARY_ID = 1;
var STORED2 = 2147483648;
var LEAST_MATCH = 4;
function lz4Content(frame) {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const flags = view.getUint8(4);
  if (view.getUint32(0, true) !== MAGIC || (flags & VERSION_MASK) !== VERSION) throw new Error("no LZ4 frame");
  if ((flags & DICTIONARY_ID) !== 0) throw new Error("an LZ4 frame that needs a dictionary");
  const out = { bytes: new Uint8Array(frame.byteLength * 4), length: 0 };
  let at = (flags & CONTENT_SIZE) === 0 ? 7 : 15;
  for (; ; ) {
    const size = view.getUint32(at, true);
    if (size === 0) return out.bytes.subarray(0, out.length);
    const from = at + 4;
    at = from + (size & ~STORED2);
    if (at > frame.byteLength) throw new Error("an LZ4 block is cut off");
    const block = frame.subarray(from, at);
    if (size >= STORED2) append(out, block);
    else unpack({ bytes: block, at: 0 }, out);
    if ((flags & BLOCK_CHECKSUM) !== 0) at += 4;
  }
}
function unpack(block, out) {
  while (block.at < block.bytes.length) {
    const token = next(block);
    const literals = lengthFrom(token >> 4, block);
    if (block.at + literals > block.bytes.length) throw new Error("an LZ4 block is cut off");
    append(out, block.bytes.subarray(block.at, block.at + literals));
    block.at += literals;
    if (block.at === block.bytes.length) return;
    const back = next(block) | next(block) << 8;
    repeat(out, back, lengthFrom(token & 15, block) + LEAST_MATCH);
  }
}
function next(block) {
  const byte = block.bytes[block.at];
  if (byte === void 0) throw new Error("an LZ4 block is cut off");
  block.at += 1;
  return byte;
}
function lengthFrom(nibble, block) {
  let length = nibble;
  if (nibble < 15) return length;
  for (; ; ) {
    const more = next(block);
    length += more;
    if (more < 255) return length;
  }
}
function append(out, bytes) {
  makeRoom(out, bytes.length);
  out.bytes.set(bytes, out.length);
  out.length += bytes.length;
}
function repeat(out, back, length) {
  if (back === 0 || back > out.length) throw new Error("an LZ4 match lies before the beginning");
  makeRoom(out, length);
  let left = length;
  while (left > 0) {
    const part = Math.min(left, back);
    const from = out.length - back;
    out.bytes.copyWithin(out.length, from, from + part);
    out.length += part;
    left -= part;
  }
}
function makeRoom(out, more) {
  const needed = out.length + more;
  if (needed <= out.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, out.bytes.length * 2));
  grown.set(out.bytes.subarray(0, out.length));
  out.bytes = grown;
}

// src/adapters/tables/arrow-compression.ts
function readCompressed({ compressionRegistry, CompressionType }) {
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: lz4Content });
  compressionRegistry.set(CompressionType.ZSTD, { decode: zstdContent });
}
function zstdContent(bytes) {
  const content = decompress(bytes);
  return content.byteOffset % 8 === 0 ? content : content.slice();
}

// src/adapters/tables/arrow.ts
var CHUNK = 2048;
async function loadArrowFiles(api, connection, { table, paths }) {
  const arrow = await import("./Arrow.node-6G623UQJ.js");
  readCompressed(arrow);
  let columns;
  for (const path of paths) {
    const file = await open4(path);
    try {
      const reader = await arrow.RecordBatchReader.from(file);
      await reader.open();
      const own = reader.schema.fields.map((field) => arrowColumn(field, arrow, api));
      if (columns === void 0) await connection.run(createTable(table, own));
      else if (signature(own) !== signature(columns))
        throw unreadable(path, "its columns are not those of the first file");
      columns ??= own;
      await appendBatches(reader, { api, connection, table, columns });
    } catch (cause) {
      if (cause instanceof TrainyardError) throw cause;
      throw unreadable(path, messageOf(cause), cause);
    } finally {
      await file.close();
    }
  }
}
async function appendBatches(reader, { api, connection, table, columns }) {
  const appender = await connection.createAppender(table.slice(1, -1).replaceAll('""', '"'));
  const types = columns.map((column) => column.type);
  for await (const batch of reader) {
    for (let from = 0; from < batch.numRows; from += CHUNK) {
      const rows = Math.min(CHUNK, batch.numRows - from);
      const chunk = api.DuckDBDataChunk.create(types, rows);
      for (const [i, column] of columns.entries()) {
        const vector = batch.getChildAt(i);
        chunk.setColumnValues(
          i,
          Array.from({ length: rows }, (_, row) => column.read(vector, from + row))
        );
      }
      appender.appendDataChunk(chunk);
    }
  }
  appender.closeSync();
}
function createTable(table, columns) {
  return `create table ${table} (${columns.map(({ name, sql }) => `${quoted(name)} ${sql}`).join(", ")})`;
}
function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
function signature(columns) {
  return JSON.stringify(columns.map(({ name, sql }) => [name, sql]));
}
function unreadable(path, why, cause) {
  return new TrainyardError({
    code: "data-arrow",
    message: `the Arrow file ${path} cannot be read: ${why}`,
    fix: "Check that it is an Arrow IPC file or stream; Feather version 1 is not.",
    cause
  });
}

// src/adapters/tables/duckdb-messages.ts
var ABOUT_TEXT = /^(Parser|Binder|Catalog|IO|Permission|Not implemented|Dependency|Syntax|Out of Memory|Interrupt)\b/;
var OURS = /^Invalid Input Error: column .{1,128} holds a whole number beyond 2\^53, which would lose digits$/;
var JSON_LINE = /^Invalid Input Error: Malformed JSON in file "[^"\n]*", at byte (\d+) in line (\d+)/;
var JSON_MARK = /^Invalid Input Error: Malformed JSON in file "[^"\n]*", .{1,60}: byte order mark \(BOM\) is not supported/;
var NO_PARQUET = /^Invalid Input Error: (No magic bytes found at end of file|File '[^'\n]*' too small to be a Parquet file)/;
var CSV_LINE = /CSV Error on Line: (\d+)/;
function withoutCells(message) {
  const [first = ""] = message.split("\n");
  if (OURS.test(first) || ABOUT_TEXT.test(first)) return message;
  if (NO_PARQUET.test(first)) return "a file is cut off, or is no Parquet file";
  const line = CSV_LINE.exec(message)?.[1];
  if (line !== void 0) return `CSV error on line ${line}${csvReason(message)}`;
  if (JSON_MARK.test(first)) return "JSON Lines start with a byte order mark; write them as UTF-8 without one";
  const [, byte, jsonLine] = JSON_LINE.exec(first) ?? [];
  if (jsonLine !== void 0) return `malformed JSON at byte ${byte} of line ${jsonLine}`;
  const kind = /^([A-Z][A-Za-z -]{0,40} Error)\b/.exec(first)?.[1] ?? "an error";
  if (/^(Conversion|Out of Range|Mismatch Type)/.test(first))
    return `${kind}: a value cannot be read as the type it should have${typeIn(first)}`;
  return `${kind} about a value, which is not shown`;
}
function csvReason(message) {
  const reasons = [
    "Expected Number of Columns",
    "Value with unterminated quote found",
    "Maximum line size",
    "Invalid unicode",
    "Error when converting column",
    "State machine reached an invalid state"
  ];
  const found = reasons.find((reason) => message.includes(reason));
  if (found === void 0) return "";
  const counts = /Expected Number of Columns: \d+ Found: \d+/.exec(message)?.[0];
  return `: ${(counts ?? found).toLowerCase()}`;
}
var TYPES = /\bto (?:type )?'?(U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER|8|16|32|64|128)?|DOUBLE|FLOAT|DATE|TIMESTAMP|BOOLEAN|BOOL)\b/;
function typeIn(text) {
  const type = TYPES.exec(text)?.[1];
  return type === void 0 ? "" : `, ${type}`;
}

// src/adapters/tables/duckdb.ts
function duckdbTables(load, signal) {
  return {
    async open(options) {
      const api = await loaded2(load);
      const instance = await api.DuckDBInstance.create(":memory:", settings(options));
      const connection = await instance.connect();
      return new DuckSession({ api, instance, connection }, { allow: options.allow ?? [], signal });
    }
  };
}
async function loaded2(load) {
  try {
    return await load();
  } catch (cause) {
    if (cause instanceof TrainyardError) throw cause;
    throw new TrainyardError({
      code: "engine-missing",
      message: `the table engine @duckdb/node-api cannot be loaded: ${messageOf(cause)}`,
      fix: "Install it beside Trainyard with `npm install @duckdb/node-api`; it downloads nothing else.",
      cause
    });
  }
}
function settings(options) {
  return {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
    memory_limit: `${options.memoryLimitMb}MB`,
    threads: String(options.threads),
    temp_directory: options.scratch,
    preserve_insertion_order: "true"
  };
}
var DuckSession = class {
  #api;
  #instance;
  #connection;
  #allow;
  #signal;
  /** A query runs beside the event loop, and the process cannot exit before it ends. */
  #interrupt = () => this.#connection.interrupt();
  constructor({ api, instance, connection }, { allow, signal }) {
    this.#api = api;
    this.#instance = instance;
    this.#connection = connection;
    this.#allow = allow;
    this.#signal = signal;
    signal?.addEventListener("abort", this.#interrupt);
  }
  async run(sql) {
    await this.#asked(() => this.#connection.run(sql));
  }
  async rows(sql) {
    const reader = await this.#asked(() => this.#connection.runAndReadAll(sql));
    const names = reader.deduplicatedColumnNames();
    return reader.getRows().map((row) => Object.fromEntries(names.map((name, i) => [name, cellOf(row[i])])));
  }
  async describe(sql) {
    const rows = await this.rows(`describe ${sql}`);
    return rows.map((row) => ({ name: String(row["column_name"]), type: String(row["column_type"]) }));
  }
  async columns(sql) {
    const infos = await this.describe(sql);
    const kinds = infos.map((info) => isNumber(info.type) ? "number" : "text");
    const result = await this.#asked(
      () => this.#connection.stream(`select ${infos.map(plain2).join(", ")} from (${sql})`)
    );
    const parts = kinds.map((kind) => kind === "number" ? numberParts() : textParts());
    for (; ; ) {
      const chunk = await this.#asked(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) break;
      for (const [i, part] of parts.entries()) part.add(chunk.getColumnVector(i), chunk.rowCount);
    }
    return new Map(infos.map((info, i) => [info.name, parts[i].whole()]));
  }
  async loadArrow(table, paths) {
    this.#signal?.throwIfAborted();
    await loadArrowFiles(this.#api, this.#connection, { table, paths });
  }
  async loadImages(load) {
    this.#signal?.throwIfAborted();
    const { loadImageFiles } = await import("./image-files-F2HUMVCZ.js");
    await loadImageFiles(this.#api, this.#connection, load);
  }
  async lock() {
    const paths = this.#allow.map((path) => `'${path.replaceAll("'", "''")}'`).join(", ");
    await this.run(`set allowed_paths = [${paths}]; set enable_external_access = false; set lock_configuration = true`);
  }
  close() {
    this.#signal?.removeEventListener("abort", this.#interrupt);
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
  async #asked(query) {
    this.#signal?.throwIfAborted();
    try {
      return await query();
    } catch (cause) {
      this.#signal?.throwIfAborted();
      throw new TrainyardError({
        code: "data-query",
        message: `the table engine refused a query: ${withoutCells(messageOf(cause))}`,
        fix: "Check that the file is what the spec says it is (format, header, encoding UTF-8)."
      });
    }
  }
};
function cellOf(value) {
  if (value === null || value === void 0) return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  return String(value);
}
var INTEGERS_BEYOND_DOUBLE = /^(BIGINT|UBIGINT|HUGEINT|UHUGEINT)$/;
var NUMBERS = /^(BOOLEAN|U?TINYINT|U?SMALLINT|U?INTEGER|U?BIGINT|U?HUGEINT|FLOAT|DOUBLE|DECIMAL\(.*\))$/;
function isNumber(type) {
  return NUMBERS.test(type);
}
function plain2(info) {
  const name = `"${info.name.replaceAll('"', '""')}"`;
  if (!isNumber(info.type)) return `${name}::varchar as ${name}`;
  const value = `coalesce(${name}::double, 'nan'::double)`;
  if (!INTEGERS_BEYOND_DOUBLE.test(info.type)) return `${value} as ${name}`;
  const limit = 2n ** 53n;
  const message = `column ${info.name} holds a whole number beyond 2^53, which would lose digits`.replaceAll("'", "''");
  return `case when ${name} not between -${limit} and ${limit} then error('${message}')::double else ${value} end as ${name}`;
}
function numberParts() {
  const parts = [];
  return {
    add(vector, rows) {
      const part = new Float64Array(rows);
      for (let i = 0; i < rows; i++) part[i] = vector.getItem(i);
      parts.push(part);
    },
    whole() {
      const values = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        values.set(part, at);
        at += part.length;
      }
      parts.length = 0;
      return { kind: "number", values };
    }
  };
}
var MOST_SHARED = 1e4;
function textParts() {
  const values = [];
  const known = /* @__PURE__ */ new Map();
  return {
    add(vector, rows) {
      for (let i = 0; i < rows; i++) {
        const text = vector.getItem(i);
        const same = text === null ? null : known.get(text) ?? text;
        if (same !== null && known.size < MOST_SHARED) known.set(same, same);
        values.push(same);
      }
    },
    whole: () => ({ kind: "text", values })
  };
}

// src/core/catalog.ts
function catalogOf(kind, plugins) {
  const byId = /* @__PURE__ */ new Map();
  for (const plugin of Object.values(plugins)) {
    if (byId.has(plugin.id)) throw new Error(`two ${kind} plug-ins are called "${plugin.id}"`);
    byId.set(plugin.id, plugin);
  }
  const ids = [...byId.keys()].sort();
  return {
    kind,
    ids,
    all: ids.map((id) => byId.get(id)),
    find: (id) => byId.get(id),
    get(id) {
      const found = byId.get(id);
      if (found === void 0) throw unknownPlugin(kind, id, ids);
      return found;
    }
  };
}
function unknownPlugin(kind, id, ids) {
  const near = nearest(id, ids);
  return new TrainyardError({
    code: `unknown-${kind}`,
    message: `there is no ${kind} called "${id}"; there are ${ids.join(", ")}`,
    fix: near === void 0 ? `Use one of: ${ids.join(", ")}.` : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid
  });
}

// src/models/all.ts
var all_exports = {};
__export(all_exports, {
  command: () => command,
  onnx: () => onnx,
  tfjs: () => tfjs
});

// src/data/bundle/program-end.ts
function checkEnd(result, role, about) {
  const problem = stoppedFor(result, role, about.limits) ?? endedBadly(result, role, about.said);
  if (problem === void 0) return;
  throw new TrainyardError({ ...problem, code: `${role.code}-${problem.code}` });
}
function stoppedFor({ stopped, tail }, role, limits) {
  const raise = (key) => `or raise ${role.limits}.${key}.`;
  if (stopped === "time") {
    return {
      code: "timed-out",
      message: `${role.what} was stopped after ${Math.round(limits.timeMs / 1e3)} s, its time limit${lastWords(tail)}`,
      fix: `Find out where it hangs, make it faster, ${raise("time")}`
    };
  }
  if (stopped === "disk") {
    return {
      code: "disk",
      message: `${role.what} was stopped because its folders hold more than ${limits.diskBytes} bytes`,
      fix: `Write less, delete what is not needed any more, ${raise("disk")}`
    };
  }
  if (stopped === "depth") {
    return {
      code: "depth",
      message: `${role.what} was stopped because it nests folders deeper than a path of this system can be long`,
      fix: "Look for a loop that makes a folder inside the one before, and write near the top of the folders."
    };
  }
  if (stopped !== "entries") return void 0;
  return {
    code: "files",
    message: `${role.what} was stopped because its folders hold more than ${limits.entries} files and folders`,
    fix: "Write fewer files, for example one archive."
  };
}
function endedBadly(result, role, said) {
  const words = said === void 0 ? lastWords(result.tail) : `; it says: ${said}`;
  if (result.signal === "SIGXFSZ") {
    return {
      code: "disk",
      message: `${role.what} was stopped because one of its files outgrew the limit of the disk`,
      fix: `Write less, or raise ${role.limits}.disk.`
    };
  }
  if (result.signal !== void 0) {
    const memory = result.signal === "SIGKILL" ? "; the machine may have run out of memory" : "";
    return {
      code: "killed",
      message: `${role.what} was ended by ${result.signal}${memory}${words}`,
      fix: "Look at its lines above; use less memory, or a larger machine."
    };
  }
  if (result.code !== 0) {
    return {
      code: "failed",
      message: `${role.what} ended with exit code ${result.code}${words}`,
      fix: "Look at its lines above, and run the same command by hand."
    };
  }
  if (result.left === 0) return void 0;
  return {
    code: "left-processes",
    message: `${role.what} ended and left ${result.left} ${result.left === 1 ? "process" : "processes"} running; they have been ended`,
    fix: "Let the program wait for its children before it ends."
  };
}
function lastWords(tail) {
  const last = tail.at(-1);
  return last === void 0 ? "; it printed nothing" : `; its last line: ${last.slice(0, 300)}`;
}

// src/data/predictions/prediction-table.ts
function rowsText({ inputs }, { columns, rows }) {
  const known = new Set(inputs.map((input) => input.name));
  const names = [...inputs.map(({ name }) => name).filter((name) => columns.has(name))];
  names.push(...[...columns.keys()].filter((name) => !known.has(name)));
  const whole = new Set(inputs.filter((input) => input.type === "boolean").map((input) => input.name));
  const lines = [names.map(quoted2).join(",")];
  for (let row = 0; row < rows; row++) {
    lines.push(names.map((name) => cellText(columns.get(name), row, whole.has(name))).join(","));
  }
  return `${lines.join("\n")}
`;
}
function cellText(column, row, whole) {
  const value = column.values[row] ?? null;
  if (value === null || typeof value === "number" && Number.isNaN(value)) return "";
  if (typeof value === "string") return quoted2(value);
  return !whole && Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(1) : String(value);
}
function quoted2(text) {
  return /[",\r\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
var SUM_SLACK = 1e-4;
function parsePredictionTable(bytes, shape) {
  const lines = textOf(bytes).split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const header = cellsOf2(lines[0] ?? "");
  const places = placesOf(header, shape);
  if (lines.length - 1 !== shape.rows) {
    throw invalid(`it holds ${lines.length - 1} predictions for ${shape.rows} rows`);
  }
  const outputs = shape.task === "multiclass" ? shape.classes.length : 1;
  const scores = new Float64Array(shape.rows * outputs);
  for (let row = 0; row < shape.rows; row++) {
    const line = row + 2;
    const cells = (lines[row + 1] ?? "").split(",");
    if (cells.length !== header.length) throw invalid(`line ${line} has ${cells.length} cells, not ${header.length}`);
    const values = places.map((place) => numberIn(cells[place] ?? "", line));
    if (shape.task !== "regression") checkProbabilities(values, line);
    scores.set(outputs === 1 ? values.slice(-1) : values, row * outputs);
  }
  return scores;
}
function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw invalid("it is not UTF-8 text");
  }
}
function cellsOf2(line) {
  const cells = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (let match = cell.exec(line); match !== null; match = cell.exec(line)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "") break;
  }
  return cells;
}
function placesOf(header, { task, classes }) {
  const wanted = task === "regression" ? ["prediction"] : classes;
  const short = task === "binary" && header.length === 1 ? wanted.slice(-1) : wanted;
  const places = short.map((name) => header.indexOf(name));
  const complete = places.every((place) => place >= 0) && header.length === short.length;
  if (complete && new Set(header).size === header.length) return places;
  const names = wanted.map((name) => JSON.stringify(name)).join(", ");
  throw invalid(`its first line names ${header.length} columns that are not exactly ${names.slice(0, 500)}`);
}
var NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
function numberIn(cell, line) {
  const value = NUMBER.test(cell) ? Number(cell) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw invalid(`line ${line} holds ${JSON.stringify(cell.slice(0, 40))}, which is no finite number`);
}
function checkProbabilities(values, line) {
  const outside = values.find((value) => value < 0 || value > 1);
  if (outside !== void 0) throw invalid(`line ${line} holds ${outside}, which is no probability`);
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length > 1 && Math.abs(sum - 1) > SUM_SLACK)
    throw invalid(`the probabilities in line ${line} sum to ${sum}`);
}
function invalid(why) {
  return new TrainyardError({
    code: "predictions-invalid",
    message: `the file of the prediction program cannot be used: ${why}`,
    fix: 'Write CSV with a header: one column of probabilities per class, or one column "prediction"; one line per row, in their order.'
  });
}

// src/models/command.ts
var command = {
  id: "command",
  doc: "A program of its own that predicts: rows without target in a CSV file, one prediction per row in another.",
  async load(manifest, files, { programs }) {
    const model = unpackCommandModel(files);
    return {
      predict: () => Promise.reject(new Error("a prediction program takes the features as they are")),
      predictColumns: (columns, rows) => inScratch(programs, (folder2) => predict({ manifest, model, folder: folder2 }, { columns, rows }, programs)),
      latencyCalls: LATENCY_CALLS,
      dispose: () => void 0
    };
  }
};
async function inScratch({ folders, scratch }, work) {
  try {
    await folders.remove(scratch);
    return await work(scratch);
  } finally {
    await folders.remove(scratch);
  }
}
var ROLE = { what: "the prediction program", code: "prediction", limits: "predict" };
var DISK_BYTES = 2e9;
var LATENCY_CALLS = 5;
var BYTES_PER_CELL = 64;
async function predict({ manifest, model, folder: folder2 }, batch, { commands, folders }) {
  const at = { rows: `${folder2}/rows.csv`, predictions: `${folder2}/predictions.csv`, model: `${folder2}/model` };
  for (const [path, { bytes: bytes2, executable }] of model.code) {
    await folders.write(`${folder2}/code/${path}`, bytes2, executable ? 365 : 292);
  }
  for (const [path, bytes2] of model.model) await folders.write(`${at.model}/${path}`, bytes2, 292);
  for (const name of ["code", "model", "tmp", "home"]) await folders.create(`${folder2}/${name}`);
  await folders.write(at.rows, rowsText(manifest, batch));
  const limits = { timeMs: model.timeMs, diskBytes: DISK_BYTES, entries: 1e4 };
  const result = await commands.run({
    argv: model.command,
    folder: `${folder2}/code`,
    env: environment(manifest, folder2, at),
    limits,
    watched: [folder2],
    // What it prints could hold rows; its last line is in the error when it fails.
    onLine: () => void 0,
    signal: new AbortController().signal
  });
  checkEnd(result, ROLE, { limits });
  const most = (batch.rows + 1) * (Math.max(1, manifest.classes.length) + 1) * BYTES_PER_CELL + 65536;
  const bytes = await folders.read(at.predictions, most);
  if (bytes === void 0) throw noPredictions(most);
  return parsePredictionTable(bytes, { task: manifest.task, classes: manifest.classes, rows: batch.rows });
}
function environment({ task, classes }, folder2, at) {
  return {
    TRAINYARD_ROWS: at.rows,
    TRAINYARD_PREDICTIONS: at.predictions,
    TRAINYARD_TASK: task,
    TRAINYARD_CLASSES: JSON.stringify(classes),
    TRAINYARD_MODEL_DIR: at.model,
    SM_MODEL_DIR: at.model,
    AIP_MODEL_DIR: at.model,
    TMPDIR: `${folder2}/tmp`,
    HOME: `${folder2}/home`,
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONUNBUFFERED: "1"
  };
}
function noPredictions(most) {
  return new TrainyardError({
    code: "prediction-missing",
    message: `the prediction program wrote no plain file of at most ${most} bytes to TRAINYARD_PREDICTIONS`,
    fix: "Write a CSV file with one prediction per row to the path in the variable TRAINYARD_PREDICTIONS."
  });
}

// src/data/bundle/protobuf.ts
var MOST_NESTING = 64;
function* fieldsOf(bytes) {
  const reader = { bytes, at: 0 };
  while (reader.at < bytes.length) {
    const tag = Number(varint(reader));
    const number = Math.floor(tag / 8);
    if (number < 1) throw new RangeError(`field ${number} at byte ${reader.at}`);
    yield { number, value: wireValue(reader, tag % 8) };
  }
}
function textOf2(value) {
  return typeof value === "bigint" ? "" : new TextDecoder().decode(value);
}
function bytesOf(value) {
  return typeof value === "bigint" ? new Uint8Array(0) : value;
}
function integerOf(value) {
  return typeof value === "bigint" ? BigInt.asIntN(64, value) : 0n;
}
function integersOf(value) {
  if (typeof value === "bigint") return [BigInt.asIntN(64, value)];
  const reader = { bytes: value, at: 0 };
  const found = [];
  while (reader.at < value.length) found.push(BigInt.asIntN(64, varint(reader)));
  return found;
}
function wireValue(reader, wire) {
  if (wire === 0) return varint(reader);
  if (wire === 1) return taken(reader, 8);
  if (wire === 5) return taken(reader, 4);
  if (wire === 2) return taken(reader, Number(varint(reader)));
  throw new RangeError(`wire type ${wire} at byte ${reader.at}`);
}
function taken(reader, length) {
  const end = reader.at + length;
  if (end > reader.bytes.length) throw new RangeError(`${length} bytes at byte ${reader.at} of ${reader.bytes.length}`);
  const part = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  return part;
}
function varint(reader) {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = reader.bytes[reader.at];
    if (byte === void 0) throw new RangeError(`the bytes end in a number`);
    reader.at += 1;
    value |= BigInt(byte & 127) << shift;
    if (byte < 128) return value;
  }
  throw new RangeError(`a number of more than ten bytes at byte ${reader.at}`);
}

// src/data/bundle/onnx-file.ts
var STANDARD = /* @__PURE__ */ new Set(["", "ai.onnx", "ai.onnx.ml"]);
var MOST_NODES = 2e5;
function readOnnx(bytes) {
  try {
    return modelOf(bytes);
  } catch (cause) {
    if (cause instanceof TrainyardError) throw cause;
    throw invalid2(`it is no ONNX file: ${messageOf(cause)}`, cause);
  }
}
function signatureOf({ inputs, outputs, named, classLists }) {
  const [only2, ...others] = classLists;
  const classes = named ?? (others.length === 0 ? only2 : void 0);
  return { inputs, outputs, ...classes !== void 0 && { classes } };
}
function modelOf(bytes) {
  const found = { nodes: { count: 0 }, operators: /* @__PURE__ */ new Set(), external: [], classLists: /* @__PURE__ */ new Map() };
  const defined = /* @__PURE__ */ new Set();
  let graph;
  let named;
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 7) graph = readGraph(bytesOf(value), { found, depth: 0 });
    if (number === 14) named = namedClasses(bytesOf(value)) ?? named;
    if (number === 20) throw invalid2("it holds training information, which is not loaded");
    if (number === 25) defined.add(readFunction(bytesOf(value), { found, depth: 0 }));
  }
  if (graph === void 0) throw invalid2("it has no graph");
  const { initializers } = graph;
  const foreign = [...found.operators].filter((name) => !STANDARD.has(domainOf(name)) && !defined.has(name));
  return {
    inputs: graph.inputs.filter(({ name }) => !initializers.has(name)),
    outputs: graph.outputs,
    foreign,
    external: found.external,
    ...named !== void 0 && { named },
    classLists: [...found.classLists.values()],
    nodes: found.nodes.count
  };
}
function namedClasses(entry) {
  const texts = new Map([...fieldsOf(entry)].map(({ number, value }) => [number, textOf2(value)]));
  if (texts.get(1) !== "classes") return void 0;
  const list = JSON.parse(texts.get(2) ?? "");
  if (Array.isArray(list) && list.every((name) => typeof name === "string")) return list;
  throw invalid2('its metadata "classes" is not a JSON list of names');
}
function domainOf(operator) {
  return operator.slice(0, operator.lastIndexOf(":"));
}
function readGraph(bytes, walk) {
  if (walk.depth > MOST_NESTING) throw invalid2(`its graphs are nested deeper than ${MOST_NESTING}`);
  const inputs = [];
  const outputs = [];
  const initializers = /* @__PURE__ */ new Set();
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) readNode(bytesOf(value), walk);
    if (number === 5) initializers.add(readTensor(bytesOf(value), walk.found));
    if (number === 11) inputs.push(valueInfo(bytesOf(value)));
    if (number === 12) outputs.push(valueInfo(bytesOf(value)));
    if (number === 15) readSparse(bytesOf(value), walk.found);
  }
  return { inputs, outputs, initializers };
}
function readFunction(bytes, walk) {
  let [name, domain] = ["", ""];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) name = textOf2(value);
    if (number === 7) readNode(bytesOf(value), walk);
    if (number === 11) readAttribute(bytesOf(value), walk);
    if (number === 10) domain = textOf2(value);
  }
  return `${domain}:${name}`;
}
function readNode(bytes, walk) {
  const { found } = walk;
  found.nodes.count += 1;
  if (found.nodes.count > MOST_NODES) throw invalid2(`it has more than ${MOST_NODES} nodes`);
  let [operator, domain] = ["", ""];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 4) operator = textOf2(value);
    if (number === 5) readAttribute(bytesOf(value), walk);
    if (number === 7) domain = textOf2(value);
  }
  found.operators.add(`${domain}:${operator}`);
}
var CLASS_LISTS = /^classlabels_(strings|ints|int64s)$/;
function readAttribute(bytes, walk) {
  let name = "";
  const labels = [];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) name = textOf2(value);
    if (number === 5 || number === 10) readTensor(bytesOf(value), walk.found);
    if (number === 6 || number === 11) readGraph(bytesOf(value), { ...walk, depth: walk.depth + 1 });
    if (number === 22 || number === 23) readSparse(bytesOf(value), walk.found);
    if (number === 8) labels.push(...integersOf(value).map(String));
    if (number === 9) labels.push(textOf2(value));
  }
  if (!CLASS_LISTS.test(name) || labels.length === 0) return;
  walk.found.classLists.set(JSON.stringify(labels), labels);
}
function readTensor(bytes, found) {
  let name = "";
  let outside = false;
  const labels = [];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 8) name = textOf2(value);
    if (number === 6) labels.push(textOf2(value));
    if (number === 5 || number === 7) labels.push(...integersOf(value).map(String));
    if (number === 13 || number === 14 && integerOf(value) === 1n) outside = true;
  }
  if (outside) found.external.push(name);
  if (/^classes\d*$/.test(name) && labels.length > 1) found.classLists.set(JSON.stringify(labels), labels);
  return name;
}
function readSparse(bytes, found) {
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1 || number === 2) readTensor(bytesOf(value), found);
  }
}
function valueInfo(bytes) {
  let name = "";
  let type = { type: "unknown", shape: [] };
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) name = textOf2(value);
    if (number === 2) type = typeOf(bytesOf(value));
  }
  return { name, ...type };
}
var KINDS = /* @__PURE__ */ new Map([
  [4, "sequence"],
  [5, "map"],
  [8, "sparse tensor"],
  [9, "optional"]
]);
function typeOf(bytes) {
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) return tensorType(bytesOf(value));
    const kind = KINDS.get(number);
    if (kind !== void 0) return { type: kind, shape: [] };
  }
  return { type: "unknown", shape: [] };
}
var ELEMENTS = /* @__PURE__ */ new Map([
  [1n, "float"],
  [2n, "uint8"],
  [3n, "int8"],
  [4n, "uint16"],
  [5n, "int16"],
  [6n, "int32"],
  [7n, "int64"],
  [8n, "string"],
  [9n, "bool"],
  [10n, "float16"],
  [11n, "double"],
  [12n, "uint32"],
  [13n, "uint64"]
]);
function tensorType(bytes) {
  let type = "unknown";
  let shape = [];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) type = ELEMENTS.get(integerOf(value)) ?? `type ${integerOf(value)}`;
    if (number === 2) shape = [...fieldsOf(bytesOf(value))].filter((field) => field.number === 1).map(sideOf);
  }
  return { type, shape };
}
function sideOf({ value }) {
  for (const field of fieldsOf(bytesOf(value))) {
    const side = Number(integerOf(field.value));
    if (field.number === 1 && side > 0) return side;
  }
  return null;
}
function invalid2(why, cause) {
  return new TrainyardError({
    code: "model-invalid",
    message: `the model file cannot be loaded: ${why}`,
    fix: "Export the model again as one ONNX file (ModelProto), and check it with onnx.checker.",
    cause
  });
}

// src/data/bundle/onnx-inputs.ts
function rawInputs({ inputs: features }, { inputs }) {
  const [only2] = inputs;
  if (inputs.length === 1 && only2 !== void 0 && !(features.length === 1 && features[0]?.name === only2.name)) {
    checkMatrix(only2, features);
    return { tensors: (columns, rows) => /* @__PURE__ */ new Map([[only2.name, matrixOf(only2, { features, columns, rows })]]) };
  }
  const pairs = features.map((feature) => ({ feature, input: inputOf(feature, inputs) }));
  const extra = inputs.find(({ name }) => !features.some((feature) => feature.name === name));
  if (extra !== void 0) throw unfit(`its input "${extra.name}" is no feature of the spec`);
  return {
    tensors: (columns, rows) => new Map(pairs.map(({ feature, input }) => [input.name, columnTensor(columns, { feature, input, rows })]))
  };
}
var FLOATS = ["float", "double"];
var TYPES2 = {
  numeric: ["float", "double", "int64"],
  boolean: ["bool", "float", "double", "int64"],
  category: ["string"],
  image: []
};
function checkMatrix({ name, type, shape }, features) {
  if (!FLOATS.includes(type)) throw unfit(`its only input "${name}" is ${type}, not float or double`);
  const other = features.find((feature) => feature.type === "category" || feature.type === "image");
  if (other !== void 0) {
    throw unfit(`its only input "${name}" is a tensor of numbers, and the feature "${other.name}" is ${other.type}`);
  }
  const width = shape[1] ?? null;
  if (shape.length !== 2 || width !== null && width !== features.length) {
    const found = shape.map((side) => side ?? "any").join(", ");
    throw unfit(`its input "${name}" has the shape [${found}], and the spec has ${features.length} features`);
  }
}
function inputOf(feature, inputs) {
  const input = inputs.find(({ name }) => name === feature.name);
  if (input === void 0) {
    throw unfit(`it has no input "${feature.name}"; it has ${inputs.map(({ name }) => name).join(", ")}`);
  }
  const allowed2 = TYPES2[feature.type];
  if (!allowed2.includes(input.type)) {
    const may = allowed2.length === 0 ? "one tensor of all values" : allowed2.join(", ");
    throw unfit(`its input "${input.name}" is ${input.type}, and the feature is ${feature.type} (${may})`);
  }
  const width = input.shape[1] ?? 1;
  if (input.shape.length > 2 || width !== 1) throw unfit(`its input "${input.name}" takes more than one value a row`);
  return input;
}
function matrixOf({ type }, { features, columns, rows }) {
  const width = features.length;
  const values = type === "double" ? new Float64Array(rows * width) : new Float32Array(rows * width);
  for (const [j, { name }] of features.entries()) {
    const column = numbersOf2(columns, name);
    for (let row = 0; row < rows; row++) values[row * width + j] = column[row];
  }
  return { type, shape: [rows, width], values };
}
function columnTensor(columns, { feature, input, rows }) {
  const { type, shape } = input;
  const sides = shape.length === 1 ? [rows] : [rows, 1];
  if (type === "string") return { type, shape: sides, values: textsOf2(columns, feature.name) };
  const numbers = numbersOf2(columns, feature.name);
  if (type === "float") return { type, shape: sides, values: Float32Array.from(numbers) };
  if (type === "double") return { type, shape: sides, values: Float64Array.from(numbers) };
  const missing = numbers.findIndex((value) => !Number.isInteger(value));
  if (missing >= 0) {
    throw unfit(`its input "${input.name}" is ${type}, and a row has no whole number there; missing needs float`);
  }
  if (type === "bool") return { type, shape: sides, values: Uint8Array.from(numbers) };
  return { type, shape: sides, values: BigInt64Array.from(numbers, BigInt) };
}
function numbersOf2(columns, name) {
  const column = columns.get(name);
  if (column?.kind !== "number") throw new Error(`no column of numbers "${name}" for the model`);
  return column.values;
}
function textsOf2(columns, name) {
  const column = columns.get(name);
  if (column === void 0) throw new Error(`no column "${name}" for the model`);
  if (column.kind === "text") return column.values.map((text) => text ?? "");
  return Array.from(column.values, (value) => Number.isNaN(value) ? "" : String(value));
}
function unfit(why) {
  return new TrainyardError({
    code: "model-inputs",
    message: `the model does not take the features of the spec: ${why}`,
    fix: "Export it with one float tensor [rows, features], or with one input per feature, called like the feature.",
    exitCode: EXIT.broken
  });
}

// src/data/bundle/onnx-outputs.ts
function modelOutput(manifest, signature2) {
  const output = chosen(manifest, signature2.outputs);
  const places = placesOf2(manifest, signature2.classes);
  return { name: output.name, scores: (answer, rows) => scoresOf(answer, { manifest, places, rows }) };
}
var FLOATS2 = ["float", "double"];
var NAMED = /prob/i;
function chosen({ task }, outputs) {
  const mapped = outputs.find(({ type }) => type === "sequence" || type === "map");
  if (mapped !== void 0 && task !== "regression") {
    throw unfit2(
      `its output "${mapped.name}" is a ${mapped.type}, as ZipMap makes it`,
      "Convert it without ZipMap: to_onnx(model, ..., options={'zipmap': False}), so that probabilities are a tensor."
    );
  }
  const floats = outputs.filter(({ type }) => FLOATS2.includes(type));
  const named = floats.filter(({ name }) => NAMED.test(name));
  const [only2, ...others] = floats.length === 1 ? floats : named;
  if (only2 !== void 0 && others.length === 0) return only2;
  const found = outputs.map(({ name, type }) => `${name} (${type})`).join(", ");
  const wanted = task === "regression" ? "one output of floats" : 'one output of floats, or one with "prob" in its name';
  throw unfit2(
    `it has the outputs ${found}; ${wanted} is needed`,
    "Export it with the probabilities, or the value, as one tensor."
  );
}
function placesOf2({ classes, task }, stated) {
  if (task === "regression" || stated === void 0) return void 0;
  const same = stated.length === classes.length && classes.every((name) => stated.includes(name));
  if (same) return classes.map((name) => stated.indexOf(name));
  if (stated.length === classes.length && stated.every((label, i) => label === String(i))) return void 0;
  throw new TrainyardError({
    code: "model-classes",
    message: `the model answers for the classes ${stated.join(", ")}, and the target has ${classes.join(", ")}`,
    fix: "Train it on the values of the target as they stand in the rows, or on their place in that order, from 0."
  });
}
function scoresOf({ type, shape, values }, { manifest, places, rows }) {
  const { task, classes } = manifest;
  const numbers = FLOATS2.includes(type) ? values : new Float64Array(0);
  const width = rows === 0 ? 0 : numbers.length / rows;
  const alone = task !== "multiclass" && width === 1;
  if (rows > 0 && !alone && !(task !== "regression" && width === classes.length)) {
    throw unfit2(
      `it answers ${type} [${shape.join(", ")}] for ${rows} rows`,
      `A ${task} task needs ${task === "regression" ? "one value" : `${classes.length} probabilities`} a row.`
    );
  }
  if (task === "regression") return Float64Array.from(numbers);
  if (rows === 0 || alone) return Float64Array.from(numbers, probability);
  const column = (row, k) => probability(numbers[row * width + (places?.[k] ?? k)]);
  if (task === "binary") return Float64Array.from({ length: rows }, (_, row) => column(row, 1));
  return Float64Array.from({ length: rows * width }, (_, i) => column(Math.floor(i / width), i % width));
}
var ROUNDING = 1e-5;
function probability(value) {
  if (value < 0 && value >= -ROUNDING) return 0;
  return value > 1 && value <= 1 + ROUNDING ? 1 : value;
}
function unfit2(why, fix) {
  return new TrainyardError({ code: "model-outputs", message: `the model's answer cannot be used: ${why}`, fix });
}

// src/models/onnx.ts
var ROWS_AT_ONCE = 4096;
var MOST_BYTES = 1e9;
var onnx = {
  id: "onnx",
  doc: "ONNX: one file ending in .onnx with standard operators, run by ONNX Runtime on the processor; loading it runs no code of the model.",
  engine: "onnxruntime",
  signature: (files) => signatureOf(checked(modelFile(files))),
  async load(manifest, files, { inference }) {
    const bytes = modelFile(files);
    const signature2 = signatureOf(checked(bytes));
    checkSignature(manifest, signature2);
    const how = rowsHow(manifest, signature2, files.has(PREPROCESSING_FILE));
    return predictorOf(await inference.open(bytes), signature2, how);
  },
  async loadTensors(manifest, files, { inference }) {
    const bytes = modelFile(files);
    const signature2 = signatureOf(checked(bytes));
    checkSignature(manifest, signature2);
    const how = rowsHowIfAny(manifest, signature2);
    const model = await inference.open(bytes);
    const tensors = {
      signature: signature2,
      run: (inputs, outputs) => model.run(inputs, outputs),
      dispose: () => model.dispose()
    };
    return how === void 0 ? tensors : { ...tensors, rows: predictorOf(model, signature2, how) };
  }
};
function rowsHow(manifest, signature2, encoded2) {
  const output = modelOutput(manifest, signature2);
  const raw = encoded2 ? {} : { raw: rawInputs(manifest, signature2) };
  return { output, ...raw, rowsAtOnce: rowsAtOnce(signature2) };
}
function rowsHowIfAny(manifest, signature2) {
  try {
    return rowsHow(manifest, signature2, false);
  } catch (error) {
    if (error instanceof TrainyardError) return void 0;
    throw error;
  }
}
function predictorOf(model, signature2, { raw, ...how }) {
  const job = { model, ...how };
  const predictor = {
    predict: (x, rows) => inParts(job, rows, (from, to) => matrixInput(signature2, { x, rows, from, to })),
    dispose: () => model.dispose()
  };
  if (raw === void 0) return predictor;
  return {
    ...predictor,
    predictColumns: (columns, rows) => inParts(job, rows, (from, to) => raw.tensors(columnsBetween(columns, from, to), to - from))
  };
}
function modelFile(files) {
  const found = [...files].filter(([path]) => path.endsWith(".onnx"));
  const [only2] = found;
  if (only2 === void 0 || found.length > 1) {
    throw refused2(
      `a bundle of this format has one file ending in .onnx, and there are ${found.length}`,
      "Export the model as one file."
    );
  }
  if (only2[1].length > MOST_BYTES) {
    throw refused2(`${only2[0]} has ${only2[1].length} bytes; ${MOST_BYTES} are allowed`, "Use a smaller model.");
  }
  return only2[1];
}
function checked(bytes) {
  const file = readOnnx(bytes);
  const [external] = file.external;
  if (external !== void 0) {
    throw refused2(
      `the values of its tensor "${external}" stand in another file, which is not loaded`,
      "Save it with everything inside: onnx.save_model(model, path, save_as_external_data=False)."
    );
  }
  const [foreign] = file.foreign;
  if (foreign === void 0) return file;
  const [domain, name] = [foreign.slice(0, foreign.lastIndexOf(":")), foreign.slice(foreign.lastIndexOf(":") + 1)];
  throw refused2(
    `its operator ${name} is of the domain ${domain}; only operators of ONNX itself (ai.onnx, ai.onnx.ml) are run`,
    "Export it without custom operators, before any optimiser that fuses operators into its own."
  );
}
function checkSignature({ signature: stored, model }, found) {
  if (stored === void 0 || canonicalJson(stored) === canonicalJson(found)) return;
  throw new TrainyardError({
    code: "model-signature",
    message: `the model file of ${model} takes or gives something else than the manifest says`,
    fix: "Train the model again."
  });
}
function rowsAtOnce({ inputs }) {
  const fixed = inputs.map(({ shape }) => shape[0] ?? null).find((side) => side !== null);
  if (fixed === void 0) return ROWS_AT_ONCE;
  if (fixed === 1) return 1;
  throw refused2(
    `it takes exactly ${fixed} rows at a time`,
    "Export it with a free first side (dynamic_axes, or initial_types with None)."
  );
}
async function inParts(job, rows, inputs) {
  const parts = [];
  for (let from = 0; from < rows; from += job.rowsAtOnce) {
    const to = Math.min(rows, from + job.rowsAtOnce);
    const { name } = job.output;
    const answer = (await job.model.run(inputs(from, to), [name])).get(name);
    parts.push(job.output.scores(answer, to - from));
  }
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
function matrixInput({ inputs }, part) {
  const { x, rows, from, to } = part;
  const [only2, ...others] = inputs;
  const columns = x.length / rows;
  const width = only2?.shape[1] ?? columns;
  if (only2?.type !== "float" || others.length > 0 || width !== columns || !Number.isInteger(columns)) {
    throw refused2(
      `encoded rows have ${columns} columns, and its inputs are ${inputs.map(({ name, type, shape }) => `${name} (${type} [${shape.map((side) => side ?? "any").join(", ")}])`).join(", ")}`,
      "Export it with one float tensor [rows, columns]."
    );
  }
  const values = x.subarray(from * columns, to * columns);
  return /* @__PURE__ */ new Map([[only2.name, { type: "float", shape: [to - from, columns], values }]]);
}
function refused2(why, fix) {
  return new TrainyardError({ code: "model-refused", message: `the ONNX model is not loaded: ${why}`, fix });
}

// src/data/network/layers-model.ts
var TOPOLOGY_FILE = "model.json";
var WEIGHTS_FILE = "weights.bin";
var OUTPUT_ACTIVATION = { binary: "sigmoid", multiclass: "softmax", regression: "linear" };
function outputsOf(task, classes) {
  return task === "multiclass" ? classes.length : 1;
}
function outputActivation(task) {
  return OUTPUT_ACTIVATION[task];
}
function layersModelFiles(layers) {
  return modelFiles(layers.map((layer, index) => denseModelLayer(layer, { index, first: index === 0 })));
}
function denseModelLayer(layer, at) {
  const [kernel, bias] = weightSpecs(layer, at.index);
  return {
    className: "Dense",
    config: denseConfig(layer, at),
    weights: [
      { ...kernel, values: layer.kernel },
      { ...bias, values: layer.bias }
    ]
  };
}
function modelFiles(layers) {
  const weights = layers.flatMap((layer) => layer.weights);
  const model = {
    modelTopology: {
      class_name: "Sequential",
      config: {
        name: "model",
        layers: layers.map(({ className, config }) => ({ class_name: className, config }))
      },
      keras_version: "tfjs-layers 4.22.0",
      backend: "tensor_flow.js"
    },
    format: "layers-model",
    generatedBy: "Trainyard",
    convertedBy: null,
    weightsManifest: [
      { paths: [WEIGHTS_FILE], weights: weights.map(({ name, shape, dtype }) => ({ name, shape, dtype })) }
    ]
  };
  return /* @__PURE__ */ new Map([
    [TOPOLOGY_FILE, new TextEncoder().encode(prettyJson(model))],
    [WEIGHTS_FILE, new Uint8Array(Buffer.concat(weights.map(({ values }) => littleEndian(values))))]
  ]);
}
function readLayersModel(files) {
  const text = files.get(TOPOLOGY_FILE);
  const weights = files.get(WEIGHTS_FILE);
  if (text === void 0 || weights === void 0) throw invalid3(`it lacks ${TOPOLOGY_FILE} or ${WEIGHTS_FILE}`);
  const model = parsed2(text);
  const specs = model?.weightsManifest?.[0]?.weights;
  if (typeof model?.modelTopology !== "object" || model.modelTopology === null || !Array.isArray(specs)) {
    throw invalid3(`${TOPOLOGY_FILE} is not a layers-model`);
  }
  if (!specs.every(isWeightSpec)) throw invalid3("its weights are not all float32 arrays");
  const bytes = specs.reduce((sum, spec) => sum + 4 * spec.shape.reduce((size, side) => size * side, 1), 0);
  if (bytes !== weights.length) throw invalid3(`${WEIGHTS_FILE} has ${weights.length} bytes where ${bytes} are due`);
  return { modelTopology: model.modelTopology, weightSpecs: specs, weights };
}
function denseConfig(layer, { index, first }) {
  const zeros = { class_name: "Zeros", config: {} };
  return {
    units: layer.outputs,
    activation: layer.activation,
    use_bias: true,
    kernel_initializer: zeros,
    bias_initializer: zeros,
    name: nameOf(index),
    trainable: true,
    ...first && { batch_input_shape: [null, layer.inputs], dtype: "float32" }
  };
}
function weightSpecs(layer, index) {
  return [
    { name: `${nameOf(index)}/kernel`, shape: [layer.inputs, layer.outputs], dtype: "float32" },
    { name: `${nameOf(index)}/bias`, shape: [layer.outputs], dtype: "float32" }
  ];
}
function nameOf(index) {
  return `dense_${index + 1}`;
}
function littleEndian(values) {
  const bytes = new DataView(new ArrayBuffer(values.byteLength));
  for (const [i, value] of values.entries()) bytes.setFloat32(4 * i, value, true);
  return new Uint8Array(bytes.buffer);
}
function parsed2(text) {
  try {
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return void 0;
  }
}
function isWeightSpec(value) {
  if (typeof value !== "object" || value === null) return false;
  const { name, shape, dtype } = value;
  const sides = Array.isArray(shape) && shape.every((side) => Number.isSafeInteger(side) && Number(side) > 0);
  return typeof name === "string" && dtype === "float32" && sides;
}
function invalid3(why) {
  return new TrainyardError({
    code: "model-invalid",
    message: `the bundle's model cannot be loaded: ${why}`,
    fix: "Train the model again."
  });
}

// src/models/tfjs.ts
var ROWS_AT_ONCE2 = 4096;
var BACKEND = "wasm";
var tfjs = {
  id: "tfjs",
  doc: "TensorFlow.js layers model: model.json and weights.bin; loading it runs no code of the model.",
  async load(manifest, files, { tensors: engine }) {
    const content = readLayersModel(files);
    const tensors = await engine.use(BACKEND);
    const model = await loaded3(content, tensors);
    const [columns, outputs] = shapeOf(model, manifest);
    return {
      async predict(x, rows) {
        if (x.length !== rows * columns) throw new RangeError(`${x.length} values are not ${rows} rows of ${columns}`);
        const scores = new Float64Array(rows * outputs);
        for (let from = 0; from < rows; from += ROWS_AT_ONCE2) {
          const count = Math.min(ROWS_AT_ONCE2, rows - from);
          const part = x.subarray(from * columns, (from + count) * columns);
          scores.set(predictPart(tensors, model, { part, rows: count, columns }), from * outputs);
        }
        return scores;
      },
      dispose: () => void model.dispose()
    };
  }
};
async function loaded3(content, { tf, layers }) {
  const weightData = new Uint8Array(content.weights).buffer;
  const weightSpecs2 = content.weightSpecs.map((spec) => ({ ...spec, shape: [...spec.shape] }));
  const before = tf.memory().numTensors;
  try {
    return await layers.loadLayersModel(
      tf.io.fromMemory({ modelTopology: content.modelTopology, weightSpecs: weightSpecs2, weightData })
    );
  } catch (cause) {
    throw new TrainyardError({
      code: "model-invalid",
      message: `TensorFlow.js cannot load the bundle's model: ${messageOf(cause)} (${tf.memory().numTensors - before} tensors in)`,
      fix: "Train the model again.",
      cause
    });
  }
}
function shapeOf(model, manifest) {
  const columns = model.inputs.length === 1 ? model.inputs[0]?.shape.at(-1) : void 0;
  const outputs = model.outputs.length === 1 ? model.outputs[0]?.shape.at(-1) : void 0;
  const wanted = outputsOf(manifest.task, manifest.classes);
  if (typeof columns === "number" && outputs === wanted) return [columns, wanted];
  model.dispose();
  throw new TrainyardError({
    code: "model-invalid",
    message: `the model of ${manifest.model} answers ${String(outputs)} values a row where its task needs ${wanted}`,
    fix: "Train the model again."
  });
}
function predictPart({ tf }, model, { part, rows, columns }) {
  return tf.tidy(() => {
    const answer = model.predictOnBatch(tf.tensor2d(part, [rows, columns]));
    return answer.dataSync();
  });
}

// src/models/index.ts
var models = catalogOf("model format", all_exports);

// src/stores/all.ts
var all_exports2 = {};
__export(all_exports2, {
  folder: () => folder,
  oci: () => oci,
  s3: () => s3
});

// src/stores/folder.ts
import { isAbsolute, join as join10, resolve as resolve4 } from "node:path";
import { pathToFileURL } from "node:url";

// src/core/store-key.ts
var STORE_KEY = /^[a-z0-9_][a-z0-9._-]*(?:\/[a-z0-9_][a-z0-9._-]*)*$/;
var MOST_CHARACTERS = 900;
function checkedKey(key) {
  if (STORE_KEY.test(key) && key.length <= MOST_CHARACTERS) return key;
  throw new TrainyardError({
    code: "store-key-invalid",
    message: `"${key.slice(0, 200)}" cannot name an object; segments are [a-z0-9_] and then [a-z0-9._-], divided by "/", ${MOST_CHARACTERS} characters in all at most`,
    fix: "Use lower-case file names without spaces in the bundle.",
    exitCode: EXIT.invalid
  });
}

// src/stores/folder.ts
var folder = {
  id: "folder",
  doc: "A folder on this machine or on a mounted share.",
  schema: {
    type: "object",
    properties: {
      path: {
        type: "string",
        minLength: 1,
        default: ".trainyard/store",
        description: "Folder of the store: absolute, or from the folder that holds `.trainyard`, which is the root of the repository, and on a runner the workspace around the checkout."
      }
    }
  },
  open: (options, io) => open5(options.path, io)
};
function open5(path, { root, files }) {
  const base = isAbsolute(path) ? path : resolve4(root, path);
  const place = (key) => join10(base, ...checkedKey(key).split("/"));
  return {
    id: "folder",
    location: `folder ${path}`,
    address: path,
    get: async (key) => files.read(place(key)),
    async put(key, bytes) {
      const at = place(key);
      await hideFromGit(base, files);
      await files.write(at, bytes);
    },
    has: async (key) => files.exists(place(key)),
    async list(prefix) {
      const below = prefix.slice(0, prefix.lastIndexOf("/") + 1);
      const start2 = below === "" ? base : place(below.slice(0, -1));
      const keys = (await files.list(start2)).map((path2) => below + path2);
      return keys.filter((key) => key.startsWith(prefix) && STORE_KEY.test(key)).sort();
    },
    delete: async (key) => files.remove(place(key)),
    // Only an absolute folder can be a share that other jobs reach.
    ...isAbsolute(path) && { lend: async (key) => pathToFileURL(place(key)).href }
  };
}
async function hideFromGit(base, files) {
  const path = join10(base, ".gitignore");
  if (!await files.exists(path)) await files.write(path, "*\n");
}

// src/core/registry.ts
var MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";

// src/data/bundle/model-artifact.ts
var MODEL = "application/vnd.cncf.model.manifest.v1+json";
var MODEL_CONFIG = "application/vnd.cncf.model.config.v1+json";
var WEIGHT = "application/vnd.cncf.model.weight.v1.raw";
var WEIGHT_CONFIG = "application/vnd.cncf.model.weight.config.v1.raw";
var DOC = "application/vnd.cncf.model.doc.v1.raw";
var FILE_PATH = "org.cncf.model.filepath";
var OBJECT = "application/vnd.trainyard.object.v1";
var EMPTY = "application/vnd.oci.empty.v1+json";
var KEY = "dev.trainyard.key";
function modelArtifact({ key, files, says }) {
  const layers = [...files].map(([path, { digest, size }]) => ({
    mediaType: typeOf2(path),
    digest,
    size,
    annotations: { [FILE_PATH]: path }
  }));
  const config = encoded({
    descriptor: typeof says.model === "string" ? { name: says.model } : {},
    modelfs: { type: "layers", diffIds: layers.map(({ digest }) => digest) },
    config: typeof says.format === "string" ? { format: says.format } : {}
  });
  return artifact({ key, type: MODEL, configType: MODEL_CONFIG, config, layers });
}
function objectArtifact(key, content) {
  const layers = [{ mediaType: "application/octet-stream", digest: content.digest, size: content.size }];
  return artifact({ key, type: OBJECT, configType: EMPTY, config: encoded({}), layers });
}
function filesIn({ layers }) {
  return new Map(layers.flatMap((layer) => [[layer.annotations?.[FILE_PATH] ?? "", layer]]));
}
function keyOfArtifact({ annotations }) {
  return annotations[KEY];
}
function artifact({ key, type, configType, config, layers }) {
  return {
    config,
    manifest: {
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      artifactType: type,
      config: { mediaType: configType, digest: sha256(config), size: config.length },
      layers,
      annotations: { [KEY]: key }
    }
  };
}
function typeOf2(path) {
  if (path.endsWith(".md")) return DOC;
  return path.endsWith(".json") ? WEIGHT_CONFIG : WEIGHT;
}
function encoded(value) {
  return new TextEncoder().encode(JSON.stringify(value));
}

// src/stores/oci.ts
var oci = {
  id: "oci",
  doc: "A repository of an OCI registry, such as ghcr.io, Harbor, ECR or Zot; each bundle is one ModelPack artifact.",
  schema: {
    type: "object",
    required: ["registry", "repository"],
    properties: {
      registry: {
        type: "string",
        pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$",
        "x-says": "an address such as https://ghcr.io",
        description: "Address of the registry."
      },
      repository: {
        type: "string",
        pattern: "^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$",
        "x-says": "a name such as acme/models, in lower case",
        description: "Repository for everything of this store; what is under review has tags of its own in it."
      }
    }
  },
  open: (options, io) => open6(options, io)
};
function open6({ registry, repository }, io) {
  if (registry === void 0 || repository === void 0 || io.openRegistry === void 0) throw unusable();
  const service = io.openRegistry({ registry, repository });
  const location = `oci://${registry.replace(/^https?:\/\//, "")}/${repository}`;
  const bundles = bundlesOf(service);
  const put = (key, made) => putArtifact(service, key, made);
  return {
    id: "oci",
    location,
    address: registry.startsWith("http:") ? `${location}?plainHttp=true` : location,
    async get(key) {
      const part = partOf(checkedKey(key));
      if (part !== void 0) return bundles.get(part);
      const [layer] = (await service.manifest(tagOf(key)))?.layers ?? [];
      return layer === void 0 ? void 0 : verified(await service.blob(layer.digest), layer, { key, location });
    },
    async put(key, bytes) {
      const part = partOf(checkedKey(key));
      if (part !== void 0) return bundles.put(part, bytes);
      await put(key, objectArtifact(key, { digest: await service.putBlob(bytes), size: bytes.length }));
    },
    async has(key) {
      const part = partOf(checkedKey(key));
      if (part !== void 0) return await bundles.find(part) !== void 0;
      return await service.manifest(tagOf(key)) !== void 0;
    },
    list: (prefix) => listed(service, prefix),
    async delete(key) {
      const part = partOf(checkedKey(key));
      await (part === void 0 ? service.deleteManifest(tagOf(key)) : bundles.delete(part));
    }
  };
}
async function putArtifact(service, key, { manifest, config }) {
  await service.putBlob(config);
  await service.putManifest(tagOf(key), manifest);
}
var PART = /^((?:[^/]+\/)*?bundles\/[^/]+\/)(?:(manifest\.json)$|files\/(.+)$)/;
function partOf(key) {
  const [, start2, manifest, file] = PART.exec(key) ?? [];
  if (start2 === void 0) return void 0;
  return { bundle: `${start2}${MANIFEST}`, path: manifest ?? file ?? "" };
}
var MANIFEST = "manifest.json";
function bundlesOf(service) {
  const waiting = /* @__PURE__ */ new Map();
  const kept = async (bundle) => {
    const manifest = await service.manifest(tagOf(bundle));
    return manifest === void 0 ? /* @__PURE__ */ new Map() : filesIn(manifest);
  };
  const find = async ({ bundle, path }) => waiting.get(bundle)?.get(path) ?? (await kept(bundle)).get(path);
  const write = async (bundle, files) => {
    const own = files.get(MANIFEST);
    const says = own === void 0 ? void 0 : saidBy2(await service.blob(own.digest));
    await putArtifact(service, bundle, modelArtifact({ key: bundle, files, says: says ?? {} }));
  };
  return {
    find,
    /** Bundles are verified by their own manifest, which names the file. */
    async get(part) {
      const content = await find(part);
      return content === void 0 ? void 0 : service.blob(content.digest);
    },
    async put({ bundle, path }, bytes) {
      const content = { digest: await service.putBlob(bytes), size: bytes.length };
      if (path !== MANIFEST) {
        waiting.set(bundle, new Map(waiting.get(bundle)).set(path, content));
        return;
      }
      await write(bundle, new Map([...await kept(bundle), ...waiting.get(bundle) ?? [], [path, content]]));
      waiting.delete(bundle);
    },
    /** Without its manifest a bundle is none, so that its files go with it. */
    async delete({ bundle, path }) {
      waiting.get(bundle)?.delete(path);
      if (path === MANIFEST) return service.deleteManifest(tagOf(bundle));
      const files = new Map(await kept(bundle));
      if (!files.delete(path)) return;
      await write(bundle, files);
    }
  };
}
function saidBy2(bytes) {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
async function listed(service, prefix) {
  const all = [];
  for (const tag of await service.tags()) {
    const known = keyOfTag(tag);
    const candidate = known === void 0 ? tag.startsWith(HASHED) : mayHold(known, prefix);
    if (!candidate) continue;
    const part = known === void 0 ? void 0 : partOf(known);
    if (known !== void 0 && part === void 0) all.push(known);
    else all.push(...keysOf(await service.manifest(tag)));
  }
  return all.filter((key) => key.startsWith(prefix) && STORE_KEY.test(key)).sort();
}
function mayHold(key, prefix) {
  const start2 = partOf(key) === void 0 ? key : key.slice(0, -MANIFEST.length);
  return start2.startsWith(prefix) || start2 !== key && prefix.startsWith(start2);
}
function keysOf(manifest) {
  const key = manifest === void 0 ? void 0 : keyOfArtifact(manifest);
  if (manifest === void 0 || key === void 0) return [];
  if (partOf(key) === void 0) return [key];
  const start2 = key.slice(0, -MANIFEST.length);
  return [...filesIn(manifest).keys()].map((path) => start2 + (path === MANIFEST ? path : `files/${path}`));
}
var SLASH = "_S_";
var MOST2 = 128;
var HASHED = "H_";
function tagOf(key) {
  const tag = key.replaceAll("/", SLASH);
  return tag.length <= MOST2 ? tag : `${HASHED}${hexOf(sha256(key))}`;
}
function keyOfTag(tag) {
  const key = tag.replaceAll(SLASH, "/");
  return STORE_KEY.test(key) ? key : void 0;
}
function verified(bytes, { digest, size }, { key, location }) {
  const found = bytes === void 0 ? "nothing" : `${bytes.length} bytes with ${sha256(bytes)}`;
  if (bytes !== void 0 && found === `${size} bytes with ${digest}`) return bytes;
  throw new TrainyardError({
    code: "store-corrupt",
    message: `${key} in ${location} is not what its manifest says: expected ${size} bytes with ${digest}, found ${found}`,
    fix: `Delete the tag ${tagOf(key)} and that content from the registry; the next run makes it again.`
  });
}
function unusable() {
  return new TrainyardError({
    code: "store-options",
    message: "the store oci has no registry or no repository, or this program was built without a network",
    fix: "Name both under store.options of trainyard.yaml: {registry: https://ghcr.io, repository: acme/models}.",
    exitCode: EXIT.invalid
  });
}

// src/stores/s3.ts
var s3 = {
  id: "s3",
  doc: "A bucket of Amazon S3 or of a service that speaks its protocol, such as MinIO, R2 or Ceph.",
  schema: {
    type: "object",
    required: ["bucket"],
    properties: {
      bucket: {
        type: "string",
        pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
        "x-says": "the name of a bucket",
        description: "The bucket; it has to exist."
      },
      prefix: {
        type: "string",
        pattern: "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$",
        "x-says": "a folder such as ml/models, in lower case",
        description: "Folder in the bucket for everything of this store."
      },
      region: {
        type: "string",
        pattern: "^[a-z0-9-]{2,40}$",
        default: "us-east-1",
        description: "Region of the bucket."
      },
      endpoint: {
        type: "string",
        pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$",
        "x-says": "an address such as https://minio.example.com",
        description: "Address of the service; that of AWS when absent."
      },
      pathStyle: {
        type: "boolean",
        description: "Whether the bucket stands in the path and not in the host's name; true where there is an endpoint."
      }
    }
  },
  open: (options, io) => open7(options, io)
};
function addressOf({ prefix, region, endpoint }, bucket) {
  const query = new URLSearchParams({ ...region && { region }, ...endpoint && { endpoint } });
  return `s3://${bucket}${prefix === void 0 ? "" : `/${prefix}`}${query.size === 0 ? "" : `?${query}`}`;
}
function open7(options, io) {
  const { bucket, prefix, endpoint, region = "us-east-1" } = options;
  if (bucket === void 0 || io.openBucket === void 0) throw unusable2(bucket);
  const pathStyle = options.pathStyle ?? endpoint !== void 0;
  const service = io.openBucket({ bucket, region, pathStyle, ...endpoint === void 0 ? {} : { endpoint } });
  const start2 = prefix === void 0 ? "" : `${prefix}/`;
  const place = (key) => start2 + checkedKey(key);
  return {
    id: "s3",
    location: `s3://${bucket}${prefix === void 0 ? "" : `/${prefix}`}${endpoint === void 0 ? "" : ` at ${endpoint}`}`,
    address: addressOf(options, bucket),
    get: async (key) => service.get(place(key)),
    put: async (key, bytes) => void await service.put(place(key), bytes, { onlyNew: false }),
    putNew: async (key, bytes) => service.put(place(key), bytes, { onlyNew: true }),
    has: async (key) => service.has(place(key)),
    async list(below) {
      const keys = (await service.list(start2 + below)).map((key) => key.slice(start2.length));
      return keys.filter((key) => STORE_KEY.test(key)).sort();
    },
    delete: async (key) => service.delete(place(key)),
    lend: async (key, loan) => service.lend(place(key), loan)
  };
}
function unusable2(bucket) {
  return new TrainyardError({
    code: "store-options",
    message: bucket === void 0 ? "the store s3 has no bucket" : "this program was built without a network",
    fix: "Name it under store.options.bucket of trainyard.yaml.",
    exitCode: EXIT.invalid
  });
}

// src/stores/index.ts
var stores = catalogOf("store", all_exports2);

// src/adapters/objects/oci-errors.ts
var GRANT = 'Set TRAINYARD_REGISTRY_USER and TRAINYARD_REGISTRY_PASSWORD, or run "docker login"; in the workflow, pass the secrets store-key-id (the user) and store-key (its password or token).';
async function registryRefusal(response, place) {
  const { status } = response;
  const where = shown2(place);
  const said = `${status}${saidBy3((await response.text().catch(() => "")).slice(0, 1e4))}`;
  if (status === 401) return failed4("store-credentials", `${where} asks who this is: ${said}`, GRANT);
  if (status === 403) {
    return failed4(
      "store-denied",
      `${where} refuses the request: ${said}`,
      "Let that account pull, push and delete there."
    );
  }
  if (status === 405) {
    const fix = "Let the registry delete manifests: for Docker's, set storage.delete.enabled (REGISTRY_STORAGE_DELETE_ENABLED=true); elsewhere delete them by its own means.";
    return failed4("store-rejected", `${where} does not allow this: ${said}`, fix);
  }
  if (status >= 500 || status === 429) {
    return failed4("store-unavailable", `${where} does not answer properly: ${said}`, "Try again later.");
  }
  return failed4(
    "store-rejected",
    `${where} rejects the request: ${said}`,
    "Check store.options of trainyard.yaml, and that the registry speaks OCI distribution 1.0 or newer."
  );
}
function registryUnreachable(error, place) {
  const cause = error instanceof Error && error.cause !== void 0 ? ` (${messageOf(error.cause)})` : "";
  return failed4(
    "store-unreachable",
    `${shown2(place)} cannot be reached: ${messageOf(error)}${cause}`,
    "Check store.options.registry, and that this machine may reach it."
  );
}
function failed4(code, message, fix) {
  return new TrainyardError({ code, message, fix });
}
function shown2({ registry, repository }) {
  return `the repository ${repository} at ${registry}`;
}
function saidBy3(text) {
  try {
    const { errors } = JSON.parse(text);
    const [first] = errors ?? [];
    return first === void 0 ? "" : ` (${String(first.code)}: ${String(first.message).slice(0, 200)})`;
  } catch {
    return "";
  }
}

// src/adapters/objects/oci-auth.ts
function registryAuth(place, credentials) {
  const headers = /* @__PURE__ */ new Map();
  return {
    header: (purpose) => headers.get(purpose),
    async answer(purpose, text) {
      const challenge = challengeIn(text ?? "");
      if (challenge === void 0) return false;
      const known = await credentials();
      const header = challenge.scheme === "basic" ? basic(known) : await bearer(place, challenge, known);
      if (header === void 0) return false;
      headers.set(purpose, header);
      return true;
    }
  };
}
function challengeIn(text) {
  const [, scheme, rest = ""] = /^\s*(basic|bearer)\b(.*)$/is.exec(text) ?? [];
  if (scheme === void 0) return void 0;
  const pairs = [...rest.matchAll(/([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi)];
  const parameters = new Map(
    pairs.map(([, name = "", quoted3, plain3]) => [name.toLowerCase(), quoted3?.replace(/\\(.)/gs, "$1") ?? plain3 ?? ""])
  );
  return { scheme: scheme.toLowerCase(), parameters };
}
function basic(credentials) {
  if (credentials === void 0) return void 0;
  return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString("base64")}`;
}
var MOST_MS = 3e4;
async function bearer(place, { parameters }, credentials) {
  const realm = realmOf(parameters.get("realm") ?? "", place);
  for (const name of ["service", "scope"]) {
    const value = parameters.get(name);
    if (value !== void 0) realm.searchParams.set(name, value);
  }
  const header = basic(credentials);
  const headers = header === void 0 ? {} : { authorization: header };
  const response = await fetch(realm, { headers, redirect: "error", signal: AbortSignal.timeout(MOST_MS) }).catch(
    (error) => {
      throw registryUnreachable(error, { ...place, registry: realm.origin });
    }
  );
  if (!response.ok) throw noToken(place, `${realm.origin} answers ${response.status}`);
  const { token, access_token } = await response.json().catch(() => ({}));
  const found = token ?? access_token;
  if (typeof found !== "string" || found === "") throw noToken(place, `${realm.origin} answers without a token`);
  return `Bearer ${found}`;
}
function realmOf(text, place) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  const weaker = url?.protocol === "http:" && place.registry.startsWith("https:");
  if (url !== void 0 && /^https?:$/.test(url.protocol) && !weaker) return url;
  throw noToken(place, `it names "${text.slice(0, 200)}" for tokens, which is no https address`);
}
function noToken(place, why) {
  return failed4(
    "store-credentials",
    `there is no token for ${shown2(place)}: ${why}`,
    "Check the user and its password or token, that it may pull and push there, and the clock of this machine."
  );
}

// src/adapters/objects/oci-credentials.ts
import { readFile as readFile5 } from "node:fs/promises";
import { homedir as homedir2 } from "node:os";
import { join as join11 } from "node:path";
async function registryCredentials(env, registry) {
  const [user, password] = [env["TRAINYARD_REGISTRY_USER"], env["TRAINYARD_REGISTRY_PASSWORD"]];
  if (user && password) return { user, password };
  const folder2 = env["DOCKER_CONFIG"] || join11(env["HOME"] || homedir2(), ".docker");
  const text = await readFile5(join11(folder2, "config.json"), "utf8").catch(() => void 0);
  return text === void 0 ? void 0 : credentialsIn(text, new URL(registry).host);
}
function credentialsIn(text, host) {
  let auths = {};
  try {
    auths = JSON.parse(text).auths ?? {};
  } catch {
    return void 0;
  }
  const names = [host, `https://${host}`, `http://${host}`, `https://${host}/v1/`, `https://${host}/v2/`];
  const auth = names.map((name) => auths[name]?.auth).find((value) => typeof value === "string" && value !== "");
  const [, user, password] = /^([^:]+):(.+)$/s.exec(Buffer.from(String(auth ?? ""), "base64").toString("utf8")) ?? [];
  return user === void 0 || password === void 0 ? void 0 : { user, password };
}

// src/adapters/objects/oci-upload.ts
var CHUNK_BYTES = 16 * 1024 ** 2;
var STARTS = 3;
var RESUMES = 5;
var FIRST_WAIT_MS = 200;
async function putBlob(call, bytes) {
  const digest = sha256(bytes);
  if ((await call({ method: "HEAD", at: `blobs/${digest}`, answers: [404] })).status !== 404) return digest;
  for (let start2 = 1; ; start2++) {
    try {
      await upload(call, bytes, digest);
      return digest;
    } catch (error) {
      if (start2 === STARTS || !mayPass(error)) throw error;
    }
  }
}
async function upload(call, bytes, digest) {
  const started = await call({ method: "POST", at: "blobs/uploads/", headers: { "content-length": "0" } });
  const least = Number(started.headers.get("oci-chunk-min-length") ?? 0);
  const chunk = Math.max(CHUNK_BYTES, Number.isSafeInteger(least) ? least : 0);
  const place = placeOf(started);
  if (bytes.length <= chunk) return finish(call, { place, digest, body: bytes });
  await finish(call, { place: await sendChunks(call, { place, bytes, chunk }), digest });
}
async function sendChunks(call, { place, bytes, chunk }) {
  let at = { place, from: 0 };
  let broken = 0;
  while (at.from < bytes.length) {
    try {
      at = await sendOne(call, at, bytes.subarray(at.from, at.from + chunk));
    } catch (error) {
      broken += 1;
      if (broken > RESUMES || !mayPass(error)) throw error;
      await new Promise((resolve5) => setTimeout(resolve5, FIRST_WAIT_MS * 2 ** (broken - 1)));
      at = await whereItStopped(call, at.place);
    }
  }
  return at.place;
}
async function sendOne(call, { place, from }, body2) {
  const headers = {
    "content-type": "application/octet-stream",
    "content-range": `${from}-${from + body2.length - 1}`
  };
  const response = await call({ method: "PATCH", at: place, headers, body: body2, repeat: false, answers: [416] });
  if (response.status === 416) return otherThan(from, await whereItStopped(call, place));
  return { place: placeOf(response), from: from + body2.length };
}
function otherThan(from, found) {
  if (found.from !== from) return found;
  throw new TrainyardError({
    code: "store-rejected",
    message: `${new URL(found.place).origin} refuses the bytes from ${from} on, and asks for them`,
    fix: "Look at its log, and for a proxy before it that limits the size of a request."
  });
}
async function whereItStopped(call, place) {
  const response = await call({ method: "GET", at: place });
  const last = Number(/^(?:bytes=)?0-(\d+)$/.exec(response.headers.get("range") ?? "")?.[1] ?? 0);
  return {
    place: new URL(response.headers.get("location") ?? place, response.url).href,
    from: last === 0 ? 0 : last + 1
  };
}
async function finish(call, { place, digest, body: body2 }) {
  const at = `${place}${place.includes("?") ? "&" : "?"}digest=${encodeURIComponent(digest)}`;
  const headers = { "content-type": "application/octet-stream" };
  await call({ method: "PUT", at, headers, body: body2 ?? new Uint8Array(), repeat: false });
}
function placeOf(response) {
  const place = response.headers.get("location");
  if (place !== null && place !== "") return new URL(place, response.url).href;
  throw new TrainyardError({
    code: "store-rejected",
    message: `${new URL(response.url).origin} does not say where an upload goes on`,
    fix: "Check that it speaks OCI distribution 1.0 or newer, and that no proxy takes away the header Location."
  });
}
function mayPass(error) {
  return error instanceof TrainyardError && ["store-unreachable", "store-unavailable", "store-upload-gone"].includes(error.code);
}

// src/adapters/objects/oci.ts
function openRegistry(place, env) {
  const call = registryCaller(place, env);
  return {
    async manifest(tag) {
      const bytes = await manifestBytes(call, tag, place);
      return bytes === void 0 ? void 0 : parsed3(bytes, tag, place);
    },
    async putManifest(tag, manifest) {
      const body2 = new TextEncoder().encode(JSON.stringify(manifest));
      await call({ method: "PUT", at: `manifests/${tag}`, headers: { "content-type": MANIFEST_TYPE }, body: body2 });
    },
    async deleteManifest(tag) {
      const bytes = await manifestBytes(call, tag, place);
      if (bytes === void 0) return;
      await call({ method: "DELETE", at: `manifests/${sha256(bytes)}`, answers: [404] });
    },
    async blob(digest) {
      return bytesAt(call, { method: "GET", at: `blobs/${digest}`, answers: [404] }, place);
    },
    putBlob: (bytes) => putBlob(call, bytes),
    tags: () => allTags(call)
  };
}
function manifestBytes(call, tag, place) {
  const headers = { accept: MANIFEST_TYPE };
  return bytesAt(call, { method: "GET", at: `manifests/${tag}`, headers, answers: [404] }, place);
}
async function bytesAt(call, asked, place) {
  for (let attempt = 1; ; attempt++) {
    const response = await call(asked);
    try {
      const bytes = new Uint8Array(await response.arrayBuffer());
      return response.status === 404 ? void 0 : bytes;
    } catch (error) {
      if (attempt === READS) throw registryUnreachable(error, place);
    }
  }
}
var READS = 3;
function parsed3(bytes, tag, place) {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    if (value.schemaVersion === 2 && Array.isArray(value.layers))
      return { ...value, annotations: value.annotations ?? {} };
  } catch {
  }
  throw failed4(
    "store-corrupt",
    `the tag ${tag} of ${shown2(place)} is no OCI manifest of an artifact`,
    "Delete it, or give Trainyard a repository of its own."
  );
}
async function allTags(call) {
  const tags = [];
  let at = "tags/list?n=1000";
  while (at !== void 0) {
    const response = await call({ method: "GET", at, answers: [404] });
    if (response.status === 404) return tags;
    const { tags: page } = await response.json();
    tags.push(...page ?? []);
    const next2 = /<([^>]+)>\s*;\s*rel="?next"?/i.exec(response.headers.get("link") ?? "")?.[1];
    at = next2 === void 0 ? void 0 : new URL(next2, response.url).href;
  }
  return tags;
}
function registryCaller(place, env) {
  const auth = registryAuth(place, () => registryCredentials(env, place.registry));
  const base = `${place.registry}/v2/${place.repository}/`;
  return async (call) => {
    const url = new URL(call.at, base);
    const own = url.origin === new URL(place.registry).origin;
    const purpose = purposeOf(call);
    const send = () => fetch(url, requestOf(call, own ? auth.header(purpose) : void 0));
    let response = await patiently(send, call, place);
    if (response.status === 401 && own) {
      const challenge = response.headers.get("www-authenticate");
      if (await auth.answer(purpose, challenge)) {
        await response.arrayBuffer();
        response = await patiently(send, call, place);
      }
    }
    if (response.ok || call.answers?.includes(response.status)) return response;
    if (response.status === 404 && call.at.includes("/uploads/")) throw gone(place);
    throw await registryRefusal(response, place);
  };
}
function purposeOf({ method }) {
  if (method === "DELETE") return "delete";
  return method === "GET" || method === "HEAD" ? "read" : "write";
}
var MOST_MS2 = 3e5;
function requestOf({ method, headers, body: body2 }, authorization) {
  return {
    method,
    headers: { ...headers, ...authorization === void 0 ? {} : { authorization } },
    ...body2 === void 0 ? {} : { body: body2 },
    signal: AbortSignal.timeout(MOST_MS2)
  };
}
var TRIES = 6;
var FIRST_WAIT_MS2 = 100;
var LONGEST_WAIT_MS = 6e4;
async function patiently(send, call, place) {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === TRIES || call.repeat === false;
    let wait2 = FIRST_WAIT_MS2 * 2 ** (attempt - 1);
    try {
      const response = await send();
      if (last || !(response.status >= 500 || response.status === 429)) return response;
      await response.arrayBuffer();
      const asked = Number(response.headers.get("retry-after") ?? Number.NaN) * 1e3;
      if (asked > wait2) wait2 = Math.min(asked, LONGEST_WAIT_MS);
    } catch (error) {
      if (last) throw registryUnreachable(error, place);
    }
    await new Promise((resolve5) => setTimeout(resolve5, wait2));
  }
}
function gone(place) {
  return failed4("store-upload-gone", `${shown2(place)} has forgotten an upload in the middle`, "Run it again.");
}

export {
  loadTableEngine,
  loadInferenceEngine,
  openEngines,
  isAlive,
  besideName,
  clearUnfinished,
  diskFiles,
  systemClock,
  sleep,
  inferenceEngine,
  tensorEngine,
  crashPoint,
  crashingFiles,
  crashingTables,
  crashingBucket,
  crashingRegistry,
  crashingLoans,
  crashingForge,
  crashingRefs,
  crashingReleases,
  programPorts,
  duckdbTables,
  catalogOf,
  checkEnd,
  modelOutput,
  TOPOLOGY_FILE,
  WEIGHTS_FILE,
  outputsOf,
  outputActivation,
  layersModelFiles,
  denseModelLayer,
  modelFiles,
  models,
  stores,
  openRegistry
};
