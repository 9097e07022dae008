import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../core/errors.ts';
import type { Clock, Log, Tables } from '../../core/ports.ts';
import { literal } from '../../data/source/sql.ts';
import type { LogConfig } from '../config/config.ts';
import type { ServeMetrics } from '../evidence/metrics.ts';
import { timeOfId } from '../evidence/prediction-ids.ts';
import type { Predicted } from '../evidence/recorder.ts';
import { placeOf } from '../routing/split.ts';
import { enforceBounds, hourOf, type LogFile, logFiles } from './files.ts';
import { type LogLine, lineOf, unitHash } from './lines.ts';
import { LogWriter } from './writer.ts';

export interface LogPorts {
  readonly config: LogConfig;
  /** Absolute. */
  readonly folder: string;
  readonly process: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: ServeMetrics;
  /** For Parquet. */
  readonly tables: Tables;
}

/** Which lines an erasure takes. */
export type Erased = { readonly id: string } | { readonly model: string; readonly unit: string };

/** The predictions that were given, as files that other programs read. */
export class PredictionLog {
  readonly #ports: LogPorts;
  readonly #writer: LogWriter;
  readonly #personal: ReadonlySet<string>;
  #maintaining: Promise<unknown> = Promise.resolve();

  constructor(ports: LogPorts) {
    const { config, folder, process, clock, log, metrics } = ports;
    this.#ports = ports;
    this.#personal = new Set(config.personal);
    this.#writer = new LogWriter({ folder, process, queueBytes: config.queueBytes, clock, log, metrics });
  }

  /** Writes a prediction; a promise where the answer must wait for it. Rejects when such a line is not on disk. */
  write(entry: Predicted): Promise<void> | undefined {
    const { config, clock, metrics } = this.#ports;
    const audit = config.audit === 'required';
    // By the id, so that a sample stays one sample when it is looked at again.
    if (!audit && config.sample < 1 && placeOf('sample', entry.id) >= config.sample) {
      metrics.logLines.inc({ result: 'sampled_out' });
      return undefined;
    }
    const line = JSON.stringify(
      lineOf(entry, clock.now().toISOString(), { inputs: config.inputs, personal: this.#personal }),
    );
    if (!audit) {
      this.#writer.offer(line);
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const done = (error?: Error): void => (error === undefined ? resolve() : reject(error));
      if (!this.#writer.offer(line, done)) reject(new Error('too many lines wait to be written'));
    });
  }

  /** The line of a prediction, where it was written and is still there. */
  async find(id: string): Promise<LogLine | undefined> {
    await this.#writer.flush();
    for (const file of await this.#filesAbout(id)) {
      const text = file.format === 'jsonl' ? await readFile(file.path, 'utf8') : await this.#jsonLines(file, id);
      const line = text.split('\n').find((one) => one.startsWith(`{"id":"${id}"`));
      if (line !== undefined) return JSON.parse(line) as LogLine;
    }
    return undefined;
  }

  /** Ids are made from the clock that names the files; a batch may have reached the next hour. */
  async #filesAbout(id: string): Promise<readonly LogFile[]> {
    const time = timeOfId(id);
    if (time === undefined) return [];
    const hours = new Set([hourOf(time), hourOf(time + 3_600_000)]);
    return (await logFiles(this.#ports.folder)).filter(({ hour }) => hours.has(hour));
  }

  async #jsonLines({ path }: LogFile, id: string): Promise<string> {
    return this.#withTables(async (session) => {
      const sql = `SELECT to_json(line) AS line FROM read_parquet(${literal(path)}) AS line WHERE id = ${literal(id)}`;
      return (await session.rows(sql)).map(({ line }) => String(line)).join('\n');
    });
  }

