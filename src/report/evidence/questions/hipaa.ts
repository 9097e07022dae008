import type { Framework } from '../evidence-index.ts';

/** Questions about protected health information: 45 CFR Parts 160 and 164, in our words. */
export const hipaa: Framework = {
  id: 'hipaa',
  title: 'HIPAA (questions about health information)',
  questions: [
    {
      reference: '164.502(b)',
      question: 'Is no more than the minimum necessary used?',
      documents: ['spec', 'data'],
      people: 'Why each column is necessary.',
    },
    {
      reference: '164.514',
      question: 'Is the data de-identified, and by which method?',
      documents: ['spec', 'data'],
      people: 'The method, and who determined it.',
    },
    {
      reference: '164.308(a)(1)',
      question: 'Which risks were analysed and managed?',
      documents: ['card', 'gates'],
      people: 'The risk analysis.',
    },
    {
      reference: '164.308(a)(4), 164.312(a)',
      question: 'Who may reach the data and the model?',
      documents: ['approvals'],
      people: 'Access control where data and bundles lie.',
    },
    {
      reference: '164.312(b)',
      question: 'Is there a record of what was done, by whom and when, that cannot be changed unseen?',
      documents: ['history', 'approvals', 'digests'],
    },
    {
      reference: '164.312(c)',
      question: 'How would an improper change of model or data be noticed?',
      documents: ['digests', 'signatures', 'bom'],
    },
    {
      reference: '164.314, 164.504(e)',
      question: 'Which business associates handle the data?',
      documents: ['bom', 'lineage'],
      people: 'The contracts.',
    },
    {
      reference: '164.316(b)',
      question: 'Is documentation kept for six years?',
      documents: ['history', 'digests'],
      people: 'How long the repository and the store are kept.',
    },
  ],
};
