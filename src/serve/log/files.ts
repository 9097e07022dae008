import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the prediction log: `<folder>/<hour>-<process>-<part>.jsonl`, or `.parquet` once its hour has passed. */
export interface LogFile {
  readonly path: string;
  /** `2026-11-25T14`. */
  readonly hour: string;
  readonly format: 'jsonl' | 'parquet';
  readonly bytes: number;
}

export function hourOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 13);
}

const NAME = /^(\d{4}-\d{2}-\d{2}T\d{2})-[0-9a-f]{8}-\d+\.(jsonl|parquet)$/;

/** Oldest first. */
export async function logFiles(folder: string): Promise<readonly LogFile[]> {
  const names = (await readdir(folder).catch(() => [])).sort();
  const found: LogFile[] = [];
  for (const name of names) {
    const [, hour, format] = NAME.exec(name) ?? [];
    if (hour === undefined) continue;
    const path = join(folder, name);
    const bytes = (await stat(path).catch(() => undefined))?.size ?? 0;
    found.push({ path, hour, format: format as LogFile['format'], bytes });
  }
  return found;
}

export interface Bounds {
  readonly maxBytes: number;
  readonly retentionDays: number;
}

/** Removes what is older than the retention, then the oldest until the rest fits; files in use stay. */
export async function enforceBounds(
  folder: string,
  { maxBytes, retentionDays }: Bounds,
  { now, inUse }: { readonly now: number; readonly inUse: ReadonlySet<string> },
): Promise<void> {
  const files = await logFiles(folder);
  const oldest = hourOf(now - retentionDays * 86_400_000);
  let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, hour, bytes } of files) {
    if (inUse.has(path) || (hour >= oldest && total <= maxBytes)) continue;
    await rm(path, { force: true });
    total -= bytes;
  }
}
