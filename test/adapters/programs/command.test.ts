import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { systemClock } from '../../../src/adapters/host/clock.ts';
import { outsideFolders } from '../../../src/adapters/outside/folders.ts';
import { commandRunner } from '../../../src/adapters/programs/command.ts';

it('inherits nothing of the environment that could hold a secret', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-command-'));
  const secret = 'open-sesame';
  const env = {
    PATH: process.env['PATH'],
    GITHUB_TOKEN: secret,
    AWS_SECRET_ACCESS_KEY: secret,
    ACTIONS_RUNTIME_TOKEN: secret,
    HOME: secret,
    NODE_OPTIONS: '--title=open-sesame',
  };
  const lines: string[] = [];
  try {
    const result = await commandRunner({ env, clock: systemClock(), folders: outsideFolders() }).run({
      argv: [process.execPath, '-p', 'JSON.stringify([process.env, process.argv])'],
      folder,
      env: { GIVEN: 'yes' },
      limits: { timeMs: 20_000, diskBytes: 1e6, entries: 100 },
      watched: [folder],
      onLine: (line) => lines.push(line),
      signal: new AbortController().signal,
    });
    expect([result.code, lines.length]).toEqual([0, 1]);
    expect(lines[0]).toContain('"GIVEN":"yes"');
    expect(lines[0]).not.toContain(secret);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
