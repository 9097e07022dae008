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
  it('are a page, and card, bill of materials and lineage of each model that was evaluated', async () => {
    const { page, models } = await papers({ review, specs });
    expect(page).toContain('<!doctype html>');
    expect([...models.keys()]).toEqual(['churn']);
    const texts = models.get('churn');
    expect([...(texts?.keys() ?? [])]).toEqual(['card.md', 'bom.cdx.json', 'lineage.ndjson']);
    expect(texts?.get('card.md')).toContain('# Model Card for churn');
    expect(texts?.get('bom.cdx.json')).toContain('"specVersion": "1.6"');
    expect(texts?.get('lineage.ndjson')).toContain('"name":"roc_auc at least 0.75"');
  });

  it('hold no secret', async () => {
    const { models } = await papers({ review, specs, secrets: ['token-123456'] });
    expect(models.get('churn')?.get('card.md')).toContain('\\*\\*\\* is weak');
    expect(JSON.stringify([...(models.get('churn') ?? [])])).not.toContain('token-123456');
  });

  it('lie in last/, and the card beside its bundle; those of an earlier review go', async () => {
    const ports = { files: diskFiles(), state };
    await ports.files.write(`${state}/last/card-gone.md`, 'x');
    await ports.files.write(`${state}/last/plan.json`, '{}');
    expect(await writePapers({ review, specs }, ports)).toBe(`${state}/last/report.html`);
    expect(await readdir(join(state, 'last'))).toEqual([
      'bom-churn.cdx.json',
      'card-churn.md',
      'lineage-churn.ndjson',
      'plan.json',
      'report.html',
    ]);
    const key = hexOf(review.trained.get('churn')?.trainKey ?? 'sha256:');
    expect(await readFile(join(state, 'runs', key, 'card.md'), 'utf8')).toContain('# Model Card for churn');
    await removePapers(ports);
    expect(await readdir(join(state, 'last'))).toEqual(['plan.json']);
  });
});
