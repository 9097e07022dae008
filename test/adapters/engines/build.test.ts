import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { tfjsNodeMaking } from '../../../src/adapters/engines/build.ts';
import type { LockedBuild } from '../../../src/adapters/engines/lock.ts';
import { inFolder } from '../../support/run.ts';
import { zipOf } from '../../support/zip.ts';

const LIBRARY = 'tensorflow/libtensorflow_cc.so.2';
const HEADERS = [
  ...['c_api', 'c_api_macros', 'tf_attrtype', 'tf_buffer', 'tf_datatype', 'tf_status', 'tf_tensor', 'tf_tstring'].map(
    (name) => `tensorflow/c/${name}.h`,
  ),
  ...['tensorflow/c/eager/c_api.h', 'xla/tsl/c/tsl_status.h', 'tensorflow/core/platform/ctstring.h'],
  ...['tensorflow/core/platform/ctstring_internal.h', 'tsl/platform/ctstring.h', 'tsl/platform/ctstring_internal.h'],
];
const WHEEL = zipOf({
  [LIBRARY]: 'a library',
  ...Object.fromEntries(HEADERS.map((header) => [`tensorflow/include/${header}`, '// a header'])),
});

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

const BUILT: LockedBuild = {
  os: ['linux'],
  cpu: ['x64'],
  libc: ['glibc'],
  wheel: {
    project: 'tensorflow-cpu',
    version: '2.0.0',
    file: 'tensorflow_cpu-2.0.0.whl',
    python: '3.11',
    abi: 'cp311',
    platform: 'manylinux',
    bytes: WHEEL.length,
    sha256: sha256(WHEEL),
  },
  libraries: [{ member: LIBRARY, sha256: sha256('a library') }],
};

interface Tries {
  readonly wheel?: Uint8Array;
  readonly built?: LockedBuild;
  /** Shell scripts on the PATH, by name. */
  readonly programs?: Readonly<Record<string, string>>;
}

/** Builds with small stand-ins for wheel and programs; the real ones are those of the suite tfjs-node. */
async function made({ wheel = WHEEL, built = BUILT, programs = {} }: Tries): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    await writeFile(`${folder}/given.whl`, wheel);
    for (const name of ['content', 'content/native', 'work', 'bin']) await mkdir(`${folder}/${name}`);
    for (const [name, script] of Object.entries(programs)) {
      await writeFile(`${folder}/bin/${name}`, `#!/bin/sh\n${script}\n`);
      await chmod(`${folder}/bin/${name}`, 0o755);
    }
    const making = tfjsNodeMaking(built, {
      cwd: folder,
      env: { PATH: `${folder}/bin` },
      execPath: process.execPath,
      ...(programs['python3'] === undefined && { wheel: 'given.whl' }),
      info: () => undefined,
      signal: new AbortController().signal,
    });
    await making.make(`${folder}/content`, `${folder}/work`);
    return Promise.all(making.files.map(({ path }) => readFile(`${folder}/content/${path}`, 'utf8')));
  });
}

describe('tfjsNodeMaking', () => {
  it('takes no other wheel than the locked one', async () => {
    await expect(made({ wheel: Buffer.concat([WHEEL, Buffer.from('x')]) })).rejects.toMatchObject({
      code: 'engine-integrity',
      message: expect.stringContaining(sha256(WHEEL)),
      fix: expect.stringContaining('pip download'),
    });
  });

  it('takes no other library than the locked one', async () => {
    const built = { ...BUILT, libraries: [{ member: LIBRARY, sha256: sha256('another') }] };
    await expect(made({ built })).rejects.toMatchObject({
      code: 'engine-build',
      message: expect.stringContaining(LIBRARY),
    });
  });

  it('says which compilers it looked for', async () => {
    await expect(made({})).rejects.toMatchObject({
      code: 'engine-build',
      message: 'there is no C++ compiler: g++, c++, clang++ are not on the PATH',
      fix: expect.stringContaining('apt-get install g++'),
    });
  });

  it('hands on what the compiler says', async () => {
    const programs = { 'g++': 'echo "fatal error: no such header" >&2; exit 1' };
    await expect(made({ programs })).rejects.toMatchObject({
      code: 'engine-build',
      message: 'g++ did not compile the addon: fatal error: no such header',
    });
  });

  it('tries what was compiled, and does not keep what does not load', async () => {
    const script = 'while [ "$1" != "-o" ]; do shift; done; echo broken > "$2"';
    await expect(made({ programs: { 'g++': script } })).rejects.toMatchObject({
      code: 'engine-build',
      message: expect.stringMatching(/^the addon does not work here: /),
    });
  });

  it('fetches the wheel with pip, and says how to do without', async () => {
    await expect(made({ programs: { python3: 'echo "$*" >&2; exit 1' } })).rejects.toMatchObject({
      code: 'engine-build',
      message: expect.stringMatching(
        /pip did not fetch tensorflow_cpu-2.0.0.whl: -m pip download .* tensorflow-cpu==2.0.0/,
      ),
      fix: expect.stringContaining('--wheel'),
    });
  });
});
