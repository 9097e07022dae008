import type { ForgeFacts } from '../../core/ports.ts';
import { type Session, trying } from './session.ts';

/** What GitHub knows about pull requests and people. */
export function factsOf(session: Session): ForgeFacts {
  const { client, at } = session;
  return {
    async pull(number) {
      const attempt = { what: `read pull request #${number}`, scope: 'pull-requests', access: 'read' } as const;
      const { data } = await trying(session, attempt, () => client.rest.pulls.get({ ...at, pull_number: number }));
      const repository = data.head.repo?.full_name;
      return {
        number,
        headSha: data.head.sha,
        baseSha: data.base.sha,
        open: data.state === 'open',
        ...(repository === undefined ? {} : { headRepository: repository }),
      };
    },
    async repository() {
      const attempt = { what: 'read the repository', scope: 'contents', access: 'read' } as const;
      const { data, headers } = await trying(session, attempt, () => client.rest.repos.get(at));
      return { public: !data.private, ...(headers.date === undefined ? {} : { time: headers.date }) };
    },
    async mayWrite(login) {
      const attempt = { what: `ask what ${login} may do`, scope: 'contents', access: 'read' } as const;
      const { data } = await trying(session, attempt, () =>
        client.rest.repos.getCollaboratorPermissionLevel({ ...at, username: login }),
      );
      return data.permission === 'admin' || data.permission === 'write';
    },
  };
}
