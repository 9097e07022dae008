import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { hexOf } from '../../../src/core/hash.ts';
import { papers, removePapers, writePapers } from '../../../src/stages/report/papers.ts';
import { specOf } from '../../support/resolved-spec.ts';
import { gateOf, modelVerdict, reviewOf, verdictOf } from '../../support/review.ts';

const review = reviewOf(
  verdictOf([modelVerdict('churn', [gateOf()]), modelVerdict('fraud', [], { outcome: 'broken' })]),
);
const specs = new Map([['churn', specOf('churn', { card: { limitations: 'token-123456 is weak' } })]]);

let state = '';

beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'trainyard-papers-'));
});

afterEach(async () => {
  await rm(state, { recursive: true });
});

describe('papers', () => {
  it('are a page, and a card for each model that was evaluated', async () => {
    const { page, cards } = await papers({ review, specs });
    expect(page).toContain('<!doctype html>');
    expect([...cards.keys()]).toEqual(['churn']);
    expect(cards.get('churn')).toContain('# Model Card for churn');
  });

  it('hold no secret', async () => {
    const { cards } = await papers({ review, specs, secrets: ['token-123456'] });
    expect(cards.get('churn')).toContain('\\*\\*\\* is weak');
  });

  it('lie in last/, and the card beside its bundle; those of an earlier review go', async () => {
    const ports = { files: diskFiles(), state };
    await ports.files.write(`${state}/last/card-gone.md`, 'x');
    await ports.files.write(`${state}/last/plan.json`, '{}');
    expect(await writePapers({ review, specs }, ports)).toBe(`${state}/last/report.html`);
    expect(await readdir(join(state, 'last'))).toEqual(['card-churn.md', 'plan.json', 'report.html']);
    const key = hexOf(review.trained.get('churn')?.trainKey ?? 'sha256:');
    expect(await readFile(join(state, 'runs', key, 'card.md'), 'utf8')).toContain('# Model Card for churn');
    await removePapers(ports);
    expect(await readdir(join(state, 'last'))).toEqual(['plan.json']);
  });
});
