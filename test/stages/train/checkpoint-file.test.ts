import { expect, it } from 'vitest';
import { checkpointFile } from '../../../src/stages/train/checkpoint-file.ts';
import { files, inFolder } from '../../support/run.ts';

it('gives back the newest checkpoint to its owner alone', async () => {
  await inFolder(async (folder) => {
    const path = `${folder}/checkpoint/state.bin`;
    const mine = checkpointFile(files, path, 'sha256:a mlp 1');
    expect(await mine.load()).toBeUndefined();
    await mine.save(3, Uint8Array.of(10, 32, 10));
    await mine.save(6, Uint8Array.of(10, 0, 255));
    expect(await mine.load()).toEqual({ epoch: 6, bytes: Buffer.from([10, 0, 255]) });
    expect(await checkpointFile(files, path, 'sha256:b mlp 1').load()).toBeUndefined();
    await files.write(path, 'no line');
    expect(await mine.load()).toBeUndefined();
  });
});
