import type { JsonSchema } from '../../src/core/json.ts';
import type { Catalogs } from '../../src/core/plugins.ts';
import { allowed, defaultOf } from './allowed.ts';
import { code, HEADER, table } from './markdown.ts';

type Listed = Pick<Catalogs, 'checks' | 'trainers' | 'gates' | 'metrics' | 'fairness' | 'stores'>;

/** One page per kind of plug-in, from what each plug-in says about itself. */
export function pluginPages(catalogs: Listed): Record<string, string> {
  return {
    'docs/reference/metrics.md': page('Metrics', 'Named in `evaluate.metrics` and judged by the gate `metric`.', [
      ...catalogs.metrics.all.map((metric) => measure(metric, `Tasks: ${metric.tasks.join(', ')}. `)),
    ]),
    'docs/reference/fairness.md': page('Fairness measures', 'Named in `evaluate.fairness.measures`.', [
      ...catalogs.fairness.all.map((metric) => measure(metric, '')),
    ]),
    'docs/reference/checks.md': page(
      'Data checks',
      'Listed under `data.quality.checks`, each named by its key. Each also takes `weight`, and those of rows take `on`.',
      [...catalogs.checks.all.map((check) => plugin(check, unasked(check)))],
    ),
    'docs/reference/gates.md': page('Gates', 'Listed under `gates`, each named by its first key.', [
      ...catalogs.gates.all.map((gate) => plugin(gate, '')),
    ]),
    'docs/reference/trainers.md': page('Trainers', 'Named in `train.trainer`, with their `train.options`.', [
      ...catalogs.trainers.all.map((trainer) =>
        plugin(trainer, `Tasks: ${trainer.tasks.join(', ')}. Backends: ${trainer.backends.join(', ')}.\n\n`),
      ),
    ]),
    'docs/reference/stores.md': page(
      'Stores',
      'Named in `store.kind` of `trainyard.yaml`, with their `store.options`.',
      [...catalogs.stores.all.map((store) => plugin(store, ''))],
    ),
  };
}

function page(title: string, where: string, sections: readonly string[]): string {
  return `${HEADER}# ${title}\n\n${where}\n\n${sections.join('\n\n')}\n`;
}

type Measure = Pick<Catalogs['metrics']['all'][number], 'id' | 'doc' | 'better' | 'range' | 'definition' | 'version'>;

function measure(metric: Measure, tasks: string): string {
  const [low, high] = metric.range;
  const facts = `${tasks}Better: ${metric.better}. Range: ${low} to ${high}. Version ${metric.version}.`;
  return `## ${code(metric.id)}\n\n${metric.doc}\n\n${facts}\n\nDefinition: ${metric.definition}`;
}

function unasked({ unasked, bare }: Catalogs['checks']['all'][number]): string {
  const short = bare === undefined ? '' : `A bare value stands for \`${bare}\`. `;
  const built = unasked === undefined ? '' : 'Runs for every model, unasked.';
  return short + built === '' ? '' : `${(short + built).trim()}\n\n`;
}

function plugin(described: { id: string; doc: string; schema: JsonSchema }, facts: string): string {
  const properties = Object.entries((described.schema['properties'] ?? {}) as Record<string, JsonSchema>);
  const rows = properties.map(([key, schema]) => [
    code(key),
    allowed(schema),
    defaultOf(schema),
    String(schema['description'] ?? ''),
  ]);
  const options = rows.length === 0 ? 'No options.' : table(['Key', 'Takes', 'Default', 'Meaning'], rows);
  return `## ${code(described.id)}\n\n${described.doc}\n\n${facts}${options}`;
}
