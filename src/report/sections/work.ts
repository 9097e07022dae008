import { shortDigest } from '../../core/hash.ts';
import type { EpochRecord, PlanEntry, Reason, TrainedModel } from '../../core/records.ts';
import { counted, figure } from '../../math/figures.ts';
import { sizeText } from '../../math/quantities.ts';
import { blocks, type Content, code, type Markdown, md, table } from '../markdown.ts';
import { foldsSection } from './folds.ts';

const TICKS = '▁▂▃▄▅▆▇█';

/**
 * Which declared inputs differ from the base. Says nothing about who trained when: a second review of the same change
 * finds the run already made, and must print the same bytes; that is also why the costs are not shown.
 */
export function reasonsTable(entry: PlanEntry): Markdown {
  return table(
    [{ title: 'Input that changed' }, { title: 'Before' }, { title: 'After' }],
    changesOf(entry).map((reason) => [reason.input, value(reason.before), value(reason.after)]),
  );
}

/** `new model`, `data.source, train.options changed`, `inputs unchanged`. */
export function changeText(entry: PlanEntry | undefined): string {
  if (entry === undefined) return '';
  if (entry.change === 'added') return 'new model';
  if (entry.change === 'removed') return 'removed';
  const changes = changesOf(entry);
  if (changes.length === 0) return 'inputs unchanged';
  const names = changes.slice(0, 3).map((reason) => reason.input);
  return `changed: ${names.join(', ')}${changes.length > 3 ? ` and ${changes.length - 3} more` : ''}`;
}

/** How the bundle under review was made, from the record of its training. */
export function trainingSection(trained: TrainedModel): Markdown {
  const { trainer, rows, history, seconds, resumedFrom } = trained;
  const resumed = resumedFrom === undefined ? '' : `, resumed from epoch ${resumedFrom}`;
  return blocks([
    md`**Training** ${trainer.id} on ${trainer.backend}, seed ${trained.seed} · ${figure(rows.train)} training and ${counted(rows.validation, 'validation row')} · ${counted(history.length, 'epoch')} in ${figure(seconds, 2)} s${resumed} · bundle ${code(shortDigest(trained.bundle))} (${sizeText(trained.bundleBytes)})`,
    lossLine(history),
    trained.crossValidation && foldsSection(trained.crossValidation),
  ]);
}

function changesOf(entry: PlanEntry): readonly Reason[] {
  return entry.reasons.filter((reason) => reason.before !== undefined || reason.after !== undefined);
}

function value(text: string | undefined): Content {
  return text === undefined ? '–' : code(text);
}

function lossLine(history: readonly EpochRecord[]): Markdown | undefined {
  const judged = history.map((epoch) => epoch.validationLoss ?? epoch.loss).filter((loss) => Number.isFinite(loss));
  const [first, last] = [judged[0], judged.at(-1)];
  if (first === undefined || last === undefined || judged.length < 2) return undefined;
  const kind = history[0]?.validationLoss === undefined ? 'Training' : 'Validation';
  return md`${kind} loss ${figure(first, 3)} → ${figure(last, 3)} ${code(sparkline(judged))}`;
}

/** At most 40 bars from the lowest to the highest value. */
function sparkline(values: readonly number[]): string {
  const step = Math.max(1, values.length / 40);
  const points = Array.from({ length: Math.min(40, values.length) }, (_, i) => values[Math.floor(i * step)] ?? 0);
  const [low, high] = [Math.min(...points), Math.max(...points)];
  const height = (point: number) =>
    high === low ? 0 : Math.round(((point - low) / (high - low)) * (TICKS.length - 1));
  return points.map((point) => TICKS[height(point)]).join('');
}
