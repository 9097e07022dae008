import { openEngines } from '../../../src/adapters/engines/engines.ts';
import { TrainyardError } from '../../../src/core/errors.ts';

/** Loads the table engine as the program does, in a process of its own. `argv[2]`: entry and environment as JSON. */
const { entry, env, query } = JSON.parse(process.argv[2] ?? '') as {
  entry: string;
  env: Record<string, string>;
  query: boolean;
};

interface TableEngine {
  readonly said?: string;
  readonly DuckDBInstance: typeof import('@duckdb/node-api').DuckDBInstance;
}

try {
  const engines = openEngines({
    entry,
    env,
    cwd: process.cwd(),
    execPath: process.execPath,
    actions: true,
    log: { info: (line) => void process.stderr.write(`${line}\n`) },
    signal: new AbortController().signal,
  });
  const engine = (await engines.load('duckdb')) as TableEngine;
  process.stdout.write(query ? await answer(engine) : (engine.said ?? ''));
} catch (error) {
  process.stdout.write(error instanceof TrainyardError ? `${error.code}: ${error.message}` : `${error}`);
  process.exitCode = 3;
}

async function answer({ DuckDBInstance }: TableEngine): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll('select sum(range)::int as sum from range(10)');
  return String(reader.getRows()[0]?.[0]);
}
