import { expect, it } from 'vitest';
import type { WorkflowEvent } from '../../src/commands/event.ts';
import { releaseRequest } from '../../src/commands/release-event.ts';

const ADA = { login: 'ada', id: '7', proof: 'authenticated' } as const;

function event(name: string, payload: object): WorkflowEvent {
  const run = { id: '1', attempt: 1 };
  return { name, payload, repository: 'acme/models', sha: 'a'.repeat(40), selfHosted: false, runUrl: '', run };
}

const dispatched = (inputs: object) => releaseRequest(event('workflow_dispatch', { inputs }), { by: ADA });
const base = { command: 'ask', dryRun: false, model: 'wage-band', reason: '', by: ADA };

it.each([
  [
    { ask: 'pause', model: 'wage-band', reason: ' holidays ' },
    { ask: { kind: 'pause' }, reason: 'holidays' },
  ],
  [{ ask: 'rollback', model: 'wage-band', version: '1.2.0' }, { ask: { kind: 'rollback', to: '1.2.0' } }],
  [{ ask: 'promote', model: 'wage-band' }, { ask: { kind: 'promote', force: false } }],
  [{ ask: 'promote', model: 'wage-band', force: 'true' }, { ask: { kind: 'promote', force: true } }],
  [{ ask: 'promote', model: 'wage-band', force: true }, { ask: { kind: 'promote', force: true } }],
  [
    { ask: 'promote-now', model: 'wage-band', environment: 'eu' },
    { ask: { kind: 'promote-now' }, environment: 'eu' },
  ],
  [
    { ask: 'resume', model: 'wage-band', accept: 'latency, slice region=EU,' },
    { ask: { kind: 'resume', accept: ['latency', 'slice region=EU'] } },
  ],
  [{ ask: 'abort', model: 'wage-band', accept: 'latency' }, { ask: { kind: 'abort' } }],
])('reads what a dispatch asks: %j', (inputs, asked) => {
  expect(dispatched(inputs)).toEqual({ ...base, ...asked });
});

it.each([{}, { ask: '' }, { ask: 'reconcile' }])('reconciles where nothing is asked: %j', (inputs) => {
  expect(dispatched(inputs)).toEqual({ command: 'reconcile', dryRun: false, by: ADA });
});

it.each([{ ask: 'explode', model: 'wage-band' }, { ask: 'pause' }])(
  'names what can be asked instead of %j',
  (inputs) => {
    expect(() => dispatched(inputs)).toThrow(
      /it can ask rollback, promote, promote-now, pause, resume, abort, for a model/,
    );
  },
);

it('knows who pushed or deleted a tag, and which workflow runs', () => {
  const sender = { login: 'ada', id: 7 };
  const workflow = '.github/workflows/trainyard-release.yml';
  const pushed = releaseRequest(event('push', { ref: 'refs/tags/a#b#1', sender }), { workflow });
  expect(pushed).toMatchObject({ trigger: { ref: 'refs/tags/a#b#1', by: ADA, workflow } });
  const deleted = releaseRequest(event('delete', { ref: 'a#b#1', ref_type: 'tag', sender }), { workflow });
  expect(deleted).toEqual({
    command: 'reconcile',
    dryRun: false,
    trigger: { ref: 'refs/tags/a#b#1', by: ADA, deleted: true },
  });
  expect(() => releaseRequest(event('issues', {}), {})).toThrow(/starts no reconcile/);
});
