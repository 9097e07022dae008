import { afterEach, beforeEach, expect, it } from 'vitest';
import { wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';
import { ServingScene } from '../../support/serving/scene.ts';

const [stable, candidate] = [refOf(wageBand(), '1.0.0'), refOf(wageBand({ bias: 1 }), '1.1.0')];
const CANARY = { model: 'wage-band', stable, candidate, phase: 'CANARY', stepIndex: 1, weight: 25 } as const;
const ROW = { education: 16, experience: 10, occupation: 'Office' };

let scene: ServingScene;
beforeEach(async () => {
  scene = await ServingScene.open();
  await scene.put(wageBand(), wageBand({ bias: 1 }));
});
afterEach(() => scene.close());

async function page(): Promise<string> {
  const { status, headers, body } = await scene.json<string>('/');
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; base-uri/);
  expect(body).not.toMatch(/<script|(?:src|href)="(?:https?:)?\/\//);
  return body;
}

it('shows shares, the numbers of both arms and what they say by now', async () => {
  const decision = { ...releaseOf(CANARY).decision, reason: 'a <b>reason</b> & more' };
  await scene.release(releaseOf({ ...CANARY, decision }));
  await scene.start();
  for (let unit = 0; unit < 40; unit += 1) {
    await scene.predict(ROW, { 'x-unit-id': `unit-${unit}` });
  }
  const evidence = await scene.evidence();
  const shown = await page();
  expect(shown).toContain('CANARY 25 %');
  expect(shown).toContain('aria-label="25 % of requests go to the candidate"');
  expect(shown).toContain('<th scope="col">1.0.0</th><th scope="col">1.1.0</th>');
  expect(evidence.stable.requests + evidence.candidate.requests).toBe(40);
  expect(shown).toContain(
    `<th scope="row">requests</th><td>${evidence.stable.requests}</td><td>${evidence.candidate.requests}</td>`,
  );
  expect(shown).toMatch(/What that says now: <span class="inconclusive">/);
  expect(shown).toContain('a &#60;b&#62;reason&#60;/b&#62; &#38; more');
});

it('shows after an abort what was rejected and why', async () => {
  const check = { name: 'wrong answers', verdict: 'fail', guards: 'abort', observed: 'p = 0.00001' } as const;
  const last = {
    verdict: 'fail',
    reason: 'wrong answers',
    checks: [{ ...check, required: 'above 0.001', method: 'E' }],
  } as const;
  const rejected = [
    { version: '1.1.0', digest: candidate.digest, reason: 'wrong answers', at: '2026-11-25T14:00:00Z' },
  ];
  const analysis = { looks: 1, inconclusive: 0, errors: 0, last };
  await scene.release(releaseOf({ model: 'wage-band', stable, phase: 'REJECTED', rejected, analysis }));
  await scene.start();
  const shown = await page();
  expect(shown).toContain('<b>1.1.0 is rejected.</b> wrong answers');
  expect(shown).toContain('aria-label="0 % of requests go to the candidate"');
  expect(shown).toMatch(/last decision went by: <span class="fail">fail<\/span>/);
  expect(shown).toContain('<td>p = 0.00001</td><td>above 0.001</td>');
});

it('says what is wrong where git cannot be read, and asks clients to come again', async () => {
  await scene.begin({ environment: 'nowhere' });
  await scene.until(async () => (await page()).includes('<b>git</b>: '));
  expect(await page()).toContain('No model is served.');
  const { status, headers, body } = await scene.predict(ROW);
  expect([status, headers.get('retry-after')]).toEqual([503, '1']);
  expect(body.error).toContain('has not read the repository');
});
