import type { Json } from '../core/json.ts';
import { counted, figure } from '../math/figures.ts';
import { sizeText } from '../math/quantities.ts';
import { pipelineTag, taskName } from './card-front-matter.ts';
import { type CardInput, type CardSpec, textOf } from './card-input.ts';
import { escapeText } from './escape.ts';
import { blocks, bullets, type Content, code, joined, type Markdown, md, table, verbatim } from './markdown.ts';
import { lineageText } from './sections/data.ts';

const MOST_ROWS = 100;

/** What the model is, what it is for, and what stands against it. */
export function usePart({ spec, trained }: CardInput): Markdown {
  const { card, owners } = spec;
  return blocks([
    md`## Model Details`,
    md`### Model Description`,
    written(card, 'description'),
    bullets([
      md`**Developed by:** ${owners.length === 0 ? 'nobody named' : owners.join(', ')}`,
      md`**Model type:** ${trained.trainer.id}, for ${taskName(spec.task).toLowerCase()} (${pipelineTag(spec)})`,
      md`**Predicts:** ${code(spec.target)} from ${counted(spec.features.length, 'feature')}`,
      md`**License:** ${textOf(card, 'license') ?? 'not stated'}`,
    ]),
    md`### Model Sources`,
    md`**Spec:** ${code(spec.path)}`,
    written(card, 'sources'),
    md`## Uses`,
    md`### Direct Use`,
    written(card, 'intendedUse'),
    md`### Downstream Use`,
    written(card, 'downstreamUse'),
    md`### Out-of-Scope Use`,
    written(card, 'outOfScope'),
    md`## Bias, Risks, and Limitations`,
    md`### Limitations`,
    written(card, 'limitations'),
    md`### Ethical Considerations`,
    written(card, 'ethics'),
    md`### Risk`,
    riskText(spec.risk),
    md`### Recommendations`,
    written(card, 'recommendations'),
  ]);
}

/** How to get it, and how it was made. */
export function makingPart({ spec, trained }: CardInput): Markdown {
  const { manifest, data, trainer, rows } = trained;
  return blocks([
    md`## How to Get Started with the Model`,
    md`The bundle holds ${counted(manifest.files.length, 'file')} in the format ${code(manifest.format)} (${sizeText(trained.bundleBytes)}). Its digest is the SHA-256 of its manifest, which lists every file with size and SHA-256; compare them before use.`,
    inputsTable(spec),
    md`## Training Details`,
    md`### Training Data`,
    dataText(data),
    md`${figure(data.rows)} rows, of which ${figure(rows.train)} train and ${figure(rows.validation)} validate. ${data.splitRule}`,
    md`### Training Procedure`,
    md`#### Preprocessing`,
    preprocessingText(trained),
    md`#### Training Hyperparameters`,
    optionsTable(trained.trainer.id, spec.options),
    md`#### Speeds, Sizes, Times`,
    md`${trainer.id}, version ${trainer.version}, on ${trainer.backend}, seed ${figure(trained.seed)}: ${counted(trained.history.length, 'epoch')} in ${figure(trained.seconds, 3)} s.`,
  ]);
}

/** The lineage of the rows; cards of runs before there was one name the source alone. */
function dataText({ source, lineage }: CardInput['trained']['data']): Markdown {
  return lineage === undefined ? md`${code(source.uri)} (${code(source.digest)}).` : lineageText({ lineage });
}

/** What happens to a row before the model sees it. */
function preprocessingText({ manifest, data }: CardInput['trained']): Markdown {
  const dropped = data.droppedRows === 0 ? '' : `${counted(data.droppedRows, 'row')} without a target left out. `;
  const query = data.lineage?.query ?? data.source.query;
  const fitted = manifest.files.some(({ path }) => path === 'preprocessing.json')
    ? md`Missing cells are filled, numbers standardised and categories encoded as ${code('preprocessing.json')} of the bundle says; it was fitted on the training rows alone.`
    : md`The model takes its inputs as they are; what it does with them is in its own files.`;
  const rows = query === undefined ? md`${dropped}` : md`${dropped}Rows are those of the query ${code(query)}.`;
  return joined(
    [rows, fitted].filter(({ text }) => text !== ''),
    ' ',
  );
}

/** Paragraphs by people, or that nobody has written them. */
export function written(card: CardSpec['card'], key: string): Markdown {
  const text = textOf(card, key);
  if (text === undefined) return md`*Not written yet.*`;
  return blocks(text.split(/\n\s*\n/).map((paragraph) => verbatim(escapeText(paragraph, 4000))));
}

/** Who declared which class, and why; never inferred. */
function riskText(risk: CardSpec['risk']): Markdown {
  if (risk === undefined) return md`*Nobody has declared a risk class.*`;
  const { tier, declaredBy, rationale, mitigations, reviewBy } = risk;
  const facts: readonly (readonly [string, Json | undefined])[] = [
    ['Class', tier],
    ['Declared by', declaredBy],
    ['Why', rationale],
    ['Mitigations', Array.isArray(mitigations) ? mitigations.map(String).join('; ') : mitigations],
    ['To be reviewed by', reviewBy],
  ];
  return bullets(
    facts.flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [md`**${name}:** ${String(value)}`],
    ),
  );
}

function inputsTable({ features }: CardSpec): Markdown {
  const more = features.length - MOST_ROWS;
  return blocks([
    table(
      [{ title: 'Input' }, { title: 'Type' }],
      features.slice(0, MOST_ROWS).map(({ name, type }): readonly Content[] => [code(name), type]),
    ),
    more > 0 ? md`… and ${counted(more, 'more input')}.` : undefined,
  ]);
}

function optionsTable(trainer: string, options: CardSpec['options']): Markdown {
  const rows = Object.entries(options).map(([name, value]): readonly Content[] => [
    code(name),
    code(JSON.stringify(value)),
  ]);
  if (rows.length === 0) return md`${joined([trainer, 'takes no options.'], ' ')}`;
  return table([{ title: 'Hyperparameter' }, { title: 'Value' }], rows);
}
