import { hexOf } from '../../core/hash.ts';
import type { Files } from '../../core/ports.ts';
import type { Evaluation, TrainedModel } from '../../core/records.ts';
import { composeCard } from '../../report/card.ts';
import type { CardSpec } from '../../report/card-input.ts';
import { redacted } from '../../report/escape.ts';
import { drawnCharts } from '../../report/html/drawing.ts';
import { composePage } from '../../report/html/page.ts';
import type { Review } from '../../report/review.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import { RUN_PATHS } from '../run-folder.ts';

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
  /** The model card of each model that was trained and evaluated, by name. */
  readonly cards: ReadonlyMap<string, string>;
}

const PAGE = 'report.html';

/** What people keep of a review. Equal records give equal bytes. */
export async function papers({ review, specs, secrets = [] }: PapersInput): Promise<Papers> {
  const clean = redacted(review, secrets);
  const cards = new Map<string, string>();
  for (const [model, evaluation] of clean.evaluations) {
    const trained = clean.trained.get(model);
    const spec = specs.get(model);
    if (trained === undefined || spec === undefined) continue;
    cards.set(model, composeCard(redacted({ spec: cardSpecOf(spec), trained, evaluation }, secrets)));
  }
  return { page: composePage(clean, await drawnCharts(clean)), cards };
}

/**
 * Writes `last/report.html` and `last/card-<model>.md` of the state folder, and each card beside its bundle in the run
 * folder too. Answers the path of the page.
 */
export async function writePapers(
  input: PapersInput,
  { files, state }: { readonly files: Files; readonly state: string },
): Promise<string> {
  const { page, cards } = await papers(input);
  await removePapers({ files, state });
  for (const [model, card] of cards) {
    const trainKey = input.review.trained.get(model)?.trainKey;
    if (trainKey !== undefined) await files.write(`${state}/runs/${hexOf(trainKey)}/${RUN_PATHS.card}`, card);
    await files.write(`${state}/last/card-${model}.md`, card);
  }
  await files.write(`${state}/last/${PAGE}`, page);
  return `${state}/last/${PAGE}`;
}

/** Takes away the papers of an earlier review, which would pass for those of one that made none. */
export async function removePapers({ files, state }: { readonly files: Files; readonly state: string }): Promise<void> {
  const names = (await files.list(`${state}/last`)).filter((name) => name === PAGE || /^card-[^/]+\.md$/.test(name));
  for (const name of names) await files.remove(`${state}/last/${name}`);
}

/** The card of one model. */
export function cardOf(spec: ResolvedSpec, trained: TrainedModel, evaluation: Evaluation): string {
  return composeCard({ spec: cardSpecOf(spec), trained, evaluation });
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
