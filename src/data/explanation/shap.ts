import type { ColumnData } from '../../core/ports.ts';
import { shapleyValues } from '../../math/explanation/shapley.ts';
import { random } from '../../math/random.ts';
import type { Link } from './link.ts';
import { mixedRows, type Player } from './mixed-rows.ts';

export interface ShapInput {
  /** Rows of features to draw explained and background rows from. */
  readonly columns: ReadonlyMap<string, ColumnData>;
  readonly rows: number;
  readonly players: readonly Player[];
  /** Model outputs of rows of features. */
  readonly predict: (columns: ReadonlyMap<string, ColumnData>, rows: number) => Promise<Float64Array>;
  readonly link: Link;
  /** Most rows to explain, and rows that stand for the features left out. */
  readonly explained: number;
  readonly background: number;
  /** Most rows to predict in all; fewer rows are explained where it would not do. */
  readonly most: number;
  readonly seed: number;
}

export interface ShapValues {
  /**
   * `additive`: exact, the features add up on the link's scale. `coalitions`: exact, over every set of features. `sampled`:
   * permutations with their reverses, one pair per background row.
   */
  readonly method: 'additive' | 'coalitions' | 'sampled';
  /** Which rows were explained, and which were the background. */
  readonly explained: Uint32Array;
  readonly background: Uint32Array;
  /** Mean of the link over the background, one per output. */
  readonly base: Float64Array;
  /** Outputs of the explained rows on the link's scale, rows x width. */
  readonly outputs: Float64Array;
  /** rows x players x width; over the players they sum to output - base. */
  readonly values: Float64Array;
  /** What each background row with its two permutations says of every value, background x values; sampled only. */
  readonly draws?: readonly Float64Array[];
}

/** How far the sum of the parts may be from the whole, as a share of the largest difference: single precision of models. */
const ADDITIVE = 1e-3;

/** Sets of more features than this are too many, however few rows there are. */
const MOST_COALESCED = 12;

/** Rows of one call of the model, about. */
const AT_ONCE = 4096;

/**
 * Interventional SHAP values (Lundberg and Lee 2017): a feature left out takes its values from the background rows. Where
 * the features of a model add up, each one alone against the background is the exact value, for it does not matter which
 * others came before; that they add up is checked on every row. Else, where the rows to predict allow it, every set of
 * features is tried. Otherwise permutations are drawn, each walked forwards and backwards (Castro et al. 2009; Mitchell et
 * al. 2022), one pair for each background row. The values always sum to the output less the base.
 */
export async function shapValues(input: ShapInput): Promise<ShapValues | undefined> {
  const { rows, players, seed } = input;
  if (rows < 2 || players.length === 0) return undefined;
  const background = random(seed, 'shap/background').permutation(rows).slice(0, input.background);
  const perRow = 2 * players.length * background.length;
  const count = Math.max(1, Math.min(input.explained, rows, Math.floor(input.most / perRow)));
  const explained = random(seed, 'shap/rows').permutation(rows).slice(0, count);
  const alone = await linked(input, whole(background, players.length));
  const outputs = await linked(input, whole(explained, players.length));
  const { width } = input.link;
  const base = Float64Array.from({ length: width }, (_, k) => {
    let sum = 0;
    for (let b = 0; b < background.length; b++) sum += alone[b * width + k] as number;
    return sum / background.length;
  });
  const known = { background, explained, base, outputs };
  const exact = await additiveValues(input, { ...known, alone });
  if (isAdditive(exact, { ...known, players: players.length, width }))
    return { method: 'additive', ...known, values: exact };
  if (players.length <= MOST_COALESCED && 2 ** players.length * background.length * count <= input.most) {
    return { method: 'coalitions', ...known, values: await coalitionValues(input, known) };
  }
  return { method: 'sampled', ...known, ...(await sampledValues(input, { ...known, alone })) };
}

interface Known extends Pick<ShapValues, 'background' | 'explained' | 'base' | 'outputs'> {
  /** The background rows as they are, on the link's scale. */
  readonly alone: Float64Array;
}

async function linked({ columns, players, predict, link }: ShapInput, sources: Uint32Array): Promise<Float64Array> {
  const rows = sources.length / players.length;
  return link.of(await predict(mixedRows(columns, players, sources), rows));
}

/** Every feature of a row from that row. */
function whole(rows: Uint32Array, players: number): Uint32Array {
  return Uint32Array.from({ length: rows.length * players }, (_, at) => rows[Math.floor(at / players)] as number);
}

/** Each feature of each row put into each background row: what it changes there, on average. */
async function additiveValues(input: ShapInput, known: Known): Promise<Float64Array> {
  const { players, link } = input;
  const { background, explained, alone } = known;
  const [count, width] = [players.length, link.width];
  const values = new Float64Array(explained.length * count * width);
  const rowsOf = (row: number) => {
    const sources = new Uint32Array(count * background.length * count);
    for (let player = 0; player < count; player++) {
      background.forEach((from, b) => {
        const at = (player * background.length + b) * count;
        sources.fill(from, at, at + count);
        sources[at + player] = row;
      });
    }
    return sources;
  };
  await inChunks(input, { explained, rowsOf }, (index, found) => {
    for (let player = 0; player < count; player++) {
      for (let b = 0; b < background.length; b++) {
        for (let k = 0; k < width; k++) {
          const changed =
            (found[(player * background.length + b) * width + k] as number) - (alone[b * width + k] as number);
          values[(index * count + player) * width + k]! += changed / background.length;
        }
      }
    }
  });
  return values;
}

