/**
 * What a deciding stage wants done to the world, as data. One place applies effects or, with `--dry-run`, prints them.
 * Each is idempotent by construction: applying it twice, or again after a crash in the middle, ends in the same state.
 */
import type { Annotation } from './records.ts';
import type { RefUpdate } from './refs.ts';

export type Effect =
  | {
      readonly kind: 'upsert-comment';
      readonly pull: number;
      /** Hidden line that finds the comment again, together with its author. */
      readonly marker: string;
      readonly body: string;
    }
  | {
      readonly kind: 'upsert-check';
      readonly name: string;
      readonly headSha: string;
      readonly status: 'in_progress' | 'completed';
      readonly conclusion?: 'success' | 'failure' | 'neutral';
      readonly title: string;
      readonly summary: string;
      readonly annotations: readonly Annotation[];
      readonly detailsUrl?: string;
    }
  /** All of them or none; in another repository where one is named. */
  | { readonly kind: 'push-refs'; readonly updates: readonly RefUpdate[]; readonly repository?: string }
  | { readonly kind: 'write-file'; readonly path: string; readonly text: string }
  | { readonly kind: 'step-summary'; readonly markdown: string };

/** One line per effect, for `--dry-run` and logs. */
export function describeEffect(effect: Effect): string {
  switch (effect.kind) {
    case 'upsert-comment':
      return `comment on pull request #${effect.pull} (${effect.body.length} characters)`;
    case 'upsert-check':
      return `check "${effect.name}" on ${effect.headSha.slice(0, 12)}: ${effect.conclusion ?? effect.status}, ${effect.annotations.length} annotations`;
    case 'push-refs':
      return `push${effect.repository === undefined ? '' : ` to ${effect.repository}:`} ${effect.updates
        .filter(({ from, to }) => from !== to)
        .map(({ ref, from, to }) => `${ref} ${from?.slice(0, 12) ?? '(new)'} -> ${to?.slice(0, 12) ?? '(gone)'}`)
        .join(', ')}`;
    case 'write-file':
      return `file ${effect.path} (${effect.text.length} characters)`;
    case 'step-summary':
      return `step summary (${effect.markdown.length} characters)`;
  }
}
