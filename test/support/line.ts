import { mkdir, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestOf } from '../../src/core/hash.ts';
import type { Evaluation, Report, TrainedModel, Verdict } from '../../src/core/records.ts';
import { gates } from '../../src/gates/index.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';
import { models } from '../../src/models/index.ts';
import { evaluate } from '../../src/stages/evaluate/evaluate.ts';
import { judge } from '../../src/stages/evaluate/judge.ts';
import { materialise } from '../../src/stages/materialise/materialise.ts';
import { report } from '../../src/stages/report/report.ts';
import { writeRecord } from '../../src/stages/run-folder.ts';
import { train } from '../../src/stages/train/train.ts';
import { engines } from './fit.ts';
import { clock, files, inFolder, materialisePorts, tables, trainPorts } from './run.ts';
import { readText } from './wages-spec.ts';

export interface LineResult {
  readonly trained: TrainedModel;
  readonly evaluation: Evaluation;
  readonly verdict: Verdict;
  readonly report: Report;
  /** A metric of the evaluation; NaN where it is not estimable. */
  readonly value: (metric: string) => number;
}

/** A spec as text through every stage, on a data file that lies elsewhere: materialise, train, evaluate, judge, report. */
export async function throughTheLine(name: string, text: string, data: string): Promise<LineResult> {
  const head = `apiVersion: trainyard.dev/v1\nkind: Model\nname: ${name}\n`;
  const { spec, problems } = readText(head + text, `models/${name}/model.yaml`);
  if (spec === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
  return inFolder(async (root) => {
    await mkdir(dirname(`${root}/${spec.data.source}`), { recursive: true });
    await symlink(data, `${root}/${spec.data.source}`);
    const folder = `${root}/run`;
    const entry = {
      model: name,
      spec: spec.path,
      change: 'added' as const,
      action: 'train' as const,
      reasons: [],
      trainKey: digestOf({ data: { ...spec.data }, train: { ...spec.train } }),
      trainInputs: [],
      evaluationInputsKey: digestOf({ ...spec.evaluate }),
      evaluationInputs: [],
    };
    await writeRecord(files, folder, { kind: 'RunRequest', schemaVersion: 1, entry, spec, root });
    await materialise({ folder, source: data }, materialisePorts);
    const trained = await train(
      { folder, environment: {}, signal: new AbortController().signal },
      { ...trainPorts(), ...engines },
    );
    const catalogs = { models, metrics, fairness: fairnessMetrics };
    const evaluation = await evaluate({ folder, machine: 'here' }, { files, tables, ...engines, clock, catalogs });
    const { crossValidation } = trained;
    const judged = { entry, spec, evaluation, data: trained.data, crossValidation };
    const project = { gates: [], review: { loosenedGates: 'warn' as const } };
    const verdict = judge({ models: [judged], project, today: '2026-11-23' }, { gates });
    const plan = {
      kind: 'Plan',
      schemaVersion: 1,
      tree: 'tree',
      entries: [entry],
      unaffected: 0,
      findings: [],
    } as const;
    const shown = report({
      plan,
      verdict,
      evaluations: new Map([[name, evaluation]]),
      trained: new Map([[name, trained]]),
    });
    const found = new Map(evaluation.metrics.map(({ metric, estimate }) => [metric, estimate]));
    const value = (metric: string): number => {
      const estimate = found.get(metric);
      return estimate?.kind === 'value' ? estimate.value : Number.NaN;
    };
    return { trained, evaluation, verdict, report: shown, value };
  });
}
