import type { Estimate, Evaluation, FairnessResult } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { pipelineTag } from '../card-front-matter.ts';
import { textOf } from '../card-input.ts';
import { type PaperInput, sourcesOf } from './paper-input.ts';

/** `modelCard` of the model's component, in the order of the specification. What nobody wrote or measured is left out. */
export function bomModelCard(input: PaperInput): Record<string, unknown> {
  const { spec, trained, evaluation } = input;
  const { splits } = trained.data;
  return {
    modelParameters: {
      approach: { type: 'supervised' },
      task: pipelineTag(spec),
      architectureFamily: trained.trainer.id,
      datasets: [
        ...sourcesOf(input).map(({ name }) => ({ ref: `data:${name}` })),
        ...(['train', 'validation', 'test'] as const).map((side) => ({
          type: 'dataset',
          name: `${side} rows`,
          description: `${figure(splits[side].rows)} rows, ${splits[side].digest}`,
        })),
      ],
      inputs: spec.features.map(({ name, type }) => ({ format: `${name}: ${type}` })),
      outputs: [{ format: outputText(input) }],
    },
    quantitativeAnalysis: { performanceMetrics: performance(evaluation) },
    considerations: considerations(input),
  };
}

function outputText({ trained, spec }: PaperInput): string {
  const { classes } = trained.manifest;
  return classes.length === 0 ? `${spec.target}: a number` : `${spec.target}: one of ${classes.join(', ')}`;
}

interface Performance {
  readonly type: string;
  readonly value: string;
  readonly slice?: string;
  readonly confidenceInterval?: { readonly lowerBound: string; readonly upperBound: string };
}

/** Every number with its 95 % interval: of all held-out rows, between groups, of each group. */
function performance({ metrics, fairness }: Evaluation): readonly Performance[] {
  return [
    ...metrics.flatMap(({ metric, estimate }) => measured(metric, estimate)),
    ...fairness.flatMap((by) => [
      ...by.measures.flatMap(({ metric, estimate }) =>
        measured(metric, estimate, `between groups by ${by.by.join(', ')}`),
      ),
      ...by.groups.flatMap((group) => groupNumbers(by, group)),
    ]),
  ];
}

function groupNumbers({ by }: FairnessResult, group: FairnessResult['groups'][number]): readonly Performance[] {
  const slice =
    by.length === group.group.length
      ? by.map((name, at) => `${name}=${group.group[at]}`).join(', ')
      : group.group.join(', ');
  return [
    ...measured('selection_rate', group.selectionRate, slice),
    ...measured('true_positive_rate', group.truePositiveRate, slice),
    ...measured('false_positive_rate', group.falsePositiveRate, slice),
  ];
}

function measured(type: string, estimate: Estimate, slice?: string): readonly Performance[] {
  if (estimate.kind !== 'value') return [];
  const { value, interval } = estimate;
  return [
    {
      type,
      value: String(value),
      ...(slice !== undefined && { slice }),
      ...(interval && { confidenceInterval: { lowerBound: String(interval.low), upperBound: String(interval.high) } }),
    },
  ];
}

function considerations({ spec, evaluation }: PaperInput): Record<string, unknown> {
  const [use, limits, ethics] = ['intendedUse', 'limitations', 'ethics'].map((key) => textOf(spec.card, key));
  const outside = textOf(spec.card, 'outOfScope');
  const mitigations = spec.risk?.['mitigations'];
  const mitigated = Array.isArray(mitigations) ? mitigations.map(String).join('; ') : undefined;
  const uses = [use, outside && `Out of scope: ${outside}`].filter((text) => text !== undefined);
  return {
    ...(uses.length > 0 && { useCases: uses }),
    ...(limits !== undefined && { technicalLimitations: [limits] }),
    performanceTradeoffs: [`Decision: ${evaluation.decision}`],
    ...(ethics !== undefined && {
      ethicalConsiderations: [{ name: ethics, ...(mitigated !== undefined && { mitigationStrategy: mitigated }) }],
    }),
  };
}
