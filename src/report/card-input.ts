import { HUMAN_SECTIONS, type HumanSection } from '../core/card-sections.ts';
import type { Json } from '../core/json.ts';
import type { Evaluation, Task, TrainedModel } from '../core/records.ts';

/** What a spec says that a card needs; reports do not read specs. */
export interface CardSpec {
  readonly name: string;
  readonly path: string;
  readonly task: Task;
  readonly owners: readonly string[];
  readonly risk?: Readonly<Record<string, Json>>;
  /** Texts by people, under the keys of `card` in the spec. */
  readonly card: Readonly<Record<string, string>>;
  readonly target: string;
  readonly features: readonly { readonly name: string; readonly type: string }[];
  /** Columns that fairness is measured by. */
  readonly sensitive: readonly string[];
  readonly options: Readonly<Record<string, Json>>;
}

export interface CardInput {
  readonly spec: CardSpec;
  readonly trained: TrainedModel;
  readonly evaluation: Evaluation;
}

/** The human sections that nobody has written yet. */
export function missingSections({
  card,
  risk,
  owners,
}: Pick<CardSpec, 'card' | 'risk' | 'owners'>): readonly HumanSection[] {
  return HUMAN_SECTIONS.filter(({ key }) => {
    if (key === 'owners') return owners.length === 0;
    if (key === 'risk') return risk === undefined;
    return textOf(card, key.replace('card.', '')) === undefined;
  });
}

/** A text of the card, unless it is empty. */
export function textOf(card: CardSpec['card'], key: string): string | undefined {
  const text = Object.hasOwn(card, key) ? card[key]?.trim() : undefined;
  return text === '' ? undefined : text;
}
