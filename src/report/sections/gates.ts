import type { GateResult, Verdict } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { asSentence, bullets, code, type Markdown, md, table } from '../markdown.ts';
import { iconOf, standingOf } from '../review.ts';

const ORIGINS = new Map<GateResult['from'], string>([
  ['head', ''],
  ['base', ' (still held from the base)'],
  ['project', ' (project)'],
]);

/** Every gate in the order of the spec: observed, required, verdict. */
export function gatesTable(gates: readonly GateResult[]): Markdown {
  return table(
    [
      { title: '', align: 'center' },
      { title: 'Gate' },
      { title: 'Observed', align: 'right' },
      { title: 'Required', align: 'right' },
      { title: 'Verdict' },
    ],
    gates.map((gate) => [
      iconOf(standingOf(gate)),
      subjectOf(gate),
      observedText(gate),
      gate.required,
      standingOf(gate),
    ]),
  );
}

/** The number, with its interval where that was judged. */
export function observedText({ observed, evidence }: GateResult): string {
  return evidence === undefined ? observed : `${observed} (${evidence.interval})`;
}

/** What the gates of one model can see at all. */
export function detectableText(gates: readonly GateResult[]): string | undefined {
  const judged = gates.flatMap((gate) => (gate.evidence === undefined ? [] : [{ gate, evidence: gate.evidence }]));
  if (judged.length === 0) return undefined;
  const each = judged.map(({ gate, evidence }) => `${subjectOf(gate)} ${figure(evidence.detectable, 2)}`);
  return `Smallest miss that a gate sees in 4 of 5 cases: ${each.join(', ')} past its limit`;
}

/** How often all gates together may be wrong. */
export function familyText({ family }: Verdict): string | undefined {
  if (family === undefined) return undefined;
  const { gates, level, correction } = family;
  const each = gates === 1 ? '1 gate was' : `${figure(gates)} gates were`;
  return `${each} judged on intervals. Where all that they ask for holds, the chance that any of them fails is at most ${figure(100 * level)} % (${correction}'s correction over ${figure(gates)})`;
}

/** For each gate that did not simply pass, what blocks first: why, and what to do, with its line in the spec. */
export function gateNotes(gates: readonly GateResult[]): Markdown {
  return bullets(
    gates
      .filter((gate) => gate.outcome !== 'pass')
      .sort((a, b) => weightOf(b) - weightOf(a))
      .map(gateNote),
  );
}

/** One line that still says everything: also the last thing left when a report has to be cut. */
export function gateNote(gate: GateResult): Markdown {
  const fix = gate.fix === '' || standingOf(gate) === 'waived' ? md`` : md` **Fix:** ${gate.fix}`;
  const at = gate.at === undefined ? md`` : md` ${code(`${gate.at.file}:${gate.at.line}`)}`;
  return md`${iconOf(standingOf(gate))} ${asSentence(gate.reason)}${fix}${at}`;
}

/** `roc_auc` of `roc_auc at least 0.75`: the requirement has its own column. */
export function subjectOf(gate: GateResult): string {
  const tail = ` ${gate.required}`;
  const subject = gate.title.endsWith(tail) ? gate.title.slice(0, -tail.length) : gate.title;
  return subject + (ORIGINS.get(gate.from) ?? '');
}

function weightOf(gate: GateResult): number {
  return (gate.blocks ? 4 : 0) + (gate.warns ? 2 : 0) + (gate.outcome === 'skipped' ? 0 : 1);
}
