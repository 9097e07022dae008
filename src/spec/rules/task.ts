import type { Task } from '../../core/records.ts';
import type { Draft } from '../draft.ts';
import { taskOf } from '../effective.ts';
import type { SpecCatalogs } from '../grammar/catalogs.ts';
import { child, mappingOf, spoken, valueAt } from '../pointer.ts';
import type { Problem } from '../problem.ts';

/** What depends on the task: the positive class, the trainer, metrics, decisions, fairness. */
export function taskRules(draft: Draft, catalogs: SpecCatalogs): readonly Problem[] {
  const task = taskOf(draft);
  if (task === undefined) return draft.has('/data') && !draft.has('/data/task') ? [unknownTask(draft)] : [];
  return [
    ...positive(draft, task),
    ...trainer(draft, task, catalogs),
    ...metrics(draft, task, catalogs),
    ...(task === 'binary' ? [] : onlyBinary(draft, task)),
    ...decisions(draft, task),
    ...onePicture(draft),
    ...onlyMatrix(draft, catalogs),
  ];
}

function unknownTask(draft: Draft): Problem {
  return draft.atKey('/data', {
    code: 'task-unknown',
    message: 'data says neither "positive", which makes the task binary, nor "task"',
    allowed: 'task: binary, multiclass or regression',
    fix: 'Add positive: "<value of the target that counts>" to data, or the task.',
  });
}

function positive(draft: Draft, task: Task): Problem[] {
  const there = draft.has('/data/positive');
  if (task === 'binary' && !there) {
    return [
      draft.atKey('/data/task', {
        code: 'missing-key',
        message: 'a binary task needs data.positive',
        fix: 'Add positive: "<value of the target that counts as positive>" to data.',
      }),
    ];
  }
  if (task === 'binary' || !there) return [];
  return [
    draft.atKey('/data/positive', {
      code: 'positive-without-binary',
      message: `only binary tasks have a positive class, and the task is ${task}`,
      found: draft.source('/data/positive'),
      fix: 'Remove data.positive, or write task: binary.',
    }),
  ];
}

function trainer(draft: Draft, task: Task, catalogs: SpecCatalogs): Problem[] {
  const id = draft.text('/train/trainer');
  const found = id === undefined ? undefined : catalogs.trainers.find(id);
  if (found === undefined) return [];
  const problems: Problem[] = [];
  if (!found.tasks.includes(task)) {
    const able = catalogs.trainers.all.filter((other) => other.tasks.includes(task)).map((other) => other.id);
    problems.push(
      draft.atValue('/train/trainer', {
        code: able.length === 0 ? 'not-yet' : 'trainer-task',
        message: able.length === 0 ? `not yet: a trainer for ${task}` : `${found.id} cannot learn a ${task} task`,
        found: found.id,
        allowed: able.length === 0 ? `tasks: ${found.tasks.join(', ')}` : able.join(', '),
        fix:
          able.length === 0 ? 'Meanwhile: turn the target into one a trainer can learn.' : `Use ${able.join(' or ')}.`,
      }),
    );
  }
  const backend = draft.text('/train/backend');
  if (backend !== undefined && !found.backends.includes(backend)) {
    problems.push(
      draft.atValue('/train/backend', {
        code: 'trainer-backend',
        message: `${found.id} does not run on ${draft.source('/train/backend')}`,
        found: draft.source('/train/backend'),
        allowed: found.backends.join(', '),
        fix: 'Use one of its backends, or remove the key.',
      }),
    );
  }
  return problems;
}

function metrics(draft: Draft, task: Task, catalogs: SpecCatalogs): Problem[] {
  const able = catalogs.metrics.all.filter((metric) => metric.tasks.includes(task)).map((metric) => metric.id);
  return Array.from({ length: draft.length('/evaluate/metrics') }, (_, index) => child('/evaluate/metrics', index))
    .filter((pointer) => {
      const id = draft.text(pointer);
      return id !== undefined && catalogs.metrics.find(id) !== undefined && !able.includes(id);
    })
    .map((pointer) =>
      draft.atValue(pointer, {
        code: 'metric-task',
        message: `${draft.text(pointer)} is not defined for a ${task} task`,
        found: draft.source(pointer),
        allowed: able.join(', '),
        fix: 'Remove it from evaluate.metrics.',
      }),
    );
}

const ONLY_BINARY: readonly (readonly [pointer: string, what: string])[] = [
  ['/decide', 'a threshold'],
  ['/evaluate/fairness/measures', 'a measure between rates of groups'],
];

function onlyBinary(draft: Draft, task: Task): Problem[] {
  return ONLY_BINARY.filter(([pointer]) => draft.has(pointer)).map(([pointer, what]) =>
    draft.atKey(pointer, {
      code: 'only-binary',
      message: `${what} is for binary tasks, and the task is ${task}`,
      fix: `Remove ${spoken(pointer)}.`,
    }),
  );
}

/** Programs and artifacts of others get folders: what happens in them is theirs. */
function onlyMatrix(draft: Draft, catalogs: SpecCatalogs): Problem[] {
  const found = catalogs.trainers.find(draft.text('/train/trainer') ?? '');
  if (found?.takes !== 'files') return [];
  return ['/train/crossValidation', '/train/classWeights', '/train/reweigh']
    .filter((pointer) => draft.has(pointer))
    .map((pointer) =>
      draft.atKey(pointer, {
        code: 'trainer-option',
        message: `${spoken(pointer)} is for the built-in trainers, and the trainer is ${found.id}`,
        fix: `Remove ${spoken(pointer)}, and do it in the program.`,
      }),
    );
}

/** A convolutional network looks at one picture per row and at nothing beside it. */
function onePicture(draft: Draft): Problem[] {
  if (draft.text('/train/trainer') !== 'cnn') return [];
  const features = Object.values(mappingOf(valueAt(draft.value, '/data/features')) ?? {});
  const [only] = features;
  if (features.length === 0 || (features.length === 1 && mappingOf(only)?.['type'] === 'image')) return [];
  return [
    draft.atKey('/data/features', {
      code: 'cnn-features',
      message: 'the trainer cnn learns from one image and nothing beside it',
      found: `${features.length} features`,
      allowed: 'one feature such as image: {type: image, shape: [8, 8, 1], columns: "pixel_*"}',
      fix: 'Make the picture the only feature, or use mlp, which takes images beside other features.',
    }),
  ];
}

/** What weighs classes needs classes, and one rule alone may choose the threshold. */
function decisions(draft: Draft, task: Task): Problem[] {
  const problems: Problem[] = [];
  if (task === 'regression' && draft.has('/train/classWeights')) {
    problems.push(
      draft.atKey('/train/classWeights', {
        code: 'class-weights-regression',
        message: 'a regression has no classes to weigh',
        fix: 'Remove train.classWeights.',
      }),
    );
  }
  if (draft.has('/decide/threshold') && draft.has('/decide/maximise')) {
    problems.push(
      draft.atKey('/decide/maximise', {
        code: 'threshold-twice',
        message: 'decide gives a threshold and also a rule that chooses one',
        fix: 'Remove decide.threshold, or decide.maximise.',
      }),
    );
  }
  return problems;
}
