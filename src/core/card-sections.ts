/** The sections of a model card that no program can fill. */
export interface HumanSection {
  readonly title: string;
  /** Where people write it. */
  readonly key: string;
}

/** In the order of the card, which is that of the Hugging Face template. */
export const HUMAN_SECTIONS: readonly HumanSection[] = [
  { title: 'Model Description', key: 'card.description' },
  { title: 'License', key: 'card.license' },
  { title: 'Model Sources', key: 'card.sources' },
  { title: 'Direct Use', key: 'card.intendedUse' },
  { title: 'Downstream Use', key: 'card.downstreamUse' },
  { title: 'Out-of-Scope Use', key: 'card.outOfScope' },
  { title: 'Limitations', key: 'card.limitations' },
  { title: 'Ethical Considerations', key: 'card.ethics' },
  { title: 'Recommendations', key: 'card.recommendations' },
  { title: 'Risk', key: 'risk' },
  { title: 'Citation', key: 'card.citation' },
  { title: 'Glossary', key: 'card.glossary' },
  { title: 'More Information', key: 'card.moreInformation' },
  { title: 'Model Card Contact', key: 'owners' },
];
