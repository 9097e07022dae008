import { stringify } from 'yaml';
import type { Task } from '../core/records.ts';
import { type CardInput, type CardSpec, textOf } from './card-input.ts';
import { plainText } from './escape.ts';

const TASKS: Readonly<Record<Task, string>> = {
  binary: 'Binary classification',
  multiclass: 'Multiclass classification',
  regression: 'Regression',
};

/**
 * The card's metadata as the Hugging Face hub reads it: fields and the nesting of `model-index` as in its model card
 * specification (huggingface/hub-docs, modelcard.md). Numbers that could not be estimated are left out.
 */
export function frontMatter({ spec, trained, evaluation }: CardInput): string {
  const { source, splits } = trained.data;
  const licence = textOf(spec.card, 'license');
  const metrics = evaluation.metrics.flatMap(({ metric, estimate, version }) =>
    estimate.kind === 'value' ? [{ type: metric, value: estimate.value, name: `${metric}, version ${version}` }] : [],
  );
  const task = { type: pipelineTag(spec), name: TASKS[spec.task] };
  const dataset = { type: 'file', name: plainText(source.uri, 200), split: 'test', revision: splits.test.digest };
  const metadata = {
    ...licenceFields(licence),
    library_name: trained.manifest.format,
    pipeline_tag: pipelineTag(spec),
    tags: ['trainyard', pipelineTag(spec)],
    metrics: metrics.map(({ type }) => type),
    'model-index': [{ name: spec.name, results: metrics.length === 0 ? [] : [{ task, dataset, metrics }] }],
  };
  return `---\n${stringify(metadata, { lineWidth: 0 })}---\n`;
}

/** The hub knows licences by ids in lower case; it asks for the name of any other. */
function licenceFields(licence: string | undefined): Readonly<Record<string, string>> {
  if (licence === undefined) return {};
  if (/^[a-z0-9][a-z0-9.-]{0,99}$/.test(licence)) return { license: licence };
  const name = plainText(licence, 100)
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return { license: 'other', license_name: name };
}

export function taskName(task: Task): string {
  return TASKS[task];
}

/** The hub's name for the task. */
export function pipelineTag({ task, features }: Pick<CardSpec, 'task' | 'features'>): string {
  if (task === 'regression') return 'tabular-regression';
  return features.some(({ type }) => type === 'image') ? 'image-classification' : 'tabular-classification';
}
