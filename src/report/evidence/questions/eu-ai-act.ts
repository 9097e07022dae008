import type { Framework } from '../evidence-index.ts';

/** Technical documentation of high-risk systems: Regulation (EU) 2024/1689, Annex IV, point by point, in our words. */
export const euAiAct: Framework = {
  id: 'eu-ai-act',
  title: 'EU AI Act, Annex IV (technical documentation)',
  questions: [
    {
      reference: '1(a)',
      question: 'What is it for, who provides it, which version is this and how does it relate to earlier ones?',
      documents: ['card', 'spec', 'history'],
    },
    {
      reference: '1(b)–(d)',
      question: 'With which hardware, software and other systems does it work, and in which form is it handed over?',
      documents: ['card', 'bom', 'training'],
      people: 'The product around the model, and its versions.',
    },
    {
      reference: '1(e)–(h)',
      question: 'On which hardware does it run, what does its user see, and which instructions does the deployer get?',
      documents: ['card', 'releases'],
      people: 'User interface and instructions for use.',
    },
    {
      reference: '2(a)',
      question: 'By which methods and steps was it developed, and what was taken from third parties?',
      documents: ['spec', 'training', 'bom', 'lineage'],
      people: 'How tools and models of third parties were chosen.',
    },
    {
      reference: '2(b)',
      question: 'What is its general logic, and which design choices, assumptions and trade-offs were made?',
      documents: ['spec', 'card', 'training'],
      people: 'Why these choices were made.',
    },
    {
      reference: '2(c)',
      question:
        'What is its architecture, and which computing resources went into developing, training and testing it?',
      documents: ['training', 'spec', 'bom'],
    },
    {
      reference: '2(d)',
      question: 'Where does the data come from, how was it chosen, labelled and cleaned, and what does it look like?',
      documents: ['data', 'lineage', 'card'],
      people: 'How rows were collected and labelled.',
    },
    {
      reference: '2(e)',
      question: 'Which human oversight is needed, and what lets people interpret its output?',
      documents: ['card', 'approvals'],
      people: 'The measures of oversight in use.',
    },
    {
      reference: '2(f)',
      question: 'Which changes were determined in advance, and how does it keep its compliance through them?',
      documents: ['gates', 'spec', 'history'],
      people: 'Which later changes are foreseen.',
    },
    {
      reference: '2(g)',
      question: 'How was it validated and tested, on which data, with which metrics and logs, signed by whom?',
      documents: ['evaluation', 'fairness', 'gates', 'approvals', 'data'],
    },
    {
      reference: '2(h)',
      question: 'Which cybersecurity measures are in place?',
      documents: ['digests', 'signatures', 'bom'],
      people: 'Measures of the systems around the model.',
    },
    {
      reference: '3',
      question: 'What can it do, how accurate is it for which groups of people, and what may go wrong?',
      documents: ['evaluation', 'fairness', 'card'],
      people: 'Foreseeable unintended outcomes, and sources of risk.',
    },
    {
      reference: '4',
      question: 'Why are these performance metrics the right ones for this system?',
      documents: ['evaluation', 'gates'],
      people: 'The reasons for the metrics and their limits.',
    },
    {
      reference: '5',
      question: 'What is the risk management system (Article 9)?',
      documents: ['card'],
      people: 'The risk management system itself.',
    },
    {
      reference: '6',
      question: 'Which changes were made to it through its life?',
      documents: ['history', 'releases', 'approvals'],
    },
    {
      reference: '7',
      question: 'Which harmonised standards or other specifications were applied?',
      documents: [],
      people: 'The list of standards.',
    },
    {
      reference: '8',
      question: 'Where is the EU declaration of conformity (Article 47)?',
      documents: [],
      people: 'The declaration.',
    },
    {
      reference: '9',
      question: 'How is it watched after it is on the market (Article 72)?',
      documents: ['releases', 'history'],
      people: 'The plan of post-market monitoring.',
    },
  ],
};
