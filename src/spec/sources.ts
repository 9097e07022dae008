import { globMatches } from './glob.ts';
import { ONLY_SOURCE } from './grammar/source.ts';
import type { ResolvedData, ResolvedSource } from './resolved.ts';

/** The sources that rows are read from, in the order of the spec; the test rows' own is not among them. */
export function sourcesOf(data: Pick<ResolvedData, 'source' | 'format' | 'sources'>): readonly ResolvedSource[] {
  return data.sources ?? [{ name: ONLY_SOURCE, path: data.source, format: data.format, pointer: '/data/source' }];
}

/** Every source that the spec names, the test rows' own too, by the name of its input in a key. */
export function declaredSources(
  data: Pick<ResolvedData, 'source' | 'format' | 'sources' | 'split'>,
): readonly { readonly name: string; readonly source: ResolvedSource }[] {
  const own = data.split.testSource;
  return [
    ...sourcesOf(data).map((source) => ({
      name: data.sources === undefined ? 'data.source' : `data.source.${source.name}`,
      source,
    })),
    ...(own === undefined ? [] : [{ name: 'data.split.test', source: own }]),
  ];
}

/** Whether a path names files by a pattern. Brackets mean themselves; in an address of the web "?" does too. */
export function isPattern(path: string): boolean {
  return /[*?]/.test(path) && !/^https?:/i.test(path);
}

/** Paths that a pattern names, sorted, so that rows have one order. */
export function matching(pattern: string, paths: Iterable<string>): readonly string[] {
  return [...paths].filter((path) => globMatches(pattern, path)).sort();
}

/** The folder below which everything lies that a pattern can match: `data/2026` of `data/2026/*.csv`. */
export function folderOf(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex(isPattern);
  return parts.slice(0, Math.max(0, first)).join('/');
}
