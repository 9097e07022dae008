import { evaluationPart } from './card-evaluation.ts';
import { frontMatter } from './card-front-matter.ts';
import { type CardInput, missingSections } from './card-input.ts';
import { makingPart, usePart } from './card-sections.ts';
import { blocks, bullets, code, type Markdown, md } from './markdown.ts';

/**
 * The model card: front matter for the Hugging Face hub, then the sections of its template in their order, filled from
 * the spec and the run. What only people can write and nobody has is named first. Equal records give equal bytes.
 */
export function composeCard(input: CardInput): string {
  const body = blocks([
    md`# Model Card for ${input.spec.name}`,
    md`Made from the spec ${code(input.spec.path)} and the records of its run; it describes the bundle ${code(input.trained.bundle)}.`,
    missingPart(input),
    usePart(input),
    makingPart(input),
    evaluationPart(input),
  ]);
  return `${frontMatter(input)}\n${body.text}\n`;
}

function missingPart({ spec }: CardInput): Markdown | undefined {
  const missing = missingSections(spec);
  if (missing.length === 0) return undefined;
  return blocks([
    md`## Missing sections`,
    md`Only people can write these, in the spec:`,
    bullets(missing.map(({ title, key }) => md`${title} (${code(key)})`)),
  ]);
}
