import { expect, it } from 'vitest';
import { storeObserver } from '../../../src/adapters/observer/store.ts';
import { TrainyardError } from '../../../src/core/errors.ts';
import type { Evidence } from '../../../src/core/evidence-records.ts';
import { evidenceFolder, evidenceKey, evidenceWindow } from '../../../src/core/evidence-window.ts';
import { sha256 } from '../../../src/core/hash.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { evidenceOf } from '../../support/rollout.ts';
import { canary } from '../../support/rollout-line.ts';

const RELEASE = { ...(canary().release ?? expect.fail('no release')), phase: 'SHADOW' as const, weight: 0 };
const WINDOW = evidenceWindow(RELEASE);

function said(requests: number, change: Partial<Evidence> = {}): Evidence {
  const answer = evidenceOf(RELEASE, { requests });
  return answer.kind === 'evidence' ? { ...answer.evidence, ...change } : expect.fail(answer.detail);
}

async function found(records: Readonly<Record<string, unknown>>) {
  const { store } = memoryStore();
  for (const [key, value] of Object.entries(records)) {
    await store.put(key, new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)));
  }
  return await storeObserver(store).evidence(RELEASE);
}

it('adds up the files that were scored in this step, and none of another', async () => {
  const other = sha256('other');
  const answer = await found({
    [evidenceKey(WINDOW, 'a')]: said(100),
    [evidenceKey(WINDOW, 'b')]: said(50),
    [evidenceKey(other, 'a')]: said(9999, { window: other }),
  });
  expect(answer).toMatchObject({
    kind: 'evidence',
    evidence: { shadow: { pairs: 150 }, servers: { total: 2, atGeneration: 2 } },
  });
});

it('says what to do where nothing was scored', async () => {
  expect(await found({})).toMatchObject({
    kind: 'none',
    because: 'no-data',
    detail: expect.stringContaining('trainyard score --env production --model wage-band --evidence'),
  });
});

it('takes nothing on trust: what cannot be read counts as somebody who is silent', async () => {
  const strange = {
    [evidenceKey(WINDOW, 'b')]: 'no json',
    [evidenceKey(WINDOW, 'c')]: { ...said(5), shadow: { pairs: -1 } },
    [evidenceKey(WINDOW, 'd')]: said(5, { model: 'churn' }),
  };
  const answer = await found({ [evidenceKey(WINDOW, 'a')]: said(100), ...strange });
  const folder = evidenceFolder(WINDOW);
  expect(answer).toMatchObject({
    kind: 'evidence',
    evidence: {
      shadow: { pairs: 100 },
      servers: { total: 4, atGeneration: 1 },
      problems: [
        `${folder}b.json is no JSON`,
        expect.stringMatching(/c\.json has -1 at the answer\.shadow\.pairs, where a count is due$/),
        `${folder}d.json is about churn in production`,
      ],
    },
  });
  expect(await found(strange)).toMatchObject({ kind: 'none', because: 'no-data' });
});

it('does not take a store that is down for silence', async () => {
  const { store } = memoryStore();
  const down = new TrainyardError({ code: 'store-unreachable', message: 'no route', fix: 'Mend it.' });
  const answer = await storeObserver({ ...store, list: () => Promise.reject(down) }).evidence(RELEASE);
  expect(answer).toEqual({ kind: 'none', because: 'provider-error', detail: 'memory: no route' });
});
