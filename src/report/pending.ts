import { shortDigest } from '../core/hash.ts';
import type { Plan, PlanAction, PlanEntry } from '../core/records.ts';
import { counted, figure, listed } from '../math/figures.ts';
import { blocks, type Content, code, type Markdown, md, table } from './markdown.ts';
import { findingsSection } from './sections/findings.ts';

const WORK: readonly (readonly [PlanAction, string])[] = [
  ['train', 'training'],
  ['evaluate', 'evaluating'],
  ['reuse', 'reusing'],
  ['remove', 'removing'],
];

const WORDS = new Map<PlanAction, string>([
  ['train', 'train, evaluate, judge'],
  ['evaluate', 'evaluate, judge'],
  ['reuse', 'judge only'],
  ['remove', 'nothing'],
]);

/** A plan takes this many rows before the rest is counted. */
const MOST_ROWS = 100;

/** The plan in one line: `training 1 model, reusing 2; earlier runs took about 12 s`. */
export function planLine(plan: Plan): string {
  const parts = WORK.flatMap(([action, word]) => {
    const count = plan.entries.filter((entry) => entry.action === action).length;
    return count === 0 ? [] : [{ word, count }];
  });
  if (parts.length === 0) return 'no model is affected';
  const texts = parts.map(({ word, count }, index) => `${word} ${index === 0 ? counted(count, 'model') : count}`);
  const seconds = earlierSeconds(plan);
  return `${listed(texts)}${seconds === undefined ? '' : `; earlier runs took about ${figure(seconds, 2)} s`}`;
}

/** Shown before any compute: what will be done to which model, and why. */
export function pendingReport(plan: Plan): { readonly title: string; readonly comment: string } {
  const title = planLine(plan);
  const more = plan.entries.length - MOST_ROWS;
  const body = blocks([
    md`### ⏳ Under review: ${title}`,
    findingsSection(plan.findings.slice(0, MOST_ROWS)),
    planTable(plan.entries.slice(0, MOST_ROWS)),
    more > 0 ? md`… and ${counted(more, 'more model')}` : undefined,
    plan.unaffected === 0 ? undefined : md`${counted(plan.unaffected, 'other model')} not affected.`,
  ]);
  return { title: `Under review: ${title}`, comment: body.text };
}

function planTable(entries: readonly PlanEntry[]): Markdown {
  return table(
    [
      { title: 'Model' },
      { title: 'Work' },
      { title: 'Why' },
      { title: 'Train key' },
      { title: 'Earlier', align: 'right' },
    ],
    entries.map((entry) => [
      entry.model,
      WORDS.get(entry.action) ?? entry.action,
      whyText(entry),
      keyCell(entry),
      earlierText(entry),
    ]),
  );
}

/** The inputs that cost the work, or that nothing did. */
export function whyText(entry: PlanEntry): string {
  const inputs = entry.reasons.map((reason) => reason.input);
  if (inputs.length === 0) return entry.action === 'reuse' ? 'a run with these inputs is known' : entry.change;
  return `${inputs.slice(0, 4).join(', ')}${inputs.length > 4 ? ` and ${inputs.length - 4} more` : ''}`;
}

/** Seconds that earlier trainings of the model took: what a training will cost, or a reuse spares. */
export function earlierText({ earlier }: PlanEntry): string {
  return earlier === undefined ? '–' : `${figure(earlier.seconds, 2)} s`;
}

/** The start of the train key; a dash where nothing is trained or reused. */
export function keyText({ trainKey }: PlanEntry): string {
  return trainKey === undefined ? '–' : shortDigest(trainKey);
}

function keyCell(entry: PlanEntry): Content {
  return entry.trainKey === undefined ? '–' : code(keyText(entry));
}

function earlierSeconds(plan: Plan): number | undefined {
  const known = plan.entries
    .filter((entry) => entry.action === 'train')
    .flatMap(({ earlier }) => earlier?.seconds ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, seconds) => sum + seconds, 0);
}
