import type { Forge, IssueComment } from '../../core/ports.ts';
import type { Attempt } from './errors.ts';
import { botLogin, ONCE, type Session, trying, viewerOf } from './session.ts';

type Comments = Pick<Forge, 'comments' | 'createComment' | 'updateComment' | 'deleteComment'>;

export function commentsOf(session: Session): Comments {
  const { client, at } = session;
  const { issues } = client.rest;
  const on = (what: string, access: 'read' | 'write'): Attempt => ({ what, scope: 'pull-requests', access });
  return {
    async comments(pull) {
      const viewer = await viewerOf(session);
      const all = await trying(session, on(`read the comments of pull request #${pull}`, 'read'), () =>
        client.paginate(issues.listComments, { ...at, issue_number: pull, per_page: 100 }),
      );
      return all.map((comment) => commentOf(comment, viewer)).sort((a, b) => a.id - b.id);
    },
    async createComment(pull, body) {
      const made = await trying(session, on(`write the comment on pull request #${pull}`, 'write'), () =>
        issues.createComment({ ...at, issue_number: pull, body, request: ONCE }),
      );
      return commentOf(made.data, session.viewer ?? '');
    },
    async updateComment(id, body) {
      const made = await trying(session, on(`update the comment ${id}`, 'write'), () =>
        issues.updateComment({ ...at, comment_id: id, body }),
      );
      return commentOf(made.data, session.viewer ?? '');
    },
    async deleteComment(id) {
      await trying(session, on(`remove the doubled comment ${id}`, 'write'), () =>
        issues.deleteComment({ ...at, comment_id: id }),
      );
    },
  };
}

interface ApiComment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/**
 * A bot is called `x[bot]` here and `x` there, and a person may own the login `x`. So the two spellings are one author
 * only where GitHub says that the author is a bot.
 */
function commentOf(comment: ApiComment, viewer: string): IssueComment {
  const login = comment.user?.login ?? 'ghost';
  const sameBot = comment.user?.type === 'Bot' && botLogin(login) === botLogin(viewer);
  return { id: comment.id, author: sameBot ? viewer : login, body: comment.body ?? '' };
}
