import type { Framework } from '../evidence-index.ts';

/** Questions that a data protection officer asks about a model: Regulation (EU) 2016/679, in our words. */
export const gdpr: Framework = {
  id: 'gdpr',
  title: 'GDPR (questions about personal data)',
  questions: [
    {
      reference: 'Art. 5(1)(a)–(b), 6',
      question: 'For which purpose is the data used, and on which legal ground?',
      documents: ['card', 'spec'],
      people: 'The legal ground.',
    },
    {
      reference: 'Art. 5(1)(c)',
      question: 'Which columns are used, and is each of them needed?',
      documents: ['spec', 'data'],
      people: 'Why each column is needed.',
    },
    {
      reference: 'Art. 5(1)(d)',
      question: 'Is the data accurate, and how was that checked?',
      documents: ['data', 'gates'],
    },
    {
      reference: 'Art. 5(1)(e), 17',
      question: 'How long is data kept, and which models rest on rows that have to be erased?',
      documents: ['lineage', 'digests', 'training'],
      people: 'Periods of retention, and requests for erasure.',
    },
    {
      reference: 'Art. 9, 10',
      question: 'Does it use special categories or data about offences, also by standing in for them?',
      documents: ['spec', 'fairness', 'data'],
      people: 'The exception that allows it.',
    },
    {
      reference: 'Art. 13–15',
      question: 'Which meaningful information about the logic involved can be given to a person?',
      documents: ['card', 'evaluation'],
      people: 'The notice itself.',
    },
    {
      reference: 'Art. 22',
      question: 'Is a decision made by it alone, and how can a person contest it?',
      documents: ['card'],
      people: 'Whether people decide, and how they are reached.',
    },
    {
      reference: 'Art. 25, 32',
      question: 'How is the data protected by design, and the processing secured?',
      documents: ['digests', 'signatures', 'spec'],
      people: 'Access and encryption where the data lies.',
    },
    {
      reference: 'Art. 30',
      question: 'Which processing took place, when, from which sources?',
      documents: ['lineage', 'history', 'data'],
      people: 'The entry in the register.',
    },
    {
      reference: 'Art. 35',
      question: 'What can an impact assessment take from here?',
      documents: ['card', 'fairness', 'evaluation', 'data'],
      people: 'The assessment itself.',
    },
  ],
};
