/** What people do with pull requests on the host: approve, merge, close. */
import type { Accounts } from './accounts.ts';
import { pullNumbered } from './release-operations.ts';
import { headOf, type State, syncPulls } from './state.ts';

export interface Releasing {
  /** A review of the present head. */
  approve(pull: number, login: string, state?: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED' | 'COMMENTED'): void;
  /** Merges with a merge commit, as a person; answers the commit. Throws when it conflicts. */
  mergePull(pull: number, login: string): string;
  closePull(pull: number): void;
}

export function releasing(state: State, accounts: Accounts): Releasing {
  return {
    approve(number, login, verdict = 'APPROVED') {
      const pull = pullNumbered(state, number);
      pull.reviews.push({ by: accounts.account(login), state: verdict, commit: headOf(state, pull) });
    },
    mergePull(number, login) {
      const pull = pullNumbered(state, number);
      const base = state.repository.resolve(`refs/heads/${pull.baseRef}`) ?? '';
      const head = headOf(state, pull);
      const merged = state.repository.merge(base, head);
      if (merged === undefined) throw new Error(`#${number} conflicts with ${pull.baseRef}`);
      const message = `Merge pull request #${number} from ${pull.fork ?? state.owner}/${pull.headRef}\n\n${pull.title}`;
      const commit = state.repository.git('commit-tree', `${merged}^{tree}`, '-p', base, '-p', head, '-m', message);
      state.repository.git('update-ref', `refs/heads/${pull.baseRef}`, commit);
      pull.merged = { commit, by: accounts.account(login) };
      pull.state = 'closed';
      syncPulls(state);
      return commit;
    },
    closePull(number) {
      pullNumbered(state, number).state = 'closed';
    },
  };
}
