import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/adapters/files/image-files.ts
import { readFile } from "node:fs/promises";

// src/core/picture.ts
function pictureValues(picture, [height, width, channels]) {
  const across = spans(picture.width, width);
  const down = spans(picture.height, height);
  const values = [];
  for (const rows of down) {
    for (const columns of across) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = PARTS.map((part) => meanOf(picture, part, { rows, columns }));
      values.push(...channelsOf([red, green, blue, alpha], channels));
    }
  }
  return values;
}
var PARTS = [0, 1, 2, 3];
function channelsOf(mean, channels) {
  const [red, green, blue, alpha] = mean;
  const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
  if (channels <= 2) return [luma, alpha].slice(0, channels);
  return [red, green, blue, alpha].slice(0, channels);
}
function spans(from, to) {
  return Array.from({ length: to }, (_, i) => {
    const [start, end] = [i * from / to, (i + 1) * from / to];
    const first = Math.floor(start);
    const last = Math.min(from - 1, Math.ceil(end) - 1);
    return Array.from({ length: last - first + 1 }, (_2, k) => {
      const pixel = first + k;
      return [pixel, (Math.min(end, pixel + 1) - Math.max(start, pixel)) / (end - start)];
    });
  });
}
function meanOf({ width, rgba }, part, { rows, columns }) {
  const [only, ...others] = rows;
  const [column, ...more] = columns;
  if (only !== void 0 && column !== void 0 && others.length + more.length === 0)
    return rgba[4 * (only[0] * width + column[0]) + part];
  let sum = 0;
  for (const [y, high] of rows)
    for (const [x, wide] of columns) sum += high * wide * rgba[4 * (y * width + x) + part];
  return sum;
}

// src/adapters/files/image-files.ts
var MOST_PIXELS = 5e7;
var CHUNK = 256;
var COLUMNS = '"path" VARCHAR, "folder" VARCHAR, "width" BIGINT, "height" BIGINT, "image" DOUBLE[]';
async function loadImageFiles(api, connection, load) {
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
      names.map((name) => name.split("/").at(-2) ?? "")
    );
    chunk.setColumnValues(
      2,
      pictures.map(({ width }) => BigInt(width))
    );
    chunk.setColumnValues(
      3,
      pictures.map(({ height }) => BigInt(height))
    );
    chunk.setColumnValues(
      4,
      pictures.map((picture) => api.listValue([...pictureValues(picture, shape)]))
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
async function pictureOf(name, path) {
  const bytes = await readFile(path);
  try {
    if (bytes.readUInt32BE(0) === PNG_START) return await png(bytes);
    if (bytes.readUInt16BE(0) === JPEG_START) return await jpeg(bytes);
  } catch (cause) {
    throw unreadable(name, messageOf(cause).slice(0, 200));
  }
  throw unreadable(name, "it begins like neither PNG nor JPEG");
}
var PNG_START = 2303741511;
var JPEG_START = 65496;
async function png(bytes) {
  const pixels = bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  if (pixels > MOST_PIXELS) throw new Error(`it has ${pixels} pixels; ${MOST_PIXELS} are allowed`);
  const { PNG } = whole(await import("./png-T3JVUYZ4.js"));
  const { width, height, data } = PNG.sync.read(bytes);
  return { width, height, rgba: data };
}
async function jpeg(bytes) {
  const { decode } = whole(await import("./jpeg-js-DSFSJLZW.js"));
  const limits = { maxResolutionInMP: MOST_PIXELS / 1e6, maxMemoryUsageInMB: 1024 };
  const { width, height, data } = decode(bytes, {
    useTArray: true,
    formatAsRGBA: true,
    tolerantDecoding: false,
    ...limits
  });
  return { width, height, rgba: data };
}
function whole(module) {
  return module.default ?? module;
}
function unreadable(name, why) {
  return new TrainyardError({
    code: "data-image-file",
    message: `the picture ${name} cannot be read: ${why}`,
    fix: "Mend it or leave it out; PNG and baseline or progressive JPEG are read."
  });
}
export {
  loadImageFiles
};