function isAdditive(
  values: Float64Array,
  at: Pick<ShapValues, 'base' | 'outputs'> & { readonly players: number; readonly width: number },
): boolean {
  const { base, outputs, players, width } = at;
  let [gap, whole] = [0, 0];
  for (let row = 0; row < outputs.length / width; row++) {
    for (let k = 0; k < width; k++) {
      const wanted = (outputs[row * width + k] as number) - (base[k] as number);
      let sum = 0;
      for (let player = 0; player < players; player++) sum += values[(row * players + player) * width + k] as number;
      gap = Math.max(gap, Math.abs(sum - wanted));
      whole = Math.max(whole, Math.abs(wanted));
    }
  }
  return gap <= ADDITIVE * whole;
}

/** By the definition, from the mean output of every set of features of a row, the others taken from the background. */
async function coalitionValues(
  input: ShapInput,
  { background, explained }: Pick<Known, 'background' | 'explained'>,
): Promise<Float64Array> {
  const { players, link } = input;
  const [count, width] = [players.length, link.width];
  const values = new Float64Array(explained.length * count * width);
  const rowsOf = (row: number) => {
    const sources = new Uint32Array(2 ** count * background.length * count);
    for (let at = 0; at < sources.length; at++) {
      const [place, player] = [Math.floor(at / count), at % count];
      const [members, b] = [Math.floor(place / background.length), place % background.length];
      sources[at] = (members >>> player) & 1 ? row : (background[b] as number);
    }
    return sources;
  };
  await inChunks(input, { explained, rowsOf }, (index, found) => {
    for (let k = 0; k < width; k++) {
      const worth = new Float64Array(2 ** count);
      for (let place = 0; place < worth.length * background.length; place++) {
        worth[Math.floor(place / background.length)]! += (found[place * width + k] as number) / background.length;
      }
      for (const [player, value] of shapleyValues(count, worth).entries()) {
        values[(index * count + player) * width + k] = value;
      }
    }
  });
  return values;
}

/** Along an order of the features a row's values replace a background row's one by one; each change is its feature's. */
async function sampledValues(input: ShapInput, known: Known): Promise<Required<Pick<ShapValues, 'values' | 'draws'>>> {
  const { players, link, seed } = input;
  const { background, explained, alone, outputs } = known;
  const [count, width] = [players.length, link.width];
  const draws = Array.from(background, () => new Float64Array(explained.length * count * width));
  const walks = [...background.keys()].flatMap((b) => {
    const order = random(seed, `shap/order/${b}`).permutation(count);
    return [order, order.slice().reverse()].map((way) => ({ b, way }));
  });
  const steps = count - 1;
  const rowsOf = (row: number) => {
    const sources = new Uint32Array(walks.length * steps * count);
    walks.forEach(({ b, way }, walk) => {
      for (let step = 0; step < steps; step++) {
        const at = (walk * steps + step) * count;
        sources.fill(background[b] as number, at, at + count);
        for (let done = 0; done <= step; done++) sources[at + (way[done] as number)] = row;
      }
    });
    return sources;
  };
  await inChunks(input, { explained, rowsOf }, (index, found) => {
    walks.forEach(({ b, way }, walk) => {
      for (let step = 0; step < count; step++) {
        for (let k = 0; k < width; k++) {
          const before = step === 0 ? alone[b * width + k] : found[(walk * steps + step - 1) * width + k];
          const after = step === steps ? outputs[index * width + k] : found[(walk * steps + step) * width + k];
          const at = (index * count + (way[step] as number)) * width + k;
          (draws[b] as Float64Array)[at]! += ((after as number) - (before as number)) / 2;
        }
      }
    });
  });
  const values = new Float64Array(explained.length * count * width);
  for (const draw of draws)
    for (let at = 0; at < values.length; at++) values[at]! += (draw[at] as number) / draws.length;
  return { values, draws };
}

/** Asks the model for the rows of several explained rows at once; `use` gets those of one, on the link's scale. */
async function inChunks(
  input: ShapInput,
  { explained, rowsOf }: { readonly explained: Uint32Array; readonly rowsOf: (row: number) => Uint32Array },
  use: (index: number, found: Float64Array) => void,
): Promise<void> {
  const { players, link } = input;
  const size = rowsOf(explained[0] as number).length;
  const together = Math.max(1, Math.floor((AT_ONCE * players.length) / Math.max(1, size)));
  for (let from = 0; from < explained.length; from += together) {
    const part = explained.subarray(from, from + together);
    const sources = new Uint32Array(size * part.length);
    for (const [at, row] of part.entries()) sources.set(rowsOf(row), at * size);
    const found = size === 0 ? new Float64Array() : await linked(input, sources);
    const each = (size / players.length) * link.width;
    for (let at = 0; at < part.length; at++) use(from + at, found.subarray(at * each, (at + 1) * each));
  }
}
