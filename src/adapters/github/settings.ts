import { TrainyardError } from '../../core/errors.ts';
import type { RepositoryFacts, TagRule } from '../../core/repository-facts.ts';
import type { Attempt } from './errors.ts';
import { type Session, trying } from './session.ts';

/** What GitHub knows of a repository's settings, as far as the token may see it. */
export function settingsOf(session: Session): RepositoryFacts {
  const { client, at } = session;
  const seen = <T>(what: string, scope: Attempt['scope'], call: () => Promise<T>) =>
    ifSeen(trying(session, { what, scope, access: 'read' }, call));
  return {
    openPulls: () =>
      seen('list the open pull requests', 'pull-requests', async () => {
        const all = await client.paginate(client.rest.pulls.list, { ...at, state: 'open', per_page: 100 });
        return all.map(({ number }) => number);
      }),
    branchRules: (branch) =>
      seen(`read the rules of the branch ${branch}`, 'contents', async () => {
        const all = await client.paginate(client.rest.repos.getBranchRules, { ...at, branch, per_page: 100 });
        return [...new Set(all.map(({ type }) => String(type)))].sort();
      }),
    tagRules: () => seen('read the rulesets of tags', 'contents', () => tagRulesOf(session)),
    runners: () =>
      seen('list the self-hosted runners', 'contents', async () => {
        const list = client.rest.actions.listSelfHostedRunnersForRepo;
        const all = await client.paginate(list, { ...at, per_page: 100 });
        return all.map(({ name, status, labels }) => ({
          name,
          online: status === 'online',
          labels: labels.map((label) => label.name.toLowerCase()),
        }));
      }),
    workflowToken: () =>
      seen("read what a workflow's token may do", 'contents', async () => {
        const { data } = await client.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(at);
        return {
          writes: data.default_workflow_permissions === 'write',
          opensPulls: data.can_approve_pull_request_reviews,
        };
      }),
  };
}

async function tagRulesOf({ client, at }: Session): Promise<readonly TagRule[]> {
  const all = await client.paginate(client.rest.repos.getRepoRulesets, {
    ...at,
    includes_parents: true,
    per_page: 100,
  });
  const active = all.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
  return Promise.all(
    active.map(async ({ id }) => {
      const { data } = await client.rest.repos.getRepoRuleset({ ...at, ruleset_id: id, includes_parents: true });
      const names =
        data.conditions !== null && data.conditions !== undefined && 'ref_name' in data.conditions
          ? data.conditions.ref_name
          : undefined;
      return {
        ruleset: data.name,
        rules: (data.rules ?? []).map(({ type }) => String(type)),
        includes: names?.include ?? ['~ALL'],
        excludes: names?.exclude ?? [],
      };
    }),
  );
}

/** Settings that only administrators see answer 403 or 404 to others. */
async function ifSeen<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    const hidden = ['github-permission', 'github-forbidden', 'github-not-found'];
    if (error instanceof TrainyardError && hidden.includes(error.code)) return undefined;
    throw error;
  }
}
