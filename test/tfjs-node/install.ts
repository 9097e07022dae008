import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CLI, HOME } from './engine.ts';

/** Builds the engine with the command that people use; what is built already, whole, is kept. */
export async function setup(): Promise<void> {
  const env = { ...process.env, TRAINYARD_HOME: HOME };
  await promisify(execFile)(process.execPath, [CLI, 'engines', 'build', 'tfjs-node'], { env, maxBuffer: 2 ** 24 });
}
