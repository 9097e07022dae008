import { composeCard } from '../card.ts';
import { composeBom } from './bom.ts';
import { composeLineage } from './lineage.ts';
import type { PaperInput } from './paper-input.ts';

/** What each model has beside its bundle, by file name. */
export const PAPER_FILES = { card: 'card.md', bom: 'bom.cdx.json', lineage: 'lineage.ndjson' } as const;

/** Model card, CycloneDX bill of materials and OpenLineage events, by file name. Equal records give equal bytes. */
export function modelPapers(input: PaperInput): ReadonlyMap<string, string> {
  return new Map([
    [PAPER_FILES.card, composeCard(input)],
    [PAPER_FILES.bom, composeBom(input)],
    [PAPER_FILES.lineage, composeLineage(input)],
  ]);
}

/** `bom.cdx.json` of wage-band where many models share a folder: `bom-wage-band.cdx.json`. */
export function sharedName(file: string, model: string): string {
  return file.replace('.', `-${model}.`);
}
