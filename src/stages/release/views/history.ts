import { shortDigest } from '../../../core/hash.ts';
import { type Served, servedAt, timeline } from '../../../ledger/history.ts';
import { columns } from '../../../report/columns.ts';
import { type LocalRecords, requireLedger, unknownModel } from './records.ts';
import { shown } from './shown.ts';

/** An answer to a question about the past: for people, and for programs. */
export interface Told {
  readonly text: string;
  readonly json: unknown;
}

export interface HistoryQuestion {
  readonly model?: string;
  /** What served then, in place of all that happened. */
  readonly at?: Date;
}

/** Everything that happened, oldest first, or what served at a time. Throws `ledger-absent` and `unknown-model`. */
export function history({ model, at }: HistoryQuestion, { ledger, snapshot }: LocalRecords): Told {
  requireLedger(snapshot);
  if (model !== undefined && !ledger.chains.has(model)) throw unknownModel(model, [...ledger.chains.keys()]);
  const damage = ledger.damage.map(({ path, what }) => `warning: ${path} ${what}`);
  if (at !== undefined) {
    const served = servedAt(ledger, at).filter((one) => model === undefined || one.model === model);
    return {
      text: servedText(served, at, damage),
      json: { kind: 'ServedAt', at: at.toISOString(), served, damage: ledger.damage },
    };
  }
  const events = timeline(ledger, model);
  const rows = events.map(({ event }) => [
    event.at.replace(/\.\d+Z$/, 'Z'),
    event.model,
    event.environment ?? '',
    event.event,
    event.version ?? '',
    `${event.actor.login}${event.actor.proof === 'claimed' ? '?' : ''}`,
    event.summary,
  ]);
  const head = ['when', 'model', 'environment', 'event', 'version', 'who', 'what'];
  const note = 'A name with "?" is claimed: a commit or a tag says so, and no host vouches for it.';
  return {
    text: [
      ...(rows.length === 0 ? ['Nothing has happened yet.'] : [columns([head, ...rows]), '', note]),
      ...damage,
    ].join('\n'),
    json: { kind: 'History', events: events.map(({ event, digest }) => ({ ...event, digest })), damage: ledger.damage },
  };
}

function servedText(served: readonly Served[], at: Date, damage: readonly string[]): string {
  if (served.length === 0) return [`Nothing served at ${at.toISOString()}.`, ...damage].join('\n');
  return [`At ${at.toISOString()}:`, ...served.map(servedBlock), ...damage].join('\n\n');
}

function servedBlock(one: Served): string {
  const { model, environment, stable, candidate, phase, weight, since, asked, approved, version } = one;
  const trial = candidate === null ? '' : `, ${candidate.version} under trial at ${weight} %`;
  const inputs = version?.trainInputs ?? [];
  const sources = inputs.filter(({ name }) => /^data\.source/.test(name) && !name.endsWith('.format'));
  const rows: (readonly [string, string])[] = [
    ['serves', stable === null ? 'nothing' : `${stable.version}, bundle ${stable.digest}`],
    ['state', `${phase}${trial}, since ${since}`],
    ['from', stable?.uri ?? ''],
    ['data', sources.map(({ name, value }) => `${name} ${value}`).join(', ')],
    [
      'trained from',
      version === undefined
        ? ''
        : `commit ${version.record.commit}${version.pull === null ? '' : `, #${version.pull}`}`,
    ],
    ['numbers', version?.metrics.map(({ metric, estimate }) => `${metric} ${shown(estimate)}`).join(', ') ?? ''],
    ['gates', version?.verdict.outcome ?? ''],
    ['asked by', asked === undefined ? '' : `${asked.by.login} at ${asked.at}: ${asked.summary}`],
    [
      'approved by',
      approved === undefined
        ? ''
        : `${approved.by.map(({ login }) => login).join(', ')} in #${approved.pull} at ${approved.at}`,
    ],
  ];
  const told = rows.filter(([, text]) => text !== '').map(([name, text]) => `  ${name.padEnd(12)}  ${text}`);
  return [`${model} in ${environment}`, ...told].join('\n');
}

/** A digest as people read it. */
export function brief(digest: string): string {
  return shortDigest(digest);
}
