import type { Draft } from '../draft.ts';
import { fairnessOf, metricsOf, taskOf } from '../effective.ts';
import { shortened } from '../frame.ts';
import type { SpecCatalogs } from '../grammar/catalogs.ts';
import { child } from '../pointer.ts';
import type { Complaint, Problem } from '../problem.ts';

/** Gates of a model judge what the model measures, with bounds that can be met. */
export function modelGateRules(draft: Draft, catalogs: SpecCatalogs): readonly Problem[] {
  const measured = { metrics: metricsOf(draft, catalogs), fairness: fairnessOf(draft, catalogs) };
  return pointers(draft).flatMap((gate) => [
    ...metricMeasured(draft, gate, { ids: measured.metrics, catalogs }),
    ...stabilityMeasured(draft, gate, catalogs),
    ...fairnessMeasured(draft, gate, { ...measured, catalogs }),
    ...commonRules(draft, gate, catalogs),
  ]);
}

/** Gates of the project: what they judge is looked at with each model. */
export function projectGateRules(draft: Draft, catalogs: SpecCatalogs): readonly Problem[] {
  return pointers(draft).flatMap((gate) => commonRules(draft, gate, catalogs));
}

function pointers(draft: Draft): readonly string[] {
  return Array.from({ length: draft.length('/gates') }, (_, index) => child('/gates', index));
}

function metricMeasured(
  draft: Draft,
  gate: string,
  known: { readonly ids: readonly string[]; readonly catalogs: SpecCatalogs },
): Problem[] {
  const pointer = child(gate, 'metric');
  const id = draft.text(pointer);
  const metric = id === undefined ? undefined : known.catalogs.metrics.find(id);
  const task = taskOf(draft);
  if (metric === undefined || task === undefined || known.ids.includes(metric.id)) return [];
  const fits = metric.tasks.includes(task);
  const message = fits
    ? `the gate judges ${metric.id}, which evaluate.metrics does not name`
    : `${metric.id} is not defined for a ${task} task`;
  return [
    draft.atValue(pointer, {
      code: fits ? 'gate-not-measured' : 'metric-task',
      message,
      found: metric.id,
      allowed: known.ids.join(', '),
      fix: fits ? `Add ${metric.id} to evaluate.metrics.` : 'Judge another metric.',
    }),
  ];
}

/** Every metric of the task is computed in each fold, so that there have to be folds and the metric has to fit. */
function stabilityMeasured(draft: Draft, gate: string, catalogs: SpecCatalogs): Problem[] {
  const pointer = child(gate, 'stability');
  const metric = catalogs.metrics.find(draft.text(pointer) ?? '');
  const task = taskOf(draft);
  if (metric === undefined || task === undefined) return [];
  if (!metric.tasks.includes(task)) {
    const able = catalogs.metrics.all.filter((other) => other.tasks.includes(task)).map((other) => other.id);
    return [
      draft.atValue(pointer, {
        code: 'metric-task',
        message: `${metric.id} is not defined for a ${task} task`,
        found: metric.id,
        allowed: able.join(', '),
        fix: 'Judge another metric.',
      }),
    ];
  }
  if (draft.has('/train/crossValidation')) return [];
  const message = 'the gate judges folds, and the model is trained without cross-validation';
  return [
    draft.atValue(pointer, {
      code: 'gate-not-measured',
      message,
      found: metric.id,
      fix: 'Add train.crossValidation: {folds: 5}.',
    }),
  ];
}

