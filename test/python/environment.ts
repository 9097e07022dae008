import { delimiter } from 'node:path';

/** Where the virtual environment of this suite lies: a folder that git and the packager ignore. */
export const PYTHON_FOLDER = new URL('../../node_modules/.cache/trainyard-python', import.meta.url).pathname;

/** This process's environment with the suite's Python in front. */
export function pythonEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${PYTHON_FOLDER}/bin${delimiter}${process.env['PATH'] ?? ''}` };
}
