import type { RefUpdate } from '../../../core/refs.ts';
import { placeName } from '../../../ledger/deploy-files.ts';
import type { Untested } from '../merge/merge-look.ts';
import type { Reconciled } from './reconcile.ts';

const STATES = {
  nothing: 'Nothing to write.',
  written: 'Written with one push.',
  'dry-run': 'Dry run: nothing was written. A run would move, all together:',
} as const;

/** What a run did, or with `--dry-run` would do, for people. */
export function reconciledText(done: Reconciled): string {
  const { plan, state, findings } = done;
  const { registrations, untested } = plan.facts.look;
  const blocks = [
    registrations.map(({ event }) => `registered ${event.summary}`),
    plan.decisions.map((one) => `${one.model} in ${one.environment}: ${one.says}`),
    plan.decisions.flatMap(({ propose, model, environment }) =>
      propose === undefined ? [] : [`${model} ${propose.record.version} needs approval for ${environment}`],
    ),
    untested.map(untestedLine),
    findings.map(({ severity, message, fix }) => `${severity}: ${message}\n  ${fix}`),
    [
      STATES[state],
      ...(state === 'nothing' ? [] : plan.updates.flatMap(updateLine)),
      ...plan.deliveries.map(
        ({ place, from, to }) => `  then ${placeName(place)} ${from?.slice(0, 12) ?? '(new)'} -> ${to.slice(0, 12)}`,
      ),
    ],
    state === 'dry-run'
      ? plan.files.map(
          ({ branch, path, text }) =>
            `  ${branch}:${path}${text === null ? ' (removed)' : ` (${text.length} characters)`}`,
        )
      : [],
    (done.foreseen ?? []).length === 0
      ? []
      : ['After that it would see to:', ...(done.foreseen ?? []).map((line) => `  ${line}`)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function updateLine({ ref, from, to }: RefUpdate): string[] {
  if (from === to) return [];
  return [`  ${ref} ${from?.slice(0, 12) ?? '(new)'} -> ${to?.slice(0, 12) ?? '(gone)'}`];
}

/** The same for programs; refs that are only held against what was read are named too. */
export function reconciledJson({ plan, state, tries, findings, foreseen }: Reconciled): unknown {
  const { look } = plan.facts;
  return {
    kind: 'Reconciled',
    schemaVersion: 1,
    state,
    tries,
    registered: look.registrations.map(({ version }) => version.record),
    untested: look.untested,
    decisions: plan.decisions.map(({ model, environment, says, problem, desired, release, events, propose }) => ({
      model,
      environment,
      says,
      ...(problem !== undefined && { problem }),
      ...(desired && { desired: desired.record }),
      ...(release && { release }),
      events: events.map(({ event, summary }) => ({ event, summary })),
      ...(propose && { waitsForApproval: propose.record.version }),
    })),
    updates: plan.updates.map(({ ref, from, to }) => ({ ref, from: from ?? null, to: to ?? null })),
    deliveries: plan.deliveries.map(({ environment, place, from, to }) => ({
      environment,
      repository: place.repository ?? null,
      ref: `refs/heads/${place.branch}`,
      from: from ?? null,
      to,
    })),
    files: plan.files.map(({ branch, path }) => `${branch}:${path}`),
    ...(foreseen && { foreseen }),
    findings,
  };
}

function untestedLine({ model, what, differs, newest }: Untested): string {
  const lacks = `${model} on the main branch has no ${what === 'run' ? 'reviewed run' : 'evaluation'}`;
  if (newest === undefined) return `${lacks}, and no version yet`;
  const inputs = differs.map(({ input }) => input).join(', ') || 'nothing that is trained on';
  return `${lacks}; since version ${newest} differ: ${inputs}`;
}
