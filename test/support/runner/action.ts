/** `uses:`: a JavaScript action from a folder, or the stand-in of a well-known one. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { cache, downloadArtifact, nothing, uploadArtifact } from './artifacts.ts';
import { checkout } from './checkout.ts';
import { type Executed, execute } from './execute.ts';
import { type Context, textOf } from './language.ts';
import type { JobRun, Json, Shim } from './workflow-run.ts';

const SHIMS: ReadonlyMap<string, Shim> = new Map([
  ['actions/checkout', checkout],
  ['actions/upload-artifact', uploadArtifact],
  ['actions/download-artifact', downloadArtifact],
  ['actions/cache', cache],
  ['actions/setup-node', nothing],
]);

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: Json; readonly required?: boolean }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

export interface Use {
  readonly uses: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly context: Context;
  readonly timeoutMs: number;
}

export interface Used {
  readonly result: Executed;
  /** What runs at the end of the job. */
  readonly post?: () => Promise<Executed>;
}

export async function runAction(use: Use, run: JobRun): Promise<Used> {
  const [name = '', version] = use.uses.split('@');
  const given = run.options.actions?.[name];
  const shim = given === undefined ? SHIMS.get(name) : undefined;
  if (shim !== undefined) return { result: await runShim(shim, use, run) };
  const local = use.uses.startsWith('./');
  if (!local && (given === undefined || version === undefined)) {
    throw new Error(`no folder is known for "uses: ${use.uses}": name it in the option "actions"`);
  }
  return runJavaScript(local ? path.resolve(run.workspace, use.uses) : (given as string), use, run);
}

async function runShim(shim: Shim, use: Use, run: JobRun): Promise<Executed> {
  const none = { summary: '', annotations: [], state: new Map<string, string>() };
  try {
    const { outputs = {}, log = '' } = await shim(use.inputs, run);
    return { ...none, exitCode: 0, outputs, log };
  } catch (thrown) {
    return { ...none, exitCode: 1, outputs: {}, log: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

async function runJavaScript(folder: string, use: Use, run: JobRun): Promise<Used> {
  const file = ['action.yml', 'action.yaml'].map((name) => path.join(folder, name)).find((one) => existsSync(one));
  if (file === undefined)
    throw new Error(
      `can't find 'action.yml' or 'action.yaml' under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
    );
  const action = parse(readFileSync(file, 'utf8')) as ActionFile;
  if (action.runs.using !== 'node24')
    throw new Error(`the runner starts "using: node24" only, not ${action.runs.using}`);
  const inputs = inputsOf(action, use, run);
  const start = (script: string, state: ReadonlyMap<string, string>) =>
    execute(run, {
      name: use.name,
      argv: [run.options.node, path.join(folder, script)],
      cwd: run.workspace,
      timeoutMs: use.timeoutMs,
      env: { ...use.env, ...inputs, ...prefixed('STATE_', state) },
    });
  const result = await start(action.runs.main, new Map());
  const { post } = action.runs;
  return { result, ...(post === undefined ? {} : { post: () => start(post, result.state) }) };
}

/** `INPUT_<NAME>`: upper-case, spaces as underscores, dashes kept; defaults may be expressions. */
function inputsOf(action: ActionFile, use: Use, run: JobRun): Record<string, string> {
  const defaults = Object.entries(action.inputs ?? {}).map(([name, input]) => {
    return [name.toLowerCase(), textOf(run.language.resolve(input.default ?? '', use.context))] as const;
  });
  const given = Object.entries(use.inputs).map(([name, value]) => [name.toLowerCase(), value] as const);
  return prefixed('INPUT_', new Map([...defaults, ...given]));
}

function prefixed(prefix: string, values: ReadonlyMap<string, string>): Record<string, string> {
  const named = [...values].map(([name, value]) => [
    `${prefix}${prefix === 'INPUT_' ? name.replaceAll(' ', '_').toUpperCase() : name}`,
    value,
  ]);
  return Object.fromEntries(named) as Record<string, string>;
}
