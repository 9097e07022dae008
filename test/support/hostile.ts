/** A review in which every text that can come from outside is an attack. */

import type { Review } from '../../src/report/review.ts';
import { curvesOf } from './curves.ts';
import {
  entryOf,
  evaluationOf,
  failedGate,
  gateOf,
  metricResult,
  modelVerdict,
  planOf,
  trainedOf,
  verdictOf,
} from './review.ts';

/** Texts that would run, load or break out if any place forgot to escape; `origin` is where they would call. */
export function attacks(origin: string): readonly string[] {
  return [
    `<script>fetch('${origin}/script')</script>`,
    `"><img src="${origin}/img" onerror="document.title='owned'">`,
    `'><svg onload="document.title='owned'"><image href="${origin}/svg"/></svg>`,
    `</style><style>*{background:url(${origin}/style)}</style>`,
    `</title></table><iframe src="${origin}/frame"></iframe>`,
    `<link rel=stylesheet href=${origin}/link><base href=${origin}/>`,
    `<form action=${origin}/form><input autofocus onfocus="document.title='owned'">`,
    `datum.x; url(${origin}/expression)`,
    `\u202egnp.exe \u0000\u001b[31m`,
  ];
}

/** The attacks in turn at every place; `word` gives the next one. */
export function hostileReview(origin: string): Review {
  const texts = attacks(origin);
  let at = 0;
  const word = () => texts[at++ % texts.length] ?? '';
  const value = { kind: 'value', value: 0.5 } as const;
  const group = () => ({
    group: [word()],
    rows: 60,
    positives: 30,
    selectionRate: value,
    truePositiveRate: value,
    falsePositiveRate: value,
  });
  const model = word();
  const gate = { title: word(), observed: word(), required: word(), reason: word(), fix: word() };
  const place = { file: word(), line: 1, column: 1 };
  const verdict = verdictOf(
    [modelVerdict(model, [gateOf(gate), { ...failedGate, ...gate, at: place }], { because: word() })],
    {
      findings: [{ code: word(), severity: 'warning', model: word(), message: word(), fix: word(), at: place }],
    },
  );
  const evaluation = evaluationOf(model, {
    metrics: [
      metricResult(word(), 0.7, { definition: word() }),
      metricResult('x', 0, { estimate: { kind: 'not-estimable', reason: word() } }),
    ],
    fairness: [
      {
        by: [word()],
        minGroup: 30,
        groups: texts.map(group),
        measures: [metricResult(word(), 0.5, { definition: word() })],
      },
    ],
    classes: texts.map((name) => ({ name, rows: 20, decided: 20, precision: value, recall: value, f1: value })),
    groupErrors: [
      { by: [word()], minGroup: 30, measures: [word()], groups: [{ group: [word()], rows: 40, values: [value] }] },
    ],
    curves: {
      ...curvesOf('binary', [word(), word()]),
      confusion: curvesOf('multiclass', texts, 400).confusion as never,
    },
    held: word(),
    decision: word(),
  });
  const { data, ...rest } = trainedOf(model);
  const column = () => ({ name: word(), role: word(), type: word(), missing: 0, distinct: 2 });
  const trained = {
    ...rest,
    environment: { cpu: word(), [word()]: word() },
    trainer: { id: word(), version: 1, backend: word() },
    data: {
      ...data,
      source: { ...data.source, uri: word(), query: word() },
      splitRule: word(),
      columns: texts.map(column),
      checks: [
        {
          check: word(),
          title: word(),
          from: 'spec' as const,
          on: 'all' as const,
          outcome: 'fail' as const,
          observed: word(),
          required: word(),
          reason: word(),
          fix: word(),
          weight: 1,
        },
      ],
      quality: { score: value, definition: word() },
    },
  };
  const entry = entryOf(model, {
    spec: word(),
    reasons: [{ input: word(), before: word(), after: word(), costs: 'training' }],
    trainInputs: [{ name: word(), value: word() }],
  });
  const review = { verdict, evaluations: new Map([[model, evaluation]]), trained: new Map([[model, trained]]) };
  return { ...review, plan: planOf([entry], { base: word(), head: word() }) };
}
