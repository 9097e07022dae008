import type { Framework } from '../evidence-index.ts';

/** The four functions of NIST AI 100-1 (AI RMF 1.0) by category, in our words. */
export const nistAiRmf: Framework = {
  id: 'nist-ai-rmf',
  title: 'NIST AI Risk Management Framework 1.0',
  questions: [
    {
      reference: 'Govern 1, 4',
      question: 'Which policies decide what ships, and is it written down who does what?',
      documents: ['gates', 'spec', 'approvals'],
      people: 'Policies beyond this repository.',
    },
    {
      reference: 'Govern 2',
      question: 'Who is accountable?',
      documents: ['spec', 'card', 'approvals'],
      people: 'Training and authority of these people.',
    },
    {
      reference: 'Govern 3, 5',
      question: 'Were people with other views and those concerned heard?',
      documents: [],
      people: 'Who was asked, and what came of it.',
    },
    {
      reference: 'Govern 6',
      question: 'Which software and data come from third parties?',
      documents: ['bom', 'lineage'],
      people: 'Contracts and contingency plans.',
    },
    {
      reference: 'Map 1, 2',
      question: 'In which context is it used, for which task, and with which limits?',
      documents: ['card', 'spec'],
    },
    {
      reference: 'Map 3',
      question: 'What is it good for, what does it cost to be wrong, and who oversees it?',
      documents: ['card', 'evaluation'],
      people: 'Expected benefits and costs.',
    },
    {
      reference: 'Map 4, 5',
      question: 'Which risks and impacts on people and society are known?',
      documents: ['card', 'fairness'],
      people: 'The assessment of impacts.',
    },
    {
      reference: 'Measure 1',
      question: 'Which metrics were chosen, and how sure are they?',
      documents: ['evaluation', 'gates'],
    },
    {
      reference: 'Measure 2',
      question: 'Was it tested for validity, safety, security, privacy, fairness and explanation, on which data?',
      documents: ['evaluation', 'fairness', 'data', 'card'],
      people: 'Tests of safety, security and privacy outside this review.',
    },
    {
      reference: 'Measure 3, 4',
      question: 'Are risks tracked over time, and do measurements agree with what happens in use?',
      documents: ['history', 'releases'],
      people: 'Feedback of users and those concerned.',
    },
    {
      reference: 'Manage 1, 2',
      question: 'Was the decision to ship made on evidence, and can it be taken back?',
      documents: ['gates', 'approvals', 'releases', 'history'],
    },
    {
      reference: 'Manage 3, 4',
      question: 'Are third-party parts watched, and incidents recorded and told?',
      documents: ['bom', 'history'],
      people: 'Handling of incidents outside releases.',
    },
  ],
};
