import type { Effect } from '../../core/effects.ts';
import type { Forge, IssueComment } from '../../core/ports.ts';
import { isGone, isUncertain } from '../github/errors.ts';
import type { Outcome } from './outcome.ts';

type CommentEffect = Extract<Effect, { kind: 'upsert-comment' }>;

/** Looks and tries before a comment that cannot be written is given up. */
const TRIES = 3;

/**
 * Ends with exactly one comment of ours that carries the marker and says `body`. Ours means: the marker is the first
 * line *and* the author is who our token writes as, since anybody can post the marker. The newest is kept, since it is
 * the one that people see last; one deleted by a person comes back. Nothing is written when it already says so.
 * After one was made there is a second look: of two runs that both saw none, the one whose look is the later sees both
 * comments, and both runs keep the same one.
 */
export async function upsertComment(effect: CommentEffect, forge: Forge): Promise<Outcome> {
  const text = textOf(effect);
  for (let attempt = 1; ; attempt += 1) {
    const ours = await oursAmong(effect, forge);
    const newest = ours.at(-1);
    try {
      const written = newest === undefined ? await create(effect, text, forge) : await bring(newest, text, forge);
      const now = newest === undefined ? await oursAmong(effect, forge) : ours;
      const removed = await removeAll(now.slice(0, -1), forge);
      const detail = removed === 0 ? written.detail : `${written.detail}, ${removed} doubled removed`;
      return { state: removed === 0 ? written.state : 'done', detail };
    } catch (thrown) {
      // Gone: a person deleted it between our look and our edit. Uncertain: it may be there; a look tells.
      if (attempt >= TRIES || !(isGone(thrown) || isUncertain(thrown))) throw thrown;
    }
  }
}

/** The marker is the first line, whether or not the effect's body brings it along. */
function textOf(effect: CommentEffect): string {
  return firstLine(effect.body) === effect.marker ? effect.body : `${effect.marker}\n${effect.body}`;
}

async function oursAmong(effect: CommentEffect, forge: Forge): Promise<readonly IssueComment[]> {
  const viewer = await forge.viewer();
  const all = await forge.comments(effect.pull);
  return all.filter((comment) => comment.author === viewer && firstLine(comment.body) === effect.marker);
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').trimEnd();
}

async function create(effect: CommentEffect, text: string, forge: Forge): Promise<Outcome> {
  const made = await forge.createComment(effect.pull, text);
  return { state: 'done', detail: `comment ${made.id} created` };
}

async function bring(comment: IssueComment, text: string, forge: Forge): Promise<Outcome> {
  if (sameText(comment.body, text)) return { state: 'unchanged', detail: `comment ${comment.id} says so already` };
  await forge.updateComment(comment.id, text);
  return { state: 'done', detail: `comment ${comment.id} updated` };
}

/** Forges may store other line ends and drop white space at the end; neither is a change. */
function sameText(one: string, other: string): boolean {
  const normal = (text: string) => text.replace(/\r\n/g, '\n').trimEnd();
  return normal(one) === normal(other);
}

async function removeAll(comments: readonly IssueComment[], forge: Forge): Promise<number> {
  for (const comment of comments) {
    try {
      await forge.deleteComment(comment.id);
    } catch (thrown) {
      if (!isGone(thrown)) throw thrown;
    }
  }
  return comments.length;
}
