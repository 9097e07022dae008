import type { Checkpoints } from '../../core/plugins.ts';
import type { Files } from '../../core/ports.ts';

const LINE_FEED = 10;

/**
 * Checkpoints in one file, replaced whole. Its first line names the epoch and the owner (train key, trainer, version),
 * because a folder may be used again; another owner's checkpoint is none.
 */
export function checkpointFile(files: Files, path: string, owner: string): Checkpoints {
  return {
    async load() {
      const bytes = await files.read(path);
      const end = bytes?.indexOf(LINE_FEED) ?? -1;
      if (bytes === undefined || end < 0) return undefined;
      const [epoch, ...rest] = new TextDecoder().decode(bytes.subarray(0, end)).split(' ');
      return rest.join(' ') === owner ? { epoch: Number(epoch), bytes: bytes.subarray(end + 1) } : undefined;
    },
    save: (epoch, bytes) => files.write(path, Buffer.concat([Buffer.from(`${epoch} ${owner}\n`), bytes])),
  };
}
