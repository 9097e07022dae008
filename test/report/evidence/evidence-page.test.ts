import { describe, expect, it } from 'vitest';
import { type EvidenceIndex, NOTICE } from '../../../src/report/evidence/evidence-index.ts';
import { composeEvidencePage } from '../../../src/report/evidence/evidence-page.ts';

const index: EvidenceIndex = {
  kind: 'EvidencePack',
  schemaVersion: 1,
  notice: NOTICE,
  model: 'wage-band',
  version: '1.4.0',
  bundle: 'sha256:ab',
  commit: 'c0ffee',
  registeredAt: '2026-11-25T10:00:00.000Z',
  documents: [{ file: 'card.md', title: 'Model card', bytes: 1200, sha256: 'ab'.repeat(32) }],
  missing: [{ what: 'section "<b>"', why: 'nobody has written it', fix: 'Write card.ethics in the spec.' }],
  frameworks: [
    {
      title: 'A framework',
      questions: [
        {
          reference: '1(a)',
          question: 'What is it?',
          documents: ['card.md'],
          missing: ['evaluation.json'],
          people: null,
        },
        { reference: '7', question: 'Which standards?', documents: [], missing: [], people: 'The list of standards.' },
      ],
    },
  ],
};

describe('the index of a pack', () => {
  const page = composeEvidencePage(index);

  it('claims no compliance, and names what is missing before what is there', () => {
    expect(page).toContain('It claims no compliance with any law or standard');
    expect(page.indexOf('What is missing')).toBeLessThan(page.indexOf('<h2>Documents</h2>'));
    expect(page).toContain('section &#34;&#60;b&#62;&#34;');
  });

  it('links the documents beside it, and says for each question what bears on it', () => {
    expect(page).toContain('<a href="card.md">card.md</a>');
    expect(page).toContain('missing: evaluation.json');
    expect(page).toContain('2 questions, in our words; for 1 of them nothing lies in this pack.');
    expect(page).toContain('The list of standards.');
  });

  it('runs and loads nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|https?:/);
  });
});
