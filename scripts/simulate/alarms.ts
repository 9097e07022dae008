/** A change that alters nothing, under gates of which each asks for exactly the true value: the worst that still holds. */
import { sha256 } from '../../src/core/hash.ts';
import type { DataReport, Evaluation, MetricComparison, PlanEntry } from '../../src/core/records.ts';
import type { ResolvedGate, ResolvedSpec } from '../../src/spec/resolved.ts';
import type { JudgeInput } from '../../src/stages/evaluate/judge.ts';

export function alarmSetup(
  evaluation: Evaluation,
  compared: readonly MetricComparison[],
  truths: Readonly<Record<string, number>>,
): JudgeInput {
  const truth = (name: string): number => truths[name] as number;
  const gates: ResolvedGate[] = [
    gate('metric', { metric: 'roc_auc', min: truth('roc_auc') }),
    gate('metric', { metric: 'average_precision', min: truth('average_precision') }),
    gate('metric', { metric: 'accuracy', min: truth('accuracy') }),
    gate('metric', { metric: 'f1', min: truth('f1') }),
    gate('metric', { metric: 'log_loss', max: truth('log_loss') }),
    gate('metric', { metric: 'brier', max: truth('brier') }),
    gate('metric', { metric: 'ece', max: truth('ece') }),
    ...compared.map(({ metric }) => gate('metric', { metric, versus: 'production' })),
    ...['demographic_parity_difference', 'equal_opportunity_difference'].map((name) =>
      gate('fairness', { fairness: name, by: 'group', max: truth(name) }),
    ),
    gate('fairness', { fairness: 'demographic_parity_ratio', by: 'group', min: truth('demographic_parity_ratio') }),
  ];
  const comparison = {
    kind: 'ProductionComparison',
    schemaVersion: 1,
    model: 'm',
    evaluationKey: sha256('evaluation'),
    version: 'v1.0.0',
    bundle: sha256('bundle'),
    rows: evaluation.rows,
    scored: 'on the same rows',
    metrics: compared,
    groups: [],
  } as const;
  const entry = { model: 'm', spec: 'models/m/model.yaml', action: 'evaluate' } as PlanEntry;
  const model = {
    entry,
    spec: { name: 'm', owners: [], card: {}, gates } as unknown as ResolvedSpec,
    evaluation: { ...evaluation, comparison },
    data: {} as DataReport,
  };
  return { models: [model], project: { gates: [], review: { loosenedGates: 'warn' } }, today: '2026-01-01' };
}

function gate(id: string, options: ResolvedGate['options']): ResolvedGate {
  return { gate: id, options, onNotEstimable: 'block', at: { file: 'models/m/model.yaml', line: 1, column: 1 } };
}
