import { canonicalJson } from '../../core/json.ts';
import type { Finding } from '../../core/records.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import type { Candidate, KeyedSpec } from '../plan/affected.ts';

/**
 * What a change does to the programs that run for it: another command is a warning, other code a notice. Both run with
 * this change, so that reviewers have to look at them first.
 */
export function programFindings({ model, base, head }: Candidate): readonly Finding[] {
  if (head === undefined) return [];
  return [...commandFindings(model, head, base), ...codeFindings(model, head, base)];
}

const COMMANDS = [
  ['train.command', (spec: ResolvedSpec) => spec.train.command],
  ['predict.command', (spec: ResolvedSpec) => spec.predict?.command],
] as const;

function commandFindings(model: string, head: KeyedSpec, base: KeyedSpec | undefined): Finding[] {
  return COMMANDS.flatMap(([name, commandOf]) => {
    const after = commandOf(head.spec);
    const before = base && commandOf(base.spec);
    if (after === undefined || (before !== undefined && canonicalJson(before) === canonicalJson(after))) return [];
    const was = before === undefined ? 'there was none before' : `it was ${canonicalJson(before)}`;
    return [
      {
        code: 'command-changed',
        severity: 'warning' as const,
        model,
        at: positionOf(head.spec, name),
        message: `${name} is ${shown(canonicalJson(after))}; ${shown(was)}. It runs on the machine that trains`,
        fix: 'Have somebody who answers for that machine approve it.',
      },
    ];
  });
}

const CODE = ['train.code', 'train.lock', 'predict.code'] as const;

/** A new program's code is what its command's finding is about. */
function codeFindings(model: string, head: KeyedSpec, base: KeyedSpec | undefined): Finding[] {
  return CODE.flatMap((name) => {
    const [before, after] = [keyedValue(base, name), keyedValue(head, name)];
    if (before === undefined || after === undefined || before === after) return [];
    return [
      {
        code: 'code-changed',
        severity: 'notice' as const,
        model,
        at: positionOf(head.spec, name),
        message: `the change edits what ${name} names; it runs with this change`,
        fix: 'Read the code itself in this change before its numbers.',
      },
    ];
  });
}

function keyedValue(side: KeyedSpec | undefined, name: string): string | undefined {
  return side?.keys.train.find((input) => input.name === name)?.value;
}

function positionOf(spec: ResolvedSpec, name: string): NonNullable<Finding['at']> {
  const pointer = `/${name.replace('.', '/')}`;
  const found = Object.hasOwn(spec.positions, pointer) ? spec.positions[pointer] : undefined;
  return found ?? { file: spec.path, line: 1, column: 1 };
}

function shown(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}...` : text;
}
