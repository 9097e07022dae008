import type { ModelVerdict } from '../core/records.ts';
import { counted } from '../math/figures.ts';
import { isBlocked, type Review, tallyText } from './review.ts';

export interface Headline {
  readonly icon: '✅' | '❌' | '⚠️';
  /** Plain text, one line: `wage-band is blocked by 1 of 5 gates`. */
  readonly text: string;
}

/** The verdict in one line; everything else of the report is evidence for it. */
export function headlineOf(review: Review): Headline {
  const { models, conclusion, findings } = review.verdict;
  const blocked = models.filter(isBlocked);
  const stopping = findings.filter((finding) => finding.severity === 'failure').length;
  if (conclusion === 'failure') return { icon: '❌', text: blockedText(blocked, models.length, stopping) };
  const warned = findings.filter((finding) => finding.severity === 'warning').length;
  const gates = models.flatMap((model) => model.gates).filter((gate) => gate.warns).length;
  const text = passedText(models);
  if (warned + gates === 0) return { icon: '✅', text };
  // The line of a single model tells of its gates' warnings already.
  const untold = models.length === 1 ? warned : warned + gates;
  return { icon: '⚠️', text: untold === 0 ? text : `${text}, with ${counted(untold, 'warning')}` };
}

/** What happened to one model: `all 5 gates pass`, `blocked by 1 of 5 gates`, `could not be trained`. */
export function modelLine(verdict: ModelVerdict): string {
  const { gates } = verdict;
  const blocking = gates.filter((gate) => gate.blocks).length;
  if (verdict.outcome === 'broken') return 'could not be judged';
  if (verdict.outcome === 'not-judged') return 'removed';
  if (blocking > 0) return `blocked by ${blocking} of ${counted(gates.length, 'gate')}`;
  if (gates.length === 0) return 'no gate is declared';
  const clean = gates.every((gate) => gate.outcome === 'pass');
  return clean
    ? `passes ${gates.length === 1 ? 'its only gate' : `all ${gates.length} gates`}`
    : `passes: ${tallyText(gates)}`;
}

function blockedText(blocked: readonly ModelVerdict[], all: number, findings: number): string {
  const [first] = blocked;
  if (first === undefined) return `blocked by ${counted(findings, 'finding')}`;
  if (all > 1) return `${blocked.length} of ${all} models ${blocked.length === 1 ? 'is' : 'are'} blocked`;
  return first.outcome === 'broken' ? `${first.model} could not be judged` : `${first.model} is ${modelLine(first)}`;
}

function passedText(models: readonly ModelVerdict[]): string {
  const judged = models.filter((model) => model.outcome !== 'not-judged');
  const [first] = judged;
  if (models.length === 0) return 'Nothing to review: this change touches no model';
  if (first === undefined) return `Nothing to train: ${counted(models.length, 'model')} removed`;
  if (judged.length > 1) return passText(judged);
  return first.gates.length === 0
    ? `${first.model} was evaluated; no gate is declared`
    : `${first.model} ${modelLine(first)}`;
}

/** Models without gates do not pass: nobody has asked anything of them. */
function passText(judged: readonly ModelVerdict[]): string {
  const ungated = judged.filter(({ gates }) => gates.length === 0).length;
  const gated = judged.length - ungated;
  if (ungated === 0) return `all ${judged.length} models pass`;
  if (gated === 0) return `${judged.length} models were evaluated; no gate is declared`;
  return `${gated === 1 ? '1 model passes' : `all ${gated} models with gates pass`}; ${ungated} without a gate`;
}
