/** Runs the process of one step with the files named by GITHUB_*, and takes over what it left in them. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { annotationsIn, masksIn, readAssignments } from './commands.ts';
import { baseEnvironment } from './contexts.ts';
import { runProcess } from './process.ts';
import type { JobRun, StepResult } from './workflow-run.ts';

export interface Execution {
  readonly name: string;
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

export type Executed = Pick<StepResult, 'log' | 'summary' | 'outputs' | 'annotations'> & {
  readonly exitCode: number;
  readonly state: ReadonlyMap<string, string>;
};

const FILES = ['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY'] as const;
/** A larger summary is refused by the runner, with an error. */
const SUMMARY_BYTES = 1024 * 1024;

export async function execute(run: JobRun, execution: Execution): Promise<Executed> {
  mkdirSync(path.join(run.temp, '_files'), { recursive: true });
  const folder = mkdtempSync(path.join(run.temp, '_files', 'step-'));
  for (const name of FILES) writeFileSync(path.join(folder, name), '');
  const read = (name: (typeof FILES)[number]) => readFileSync(path.join(folder, name), 'utf8');
  const { onStart } = run.options;
  const result = await runProcess({
    argv: execution.argv,
    cwd: execution.cwd,
    timeoutMs: execution.timeoutMs,
    env: {
      ...baseEnvironment(run),
      ...run.env,
      ...execution.env,
      ...run.options.env,
      ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, path.join(folder, name)])),
    },
    onStart: onStart === undefined ? undefined : (pid) => onStart(pid, execution.name),
  });
  run.masks.push(...masksIn(result.stdout));
  run.env = { ...run.env, ...Object.fromEntries(readAssignments(read('ENV'))) };
  run.path.unshift(...read('PATH').split('\n').filter(Boolean));
  const summary = read('STEP_SUMMARY');
  const tooBig = Buffer.byteLength(summary) > SUMMARY_BYTES;
  const refused = {
    level: 'error' as const,
    message: '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k',
  };
  return {
    exitCode: result.exitCode,
    log: masked(result.log, run.masks),
    summary: tooBig ? '' : masked(summary, run.masks),
    outputs: Object.fromEntries(readAssignments(read('OUTPUT'))),
    state: readAssignments(read('STATE')),
    annotations: [...annotationsIn(result.stdout), ...(tooBig ? [refused] : [])],
  };
}

function masked(text: string, masks: readonly string[]): string {
  return masks.reduce((out, mask) => (mask === '' ? out : out.replaceAll(mask, '***')), text);
}
