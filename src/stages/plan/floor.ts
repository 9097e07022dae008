import type { Catalog } from '../../core/catalog.ts';
import type { Gate } from '../../core/plugins.ts';
import type { Finding, Position } from '../../core/records.ts';
import type { ResolvedGate, ResolvedSpec } from '../../spec/resolved.ts';

export interface Floor {
  /** Gates of the base that the change removed or loosened, placed on the line of the head that did it. */
  readonly gates: readonly ResolvedGate[];
  readonly findings: readonly Finding[];
}

/**
 * What of the base's gates still has to be judged although the head no longer asks for it. A base gate is covered when
 * some head gate about the same subject lets nothing through that the base stops, not by `onNotEstimable` or by a
 * waiver either. Prolonging a waiver that the base has is no loosening: nobody could renew an expired one otherwise.
 */
export function floorOf(
  change: { head: ResolvedSpec; base: ResolvedSpec | undefined; loosened: 'warn' | 'fail' },
  catalog: Catalog<Gate>,
): Floor {
  const gates: ResolvedGate[] = [];
  const findings: Finding[] = [];
  for (const base of change.base?.gates ?? []) {
    const rivals = change.head.gates.filter((head) => sameSubject(base, head, catalog));
    if (rivals.some((head) => !isLooser(base, head, catalog))) continue;
    const at = rivals[0]?.at ?? gatesPosition(change.head);
    gates.push({ ...base, at });
    findings.push(
      findingOf(base, { rival: rivals[0], at, model: change.head.name, loosened: change.loosened }, catalog),
    );
  }
  return { gates, findings };
}

function sameSubject(base: ResolvedGate, head: ResolvedGate, catalog: Catalog<Gate>): boolean {
  if (base.gate !== head.gate) return false;
  const plugin = catalog.get(base.gate);
  return plugin.subject(base.options as never) === plugin.subject(head.options as never);
}

function isLooser(base: ResolvedGate, head: ResolvedGate, catalog: Catalog<Gate>): boolean {
  if (base.onNotEstimable === 'block' && head.onNotEstimable === 'warn') return true;
  if (base.waiver === undefined && head.waiver !== undefined) return true;
  return catalog.get(base.gate).loosened(base.options as never, head.options as never);
}

function gatesPosition(spec: ResolvedSpec): Position {
  const found = Object.hasOwn(spec.positions, '/gates') ? spec.positions['/gates'] : undefined;
  return found ?? { file: spec.path, line: 1, column: 1 };
}

function findingOf(
  base: ResolvedGate,
  about: { rival: ResolvedGate | undefined; at: Position; model: string; loosened: 'warn' | 'fail' },
  catalog: Catalog<Gate>,
): Finding {
  const title = catalog.get(base.gate).title(base.options as never);
  const removed = about.rival === undefined;
  return {
    code: removed ? 'gate-removed' : 'gate-loosened',
    severity: about.loosened === 'fail' ? 'failure' : 'warning',
    model: about.model,
    at: about.at,
    message: `the change ${removed ? 'removes' : 'loosens'} the gate "${title}"; it still holds as a floor for this change`,
    fix: `Keep the gate here, and ${removed ? 'remove' : 'loosen'} it in a pull request of its own: what is merged first counts as the base of the next.`,
  };
}
