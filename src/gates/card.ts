import { HUMAN_SECTIONS } from '../core/card-sections.ts';
import type { Gate, GateContext } from '../core/plugins.ts';
import type { Judgement } from '../core/records.ts';
import { counted, listed } from '../math/figures.ts';

/** `limitations` of `card.limitations`; `risk` and `owners` stand beside `card` in the spec. */
const SECTIONS = HUMAN_SECTIONS.map(({ key }) => key.replace('card.', ''));

export interface CardOptions {
  readonly card: 'complete' | readonly string[];
}

export const card: Gate<CardOptions> = {
  id: 'card',
  doc: 'Sections of the model card that only people can write: all of them, or those that are named.',
  schema: {
    type: 'object',
    properties: {
      card: {
        description: '`complete`, or the sections that have to be written: `[intendedUse, limitations]`.',
        oneOf: [
          { type: 'string', enum: ['complete'] },
          { type: 'array', items: { type: 'string', enum: [...SECTIONS] }, minItems: 1, uniqueItems: true },
        ],
      },
    },
    required: ['card'],
  },
  title: (options) => `model card ${requiredText(options)}`,
  subject: () => 'model card',
  loosened: (base, head) => wantedOf(base).some((section) => !wantedOf(head).includes(section)),
  judge: judgeCard,
};

function judgeCard(options: CardOptions, { card: written }: GateContext): Judgement {
  const required = requiredText(options);
  if (written === undefined) {
    return {
      outcome: 'not-estimable',
      observed: 'not known',
      required,
      reason: 'it is not known which sections of the model card are written, because the spec was not looked at',
      fix: 'Judge the change with its spec.',
    };
  }
  const missing = wantedOf(options).filter((section) => written.missing.includes(keyOf(section)));
  const keys = missing.map(keyOf);
  const met = missing.length === 0;
  const observed = met ? 'written' : `${counted(missing.length, 'section')} missing`;
  return {
    outcome: met ? 'pass' : 'fail',
    observed,
    required,
    reason: met
      ? `all ${counted(wantedOf(options).length, 'section')} that are asked for are written`
      : `${observed}: nobody has written ${listed(keys)}, and the model card must be ${required}`,
    fix: met ? '' : `Write ${listed(keys)} in the spec.`,
  };
}

function keyOf(section: string): string {
  return HUMAN_SECTIONS.find(({ key }) => key === section)?.key ?? `card.${section}`;
}

function wantedOf({ card: wanted }: CardOptions): readonly string[] {
  return wanted === 'complete' ? SECTIONS : wanted;
}

function requiredText(options: CardOptions): string {
  return options.card === 'complete' ? 'complete' : `with ${listed([...options.card])}`;
}
