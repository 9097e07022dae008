/** What the stand-in says of the repository's settings: rules, runners, what a workflow's token may do. */
import { type Context, type Operation, ok, paged, reads, refuse } from './answers.ts';

export interface Settings {
  /** Kinds of rules by branch. */
  readonly branchRules: Map<string, string[]>;
  readonly tagRulesets: TagRuleset[];
  readonly runners: { readonly name: string; readonly online: boolean; readonly labels: readonly string[] }[];
  opensPulls: boolean;
}

export interface TagRuleset {
  readonly name: string;
  readonly enforcement: 'active' | 'disabled' | 'evaluate';
  readonly include: readonly string[];
  readonly rules: readonly string[];
}

export function noSettings(): Settings {
  return { branchRules: new Map(), tagRulesets: [], runners: [], opensPulls: true };
}

/** Only who may read the administration sees runners and what a token may do. */
const ADMINISTRATION = ['administration'];

export const settingsOperations: readonly (readonly [string, Operation])[] = [
  ['repos/get-branch-rules', reads([], branchRules)],
  ['repos/get-repo-rulesets', reads([], rulesets)],
  ['repos/get-repo-ruleset', reads([], ruleset)],
  ['actions/list-self-hosted-runners-for-repo', reads(ADMINISTRATION, runners)],
  [
    'actions/get-github-actions-default-workflow-permissions-repository',
    reads(ADMINISTRATION, ({ state }) =>
      ok({ default_workflow_permissions: 'read', can_approve_pull_request_reviews: state.settings.opensPulls }),
    ),
  ],
];

function branchRules(context: Context) {
  const { params, state } = context;
  const kinds = state.settings.branchRules.get(params.get('branch') ?? '') ?? [];
  const source = { ruleset_source_type: 'Repository', ruleset_source: `${state.owner}/${state.repo}`, ruleset_id: 1 };
  return paged(
    context,
    kinds.map((type) => ({ type, ...source })),
  );
}

function rulesets(context: Context) {
  const all = context.state.settings.tagRulesets.map((one, index) => rulesetJson(context, one, index));
  return paged(
    context,
    all.map(({ conditions: _, rules: __, ...head }) => head),
  );
}

function ruleset(context: Context) {
  const index = Number(context.params.get('ruleset_id')) - 1;
  const one = context.state.settings.tagRulesets[index];
  return one === undefined ? refuse(404, 'Not Found') : ok(rulesetJson(context, one, index));
}

function rulesetJson({ state }: Context, { name, enforcement, include, rules }: TagRuleset, index: number) {
  return {
    id: index + 1,
    name,
    target: 'tag',
    source_type: 'Repository',
    source: `${state.owner}/${state.repo}`,
    enforcement,
    conditions: { ref_name: { include: [...include], exclude: [] } },
    rules: rules.map((type) => ({ type })),
  };
}

function runners(context: Context) {
  const all = context.state.settings.runners.map(({ name, online, labels }, index) => ({
    id: index + 1,
    name,
    os: 'linux',
    status: online ? 'online' : 'offline',
    busy: false,
    labels: labels.map((label) => ({ name: label })),
  }));
  return paged(context, all, (page) => ({ total_count: all.length, runners: page }));
}