  /** Takes lines away for good, also from files of hours that have passed; answers how many. */
  async erase(what: Erased): Promise<number> {
    return this.#alone(async () => {
      await this.#writer.release();
      const files = 'id' in what ? await this.#filesAbout(what.id) : await logFiles(this.#ports.folder);
      let erased = 0;
      for (const file of files) erased += await this.#eraseIn(file, what);
      return erased;
    });
  }

  async #eraseIn({ path, format }: LogFile, what: Erased): Promise<number> {
    if (format === 'parquet') return this.#eraseParquet(path, what);
    const lines = (await readFile(path, 'utf8')).split('\n');
    const kept = lines.filter((line) => line === '' || !isErased(JSON.parse(line) as LogLine, what));
    if (kept.length === lines.length) return 0;
    await writeFile(`${path}.new`, kept.join('\n'), { mode: 0o600 });
    await rename(`${path}.new`, path);
    return lines.length - kept.length;
  }

  async #eraseParquet(path: string, what: Erased): Promise<number> {
    const [column, value] = 'id' in what ? ['id', what.id] : ['unit', unitHash(what.model, what.unit)];
    const matches = `${column} = ${literal(value)}`;
    return this.#withTables(async (session) => {
      const source = `read_parquet(${literal(path)})`;
      const [found] = await session.rows(`SELECT count(*) AS n FROM ${source} WHERE ${matches}`);
      const count = Number(found?.['n'] ?? 0);
      if (count === 0) return 0;
      const kept = `SELECT * FROM ${source} WHERE (${matches}) IS NOT TRUE`;
      await session.run(`COPY (${kept}) TO ${literal(`${path}.new`)} (FORMAT parquet)`);
      await rename(`${path}.new`, path);
      return count;
    });
  }

  /** Turns the hours that have passed into Parquet, where that is asked for, and keeps the bounds. */
  async maintain(): Promise<void> {
    await this.#alone(async () => {
      const { config, folder, clock, log } = this.#ports;
      const now = clock.now().getTime();
      try {
        if (config.format === 'parquet') await this.#compact(hourOf(now));
        const inUse = new Set(this.#writer.current === undefined ? [] : [this.#writer.current]);
        await enforceBounds(folder, config, { now, inUse });
      } catch (error) {
        log.error(`the prediction log could not be kept in order: ${messageOf(error)}`);
      }
    });
  }

  async #compact(present: string): Promise<void> {
    const { folder, process, clock } = this.#ports;
    // Others that write into the folder look after their own files, unless they have ended.
    const ended = hourOf(clock.now().getTime() - 2 * 3_600_000);
    if (this.#writer.hour !== undefined && this.#writer.hour < present) await this.#writer.release();
    const past = (await logFiles(folder)).filter(
      ({ format, hour, path }) => format === 'jsonl' && hour < (path.includes(`-${process}-`) ? present : ended),
    );
    for (const { path, bytes } of past) {
      if (bytes === 0) continue;
      const target = path.replace(/jsonl$/, 'parquet');
      await this.#withTables(async (session) => {
        const columns = `{${COLUMNS.map(([name, type]) => `${literal(name)}: ${literal(type)}`).join(', ')}}`;
        const source = `read_json(${literal(path)}, format = 'newline_delimited', columns = ${columns})`;
        await session.run(`COPY (SELECT * FROM ${source}) TO ${literal(`${target}.new`)} (FORMAT parquet)`);
      });
      await rename(`${target}.new`, target);
      await rm(path);
    }
  }

  async #withTables<T>(work: (session: Awaited<ReturnType<Tables['open']>>) => Promise<T>): Promise<T> {
    const { tables, folder } = this.#ports;
    const session = await tables.open({ memoryLimitMb: 512, threads: 1, scratch: join(folder, '.scratch') });
    try {
      return await work(session);
    } finally {
      session.close();
    }
  }

  async close(): Promise<void> {
    await this.#maintaining;
    await this.#writer.release();
  }

  /** Rewriting files and removing them wait for each other. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#maintaining.then(work);
    this.#maintaining = next.catch(() => undefined);
    return next;
  }
}

const COLUMNS = [
  ['id', 'VARCHAR'],
  ['at', 'TIMESTAMP'],
  ['model', 'VARCHAR'],
  ['version', 'VARCHAR'],
  ['digest', 'VARCHAR'],
  ['variant', 'VARCHAR'],
  ['arm', 'VARCHAR'],
  ['generation', 'BIGINT'],
  ['unit', 'VARCHAR'],
  ['ms', 'DOUBLE'],
  ['fell_back', 'BOOLEAN'],
  ['rows', 'BIGINT'],
  ['scores', 'DOUBLE[]'],
  ['decisions', 'VARCHAR[]'],
  // Features differ from model to model.
  ['inputs', 'JSON'],
] as const;

function isErased(line: LogLine, what: Erased): boolean {
  if ('id' in what) return line.id === what.id;
  return line.model === what.model && line.unit === unitHash(what.model, what.unit);
}
