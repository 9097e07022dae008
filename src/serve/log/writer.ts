import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../core/errors.ts';
import type { Clock, Log } from '../../core/ports.ts';
import type { ServeMetrics } from '../evidence/metrics.ts';
import { hourOf } from './files.ts';

export interface WriterPorts {
  readonly folder: string;
  /** Distinguishes the files of processes that write into one folder. */
  readonly process: string;
  /** Bytes that may wait; lines beyond are dropped and counted. */
  readonly queueBytes: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: ServeMetrics;
}

interface Waiting {
  readonly text: string;
  readonly hour: string;
  readonly done?: (error?: Error) => void;
}

interface OpenFile {
  readonly handle: FileHandle;
  readonly hour: string;
  readonly path: string;
  bytes: number;
}

/** A file is ended at this size, so that none grows too large to be rewritten. */
const PART_BYTES = 64 * 2 ** 20;

/** Appends lines in batches, off the path of the answers. */
export class LogWriter {
  readonly #ports: WriterPorts;
  #waiting: Waiting[] = [];
  #bytes = 0;
  #running: Promise<void> | undefined;
  #file: OpenFile | undefined;
  #part = 0;

  constructor(ports: WriterPorts) {
    this.#ports = ports;
  }

  /** Path of the file that is open. */
  get current(): string | undefined {
    return this.#file?.path;
  }

  /** Hour that the open file is of. */
  get hour(): string | undefined {
    return this.#file?.hour;
  }

  /** Takes a line unless too much waits; `done` hears when it is on disk. */
  offer(line: string, done?: (error?: Error) => void): boolean {
    const text = `${line}\n`;
    if (this.#bytes + text.length > this.#ports.queueBytes) {
      this.#ports.metrics.logLines.inc({ result: 'dropped' });
      return false;
    }
    const hour = hourOf(this.#ports.clock.now().getTime());
    this.#waiting.push({ text, hour, ...(done !== undefined && { done }) });
    this.#bytes += text.length;
    this.#running ??= this.#drain();
    return true;
  }

  /** Everything that was taken is on disk, or has failed. */
  async flush(): Promise<void> {
    await this.#running;
  }

  /** Ends the open file, so that others may rewrite it; the next line opens a new one. */
  async release(): Promise<void> {
    await this.flush();
    const file = this.#file;
    this.#file = undefined;
    await file?.handle.close();
  }

  async #drain(): Promise<void> {
    // A turn of the loop later more lines have come, and one write takes them all.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const hour = this.#waiting[0]?.hour as string;
      const other = this.#waiting.findIndex((line) => line.hour !== hour);
      const batch = this.#waiting.splice(0, other < 0 ? this.#waiting.length : other);
      await this.#write(hour, batch);
    }
    this.#running = undefined;
  }

  async #write(hour: string, batch: readonly Waiting[]): Promise<void> {
    const text = batch.map((line) => line.text).join('');
    const { metrics, log } = this.#ports;
    let failure: Error | undefined;
    try {
      const file = await this.#open(hour);
      await file.handle.appendFile(text);
      if (batch.some(({ done }) => done !== undefined)) await file.handle.datasync();
      file.bytes += text.length;
      metrics.logLines.inc({ result: 'written' }, batch.length);
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      metrics.logLines.inc({ result: 'failed' }, batch.length);
      log.error(`the prediction log could not be written, ${batch.length} lines are lost: ${messageOf(error)}`);
      await this.#file?.handle.close().catch(() => undefined);
      this.#file = undefined;
    }
    this.#bytes -= text.length;
    for (const { done } of batch) done?.(failure);
  }

  async #open(hour: string): Promise<OpenFile> {
    const file = this.#file;
    if (file?.hour === hour && file.bytes < PART_BYTES) return file;
    await file?.handle.close();
    this.#file = undefined;
    const { folder, process } = this.#ports;
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${hour}-${process}-${this.#part}.jsonl`);
    this.#part += 1;
    // Predictions are about people: nobody but the server's user reads them.
    this.#file = { handle: await open(path, 'a', 0o600), hour, path, bytes: 0 };
    return this.#file;
  }
}
