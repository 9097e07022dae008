import { describe, expect, it } from 'vitest';
import {
  engineFolderName,
  type LockedEngine,
  packagesFor,
  parseEngineLock,
  platformName,
  thisPlatform,
} from '../../../src/adapters/engines/lock.ts';

const locked = (name: string, more: object = {}) => ({
  name,
  version: '1.0.0',
  path: `node_modules/${name}`,
  integrity: `sha512-${name}`,
  bytes: 1,
  content: `sha256:${'0'.repeat(64)}` as const,
  unpackedBytes: 1,
  files: 1,
  ...more,
});

const glibc = locked('linux', { optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] });
const musl = locked('musl', { optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] });
const mac = locked('mac', { optional: true, os: ['darwin'], cpu: ['arm64'] });
const engine: LockedEngine = {
  id: 'e',
  package: 'main',
  version: '1.0.0',
  packages: [locked('main'), locked('part'), glibc, musl, mac],
};

describe('the packages of an engine', () => {
  it.each([
    ['linux-x64-glibc', { os: 'linux', cpu: 'x64', libc: 'glibc' }, ['main', 'part', 'linux']],
    ['linux-x64-musl', { os: 'linux', cpu: 'x64', libc: 'musl' }, ['main', 'part', 'musl']],
    ['darwin-arm64', { os: 'darwin', cpu: 'arm64' }, ['main', 'part', 'mac']],
    ['freebsd-x64', { os: 'freebsd', cpu: 'x64' }, undefined],
  ])('on %s', (name, platform, expected) => {
    expect(platformName(platform)).toBe(name);
    expect(packagesFor(engine, platform)?.map((one) => one.name)).toEqual(expected);
  });

  it('fit nowhere when one that is needed does not', () => {
    const packages = [locked('main', { os: ['linux'] })];
    expect(packagesFor({ ...engine, packages }, { os: 'win32', cpu: 'x64' })).toBeUndefined();
    expect(packagesFor({ ...engine, packages }, { os: 'linux', cpu: 'x64' })).toHaveLength(1);
  });

  it('name the folder: another build is another folder', () => {
    const [one, other] = [packagesFor(engine, { os: 'darwin', cpu: 'arm64' }), engine.packages];
    expect(engineFolderName(engine, one ?? [])).not.toBe(engineFolderName(engine, other));
  });
});

it('knows this machine', () => {
  expect(thisPlatform()).toMatchObject({ os: process.platform, cpu: process.arch });
});

it.each([undefined, 'not json', '{}', '{"kind":"EngineLock","schemaVersion":2,"engines":[]}'])(
  'a lock that is %s is refused',
  (text) => {
    expect(() => parseEngineLock(text, 'engines.lock.json')).toThrow(expect.objectContaining({ code: 'engine-lock' }));
  },
);
