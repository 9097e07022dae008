import type { GitSays } from './git-says.ts';
import type { OpenPulls } from './open-pulls.ts';
import type { Unit } from './units.ts';

/** What becomes of a unit, and why. */
export interface Fate {
  readonly unit: Unit;
  readonly becomes: 'goes' | 'waits' | 'stays';
  readonly why: string;
  /** When it was first found unneeded. */
  readonly since?: string;
  /** When it may go. */
  readonly after?: string;
}

export interface SweepFacts {
  readonly says: GitSays;
  readonly open: OpenPulls;
  /** When each unit was first found unneeded, by id. */
  readonly marks: ReadonlyMap<string, string>;
  readonly now: Date;
  readonly graceMs: number;
}

/**
 * What can go: a unit that nothing needs now, and that nothing has needed since it was marked, for as long as the grace. The
 * first sweep that finds it unneeded only marks it. Pure.
 */
export function planSweep(units: readonly Unit[], facts: SweepFacts): readonly Fate[] {
  return units.map((unit) => {
    const need = needOf(unit, facts);
    return need.needed ? { unit, becomes: 'stays', why: need.why } : waiting(unit, need.why, facts);
  });
}

/** Marks for the next time: those of units that are still unneeded, and new ones. */
export function marksAfter(fates: readonly Fate[]): ReadonlyMap<string, string> {
  return new Map(fates.flatMap(({ unit, since }) => (since === undefined ? [] : [[unit.id, since] as const])));
}

function waiting(unit: Unit, why: string, { marks, now, graceMs }: SweepFacts): Fate {
  const marked = Date.parse(marks.get(unit.id) ?? '');
  // A mark of the future is of a clock that was wrong.
  const since = marked <= now.getTime() ? marked : now.getTime();
  const after = since + graceMs;
  const times = { since: new Date(since).toISOString(), after: new Date(after).toISOString() };
  const known = marked <= now.getTime();
  return { unit, becomes: known && after <= now.getTime() ? 'goes' : 'waits', why, ...times };
}

interface Need {
  readonly needed: boolean;
  readonly why: string;
}

const needed = (why: string): Need => ({ needed: true, why });
const unneeded = (why: string): Need => ({ needed: false, why });

function needOf(unit: Unit, facts: SweepFacts): Need {
  const { now } = facts;
  switch (unit.kind) {
    case 'unknown':
      return needed('it is none of what Trainyard keeps');
    case 'held-out':
      return needed('how often held-out rows were looked at counts for ever');
    case 'unreadable':
      return needed('a record of it cannot be read; look at it');
    case 'sample':
      return unneeded('"trainyard doctor" was stopped before it took it away');
    case 'evidence':
      return ofEvidence(unit.id.slice('evidence/'.length), facts);
    case 'handover':
      return unneeded('jobs of a run that is over handed it over');
    case 'spending':
      return isOld(unit.id.slice('spending/'.length), now)
        ? unneeded('no budget looks back that far')
        : needed('budgets of this and the last month count it');
    case 'quarantine':
      return ofQuarantine(unit.id.slice('quarantine/'.length), facts);
    default:
      return ofBundle(unit, facts);
  }
}

function ofBundle({ digests, models }: Unit, { says: { named, models: own }, open }: SweepFacts): Need {
  const why = digests.map((hex) => named.get(hex) ?? open.named.get(hex)).find((found) => found !== undefined);
  if (why !== undefined) return needed(why);
  const stranger = models.find((model) => !own.has(model));
  if (stranger !== undefined) {
    return needed(`this repository has no model ${stranger}; the store may be another repository's too`);
  }
  return unneeded('no version, release, tag, event of the ledger or open pull request needs it');
}

function ofQuarantine(name: string, { says, open }: SweepFacts): Need {
  if (!says.settled) return needed('merges are still to be looked at by "trainyard reconcile"');
  const number = Number(/^pull-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) return unneeded('no pull request has it; what was merged is registered');
  if (open.numbers === undefined)
    return needed(`nobody could be asked whether #${number} is open; set GITHUB_TOKEN and GITHUB_REPOSITORY`);
  return open.numbers.has(number) ? needed(`#${number} is open`) : unneeded(`#${number} is closed`);
}

function ofEvidence(window: string, { says }: SweepFacts): Need {
  const release = says.windows.get(window);
  if (release !== undefined) return needed(`${release} goes by it`);
  return unneeded('the step that it is about is over; what was decided stands in the ledger');
}

/** Neither this month nor the last. */
function isOld(month: string, now: Date): boolean {
  const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
  return /^\d{4}-\d\d$/.test(month) && month < last;
}
