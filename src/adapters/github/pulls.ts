import type { Actor } from '../../core/actor.ts';
import type { KnownPull, MergedPull, PullReview, PullWrite, ReleaseForge } from '../../core/release-forge.ts';
import { ONCE, type Session, trying } from './session.ts';

type Pulls = Pick<ReleaseForge, 'mergedAs' | 'reviews' | 'latestPull' | 'createPull' | 'updatePull'>;

/** Pull requests that promote: who merged them, who approved them, and how they are opened. */
export function pullsOf(session: Session): Pulls {
  return {
    mergedAs: (commit, base) => mergedAs(session, commit, base),
    reviews: (pull) => reviews(session, pull),
    latestPull: (head, base) => latestPull(session, head, base),
    async createPull(pull: PullWrite) {
      const made = await trying(session, writing(`open the pull request "${pull.title}"`), () =>
        session.client.rest.pulls.create({ ...session.at, ...pull, request: ONCE }),
      );
      return made.data.number;
    },
    async updatePull(number, { title, body }) {
      await trying(session, writing(`update pull request #${number}`), () =>
        session.client.rest.pulls.update({ ...session.at, pull_number: number, title, body }),
      );
    },
  };
}

const reading = (what: string) => ({ what, scope: 'pull-requests', access: 'read' }) as const;
const writing = (what: string) => ({ what, scope: 'pull-requests', access: 'write' }) as const;

async function mergedAs(session: Session, commit: string, base: string): Promise<MergedPull | undefined> {
  const { client, at } = session;
  const found = await trying(session, reading(`look up the pull request of ${commit.slice(0, 12)}`), () =>
    client.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: commit, per_page: 100 }),
  );
  const merged = found.data.find(
    (one) => one.merged_at !== null && one.base.ref === base && one.merge_commit_sha === commit,
  );
  if (merged === undefined) return undefined;
  const { data } = await trying(session, reading(`read pull request #${merged.number}`), () =>
    client.rest.pulls.get({ ...at, pull_number: merged.number }),
  );
  return {
    number: data.number,
    base: data.base.ref,
    headRef: data.head.ref,
    headSha: data.head.sha,
    author: data.user?.login ?? 'ghost',
    mergedBy: data.merged_by === null ? undefined : personOf(data.merged_by),
  };
}

async function reviews(session: Session, pull: number): Promise<readonly PullReview[]> {
  const { client, at } = session;
  const all = await trying(session, reading(`read the reviews of #${pull}`), () =>
    client.paginate(client.rest.pulls.listReviews, { ...at, pull_number: pull, per_page: 100 }),
  );
  return all.flatMap(({ user, state, commit_id: commit, submitted_at: time }): PullReview[] =>
    user === null ? [] : [{ reviewer: personOf(user), state, commit: commit ?? '', at: time ?? '' }],
  );
}

async function latestPull(session: Session, head: string, base: string): Promise<KnownPull | undefined> {
  const { client, at } = session;
  const filter = {
    state: 'all',
    head: `${at.owner}:${head}`,
    base,
    per_page: 1,
    sort: 'created',
    direction: 'desc',
  } as const;
  const found = await trying(session, reading(`look for a pull request from ${head}`), () =>
    client.rest.pulls.list({ ...at, ...filter }),
  );
  const [pull] = found.data;
  if (pull === undefined) return undefined;
  const state = pull.state === 'open' ? 'open' : pull.merged_at === null ? 'closed' : 'merged';
  return { number: pull.number, title: pull.title, body: pull.body ?? '', state };
}

function personOf({ login, id }: { readonly login: string; readonly id: number }): Actor {
  return { login, id: String(id), proof: 'authenticated' };
}
