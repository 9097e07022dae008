import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../core/ports.ts';
import type { ProgramPorts } from '../../core/programs.ts';
import { patterns } from '../files/patterns.ts';
import { nvidiaGpus } from '../host/gpus.ts';
import { httpsDownloads } from '../outside/downloads.ts';
import { outsideFolders } from '../outside/folders.ts';
import { commandRunner } from './command.ts';

export interface ProgramOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Absolute path of the state folder. */
  readonly state: string;
}

/** All that touches programs of others, over this machine. */
export function programPorts({ env, clock, state }: ProgramOptions): ProgramPorts {
  const folders = outsideFolders();
  return {
    folders,
    commands: commandRunner({ env, clock, folders }),
    patterns: patterns(),
    downloads: httpsDownloads({ fetch }),
    // Several stages may run at once over one state folder.
    scratch: join(state, `programs-${process.pid}`),
    // A training looks for graphics processors first and fills in how many there are.
    machine: { cpus: availableParallelism(), gpus: 0 },
    gpus: () => nvidiaGpus(env),
  };
}
