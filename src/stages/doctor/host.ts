import type { RepositoryFacts, TagRule } from '../../core/repository-facts.ts';
import type { ResolvedEnvironment, ResolvedSpec } from '../../spec/resolved.ts';
import type { Diagnosis } from './diagnose.ts';

/** Rules that refuse what is pushed without a pull request, a signature or a check. */
const REFUSING = new Set([
  'creation',
  'update',
  'pull_request',
  'required_signatures',
  'required_status_checks',
  'required_deployments',
  'merge_queue',
  'workflows',
  'code_scanning',
]);

const BYPASS =
  'Settings, Rules, Rulesets: put a deploy key or an App on the bypass list (the default token cannot be there), and give its token to the workflow as the secret "token".';
const SEE = 'Set GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name), and run it again.';

/** Whether what reconcile pushes to a deploy branch is taken. `rules` is undefined where nobody could be asked. */
export function diagnoseDeployBranch(
  { name, branch, protection }: Pick<ResolvedEnvironment, 'name' | 'branch' | 'protection'>,
  rules: readonly string[] | undefined,
): Diagnosis {
  const what = `rules of ${branch}`;
  if (rules === undefined) return { what, state: 'cannot tell', said: 'which rules hold for it', fix: SEE };
  const refusing = rules.filter((rule) => REFUSING.has(rule));
  const named = `environments.${name}.protection`;
  if (refusing.length === 0 && protection === 'none') return { what, state: 'ok', said: 'it can be pushed to' };
  if (refusing.length === 0) {
    const said = `${named} is ${protection}, and no rule protects it`;
    return {
      what,
      state: 'wrong',
      said,
      fix: `Protect ${branch} by a ruleset, with that ${protection} on its bypass list.`,
    };
  }
  if (protection !== 'none') {
    return { what, state: 'ok', said: `${refusing.join(', ')}; ${named} says that a ${protection} may pass them` };
  }
  const said = `${refusing.join(', ')} refuses what reconcile pushes with the default token`;
  return { what, state: 'wrong', said, fix: `${BYPASS} Then set ${named} to deploy-key or app.` };
}

/** The ledger is what everyone relies on, and is only ever added to. */
export function diagnoseLedger(branch: string, rules: readonly string[] | undefined): Diagnosis {
  const what = `rules of ${branch}`;
  if (rules === undefined) return { what, state: 'cannot tell', said: 'which rules hold for it', fix: SEE };
  const refusing = rules.filter((rule) => REFUSING.has(rule));
  if (refusing.length > 0) {
    return { what, state: 'wrong', said: `${refusing.join(', ')} refuses what reconcile pushes`, fix: BYPASS };
  }
  const missing = ['deletion', 'non_fast_forward'].filter((rule) => !rules.includes(rule));
  if (missing.length === 0) return { what, state: 'ok', said: 'nobody can delete or rewrite it' };
  const said = `whoever may push can ${missing.includes('deletion') ? 'delete' : 'rewrite'} it, and with it what everyone approved`;
  const fix = `Settings, Rules, Rulesets: a branch ruleset for ${branch} with "Restrict deletions" and "Block force pushes".`;
  return { what, state: 'warning', said, fix };
}

/** Whether the tags that Trainyard makes are taken, and a rollback by deletion works. */
export function diagnoseTags(rules: readonly TagRule[] | undefined, models: readonly string[]): readonly Diagnosis[] {
  const what = 'rules of tags';
  if (rules === undefined) return [{ what, state: 'cannot tell', said: 'which rulesets there are', fix: SEE }];
  const ours = models.flatMap((model) => [`${model}@v1.0.0`, `${model}#production#1`]);
  const found = rules.flatMap((rule) => {
    const tag = ours.find((name) => holdsFor(rule, `refs/tags/${name}`));
    const refusing = rule.rules.filter((kind) => TAG_REFUSING.has(kind));
    if (tag === undefined || refusing.length === 0) return [];
    const said = `the ruleset "${rule.ruleset}" (${refusing.join(', ')}) holds for tags such as ${tag}`;
    const fix = `Settings, Rules, Rulesets, "${rule.ruleset}": leave out refs/tags/*@v* and refs/tags/*#*, or put the App or deploy key of the workflow on its bypass list.`;
    return [{ what, state: 'wrong' as const, said, fix }];
  });
  return found.length > 0 ? found : [{ what, state: 'ok', said: 'versions and assignments can be tagged' }];
}

