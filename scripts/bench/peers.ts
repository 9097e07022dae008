import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, timed } from './bench.ts';

/** Python with the packages that are measured beside us, installed once under a name; exact versions. */
export async function pythonWith(name: string, packages: readonly string[]): Promise<string> {
  const environment = join(ROOT, 'node_modules/.cache', `bench-${name}`);
  const python = join(environment, 'bin/python');
  if (existsSync(join(environment, 'installed'))) return python;
  mkdirSync(environment, { recursive: true });
  await timed({ command: 'python3', args: ['-m', 'venv', environment], cwd: ROOT });
  await timed({ command: join(environment, 'bin/pip'), args: ['install', '--quiet', ...packages], cwd: ROOT });
  writeFileSync(join(environment, 'installed'), packages.join('\n'));
  return python;
}
