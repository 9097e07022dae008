import type { GateResult } from '../../core/records.ts';
import type { CardInput } from '../card-input.ts';

/** What the machine-readable papers of a model are made of. */
export interface PaperInput extends CardInput {
  /** `1.4.0`, once it has one; before that the digest of the bundle stands for it. */
  readonly version?: string;
  /** Commit of the spec and the code, once it is merged. */
  readonly commit?: string;
  readonly gates?: readonly Pick<GateResult, 'title' | 'outcome' | 'observed' | 'required' | 'blocks'>[];
}

/** An address without what may carry credentials, as all papers name it. */
export function bareUri(uri: string): string {
  return uri.replace(/[?#].*$/s, '').replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
}

/** A table of the data as the papers name it: the declared sources, or the one that the report of the data knows. */
export function sourcesOf({ trained }: CardInput): readonly NamedSource[] {
  const { source, lineage } = trained.data;
  const several = lineage?.sources ?? [];
  if (several.length === 0) return [{ name: 'source', ...source, uri: bareUri(source.uri) }];
  return several.map(({ name, uri, digest, bytes }) => ({ name, uri: bareUri(uri), digest, bytes }));
}

export interface NamedSource {
  readonly name: string;
  readonly uri: string;
  readonly digest: CardInput['trained']['bundle'];
  readonly bytes: number;
}
