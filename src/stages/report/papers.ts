import { hexOf } from '../../core/hash.ts';
import type { Files } from '../../core/ports.ts';
import type { CardSpec } from '../../report/card-input.ts';
import { redacted } from '../../report/escape.ts';
import { drawnCharts } from '../../report/html/drawing.ts';
import { composePage } from '../../report/html/page.ts';
import { modelPapers, PAPER_FILES, sharedName } from '../../report/papers/model-papers.ts';
import type { PaperInput } from '../../report/papers/paper-input.ts';
import type { Review } from '../../report/review.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';

export { type CardChange, cardChange } from '../../report/sections/card-change.ts';

export interface PapersInput {
  readonly review: Review;
  /** Specs of the change's head, by model name. */
  readonly specs: ReadonlyMap<string, ResolvedSpec>;
  /** Never in a paper, also not in their base64 and URL-encoded forms. */
  readonly secrets?: readonly string[];
}

export interface Papers {
  /** The review as one self-contained page. */
  readonly page: string;
  /** Card, bill of materials and lineage of each model that was trained and evaluated: by model, then by file name. */
  readonly models: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const PAGE = 'report.html';

/** What people keep of a review. Equal records give equal bytes. */
export async function papers({ review, specs, secrets = [] }: PapersInput): Promise<Papers> {
  const clean = redacted(review, secrets);
  return { page: composePage(clean, await drawnCharts(clean)), models: textsOf({ ...clean, specs, secrets }) };
}

/** The card of each model that was trained and evaluated, by name. */
export function modelCards(input: Texted): ReadonlyMap<string, string> {
  return new Map([...textsOf(input)].map(([model, texts]) => [model, texts.get(PAPER_FILES.card) ?? '']));
}

/** What the papers of models are made of. */
export type Texted = Pick<Review, 'evaluations' | 'trained' | 'verdict'> &
  Required<Pick<PapersInput, 'specs' | 'secrets'>>;

function textsOf({ evaluations, trained: all, verdict, specs, secrets }: Texted): Papers['models'] {
  const models = new Map<string, ReadonlyMap<string, string>>();
  for (const [model, evaluation] of evaluations) {
    const trained = all.get(model);
    const spec = specs.get(model);
    if (trained === undefined || spec === undefined) continue;
    const gates = verdict.models.find((one) => one.model === model)?.gates ?? [];
    models.set(model, modelPapers(redacted({ spec: cardSpecOf(spec), trained, evaluation, gates }, secrets)));
  }
  return models;
}

/**
 * Writes `last/report.html`, `last/card-<model>.md`, `last/bom-<model>.cdx.json` and `last/lineage-<model>.ndjson` of the
 * state folder, and the papers of a model beside its bundle in the run folder too. Answers the path of the page.
 */
export async function writePapers(
  input: PapersInput,
  { files, state }: { readonly files: Files; readonly state: string },
): Promise<string> {
  const { page, models } = await papers(input);
  await removePapers({ files, state });
  for (const [model, texts] of models) {
    const trainKey = input.review.trained.get(model)?.trainKey;
    for (const [name, text] of texts) {
      if (trainKey !== undefined) await files.write(`${state}/runs/${hexOf(trainKey)}/${name}`, text);
      await files.write(`${state}/last/${sharedName(name, model)}`, text);
    }
  }
  await files.write(`${state}/last/${PAGE}`, page);
  return `${state}/last/${PAGE}`;
}

/** Takes away the papers of an earlier review, which would pass for those of one that made none. */
export async function removePapers({ files, state }: { readonly files: Files; readonly state: string }): Promise<void> {
  const kinds = Object.values(PAPER_FILES).map((name) => name.split('.') as [string, ...string[]]);
  const isPaper = (name: string) =>
    kinds.some(([kind, ...rest]) => name.startsWith(`${kind}-`) && name.endsWith(`.${rest.join('.')}`));
  const names = (await files.list(`${state}/last`)).filter((name) => name === PAGE || isPaper(name));
  for (const name of names) await files.remove(`${state}/last/${name}`);
}

/** The papers of one model as it is registered. */
export function papersOf(spec: ResolvedSpec, facts: Omit<PaperInput, 'spec'>): ReadonlyMap<string, string> {
  return modelPapers({ spec: cardSpecOf(spec), ...facts });
}

function cardSpecOf({ name, path, task, owners, risk, card, data, train, evaluate }: ResolvedSpec): CardSpec {
  return {
    name,
    path,
    task,
    owners,
    ...(risk && { risk }),
    card,
    target: data.target,
    features: data.features.map((feature) => ({ name: feature.name, type: feature.type })),
    sensitive: evaluate.fairness?.by ?? [],
    options: train.options,
  };
}
