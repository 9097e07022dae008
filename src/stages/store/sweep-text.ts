import type { Fate } from './sweep-plan.ts';

export interface SweepTold {
  readonly location: string;
  readonly fates: readonly Fate[];
  readonly dryRun: boolean;
}

/** What goes, what waits and why the rest stays: a line each. */
export function sweepText({ location, fates, dryRun }: SweepTold): string {
  const of = (becomes: Fate['becomes']) => fates.filter((fate) => fate.becomes === becomes);
  const [gone, waits, stays] = [of('goes'), of('waits'), of('stays')];
  const verb = dryRun ? 'would go ' : 'gone     ';
  const lines = [
    ...gone.map((fate) => `${verb} ${lineOf(fate)}; unneeded since ${day(fate.since)}`),
    ...waits.map((fate) => `waits     ${lineOf(fate)}; may go after ${day(fate.after)}`),
    ...stays.map((fate) => `stays     ${lineOf(fate)}`),
  ];
  const counts = `${location}: ${gone.length} ${dryRun ? 'would go' : 'gone'}, ${waits.length} wait, ${stays.length} stay`;
  const next = dryRun
    ? 'Nothing was changed. With --yes, what "would go" goes, and what waits is marked, so that its time runs.'
    : 'What waits goes with the first "trainyard gc --yes" after its time, if nothing needs it by then.';
  return [...lines, ...(lines.length === 0 ? [] : ['']), counts, next].join('\n');
}

export function sweepJson({ location, fates, dryRun }: SweepTold): unknown {
  const all = fates.map(({ unit, ...fate }) => ({
    id: unit.id,
    kind: unit.kind,
    models: unit.models,
    ...fate,
    keys: unit.keys,
  }));
  return { kind: 'Sweep', store: location, dryRun, all };
}

function lineOf({ unit, why }: Fate): string {
  const { id, kind, models, keys } = unit;
  const name = kind === 'bundle' ? `${models.join(', ') || 'unfinished'} ${id.slice(0, 'bundles/'.length + 12)}` : id;
  return `${name} (${keys.length} ${keys.length === 1 ? 'object' : 'objects'}): ${why}`;
}

function day(time: string | undefined): string {
  return (time ?? '').replace(/:\d\d\.\d+Z$/, 'Z');
}
