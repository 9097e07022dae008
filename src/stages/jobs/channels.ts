import type { Files, TableSession, Tables } from '../../core/ports.ts';
import type { OutsideFolders } from '../../core/programs.ts';
import type { DataReport } from '../../core/records.ts';
import { encoderOf } from '../../data/encoding/encode.ts';
import { columnNames } from '../../data/encoding/images.ts';
import type { Preprocessing } from '../../data/encoding/preprocessing.ts';
import { fitPreprocessing } from '../../data/network/fit.ts';
import { identifier, literal, literals } from '../../data/source/sql.ts';
import type { SplitRows } from '../../data/split/split-rows.ts';
import type { ResolvedChannels, ResolvedSpec } from '../../spec/resolved.ts';
import { RUN_PATHS } from '../run-folder.ts';
import { readTrainingRows, verifySplits } from '../train/training-rows.ts';

export interface ChannelInput {
  /** The run folder, with training and validation rows. */
  readonly folder: string;
  /** Where the channels go: a folder each. */
  readonly into: string;
  readonly spec: ResolvedSpec;
  readonly how: ResolvedChannels;
  readonly data: DataReport;
}

export interface ChannelPorts {
  readonly files: Files;
  readonly tables: Tables;
  readonly folders: OutsideFolders;
}

export interface Channels {
  /** Folders by name. */
  readonly folders: Readonly<Record<string, string>>;
  /** Where the features were encoded by us: what turns a row into the model's inputs. */
  readonly preprocessing?: Preprocessing;
}

const SIDES = ['train', 'validation'] as const;

/**
 * Writes the training and the validation rows for programs: `train/train.csv`, `validation/validation.csv` (or
 * `.parquet`), features and target alone. Raw features are numbers, 1 and 0, or text, with nothing where a value is
 * missing; encoded ones are the numbers that built-in trainers learn from. Throws `data-split-changed`.
 */
export async function writeChannels(input: ChannelInput, ports: ChannelPorts): Promise<Channels> {
  const sides = SIDES.filter((side) => input.data.splits[side].rows > 0);
  const paths = new Map(sides.map((side) => [side, `${input.into}/${side}/${side}.${input.how.format}`]));
  for (const path of paths.values()) await ports.folders.create(path.slice(0, path.lastIndexOf('/')));
  const folders = Object.fromEntries(sides.map((side) => [side, `${input.into}/${side}`]));
  if (input.how.features === 'raw') {
    await writeRaw(input, paths, ports);
    return { folders };
  }
  return { folders, preprocessing: await writeEncoded(input, paths, ports) };
}

type Paths = ReadonlyMap<(typeof SIDES)[number], string>;

async function writeRaw(input: ChannelInput, paths: Paths, ports: ChannelPorts): Promise<void> {
  await verifySplits(input, ports);
  const sources = SIDES.map((side) => `${input.folder}/${RUN_PATHS[side]}`);
  await withTables(input, { ports, allow: [...sources, ...paths.values()] }, async (session) => {
    for (const [side, path] of paths) {
      const from = `read_parquet(${literal(`${input.folder}/${RUN_PATHS[side]}`)})`;
      await session.run(
        `copy (select ${rawColumns(input).join(', ')} from ${from}) to ${literal(path)} (${formatSql(input.how)})`,
      );
    }
  });
}

function rawColumns({ spec, data, how }: ChannelInput): readonly string[] {
  const features = spec.data.features.flatMap((feature) =>
    columnNames(feature).map((name) =>
      feature.type === 'boolean' ? `cast(${identifier(name)} as integer) as ${identifier(name)}` : identifier(name),
    ),
  );
  return withTarget(features, targetSql(spec.data.target, data.classes, how), how);
}

/** Class indices keep the order of the classes, which libraries would otherwise sort by name. */
function targetSql(target: string, classes: readonly string[], { labels }: ResolvedChannels): string {
  const name = identifier(target);
  return classes.length === 0 || labels === 'name'
    ? name
    : `list_position(${literals(classes)}, ${name}) - 1 as ${name}`;
}

function withTarget(
  features: readonly string[],
  target: string,
  { target: place }: ResolvedChannels,
): readonly string[] {
  return place === 'first' ? [target, ...features] : [...features, target];
}

function formatSql({ format, header }: ResolvedChannels): string {
  return format === 'csv' ? `format csv, header ${header}` : 'format parquet';
}

/** Rows of text that are put together before they are written. */
const ROWS_AT_ONCE = 4096;

async function writeEncoded(input: ChannelInput, paths: Paths, ports: ChannelPorts): Promise<Preprocessing> {
  const rows = await readTrainingRows(input, ports);
  const preprocessing = fitPreprocessing(input.spec.data.features, rows.train.columns);
  const encoder = encoderOf(preprocessing);
  for (const [side, path] of paths) {
    const text = path.replace(/\.parquet$/, '.csv');
    const { x, columns } = encoder.encode(rows[side].columns);
    await ports.folders.write(text, headerOf(preprocessing, input));
    for (let from = 0; from < rows[side].y.length; from += ROWS_AT_ONCE) {
      await ports.files.append(text, encodedLines({ x, columns, split: rows[side] }, from, input));
    }
    if (text !== path) await toParquet(input, { text, path }, ports);
  }
  return preprocessing;
}

function headerOf(preprocessing: Preprocessing, { how, spec }: ChannelInput): string {
  if (how.format === 'csv' && !how.header) return '';
  const cells = withTarget(preprocessing.columns.map(quoted), quoted(spec.data.target), how);
  return `${cells.join(',')}\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function encodedLines(
  rows: { readonly x: Float32Array; readonly columns: number; readonly split: SplitRows },
  from: number,
  { how, data }: ChannelInput,
): string {
  const lines: string[] = [];
  for (let row = from; row < Math.min(from + ROWS_AT_ONCE, rows.split.y.length); row++) {
    const cells = Array.from(rows.x.subarray(row * rows.columns, (row + 1) * rows.columns), String);
    const y = rows.split.y[row] as number;
    const target = how.labels === 'name' && data.classes.length > 0 ? quoted(data.classes[y] ?? '') : String(y);
    lines.push(withTarget(cells, target, how).join(','));
  }
  return `${lines.join('\n')}\n`;
}

/** As `encodedLines` writes it; types after a look at all rows, since the first may all hold whole numbers. */
const OWN_CSV = `delim = ',', quote = '"', escape = '"', comment = '', skip = 0, header = true, sample_size = -1`;

async function toParquet(
  input: ChannelInput,
  { text, path }: { readonly text: string; readonly path: string },
  ports: ChannelPorts,
): Promise<void> {
  await withTables(input, { ports, allow: [text, path] }, (session) =>
    session.run(`copy (select * from read_csv(${literal(text)}, ${OWN_CSV})) to ${literal(path)} (format parquet)`),
  );
  await ports.folders.remove(text);
}

async function withTables(
  input: ChannelInput,
  { ports, allow }: { readonly ports: ChannelPorts; readonly allow: readonly string[] },
  work: (session: TableSession) => Promise<void>,
): Promise<void> {
  const scratch = `${input.folder}/${RUN_PATHS.scratch}`;
  const session = await ports.tables.open({ memoryLimitMb: 1024, threads: 2, scratch, allow });
  try {
    await session.lock();
    await work(session);
  } finally {
    session.close();
    await ports.files.remove(scratch);
  }
}
