import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';

export interface Machine {
  /** Recorded with each run, never part of a key. */
  readonly facts: Readonly<Record<string, string>>;
  readonly threads: number;
  readonly memoryMb: number;
}

export function thisMachine(): Machine {
  return {
    facts: {
      node: process.version,
      platform: `${platform()}-${arch()}`,
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
    },
    threads: availableParallelism(),
    memoryMb: Math.floor(totalmem() / 2 ** 20),
  };
}
