import { EXIT, TrainyardError } from '../core/errors.ts';
import type { Outcome } from '../core/request.ts';
import { compare } from '../stages/evaluate/compare.ts';
import { evaluate } from '../stages/evaluate/evaluate.ts';
import { materialise } from '../stages/materialise/materialise.ts';
import { loadBundleFolder } from '../stages/train/load-bundle.ts';
import { train } from '../stages/train/train.ts';
import type { Context } from './context.ts';

type Work = (folder: string, context: Context) => Promise<unknown>;

const WORK = new Map<string, Work>([
  ['materialise', (folder, context) => materialise({ folder }, context)],
  ['train', (folder, context) => train({ folder, environment: context.environment, signal: context.signal }, context)],
  ['load', loadBundleFolder],
  ['evaluate', (folder, context) => evaluate({ folder, machine: machineOf(context.environment) }, context)],
  ['compare', (folder, context) => compare({ folder }, context)],
]);

/** Repeats one work stage over a run folder; the record it writes is the answer. */
export async function stage(name: string, folder: string, context: Context): Promise<Outcome> {
  const work = WORK.get(name);
  if (work === undefined) {
    throw new TrainyardError({
      code: 'unknown-stage',
      message: `there is no stage called "${name}"; there are ${[...WORK.keys()].join(', ')}`,
      fix: 'Name one of them.',
      exitCode: EXIT.invalid,
    });
  }
  const record = await work(folder, context);
  return { exitCode: EXIT.ok, text: `${name}: done`, json: record };
}

/** Where this runs, in words, for the latency. */
function machineOf(environment: Context['environment']): string {
  return ['platform', 'cpu', 'node'].flatMap((name) => environment[name] ?? []).join(', ');
}
