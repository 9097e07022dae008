import type { Finding, GateResult, ModelVerdict } from '../../core/records.ts';
import { asSentence } from '../markdown.ts';
import { standingOf } from '../review.ts';
import { detectableText, observedText, subjectOf } from '../sections/gates.ts';
import { badge } from './badge.ts';
import { type Html, html, htmlCode, htmlList, htmlTable } from './markup.ts';

/** Every gate in the order of the spec, then what to do about those that did not simply pass. */
export function gatesSection(verdict: ModelVerdict): Html | undefined {
  const { gates } = verdict;
  if (gates.length === 0) return undefined;
  const table = htmlTable({
    caption: `Gates of ${verdict.model}`,
    stacks: true,
    columns: [
      { title: 'Gate' },
      { title: 'Verdict' },
      { title: 'Observed', number: true },
      { title: 'Required', number: true },
      { title: 'Declared in' },
    ],
    rows: gates.map((gate) => [
      subjectOf(gate),
      badge(standingOf(gate)),
      observedText(gate),
      gate.required,
      placeOf(gate.at),
    ]),
  });
  const notes = gates.filter((gate) => gate.outcome !== 'pass');
  const detectable = detectableText(gates);
  return html`<h3>Gates</h3>
${table}${detectable === undefined ? undefined : html`<p class="soft">${asSentence(detectable)}</p>`}${htmlList([...notes.filter((gate) => gate.blocks), ...notes.filter((gate) => !gate.blocks)].map(noteOf))}`;
}

/** What a reviewer has to know beside the gates, the heaviest first. */
export function findingsSection(findings: readonly Finding[]): Html | undefined {
  const weight = (finding: Finding) => ['failure', 'warning', 'notice'].indexOf(finding.severity);
  const sorted = [...findings].sort((a, b) => weight(a) - weight(b));
  if (sorted.length === 0) return undefined;
  return html`<section class="model" aria-label="Findings"><h2>Findings</h2>
${htmlList(sorted.map(findingLine))}</section>
`;
}

function noteOf(gate: GateResult): Html {
  return html`${badge(standingOf(gate))} ${asSentence(gate.reason)}${fixOf(gate.fix)}`;
}

function findingLine(finding: Finding): Html {
  const look = finding.severity === 'failure' ? 'failed' : finding.severity === 'warning' ? 'warning' : 'waived';
  const model = finding.model === undefined ? undefined : html`<strong>${finding.model}:</strong> `;
  const mark = look === 'waived' ? html`<span class="badge mute">i notice</span>` : badge(look);
  return html`${mark} ${model}${asSentence(finding.message)}${fixOf(finding.fix)} ${placeOf(finding.at)}`;
}

function fixOf(fix: string): Html | undefined {
  return fix === '' ? undefined : html` <strong>Fix:</strong> ${fix}`;
}

function placeOf(at: GateResult['at']): Html | undefined {
  return at && htmlCode(`${at.file}:${at.line}`);
}
