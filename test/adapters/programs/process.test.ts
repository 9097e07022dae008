import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MACHINE } from '../../../src/adapters/programs/environment.ts';
import { stageProcess } from '../../../src/adapters/programs/process.ts';
import { inFolder } from '../../support/run.ts';
import { ROOT } from '../../support/sources.ts';

/** A process that holds out after its first signal, as one does whose native code is under way. */
const HOLDING_OUT = `
  import './scripts/typescript.mjs';
  const { interruptSignal } = await import('./src/adapters/programs/process.ts');
  const signal = interruptSignal();
  signal.addEventListener('abort', () => console.log(signal.reason.code));
  setInterval(() => {}, 1000);
  console.log('ready');
`;

describe('signals', () => {
  it.each([
    ['SIGINT', 'SIGTERM'],
    ['SIGTERM', 'SIGINT'],
    ['SIGINT', 'SIGINT'],
  ] as const)('%s asks to end and %s after it ends at once', async (first, second) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', HOLDING_OUT], { cwd: ROOT });
    child.stdout.setEncoding('utf8');
    expect(await once(child.stdout, 'data')).toEqual(['ready\n']);
    child.kill(first);
    expect(await once(child.stdout, 'data')).toEqual(['interrupted\n']);
    child.kill(second);
    expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
  });
});

describe('the process of a stage', () => {
  it('has what its programs need of the machine, and no secret', async () => {
    await inFolder(async (folder) => {
      const entry = `${folder}/entry.mjs`;
      await writeFile(entry, 'process.stdin.resume(); console.error(JSON.stringify(process.env)); process.exit(0);');
      const needed = Object.fromEntries(
        [...MACHINE, 'TRAINYARD_ENGINES'].map((name) => [name, process.env[name] ?? 'x']),
      );
      const secrets = { GITHUB_TOKEN: 'x', AWS_SECRET_ACCESS_KEY: 'x', HTTPS_PROXY: 'x' };
      let said = '';
      const write = (text: string) => {
        said += text;
      };
      const env = { ...needed, ...secrets };
      const runner = stageProcess({ execPath: process.execPath, entry, cwd: folder, env, write });
      await runner.run('train', folder, new AbortController().signal);
      expect(JSON.parse(said)).toEqual({ ...needed, TF_CPP_MIN_LOG_LEVEL: '2' });
      expect(MACHINE).toContain('CUDA_VISIBLE_DEVICES');
    });
  });
});
