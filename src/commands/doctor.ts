import { join } from 'node:path';
import type { EngineShelf } from '../core/engines.ts';
import { EXIT, TrainyardError } from '../core/errors.ts';
import type { Outcome } from '../core/request.ts';
import type { ResolvedProject } from '../spec/resolved.ts';
import {
  type Diagnosis,
  diagnoseClock,
  diagnoseExposure,
  diagnoseGit,
  diagnoseRunners,
  diagnoseWorkflows,
  diagnosisText,
} from '../stages/doctor/diagnose.ts';
import { lookAtHost } from '../stages/doctor/look-at-host.ts';
import { type LoadedSpecs, loadSpecs } from '../stages/plan/specs.ts';
import type { Context } from './context.ts';

export interface DoctorRequest {
  readonly command: 'doctor';
}

/** `trainyard doctor`: looks for what would stop a review; each thing is ok, wrong or a warning with its fix, or cannot be told. Only what is wrong blocks. */
export async function doctor(context: Context, shelf: EngineShelf): Promise<Outcome> {
  const { git, facts, clock } = context;
  const loaded = await loadSpecs({ tree: await git.worktreeTree() }, context);
  const repository = await facts?.repository().catch((error: unknown) => {
    context.log.warn(`GitHub could not be asked: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  });
  const runners = loaded.project.runners ?? { default: [], allow: [] };
  const all: readonly Diagnosis[] = [
    diagnoseGit(await git.version()),
    await history(context),
    specs(loaded),
    ...diagnoseWorkflows(await workflows(context)),
    ...diagnoseRunners(loaded.specs, loaded.project),
    ...(await lookAtHost(loaded, context)),
    diagnoseExposure(repository?.public, [runners.default, ...runners.allow]),
    await storage(loaded.project, context),
    ...(await engines(shelf)),
    diagnoseClock(clock.now(), repository?.time),
  ];
  const wrong = all.filter(({ state }) => state === 'wrong').length;
  return { exitCode: wrong > 0 ? EXIT.blocked : EXIT.ok, text: diagnosisText(all), json: { kind: 'Diagnoses', all } };
}

async function history({ git }: Context): Promise<Diagnosis> {
  const what = 'history';
  if (!(await git.shallow())) return { what, state: 'ok', said: 'complete' };
  const fix = 'Run: git fetch --unshallow. In a workflow: fetch-depth: 0 of actions/checkout.';
  return { what, state: 'wrong', said: 'the checkout is shallow, so every plan fetches what it lacks', fix };
}

function specs({ problems, paths, project }: LoadedSpecs): Diagnosis {
  const what = 'specs';
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (paths.length === 0 && errors === 0) {
    const said = `there are none: no committed or new file matches ${project.models.join(', ')}`;
    return { what, state: 'wrong', said, fix: 'Run: trainyard init --data <file> --target <column>' };
  }
  if (errors === 0) return { what, state: 'ok', said: 'all validate' };
  return { what, state: 'wrong', said: `${errors} problems`, fix: 'Run: trainyard validate' };
}

async function workflows({ git, files }: Context): Promise<ReadonlyMap<string, string>> {
  const folder = '.github/workflows';
  const texts = new Map<string, string>();
  for (const name of await files.list(join(git.root, folder))) {
    if (/\.ya?ml$/.test(name))
      texts.set(`${folder}/${name}`, (await files.readText(join(git.root, folder, name))) ?? '');
  }
  return texts;
}

/** Writes, reads and takes away one small object. */
async function storage(project: ResolvedProject, { openStore }: Context): Promise<Diagnosis> {
  try {
    const store = openStore(project);
    const what = `store (${store.location})`;
    const sample = new TextEncoder().encode('doctor');
    await store.put('doctor/sample', sample);
    const back = await store.get('doctor/sample');
    await store.delete('doctor/sample');
    if (back?.length === sample.length) return { what, state: 'ok', said: 'can be written, read and cleared' };
    return {
      what,
      state: 'wrong',
      said: 'gives back something else than was put',
      fix: 'Look for a cache or proxy before it.',
    };
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    const state = error.code === 'store-credentials' ? ('cannot tell' as const) : ('wrong' as const);
    return { what: 'store', state, said: error.message, fix: error.fix };
  }
}

async function engines(shelf: EngineShelf): Promise<readonly Diagnosis[]> {
  return (await shelf.reports()).map((report) => {
    const what = `engine ${report.engine}`;
    const command = report.optional ? `build ${report.engine}` : 'install';
    if (report.state === 'altered')
      return { what, state: 'wrong', said: 'its files were changed', fix: `Run: trainyard engines ${command}` };
    if (report.optional && (report.state === 'absent' || report.state === 'unsupported'))
      return { what, state: 'ok', said: 'is optional, and not there' };
    if (report.state === 'unsupported')
      return { what, state: 'wrong', said: 'is not there for this system', fix: 'Use another machine.' };
    if (report.state === 'absent') return { what, state: 'ok', said: 'is installed when it is first needed' };
    return { what, state: 'ok', said: 'is installed' };
  });
}
