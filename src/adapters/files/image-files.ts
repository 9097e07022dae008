import { readFile } from 'node:fs/promises';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import { type Picture, pictureValues } from '../../core/picture.ts';
import type { ImageFiles } from '../../core/ports.ts';

type NodeApi = typeof import('@duckdb/node-api');
type Connection = import('@duckdb/node-api').DuckDBConnection;

/** Pixels of one file at most: a small file may unpack to gigabytes. */
const MOST_PIXELS = 50_000_000;
/** Rows of one data chunk; few, because each holds a whole picture. */
const CHUNK = 256;

const COLUMNS = '"path" VARCHAR, "folder" VARCHAR, "width" BIGINT, "height" BIGINT, "image" DOUBLE[]';

/**
 * Makes a table with a row for each PNG or JPEG file: its path, the name of the folder it lies in, its own width and
 * height, and its values at the shape that the spec names. Throws `data-image-file` with the file's name.
 */
export async function loadImageFiles(api: NodeApi, connection: Connection, load: ImageFiles): Promise<void> {
  const { table, files, shape } = load;
  await connection.run(`create table ${table} (${COLUMNS})`);
  const types = [api.VARCHAR, api.VARCHAR, api.BIGINT, api.BIGINT, api.LIST(api.DOUBLE)];
  const appender = await connection.createAppender(table.slice(1, -1).replaceAll('""', '"'));
  for (let from = 0; from < files.length; from += CHUNK) {
    const part = files.slice(from, from + CHUNK);
    const pictures = await Promise.all(part.map(({ name, path }) => pictureOf(name, path)));
    const chunk = api.DuckDBDataChunk.create(types, part.length);
    const names = part.map(({ name }) => name);
    chunk.setColumnValues(0, names);
    chunk.setColumnValues(
      1,
      names.map((name) => name.split('/').at(-2) ?? ''),
    );
    chunk.setColumnValues(
      2,
      pictures.map(({ width }) => BigInt(width)),
    );
    chunk.setColumnValues(
      3,
      pictures.map(({ height }) => BigInt(height)),
    );
    chunk.setColumnValues(
      4,
      pictures.map((picture) => api.listValue([...pictureValues(picture, shape)])),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

async function pictureOf(name: string, path: string): Promise<Picture> {
  const bytes = await readFile(path);
  try {
    if (bytes.readUInt32BE(0) === PNG_START) return await png(bytes);
    if (bytes.readUInt16BE(0) === JPEG_START) return await jpeg(bytes);
  } catch (cause) {
    throw unreadable(name, messageOf(cause).slice(0, 200));
  }
  throw unreadable(name, 'it begins like neither PNG nor JPEG');
}

const PNG_START = 0x89504e47;
const JPEG_START = 0xffd8;

async function png(bytes: Buffer): Promise<Picture> {
  const pixels = bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  if (pixels > MOST_PIXELS) throw new Error(`it has ${pixels} pixels; ${MOST_PIXELS} are allowed`);
  const { PNG } = whole(await import('pngjs'));
  const { width, height, data } = PNG.sync.read(bytes);
  return { width, height, rgba: data };
}

async function jpeg(bytes: Buffer): Promise<Picture> {
  const { decode } = whole(await import('jpeg-js'));
  const limits = { maxResolutionInMP: MOST_PIXELS / 1e6, maxMemoryUsageInMB: 1024 };
  const { width, height, data } = decode(bytes, {
    useTArray: true,
    formatAsRGBA: true,
    tolerantDecoding: false,
    ...limits,
  });
  return { width, height, rgba: data };
}

/** Inside our bundle a CommonJS package is the default of its module, and nothing else. */
function whole<M extends object>(module: M): M {
  return (module as { readonly default?: M }).default ?? module;
}

function unreadable(name: string, why: string): TrainyardError {
  return new TrainyardError({
    code: 'data-image-file',
    message: `the picture ${name} cannot be read: ${why}`,
    fix: 'Mend it or leave it out; PNG and baseline or progressive JPEG are read.',
  });
}
