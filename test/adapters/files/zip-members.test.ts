import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writeMembers } from '../../../src/adapters/files/zip-members.ts';
import { inFolder } from '../../support/run.ts';
import { zipOf } from '../../support/zip.ts';

const LONG = 'a line of some length\n'.repeat(100_000);
const ARCHIVE = zipOf({ 'a/packed.txt': LONG, 'b/stored.bin': Uint8Array.of(1, 2, 3), empty: '' }, ['b/stored.bin']);

async function written(archive: Uint8Array, names: readonly string[]): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    await writeFile(`${folder}/x.zip`, archive);
    await writeMembers(`${folder}/x.zip`, new Map(names.map((name, i) => [name, `${folder}/out/${i}`])));
    return Promise.all(names.map((_, i) => readFile(`${folder}/out/${i}`, 'latin1')));
  });
}

describe('writeMembers', () => {
  it('writes packed, stored and empty members', async () => {
    expect(await written(ARCHIVE, ['a/packed.txt', 'b/stored.bin', 'empty'])).toEqual([LONG, '\u0001\u0002\u0003', '']);
  });

  it('finds the list behind a comment', async () => {
    const comment = Buffer.from('made by hand');
    const archive = Buffer.concat([ARCHIVE, comment]);
    archive.writeUInt16LE(comment.length, ARCHIVE.length - 2);
    expect(await written(archive, ['b/stored.bin'])).toEqual(['\u0001\u0002\u0003']);
  });

  it.each([
    ['a member that is not there', ARCHIVE, /does not hold c$/],
    ['what is no archive', Buffer.alloc(300, 1), 'no zip archive'],
    ['a list that is cut', Buffer.concat([ARCHIVE.subarray(0, 60), ARCHIVE.subarray(-22)]), 'damaged'],
  ])('refuses %s', async (_, archive, said) => {
    await expect(written(archive, ['c'])).rejects.toThrow(said);
  });

  it('refuses zip64 and other ways of packing', async () => {
    const large = Buffer.from(ARCHIVE);
    large.writeUInt32LE(0xffffffff, large.length - 6);
    await expect(written(large, ['empty'])).rejects.toThrow('zip64');
    const other = Buffer.from(ARCHIVE);
    const at = other.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    other.writeUInt16LE(12, at + 10);
    await expect(written(other, ['a/packed.txt'])).rejects.toThrow('method 12');
  });
});
