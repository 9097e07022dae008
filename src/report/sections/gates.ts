import type { GateResult } from '../../core/records.ts';
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
    gates.map((gate) => [iconOf(standingOf(gate)), subjectOf(gate), gate.observed, gate.required, standingOf(gate)]),
  );
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
