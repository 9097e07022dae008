import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { messageOf, TrainyardError } from '../../core/errors.ts';

/** One answer of a server, from some byte on. */
export interface PartAnswer {
  /** First byte that it brings; 0 where the server does not go on in the middle. */
  readonly from: number;
  /** Bytes of the whole file, where the server says so. */
  readonly size?: number;
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of an answer that is not read. */
  readonly cancel: () => void;
}

export interface PartFile {
  /** Absolute path of the file to make; while it grows it has `.part` at its end. */
  readonly path: string;
  /** For messages. */
  readonly name: string;
  readonly mostBytes: number;
  /** Whether bytes that an earlier process left may be gone on from; the caller compares the digest in the end. */
  readonly goesOn: boolean;
  readonly signal: AbortSignal;
  /** Milliseconds before the second try; doubled for each further one. */
  readonly pauseMs: number;
}

/** Tries without a new byte before giving up. */
const TRIES = 5;

/**
 * Brings a file of any size to its place: what was received stays when a connection breaks, and the next try goes on
 * there. `ask` answers bytes from a place on; a `TrainyardError` of it is final, anything else is tried again. The file
 * appears whole. Throws `data-too-large`, `data-unreachable`, what `ask` throws and the signal's reason.
 */
export async function bringFile(file: PartFile, ask: (from: number) => Promise<PartAnswer>): Promise<void> {
  const part = `${file.path}.part`;
  await mkdir(dirname(file.path), { recursive: true });
  if (!file.goesOn) await rm(part, { force: true });
  let tries = 0;
  for (;;) {
    const before = await sizeOf(part);
    try {
      await receive(file, part, await ask(before));
      break;
    } catch (error) {
      file.signal.throwIfAborted();
      if (error instanceof TrainyardError) throw error;
      tries = (await sizeOf(part)) > before ? 1 : tries + 1;
      if (tries >= TRIES) throw unreachable(file.name, error);
    }
    await pause(file.pauseMs * 2 ** (tries - 1), undefined, { signal: file.signal }).catch(() => undefined);
    file.signal.throwIfAborted();
  }
  await rename(part, file.path);
}

async function receive(file: PartFile, part: string, answer: PartAnswer): Promise<void> {
  const handle = await open(part, answer.from > 0 ? 'r+' : 'w');
  try {
    await handle.truncate(answer.from);
    let at = answer.from;
    for await (const chunk of answer.body) {
      if (at + chunk.length > file.mostBytes) throw tooLarge(file);
      for (let done = 0; done < chunk.length; ) {
        const { bytesWritten } = await handle.write(chunk, done, chunk.length - done, at + done);
        done += bytesWritten;
      }
      at += chunk.length;
    }
    if (answer.size !== undefined && at !== answer.size) throw new Error(`${at} of ${answer.size} bytes came`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function tooLarge({ name, mostBytes }: PartFile): TrainyardError {
  return new TrainyardError({
    code: 'data-too-large',
    message: `${name} has more than the ${mostBytes} bytes that may be fetched`,
    fix: 'Raise allow.maxDownload of trainyard.yaml on the base branch, or name a smaller file.',
  });
}

function unreachable(name: string, cause: unknown): TrainyardError {
  return new TrainyardError({
    code: 'data-unreachable',
    message: `${name} could not be fetched: ${messageOf(cause)}, after ${TRIES} tries`,
    fix: 'Check the address, and that this machine may reach it; the next try goes on where this one stopped.',
    cause,
  });
}