const TAG_REFUSING = new Set(['creation', 'deletion', 'required_signatures', 'tag_name_pattern']);

function holdsFor({ includes, excludes }: TagRule, ref: string): boolean {
  const matches = (pattern: string) => pattern === '~ALL' || globbed(pattern).test(ref);
  return includes.some(matches) && !excludes.some(matches);
}

/** As in Ruby's `File.fnmatch` with FNM_PATHNAME, which GitHub names: `*` stops at "/", `**` does not. */
function globbed(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/?|\*|\?|[.+^${}()|[\]\\]/g, (part) => {
    if (part.startsWith('**')) return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}

type Runners = Awaited<ReturnType<RepositoryFacts['runners']>>;

/** Whether some runner has the labels that each spec asks for. Hosted runners are always there. */
export function diagnoseLabels(
  specs: readonly { readonly name: string; readonly labels: readonly string[] }[],
  runners: Runners,
): readonly Diagnosis[] {
  const own = specs.filter(({ labels }) => labels.some((label) => !HOSTED.test(label)));
  const what = 'runners';
  if (own.length === 0) return [{ what, state: 'ok', said: 'hosted runners do all that is asked for' }];
  if (runners === undefined) {
    const said = 'which self-hosted runners there are';
    const fix =
      'Use a token that may read the administration of the repository (administration: read), or look under Settings, Actions, Runners.';
    return [{ what, state: 'cannot tell', said, fix }];
  }
  return own.map(({ name, labels }) => labelled(name, labels, runners));
}

const HOSTED = /^(ubuntu|windows|macos)-/;

function labelled(name: string, labels: readonly string[], runners: NonNullable<Runners>): Diagnosis {
  const what = `runner of ${name}`;
  const asked = `[${labels.join(', ')}]`;
  const having = runners.filter((runner) => labels.every((label) => runner.labels.includes(label.toLowerCase())));
  if (having.some(({ online }) => online)) return { what, state: 'ok', said: `a runner with ${asked} is online` };
  if (having.length > 0) {
    const names = having.map((one) => one.name).join(', ');
    return {
      what,
      state: 'wrong',
      said: `every runner with ${asked} is offline: ${names}`,
      fix: 'Start its service on that machine.',
    };
  }
  const said = `no runner of this repository has ${asked}, so that the job would wait for ever; there are ${runners.length}`;
  const fix = `Add a runner with these labels (Settings, Actions, Runners), or correct train.runner.labels. Runners that the organisation shares do not show here: where one has them, all is well.`;
  return { what, state: 'wrong', said, fix };
}

/** Promotion by pull request needs a token that may open one. */
export function diagnoseOpening(
  approvals: boolean,
  token: Awaited<ReturnType<RepositoryFacts['workflowToken']>>,
): Diagnosis {
  const what = 'pull requests by workflows';
  if (!approvals) return { what, state: 'ok', said: 'no environment asks for approvals' };
  const fix =
    'Settings, Actions, General: tick "Allow GitHub Actions to create and approve pull requests", or give the workflow the token of an App.';
  if (token === undefined) return { what, state: 'cannot tell', said: 'whether workflows may open pull requests', fix };
  if (token.opensPulls) return { what, state: 'ok', said: 'workflows may open them' };
  return { what, state: 'wrong', said: 'workflows may not open the pull requests that promote', fix };
}

/** Runner labels that specs ask for. */
export function labelsAsked(specs: readonly ResolvedSpec[], fallback: readonly string[]) {
  return specs.map((spec) => ({ name: spec.name, labels: spec.train.runner?.labels ?? fallback }));
}

/** Whether the clone has the tags of its remote: without them, versions look as if they were not there. */
export function diagnoseCloneTags(
  shallow: boolean,
  remote: readonly string[] | undefined,
  local: readonly string[],
): Diagnosis {
  const what = 'tags';
  const fetch = shallow ? 'git fetch --unshallow --tags origin' : 'git fetch --tags origin';
  const fix = `Run: ${fetch}. In a workflow: fetch-depth: 0 and fetch-tags: true of actions/checkout.`;
  if (remote === undefined) return { what, state: 'cannot tell', said: 'which tags the remote has', fix };
  const known = new Set(local);
  const missing = remote.filter((tag) => !known.has(tag));
  if (missing.length === 0) return { what, state: 'ok', said: `all ${remote.length} of the remote are here` };
  const said = `${missing.length} of the remote's ${remote.length} are not in this clone, such as ${missing[0]}`;
  return { what, state: 'wrong', said, fix };
}
