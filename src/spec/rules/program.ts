import type { Draft } from '../draft.ts';
import type { SpecCatalogs } from '../grammar/catalogs.ts';
import { pathComplaint } from '../paths.ts';
import type { Complaint, Problem } from '../problem.ts';

/** What depends on how a trainer gets its rows: programs have a command and code, the others have neither. */
export function programRules(draft: Draft, catalogs: SpecCatalogs): readonly Problem[] {
  const id = draft.text('/train/trainer') ?? '';
  const trainer = catalogs.trainers.find(id);
  if (trainer === undefined) return [];
  return [
    ...paths(draft),
    ...(trainer.takes === 'files' ? filesTrainer(draft, id) : matrixTrainer(draft, id)),
    ...predict(draft),
  ];
}

const PATHS = ['/train/code', '/train/lock', '/predict/code'];

function paths(draft: Draft): Problem[] {
  return PATHS.flatMap((pointer) => {
    const path = draft.text(pointer)?.replace(/\/+$/, '');
    // The whole repository is a folder too.
    const complaint = path === undefined || path === '.' ? undefined : pathComplaint(path);
    return complaint === undefined ? [] : [draft.atValue(pointer, complaint)];
  });
}

const PROGRAM_KEYS = ['command', 'code', 'lock', 'channels', 'limits', 'claims'];

function matrixTrainer(draft: Draft, id: string): Problem[] {
  return PROGRAM_KEYS.filter((key) => draft.has(`/train/${key}`)).map((key) =>
    draft.atKey(`/train/${key}`, {
      code: 'program-key',
      message: `${id} runs no program, so it has no ${key}`,
      allowed: 'trainer: script',
      fix: `Remove ${key}, or write trainer: script.`,
    }),
  );
}

/** Keys of programs that an import, which runs none, has no use for. */
const IMPORT_HAS_NONE = ['command', 'lock', 'channels', 'claims'];

function filesTrainer(draft: Draft, id: string): Problem[] {
  const unusable = id === 'import' ? IMPORT_HAS_NONE : [];
  const wrong = unusable
    .filter((key) => draft.has(`/train/${key}`))
    .map((key) =>
      draft.atKey(`/train/${key}`, {
        code: 'program-key',
        message: `${key} does nothing with trainer: ${id}, which runs no program`,
        fix: `Remove ${key}.`,
      }),
    );
  const needed = id === 'import' ? ['/train/options/files'] : ['/train/command', '/train/code'];
  const missing = needed
    .filter((pointer) => !draft.has(pointer))
    .map((pointer) => draft.atKey('/train/trainer', missingKey(id, pointer)));
  return [...wrong, ...missing];
}

function missingKey(id: string, pointer: string): Complaint {
  const key = pointer.slice(1).replaceAll('/', '.');
  return { code: 'missing-key', message: `trainer: ${id} needs ${key}`, fix: `Add ${EXAMPLES.get(key) ?? key}.` };
}

const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['train.command', 'command: [python3, train.py] to train'],
  ['train.code', 'code: <folder of the program> to train'],
  ['train.options.files', 'options: {files: [{uri: <path or address>, digest: "sha256:..."}]} to train'],
]);

function predict(draft: Draft): Problem[] {
  if (!draft.has('/predict')) return [];
  const problems: Problem[] = [];
  if (draft.text('/train/channels/features') === 'encoded') {
    problems.push(
      draft.atKey('/predict', {
        code: 'predict-encoded',
        message: 'a prediction program gets the features as they are in the data, and training got encoded ones',
        fix: 'Write features: raw in train.channels, or leave predict out and write an ONNX model.',
      }),
    );
  }
  if (!draft.has('/predict/code') && !draft.has('/train/code')) {
    problems.push(
      draft.atKey('/predict', {
        code: 'missing-key',
        message: 'predict needs the folder of its program',
        fix: 'Add code: <folder of the program> to predict.',
      }),
    );
  }
  return problems;
}
