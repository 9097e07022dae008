import type { Catalog, Described } from '../core/catalog.ts';
import { EXIT, TrainyardError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import type { Catalogs } from '../core/plugins.ts';
import type { Outcome } from '../core/request.ts';

/** `trainyard list [kind | id]`: every plug-in with its line, or one plug-in with all it says about itself. */
export function list(catalogs: Catalogs, what?: string): Outcome {
  const kinds = kindsOf(catalogs);
  if (what === undefined) return outcome(kinds.map(([kind, catalog]) => section(kind, catalog)).join('\n\n'), kinds);
  const kind = kinds.find(([name]) => name === what);
  if (kind !== undefined) return outcome(section(kind[0], kind[1]), [kind]);
  const found = kinds.flatMap(([name, catalog]) => catalog.all.filter((p) => p.id === what).map((p) => ({ name, p })));
  if (found.length === 0) throw unknown(what, kinds);
  return {
    exitCode: EXIT.ok,
    text: found.map(({ name, p }) => details(name, p)).join('\n\n'),
    json: found.map(({ name, p }) => ({ catalog: name, ...facts(p) })),
  };
}

type Kinds = readonly (readonly [string, Catalog<Described>])[];

function kindsOf(catalogs: Catalogs): Kinds {
  return [
    ['metrics', catalogs.metrics],
    ['fairness', catalogs.fairness],
    ['checks', catalogs.checks],
    ['gates', catalogs.gates],
    ['trainers', catalogs.trainers],
    ['models', catalogs.models],
    ['stores', catalogs.stores],
  ];
}

function outcome(text: string, kinds: Kinds): Outcome {
  return {
    exitCode: EXIT.ok,
    text,
    json: Object.fromEntries(kinds.map(([kind, catalog]) => [kind, catalog.all.map(facts)])),
  };
}

function section(kind: string, catalog: Catalog<Described>): string {
  const width = Math.max(...catalog.ids.map((id) => id.length));
  return [kind, ...catalog.all.map((plugin) => `  ${plugin.id.padEnd(width)}  ${plugin.doc}`)].join('\n');
}

function details(kind: string, plugin: Described): string {
  const rows = Object.entries(facts(plugin)).filter(([name]) => name !== 'id');
  return [`${plugin.id} (${kind})`, ...rows.map(([name, value]) => `  ${name}: ${shown(value)}`)].join('\n');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What a plug-in says about itself, without its code. */
function facts(plugin: Described): Record<string, unknown> {
  return Object.fromEntries(Object.entries(plugin).filter(([, value]) => typeof value !== 'function'));
}

function unknown(what: string, kinds: Kinds): TrainyardError {
  const names = kinds.flatMap(([kind, catalog]) => [kind, ...catalog.ids]);
  const near = nearest(what, names);
  return new TrainyardError({
    code: 'unknown-plugin',
    message: `there is no kind and no plug-in called "${what}"; the kinds are ${kinds.map(([kind]) => kind).join(', ')}`,
    fix: near === undefined ? 'Run "trainyard list" to see everything.' : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid,
  });
}
