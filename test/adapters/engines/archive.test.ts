import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archivedFiles } from '../../../src/adapters/engines/archive.ts';
import { isSafePath } from '../../../src/adapters/engines/archive-paths.ts';
import { TrainyardError } from '../../../src/core/errors.ts';
import { paxOf, type TarEntry, tarOf } from '../../support/tar.ts';

const LIMITS = { entries: 100, bytes: 1 << 20 };

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, { size = 700, limits = LIMITS } = {}): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const file of archivedFiles(inChunks(bytes, size), limits)) {
    const parts: Uint8Array[] = [];
    for await (const part of file.content) parts.push(part);
    files[file.path] = Buffer.concat(parts).toString('utf8');
  }
  return files;
}

const file = (name: string, more: Partial<TarEntry> = {}): TarEntry => ({ name, content: 'x', ...more });

describe('an archive', () => {
  it('gives its files without the top folder', async () => {
    const entries = [
      { name: 'package/', type: '5' },
      file('package/package.json', { content: '{}' }),
      file('package/empty', { content: '' }),
      file('package/deep/er/ünï.js', { content: 'y'.repeat(512) }),
      file('package/long.js', { content: 'z'.repeat(1500) }),
    ];
    expect(await read(tarOf(entries))).toEqual({
      'package.json': '{}',
      empty: '',
      'deep/er/ünï.js': 'y'.repeat(512),
      'long.js': 'z'.repeat(1500),
    });
  });

  it('takes long names from a pax header, a prefix, or the name of GNU tar', async () => {
    const long = `package/${'a/'.repeat(20)}${'n'.repeat(150)}.js`;
    const entries = [
      paxOf({ comment: 'of the whole archive' }, 'g'),
      paxOf({ mtime: '499162500.5', path: long }),
      file('cut', { content: 'one' }),
      file('name.js', { prefix: 'package/prefix', content: 'two' }),
      file('package/gnu.js', { magic: 'ustar  \0', content: 'three' }),
    ];
    expect(await read(tarOf(entries))).toEqual({ [long.slice(8)]: 'one', 'prefix/name.js': 'two', 'gnu.js': 'three' });
  });

  it('is the same however it is cut into chunks, and reads on when a file is left unread', async () => {
    const bytes = tarOf([file('p/a', { content: 'a'.repeat(600) }), paxOf({ path: 'p/b' }), file('p/x')]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2000 }), async (size) => {
        expect(await read(bytes, { size })).toEqual({ a: 'a'.repeat(600), b: 'x' });
      }),
      { numRuns: 30 },
    );
    const paths: string[] = [];
    for await (const { path } of archivedFiles(inChunks(bytes, 100), LIMITS)) paths.push(path);
    expect(paths).toEqual(['a', 'b']);
  });
});

