import { expect, it } from 'vitest';
import { chain, eventText, readLedger } from '../../../../src/ledger/ledger-files.ts';
import { withQuarantine } from '../../../../src/stages/jobs/quarantine.ts';
import { type ReviewOf, saveReview } from '../../../../src/stages/jobs/reviews.ts';
import { harvest } from '../../../../src/stages/release/merge/harvest.ts';
import { memoryStore } from '../../../support/memory-store.ts';

const NOW = new Date('2026-11-25T10:00:00.000Z');
const KEY = `sha256:${'a'.repeat(64)}`;
const [FIRST, SECOND] = ['1'.repeat(40), '2'.repeat(40)];
const NOTHING = readLedger(new Map());

function review(headSha: string, outcome: 'pass' | 'broken'): ReviewOf {
  const failed = outcome === 'broken';
  const model = 'wage-band';
  const trained = { bundle: KEY, trainedAt: '2026-11-25T09:00:00Z', seconds: 2.71491 };
  return {
    pull: 12,
    headSha,
    now: NOW,
    entries: [
      { model, action: 'train', trainKey: KEY },
      { model: 'gone', action: 'remove' },
    ],
    verdict: {
      models: [
        {
          model,
          spec: 'models/wage-band/model.yaml',
          outcome,
          gates: failed ? [] : [{ title: 'roc_auc at least 0.7', outcome: 'pass', observed: '0.8' }],
          ...(failed && { because: 'training ended with 1:\n\u001b[31mout of memory' }),
        },
        { model: 'gone', spec: 'models/gone/model.yaml', outcome: 'not-judged', gates: [] },
      ],
    },
    runs: new Map(
      failed
        ? []
        : [
            [
              model,
              { trained, evaluation: { metrics: [{ metric: 'roc_auc', estimate: { kind: 'value', value: 0.8 } }] } },
            ],
          ],
    ),
  } as unknown as ReviewOf;
}

async function reviewed() {
  const { store, objects } = memoryStore();
  const own = withQuarantine(store, 'pull-12');
  await saveReview(own, review(FIRST, 'broken'));
  await saveReview(own, review(SECOND, 'pass'));
  await saveReview(own, review(SECOND, 'pass'));
  return { store, objects };
}

it('tells every run of a merged change and its verdict, also of a training that failed', async () => {
  const { store } = await reviewed();
  const events = await harvest({ pulls: [12, 12, 13], ledger: NOTHING, store, now: NOW });
  expect(events.map(({ event, summary }) => `${event} ${summary}`)).toEqual([
    'run #12 at 111111111111: no bundle came out of it',
    'verdict #12 at 111111111111: broken: training ended with 1: [31mout of memory',
    'run #12 at 222222222222: trained in 2.71 s, bundle sha256:aaaaaaaaaaaa',
    'verdict #12 at 222222222222: pass',
  ]);
  expect(events[2]).toMatchObject({
    model: 'wage-band',
    digest: KEY,
    facts: { pull: 12, trainKey: KEY, action: 'train' },
  });
  expect(events[3]?.facts).toMatchObject({ metrics: ['roc_auc 0.8'], gates: [{ outcome: 'pass' }] });
});

it('tells nothing twice', async () => {
  const { store } = await reviewed();
  const events = await harvest({ pulls: [12], ledger: NOTHING, store, now: NOW });
  const files = new Map(chain(events, new Map()).map((one) => [one.path, eventText(one)]));
  const ledger = readLedger(files);
  expect(ledger.damage).toEqual([]);
  expect(await harvest({ pulls: [12], ledger, store, now: NOW })).toEqual([]);
});

it.each([
  ['no JSON', '{'],
  [
    'a record of another change',
    JSON.stringify({ kind: 'ReviewRecord', schemaVersion: 1, pull: 7, headSha: FIRST, models: [] }),
  ],
  [
    'a model whose name leads elsewhere',
    JSON.stringify({
      kind: 'ReviewRecord',
      schemaVersion: 1,
      pull: 12,
      headSha: FIRST,
      models: [{ model: '../x', action: 'train', outcome: 'pass', metrics: [], gates: [] }],
    }),
  ],
  ['a record that is far too large', JSON.stringify({ kind: 'ReviewRecord', padding: 'x'.repeat(600_000) })],
])('leaves out %s', async (_, content) => {
  const { store } = memoryStore();
  await store.put(`quarantine/pull-12/reviews/pull-12/${FIRST}.json`, new TextEncoder().encode(content));
  expect(await harvest({ pulls: [12], ledger: NOTHING, store, now: NOW })).toEqual([]);
});
