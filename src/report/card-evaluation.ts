import type { Evaluation } from '../core/records.ts';
import { figure, listed } from '../math/figures.ts';
import { sizeText, timeText } from '../math/quantities.ts';
import { examinationPart } from './card-examination.ts';
import { taskName } from './card-front-matter.ts';
import type { CardInput } from './card-input.ts';
import { written } from './card-sections.ts';
import { intervalText } from './intervals.ts';
import { blocks, bullets, type Content, code, type Markdown, md, table } from './markdown.ts';
import { usesText } from './sections/held-out.ts';
import { definitionsSection, estimateText, fairnessSection } from './sections/numbers.ts';

/** What it was measured to do, and the rest of the template. */
export function evaluationPart(input: CardInput): Markdown {
  const { spec, trained, evaluation } = input;
  return blocks([
    md`## Evaluation`,
    md`### Testing Data, Factors & Metrics`,
    md`#### Testing Data`,
    md`${figure(evaluation.rows)} rows of ${code(trained.data.source.uri)} that training did not get (${code(trained.data.splits.test.digest)}). ${evaluation.held}${usesSentence(evaluation)}`,
    md`#### Factors`,
    spec.sensitive.length === 0
      ? md`No group of people was measured on its own.`
      : md`Measured between groups by ${listed(spec.sensitive)}.`,
    md`#### Metrics`,
    definitionsSection([evaluation]),
    md`### Results`,
    resultsTable(evaluation),
    classesTable(evaluation),
    fairnessSection(evaluation),
    md`#### Summary`,
    md`Decision: ${evaluation.decision}. One row takes ${timeText(evaluation.latency.p50)} (median) on ${evaluation.latency.on}; the bundle has ${sizeText(evaluation.size.bundleBytes)}.`,
    ...closingParts(input),
  ]);
}

/** Part of the card, since a number is worth less the more often its rows were used to choose. */
function usesSentence(evaluation: Evaluation): string {
  const uses = usesText(evaluation);
  return uses === undefined ? '' : ` When this card was made, ${uses}.`;
}

function closingParts({ spec, trained, evaluation }: CardInput): readonly Markdown[] {
  const machine = ['cpu', 'platform'].flatMap((name) => trained.environment[name] ?? []).join(', ');
  const owners = spec.owners.length === 0 ? md`*Nobody named yet.*` : md`${spec.owners.join(', ')}`;
  return [
    examinationPart(evaluation),
    md`## Environmental Impact`,
    bullets([
      md`**Hardware Type:** ${machine === '' ? 'not recorded' : machine}`,
      md`**Hours used:** ${figure(trained.seconds / 3600, 2)}`,
      md`**Cloud Provider:** not recorded`,
      md`**Compute Region:** not recorded`,
      md`**Carbon Emitted:** not measured`,
    ]),
    md`## Technical Specifications`,
    md`### Model Architecture and Objective`,
    md`${trained.trainer.id}, for ${taskName(spec.task).toLowerCase()} of ${code(spec.target)}.`,
    md`### Compute Infrastructure`,
    md`#### Hardware`,
    md`${machine === '' ? 'Not recorded' : machine}.`,
    md`#### Software`,
    bullets([
      md`**Train key:** ${code(trained.trainKey)}`,
      md`**Trained at:** ${code(trained.trainedAt)}`,
      ...Object.entries(trained.environment).map(([name, value]) => md`**${name}:** ${value}`),
    ]),
    md`## Citation`,
    written(spec.card, 'citation'),
    md`## Glossary`,
    written(spec.card, 'glossary'),
    md`## More Information`,
    written(spec.card, 'moreInformation'),
    md`## Model Card Authors`,
    owners,
    md`## Model Card Contact`,
    owners,
  ];
}

function resultsTable({ metrics }: Evaluation): Markdown {
  return table(
    [
      { title: 'Metric' },
      { title: 'Value', align: 'right' },
      { title: '95 % interval', align: 'right' },
      { title: 'Better' },
      { title: 'Rows', align: 'right' },
    ],
    metrics.map((result): readonly Content[] => [
      result.metric,
      estimateText(result.estimate),
      intervalText(result.estimate),
      result.better,
      figure(result.rows),
    ]),
  );
}

function classesTable({ classes = [] }: Evaluation): Markdown {
  const numbers = ['Rows', 'Precision', 'Recall', 'F1'].map((title) => ({ title, align: 'right' as const }));
  return table(
    [{ title: 'Class' }, ...numbers],
    classes.map(({ name, rows, precision, recall, f1 }): readonly Content[] => [
      name,
      figure(rows),
      ...[precision, recall, f1].map(estimateText),
    ]),
  );
}