describe('an archive is refused that holds', () => {
  const refused: readonly (readonly [string, readonly TarEntry[]])[] = [
    ['a path up', [file('package/../../evil')]],
    ['a path up in a pax header', [paxOf({ path: 'package/../../evil' }), file('package/x')]],
    ['an absolute path', [file('/etc/passwd')]],
    ['an empty name', [file('package//x')]],
    ['a dot', [file('package/./x')]],
    ['a backslash', [file('package\\..\\x')]],
    ['a drive or a stream', [file('package/x:y')]],
    ['a zero byte', [paxOf({ path: 'package/x\0y' }), file('package/x')]],
    ['a device of Windows', [file('package/aux.js')]],
    ['a dot at the end', [file('package/x.')]],
    ['a file outside the top folder', [file('x')]],
    ['very deep folders', [paxOf({ path: `p/${'a/'.repeat(40)}x` }), file('x')]],
    ['a hard link', [file('package/x', { type: '1', link: 'package/y' })]],
    ['a symbolic link', [file('package/x', { type: '2', link: '/etc/passwd', content: '' })]],
    ['a character device', [file('package/x', { type: '3' })]],
    ['a block device', [file('package/x', { type: '4' })]],
    ['a pipe', [file('package/x', { type: '6' })]],
    ['a GNU long name', [file('././@LongLink', { type: 'L', content: 'package/x' })]],
    ['a sparse file', [paxOf({ 'GNU.sparse.major': '1' }), file('package/x')]],
    ['another character set', [paxOf({ hdrcharset: 'BINARY' }), file('package/x')]],
    ['a path for all entries', [paxOf({ path: 'package/x' }, 'g'), file('package/y')]],
    ['two sizes', [paxOf({ size: '9' }), file('package/x')]],
    ['two pax headers in a row', [paxOf({ path: 'p/x' }), paxOf({ path: 'p/y' }), file('p/z')]],
    ['a pax header and no entry', [paxOf({ path: 'package/x' })]],
    ['a pax record of a wrong length', [{ name: 'p', type: 'x', content: '99 path=p/x\n' }, file('p/y')]],
    ['a file twice', [file('package/x'), file('package/x')]],
    ['a file twice where case does not count', [file('package/x'), file('package/X')]],
    ['a file twice in two normal forms', [file('package/\u00e9'), file('package/e\u0301')]],
    ['a file as a folder', [file('package/x'), file('package/x/y')]],
    ['a folder as a file', [file('package/x/y'), file('package/x')]],
    ['a folder with content', [file('package/x', { type: '5' })]],
    ['more than the limit', [file('package/x', { size: 2 ** 21 })]],
    ['a pax header of a megabyte', [file('package/x', { type: 'x', content: 'y'.repeat(1 << 19) })]],
    ['no ustar', [file('package/x', { magic: 'v7      ' })]],
  ];
  it.each(refused)('%s', async (_, entries) => {
    await expect(read(tarOf(entries))).rejects.toMatchObject({ code: 'engine-archive' });
  });

  it('more entries than the limit', async () => {
    const entries = Array.from({ length: 101 }, (_, i) => file(`package/${i}`, { content: '' }));
    await expect(read(tarOf(entries))).rejects.toThrow('more than 100 entries');
    expect(Object.keys(await read(tarOf(entries.slice(1))))).toHaveLength(100);
  });

  it('something after its end', async () => {
    const end = Buffer.concat([Buffer.alloc(1024), Buffer.from('more')]);
    await expect(read(tarOf([file('package/x')], end))).rejects.toThrow('after its end');
  });
});

describe('hostile bytes', () => {
  const good = tarOf([
    paxOf({ path: `package/${'n'.repeat(120)}` }),
    file('package/cut', { content: 'a'.repeat(700) }),
    file('package/b'),
  ]);

  it('that end anywhere are refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: good.length - 1024 }), async (length) => {
        await expect(read(good.subarray(0, length))).rejects.toMatchObject({ code: 'engine-archive' });
      }),
    );
  });

  it('never give an unsafe path and never fail in another way', async () => {
    const change = fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Buffer.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        await expectSafe(bytes);
      }),
      { numRuns: 400 },
    );
  });

  it('in a header with a right checksum neither', async () => {
    const entry = fc.record({
      name: fc.oneof(
        fc.string({ maxLength: 60, unit: 'binary' }),
        fc.constantFrom('..', 'p/..', 'p/../x', 'p//', 'p/x/'),
      ),
      type: fc.constantFrom('0', '0', '0', '5', 'x', 'g', '2', 'L', '7'),
      content: fc.string({ maxLength: 600 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 4 }), (entries) => expectSafe(tarOf(entries))),
      { numRuns: 400 },
    );
  });

  async function expectSafe(bytes: Uint8Array): Promise<void> {
    try {
      for (const path of Object.keys(await read(bytes))) expect(isSafePath(path)).toBe(true);
    } catch (error) {
      expect(error).toBeInstanceOf(TrainyardError);
      expect(error).toMatchObject({ code: 'engine-archive' });
    }
  }
});
