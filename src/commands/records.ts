import { EXIT, TrainyardError } from '../core/errors.ts';
import type { Outcome } from '../core/request.ts';
import { compare } from '../stages/release/views/compare.ts';
import { history, type Told } from '../stages/release/views/history.ts';
import { readRecords, type WantedRecords } from '../stages/release/views/records.ts';
import { show } from '../stages/release/views/show.ts';
import { which } from '../stages/release/views/which.ts';
import type { Context } from './context.ts';

/** Questions about the past and the present, answered from the clone alone. */
export type RecordsRequest =
  | { readonly command: 'show'; readonly model?: string }
  | { readonly command: 'history'; readonly model?: string; readonly at?: string }
  | { readonly command: 'diff'; readonly model: string; readonly from: string; readonly to: string }
  | { readonly command: 'which'; readonly revision: string };

export type RecordsPorts = Pick<Context, 'git' | 'refs'>;

/** `trainyard show`, `history`, `diff` and `which`: offline, from tags, deploy branches and the ledger of a clone. */
export async function records(request: RecordsRequest, ports: RecordsPorts): Promise<Outcome> {
  const told = await answer(request, ports);
  return { exitCode: EXIT.ok, text: told.text, json: told.json };
}

async function answer(request: RecordsRequest, { git, refs }: RecordsPorts): Promise<Told> {
  switch (request.command) {
    case 'show': {
      const { model } = request;
      const wanted = model === undefined ? SHOW_ALL : { ...SHOW_ONE, model };
      return show(model, await readRecords(refs, wanted));
    }
    case 'history': {
      const at = request.at === undefined ? {} : { at: timeOf(request.at) };
      const model = request.model === undefined ? {} : { model: request.model };
      return history({ ...model, ...at }, await readRecords(refs, { ...HISTORY, ...model }));
    }
    case 'diff':
      return compare(request, await readRecords(refs, { ...DIFF, model: request.model }), { git, refs });
    case 'which':
      return which(request.revision, await readRecords(refs, WHICH), { git, refs });
  }
}

const SHOW_ALL: WantedRecords = { tags: 'heads', ledger: 'none', environments: true };
const SHOW_ONE: WantedRecords = { tags: 'whole', ledger: 'events', environments: true };
const HISTORY: WantedRecords = { tags: 'none', ledger: 'events', environments: false };
const DIFF: WantedRecords = { tags: 'none', ledger: 'whole', environments: false };
const WHICH: WantedRecords = { tags: 'whole', ledger: 'events', environments: false };

/** A date alone means its end: what served on that day, at last. */
function timeOf(text: string): Date {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text;
  const time = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(whole) ? whole : `${whole}Z`);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(time.getTime())) return time;
  throw new TrainyardError({
    code: 'time-invalid',
    message: `"${text}" is no time; it can be 2026-11-25, 2026-11-25T14:30:00Z or 2026-11-25T14:30:00+01:00`,
    fix: 'Write it so; without a zone it is UTC.',
    exitCode: EXIT.invalid,
  });
}
