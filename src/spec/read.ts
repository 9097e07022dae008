import { type Draft, draftOf } from './draft.ts';
import { shortened } from './frame.ts';
import { globComplaint } from './glob.ts';
import type { FileGrammar, Grammar } from './grammar.ts';
import { notYet } from './not-yet.ts';
import { type Parsed, parseYaml } from './parse.ts';
import { child } from './pointer.ts';
import { byPlace, hasErrors, type Problem } from './problem.ts';
import { resolveModel, resolveProject } from './resolve.ts';
import type { ResolvedProject, ResolvedSpec } from './resolved.ts';
import { columnRules } from './rules/columns.ts';
import { deployRules } from './rules/deploy.ts';
import { environmentRules } from './rules/environments.ts';
import { examinationRules } from './rules/examination.ts';
import { dateProblems, modelGateRules, projectGateRules } from './rules/gates.ts';
import { nameRules } from './rules/name.ts';
import { programRules } from './rules/program.ts';
import { sliceRules } from './rules/slices.ts';
import { sourceRules } from './rules/source.ts';
import { splitRules } from './rules/split.ts';
import { taskRules } from './rules/task.ts';
import { schemaProblems } from './schema-problems.ts';

export interface ReadModel {
  /** Absent when there is an error. */
  readonly spec?: ResolvedSpec;
  readonly problems: readonly Problem[];
}

export interface ReadProject {
  readonly project?: ResolvedProject;
  readonly problems: readonly Problem[];
}

/** One `model.yaml`: all that is wrong with it in one pass, or the spec with defaults filled in. Never throws. */
export function readModel(file: string, bytes: Uint8Array, grammar: Grammar): ReadModel {
  const parsed = parseYaml(file, bytes);
  const { draft, problems } = checked(parsed, grammar.model, (draft) => modelRules(draft, grammar));
  return hasErrors(problems) || draft === undefined
    ? { problems }
    : { problems, spec: resolveModel(parsed, draft, grammar.catalogs) };
}

/** `trainyard.yaml`, in the same way. */
export function readProject(file: string, bytes: Uint8Array, grammar: Grammar): ReadProject {
  const parsed = parseYaml(file, bytes);
  const { draft, problems } = checked(parsed, grammar.project, (draft) => projectRules(draft, grammar));
  return hasErrors(problems) || draft === undefined
    ? { problems }
    : { problems, project: resolveProject(parsed, grammar.catalogs) };
}

function checked(
  parsed: Parsed,
  grammar: FileGrammar,
  rules: (draft: Draft) => readonly Problem[],
): { readonly draft?: Draft; readonly problems: readonly Problem[] } {
  if (parsed.broken) return { problems: byPlace(parsed.problems) };
  const draft = draftOf(parsed);
  if (parsed.value === null) return { problems: [draft.atValue('', EMPTY)] };
  const reserved = notYet(draft, grammar.schema);
  const errors = grammar.errorsOf(parsed.value);
  const answered = new Set([...reserved.answered, ...parsed.unread]);
  const invalid = schemaProblems(draft, grammar.schema, { errors, answered });
  return { draft, problems: byPlace([...parsed.problems, ...reserved.problems, ...invalid, ...rules(draft)]) };
}

const EMPTY = {
  code: 'empty',
  message: 'the file is empty',
  allowed: 'a mapping that begins with apiVersion and kind',
  fix: 'Write the spec, or delete the file.',
};

function modelRules(draft: Draft, grammar: Grammar): readonly Problem[] {
  const { catalogs } = grammar;
  return [
    ...nameRules(draft),
    ...sourceRules(draft),
    ...columnRules(draft),
    ...sliceRules(draft),
    ...splitRules(draft),
    ...taskRules(draft, catalogs),
    ...programRules(draft, catalogs),
    ...examinationRules(draft),
    ...modelGateRules(draft, catalogs),
    ...deployRules(draft),
    ...dateProblems(draft, '/risk/reviewBy'),
  ];
}

function projectRules(draft: Draft, grammar: Grammar): readonly Problem[] {
  const globs = Array.from({ length: draft.length('/models') }, (_, index) => child('/models', index));
  const wrong = globs.flatMap((pointer) => {
    const glob = draft.text(pointer);
    const complaint = glob === undefined ? undefined : globComplaint(glob);
    return complaint === undefined ? [] : [draft.atValue(pointer, { ...complaint, found: shortened(glob ?? '') })];
  });
  return [...wrong, ...projectGateRules(draft, grammar.catalogs), ...environmentRules(draft)];
}