function fairnessMeasured(
  draft: Draft,
  gate: string,
  known: { readonly fairness: ReturnType<typeof fairnessOf>; readonly catalogs: SpecCatalogs },
): Problem[] {
  const id = draft.text(child(gate, 'fairness'));
  const task = taskOf(draft);
  if (id === undefined || known.catalogs.fairness.find(id) === undefined || task === undefined) return [];
  const say = (key: string, complaint: Complaint) => [draft.atValue(child(gate, key), complaint)];
  if (known.fairness === undefined || task !== 'binary') {
    const message =
      task === 'binary'
        ? 'no fairness is measured: there are no sensitive columns'
        : `measures between rates of groups are for binary tasks, and the task is ${task}; its report shows the errors of each group`;
    const fix = task === 'binary' ? 'Name columns in data.sensitive.' : 'Remove the gate.';
    return say('fairness', { code: 'gate-not-measured', message, found: id, fix });
  }
  const { by, measures } = known.fairness;
  const unmeasured = measures.includes(id)
    ? []
    : say('fairness', {
        code: 'gate-not-measured',
        message: `the gate judges ${id}, which evaluate.fairness.measures does not name`,
        found: id,
        allowed: measures.join(', '),
        fix: `Add ${id} to evaluate.fairness.measures.`,
      });
  return [...unmeasured, ...groupsMeasured(draft, child(gate, 'by'), by)];
}

/** Columns are measured alone and, when there are several, all together. */
function groupsMeasured(draft: Draft, pointer: string, measured: readonly string[]): Problem[] {
  const one = draft.text(pointer);
  const wanted = [...new Set(one === undefined ? (draft.texts(pointer) ?? []) : [one])];
  const alone = wanted.length === 1 && measured.includes(wanted[0] ?? '');
  const together = wanted.length === measured.length && wanted.every((column) => measured.includes(column));
  if (wanted.length === 0 || alone || together) return [];
  const names = measured.map((column) => shortened(column));
  return [
    draft.atValue(pointer, {
      code: 'gate-not-measured',
      message: `fairness is not measured by ${wanted.map((column) => shortened(column)).join(' and ')}`,
      found: draft.source(pointer),
      allowed: names.length > 1 ? `${names.join(', ')}, or all of them: [${names.join(', ')}]` : names.join(', '),
      fix: 'Name the columns in evaluate.fairness.by, or judge by columns that are there.',
    }),
  ];
}

function commonRules(draft: Draft, gate: string, catalogs: SpecCatalogs): Problem[] {
  return [...bounds(draft, gate, catalogs), ...waiver(draft, child(gate, 'waiver'))];
}

function bounds(draft: Draft, gate: string, catalogs: SpecCatalogs): Problem[] {
  const min = draft.number(child(gate, 'min'));
  const max = draft.number(child(gate, 'max'));
  const subject =
    catalogs.metrics.find(draft.text(child(gate, 'metric')) ?? '') ??
    catalogs.fairness.find(draft.text(child(gate, 'fairness')) ?? '');
  const problems: Problem[] = [];
  if (min !== undefined && max !== undefined && min > max) {
    problems.push(
      draft.atValue(child(gate, 'min'), {
        code: 'bounds-crossed',
        message: `min ${min} is above max ${max}, so the gate can never pass`,
        found: String(min),
        allowed: `at most ${max}`,
        fix: 'Exchange the two.',
      }),
    );
  }
  if (subject === undefined) return problems;
  const [low, high] = subject.range;
  for (const [key, impossible] of [
    ['min', min !== undefined && min > high],
    ['max', max !== undefined && max < low],
  ] as const) {
    if (!impossible) continue;
    problems.push(
      draft.atValue(child(gate, key), {
        code: 'bound-impossible',
        message: `${subject.id} lies between ${low} and ${high}, so the gate can never pass`,
        found: draft.source(child(gate, key)),
        allowed: `${low} to ${high}`,
        fix:
          high === 1 && key === 'min'
            ? 'Write a share, such as 0.75, and not a percentage.'
            : 'Use a bound in that range.',
      }),
    );
  }
  return problems;
}

function waiver(draft: Draft, pointer: string): Problem[] {
  const until = child(pointer, 'until');
  return dateProblems(draft, until);
}

/** A date that has the form of one and is not in the calendar. */
export function dateProblems(draft: Draft, pointer: string): Problem[] {
  const text = draft.text(pointer);
  if (text === undefined || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return [];
  const day = new Date(`${text}T00:00:00Z`);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return [];
  return [
    draft.atValue(pointer, {
      code: 'no-such-date',
      message: `${text} is not in the calendar`,
      found: text,
      allowed: 'a date such as 2027-06-30',
      fix: 'Use a day that the month has.',
    }),
  ];
}
