import type { FlippedSlices, SliceResult, WorstSlices } from '../../core/records.ts';
import { counted, figure } from '../../math/figures.ts';
import { asSentence } from '../markdown.ts';
import { type Exhibit, numbers } from './exhibit.ts';

/** The parts of the rows on which the model does worst. */
export function slicesExhibit(slices: WorstSlices): Exhibit {
  const { worst, asked, measure, looked } = slices;
  const [first] = worst;
  const wrong = measure === 'mean absolute error' ? 'mean absolute error' : 'wrong';
  const title =
    first === undefined
      ? `No slice is worse than the rest: ${counted(looked, 'cut')} looked at`
      : `Worst slice: ${isText(first)}, ${wrong} ${shareText(first.value, measure)} against ${shareText(first.rest, measure)} elsewhere`;
  return {
    title,
    says: saysOf(slices),
    columns: [{ title: 'Slice' }, ...numbers('Rows', 'In the slice', 'In the rest', 'Worse by', 'Corrected p')],
    rows: (asked ?? worst).map((slice) => rowOf(slice, measure)),
  };
}

/** The parts of the rows in which a change spoils what production decided right. */
export function flipsExhibit(slices: FlippedSlices): Exhibit {
  const { worst, measure, flipped, mended } = slices;
  const [first] = worst;
  const where =
    first === undefined
      ? 'in no slice more than elsewhere'
      : `most in ${isText(first)} (${figure(first.flipped)} of ${figure(first.rows)} rows)`;
  const titles = ['Rows', 'To wrong', 'To right', 'In the slice', 'In the rest', 'Worse by', 'Corrected p'];
  return {
    title: `Against production ${counted(flipped, 'row')} went from right to wrong and ${figure(mended)} from wrong to right, ${where}`,
    says: saysOf(slices),
    columns: [{ title: 'Slice' }, ...numbers(...titles)],
    rows: worst.map((slice) => {
      const [is = '', rows = '', ...rest] = rowOf(slice, measure);
      return [is, rows, figure(slice.flipped), figure(slice.mended), ...rest];
    }),
  };
}

function rowOf(slice: SliceResult, measure: string): readonly string[] {
  const { rows, value, rest, difference, low, high, corrected } = slice;
  const share = (number: number) => shareText(number, measure);
  const worse = `${share(difference)} (${share(low)} to ${share(high)})`;
  return [isText(slice), figure(rows), share(value), share(rest), worse, figure(corrected, 2)];
}

function isText({ is }: Pick<SliceResult, 'is'>): string {
  return is.join(' and ');
}

function shareText(value: number, measure: string): string {
  return measure.startsWith('share') ? `${figure(100 * value, 3)} %` : figure(value, 3);
}

function saysOf(slices: WorstSlices | FlippedSlices): string {
  const { measure, columns, minRows, looked, found, correction, level, units } = slices;
  const sentences = [
    `Compared is the ${measure}`,
    `${counted(looked, 'cut')} of ${counted(columns.length, 'column')} with at least ${figure(minRows)} rows on both sides were looked at${'asked' in slices ? ' as the spec asks' : ', alone and crossed'}; ${figure(found)} stood out${shownText(slices)}`,
    `p-values are corrected for every cut looked at (${correction}), so that any slice is named by chance in at most ${figure(100 * level)} % of changes; intervals hold for all cuts together (Bonferroni)`,
    ...(units === 'rows' ? [] : [`What is drawn together counts once: ${units}`]),
  ];
  return sentences.map(asSentence).join(' ');
}

function shownText(slices: WorstSlices | FlippedSlices): string {
  const { worst, found, looked } = slices;
  const asked = 'asked' in slices ? slices.asked : undefined;
  if (asked === undefined)
    return worst.length < found ? `, of which the ${worst.length} are shown that say something of their own` : '';
  return asked.length < looked ? `; the surest ${asked.length} are shown` : '; all are shown';
}
