/** The `github` context and the environment that GitHub's runner gives to steps. */
import path from 'node:path';
import process from 'node:process';
import type { Context, Json } from './language.ts';
import type { JobRun, WorkflowOptions } from './workflow-run.ts';

export function githubContext(
  options: WorkflowOptions,
  facts: { workflow: string; token: string; workspace: string },
): Context {
  const { event, github } = options;
  const repository = `${github.owner}/${github.name}`;
  const number = options.runNumber ?? 1;
  return {
    token: facts.token,
    workflow: facts.workflow,
    workflow_ref: `${repository}/${pathOf(options)}@${event.ref}`,
    workspace: facts.workspace,
    event: event.payload as Json,
    event_name: event.name,
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha: event.sha,
    head_ref: event.headRef,
    base_ref: event.baseRef,
    repository,
    repository_owner: github.owner,
    repository_id: '77',
    server_url: github.url,
    api_url: github.apiUrl,
    graphql_url: github.graphqlUrl,
    run_id: String(100_000 + number),
    run_number: String(number),
    run_attempt: '1',
    actor: 'ada',
    triggering_actor: 'ada',
  };
}

/** The file that the event started; of a called workflow still the caller's. */
function pathOf({ workflow }: WorkflowOptions): string {
  return typeof workflow === 'string' ? workflow : workflow.path;
}

/** Names of the context that are also variables `GITHUB_<NAME>`. */
const EXPORTED = [
  'workflow workflow_ref workspace event_name ref ref_name ref_type sha head_ref base_ref repository repository_owner repository_id',
  'server_url api_url graphql_url run_id run_number run_attempt actor triggering_actor',
].flatMap((line) => line.split(' '));

export function runnerContext(temp: string, labels: readonly string[] = []): Context {
  const os = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux';
  const arch = process.arch === 'arm64' ? 'ARM64' : 'X64';
  const hosted = labels.every((label) => /^(ubuntu|windows|macos)-|^$/.test(label));
  const environment = hosted ? 'github-hosted' : 'self-hosted';
  return { os, arch, name: 'stand-in', temp, tool_cache: path.join(temp, 'tools'), environment };
}

/** Nothing of the surrounding environment gets in but what programs need to start. */
export function baseEnvironment(run: JobRun): Record<string, string> {
  const github = run.contexts['github'] as Record<string, Json>;
  const runner = run.contexts['runner'] as Record<string, string>;
  const inherited = ['LANG', 'SystemRoot', 'SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(inherited),
    PATH: [...run.path, process.env['PATH'] ?? ''].join(path.delimiter),
    HOME: run.temp,
    TMPDIR: run.temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_WORKSPACE: path.dirname(run.workspace),
    GITHUB_JOB: run.job,
    GITHUB_EVENT_PATH: path.join(run.temp, 'event.json'),
    ...Object.fromEntries(EXPORTED.map((name) => [`GITHUB_${name.toUpperCase()}`, String(github[name] ?? '')])),
    ...Object.fromEntries(Object.entries(runner).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value])),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
  };
}
