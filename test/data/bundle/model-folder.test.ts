import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { outsideFolders } from '../../../src/adapters/outside/folders.ts';
import { readModelFolder } from '../../../src/data/bundle/model-folder.ts';
import { inFolder } from '../../support/run.ts';

const RULES = { opaque: false, mostBytes: 1000, mostFiles: 5, maker: 'the test' };
const ONNX = Buffer.from([8, 8, 0x12, 0]);

async function found(contents: Readonly<Record<string, Uint8Array | string>>, rules = RULES) {
  return inFolder(async (folder) => {
    for (const [path, bytes] of Object.entries(contents)) {
      await writeFile(`${folder}/${path}`, bytes);
    }
    return readModelFolder(outsideFolders(), folder, rules);
  });
}

describe('readModelFolder', () => {
  it('takes one ONNX file under any name, and leaves documents out', async () => {
    const { format, files, ignored } = await found({ 'My Model.ONNX': ONNX, 'notes.md': '# x' });
    expect([format, [...files.keys()], ignored]).toEqual(['onnx', ['model.onnx'], ['notes.md']]);
  });

  it('takes every file where a program predicts, pickles too', async () => {
    const { format, files } = await found({ 'a.pkl': Uint8Array.of(0x80, 4), b: 'x' }, { ...RULES, opaque: true });
    expect([format, [...files.keys()]]).toEqual(['command', ['a.pkl', 'b']]);
  });

  it.each([
    ['an empty folder', {}, 'model-missing'],
    ['two ONNX files', { 'a.onnx': ONNX, 'b.onnx': ONNX }, 'model-unknown'],
    ['a pickle beside an ONNX file', { 'a.onnx': ONNX, 'b.pkl': 'x' }, 'model-unsafe'],
    ['a pickle under the name of an ONNX file', { 'a.onnx': Uint8Array.of(0x80, 5) }, 'model-unsafe'],
    ['a file that is too large', { 'a.onnx': Buffer.alloc(1001) }, 'model-too-large'],
    ['too many files', Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`f${i}.txt`, 'x'])), 'model-too-many'],
    ['something else', { 'weights.txt': '1' }, 'model-unknown'],
  ])('refuses %s', async (_, contents, code) => {
    await expect(found(contents)).rejects.toMatchObject({ code, fix: expect.stringMatching(/\.$/) });
  });

  it('takes weights whose first numbers look like the mark of something else', async () => {
    const weightsManifest = [{ paths: ['w.bin'], weights: [{ name: 'k', shape: [1], dtype: 'float32' }] }];
    const model = { format: 'layers-model', modelTopology: {}, weightsManifest };
    for (const start of [
      [0x80, 4],
      [0x1f, 0x8b],
      [0x4d, 0x5a],
      [0x50, 0x4b, 3, 4],
    ]) {
      const weights = Uint8Array.from({ length: 4 }, (_, i) => start[i] ?? 0);
      const { format, files } = await found({ 'model.json': JSON.stringify(model), 'w.bin': weights });
      expect([format, files.get('weights.bin')]).toEqual(['tfjs', weights]);
      await expect(found({ 'a.onnx': ONNX, 'w.bin': weights })).rejects.toMatchObject({ code: 'model-unsafe' });
    }
  });

  it('refuses a pipe', async () => {
    await inFolder(async (folder) => {
      execFileSync('mkfifo', [`${folder}/model.onnx`]);
      const reading = readModelFolder(outsideFolders(), folder, RULES);
      await expect(reading).rejects.toMatchObject({ code: 'model-special' });
    });
  });
});
