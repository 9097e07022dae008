import type { Annotation, Finding, GateResult, Position, Verdict } from '../core/records.ts';
import { plainText } from './escape.ts';
import { asSentence } from './markdown.ts';
import { standingOf } from './review.ts';
import { subjectOf } from './sections/gates.ts';

/** A validation error of a spec, as much of it as a report needs. */
export interface ProblemLike {
  readonly at: Position;
  readonly message: string;
  readonly fix: string;
}

/** One annotation on the line of each gate that failed, could not be judged or warns, and of each finding with a place. */
export function annotationsOf(verdict: Verdict): readonly Annotation[] {
  const gates = verdict.models.flatMap((model) =>
    model.gates.filter((gate) => gate.blocks || gate.warns).flatMap((gate) => ofGate(model.model, gate)),
  );
  const seen = new Set<string>();
  return [...gates, ...verdict.findings.flatMap(ofFinding)].sort(byPlace).filter((annotation) => {
    const key = JSON.stringify(annotation);
    return !seen.has(key) && seen.add(key);
  });
}

export function problemAnnotation(problem: ProblemLike): Annotation {
  return annotation(problem.at, 'failure', {
    title: 'The spec is not valid',
    message: problem.message,
    fix: problem.fix,
  });
}

function ofGate(model: string, gate: GateResult): readonly Annotation[] {
  if (gate.at === undefined) return [];
  const message = `Observed ${gate.observed}, required ${gate.required}: ${asSentence(gate.reason)}`;
  const title = `${model}: ${subjectOf(gate)} ${standingOf(gate)}`;
  return [annotation(gate.at, gate.blocks ? 'failure' : 'warning', { title, message, fix: gate.fix })];
}

function ofFinding(finding: Finding): readonly Annotation[] {
  if (finding.at === undefined) return [];
  const title = finding.model === undefined ? finding.code : `${finding.model}: ${finding.code}`;
  return [annotation(finding.at, finding.severity, { title, message: asSentence(finding.message), fix: finding.fix })];
}

function annotation(
  at: Position,
  level: Annotation['level'],
  text: { readonly title: string; readonly message: string; readonly fix: string },
): Annotation {
  const fix = text.fix === '' ? '' : `\nFix: ${plainText(text.fix)}`;
  return {
    path: at.file,
    startLine: at.line,
    endLine: at.line,
    level,
    title: plainText(text.title, 200),
    message: `${plainText(text.message)}${fix}`,
  };
}

function byPlace(a: Annotation, b: Annotation): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.startLine - b.startLine;
}
