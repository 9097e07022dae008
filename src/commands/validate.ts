import picocolors from 'picocolors';
import { EXIT } from '../core/errors.ts';
import type { Annotation } from '../core/records.ts';
import type { Outcome } from '../core/request.ts';
import { printable } from '../spec/frame.ts';
import { hasErrors, type Problem } from '../spec/problem.ts';
import { type LoadedSpecs, type LoadPorts, loadSpecs } from '../stages/plan/specs.ts';

export interface ValidatePorts extends LoadPorts {
  /** Whether the text may hold colour codes. */
  readonly color: boolean;
}

export interface ValidateOutcome extends Outcome {
  readonly annotations: readonly Annotation[];
}

/** `trainyard validate`: every problem of the project file and of all specs. Exit code 2 when there is an error. */
export async function validate(input: { readonly head?: string }, ports: ValidatePorts): Promise<ValidateOutcome> {
  const tree = input.head === undefined ? await ports.git.worktreeTree() : await ports.git.treeOf(input.head);
  const loaded = await loadSpecs({ tree }, ports);
  return {
    exitCode: hasErrors(loaded.problems) ? EXIT.invalid : EXIT.ok,
    text: validationText(loaded, ports.color),
    json: {
      kind: 'Validation',
      schemaVersion: 1,
      tree,
      valid: !hasErrors(loaded.problems),
      specs: loaded.specs.map(({ name, path }) => ({ name, path })),
      problems: loaded.problems,
    },
    annotations: problemAnnotations(loaded.problems),
  };
}

type Shown = Pick<LoadedSpecs, 'specs' | 'paths' | 'problems' | 'project'>;

/** All problems with code frames, and one line that sums up. */
export function validationText(loaded: Shown, color = false): string {
  return [...loaded.problems.map((problem) => problemText(problem, color)), summary(loaded)].join('\n\n');
}

/** A problem as a terminal shows it. */
export function problemText(problem: Problem, color = false): string {
  const { file, line, column } = problem.at;
  const colors = picocolors.createColors(color);
  const tone = problem.severity === 'error' ? colors.red : colors.yellow;
  const head = [
    colors.bold(`${printable(file)}:${line}:${column}`),
    tone(problem.severity),
    printable(problem.message),
    colors.dim(`[${problem.code}]`),
  ];
  return [
    head.join(' '),
    ...(problem.frame === undefined ? [] : ['', framed(problem.frame, { tone, faint: colors.dim }), '']),
    ...labelled('found', problem.found),
    ...labelled('allowed', problem.allowed),
    ...labelled('fix', problem.fix),
  ].join('\n');
}

/** Problems where GitHub shows them: beside the line of the file. */
export function problemAnnotations(problems: readonly Problem[]): readonly Annotation[] {
  return problems.map((problem) => ({
    path: problem.at.file,
    startLine: problem.at.line,
    endLine: Math.max(problem.at.line, lastLine(problem)),
    level: problem.severity === 'error' ? 'failure' : 'warning',
    title: printable(problem.message),
    message: [...noted('Found', problem.found), ...noted('Allowed', problem.allowed), printable(problem.fix)].join(
      '\n',
    ),
  }));
}

function summary({ specs, paths, problems, project }: Shown): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [counted(errors, 'error'), ...(warnings === 0 ? [] : [counted(warnings, 'warning')])].join(', ');
  if (errors > 0) return `${counts} in ${counted(new Set(problems.map((problem) => problem.at.file)).size, 'file')}`;
  const rest = warnings === 0 ? '' : `; ${counted(warnings, 'warning')}`;
  if (paths.length === 0) return `no spec matches ${project.models.map((glob) => printable(glob)).join(', ')}${rest}`;
  return `${counted(specs.length, 'spec')} valid${rest}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function framed(frame: string, colors: Readonly<Record<'tone' | 'faint', (text: string) => string>>): string {
  return frame
    .split('\n')
    .map((row) => (row.startsWith('>') || /^\s*\| *\^+$/.test(row) ? colors.tone(row) : colors.faint(row)))
    .map((row) => `  ${row}`)
    .join('\n');
}

function labelled(label: string, text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [`  ${label.padEnd(8)}${printable(text)}`];
}

function noted(label: string, text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [`${label}: ${printable(text)}`];
}

/** A mark over several lines ends where the text does, and not on the line after. */
function lastLine({ end }: Problem): number {
  if (end === undefined) return 1;
  return end.column === 1 ? end.line - 1 : end.line;
}
