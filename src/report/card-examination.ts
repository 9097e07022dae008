import type { Evaluation } from '../core/records.ts';
import { cardExhibits } from './exhibits/all-exhibits.ts';
import { blocks, bullets, code, type Markdown, md } from './markdown.ts';
import { exhibitBody } from './sections/exhibits.ts';
import { importanceBody, importanceTitle } from './sections/importance.ts';

/** What its predictions rest on, in tables; then what else it was put through, as one finding each. */
export function examinationPart(evaluation: Evaluation): Markdown {
  const { importance } = evaluation;
  const { explanation, trials } = cardExhibits(evaluation);
  const explained = [
    ...(importance ? [md`**${importanceTitle(importance)}**`, importanceBody(importance)] : []),
    ...explanation.flatMap((exhibit) => [md`**${exhibit.title}**`, exhibitBody(exhibit)]),
  ];
  return blocks([
    md`## Model Examination`,
    ...(explained.length === 0
      ? [md`What its predictions rest on was not examined: ${code('evaluate.explain')}.`]
      : []),
    ...explained,
    ...(trials.length === 0
      ? []
      : [
          md`Findings beside the metrics, with numbers in ${code('evaluation.json')}:`,
          bullets(trials.map(({ title }) => title)),
        ]),
  ]);
}
