import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
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
