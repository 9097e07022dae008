import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { outsideFolders } from '../../src/adapters/outside/folders.ts';
import { commandRunner } from '../../src/adapters/programs/command.ts';
import type { Command, CommandResult } from '../../src/core/programs.ts';
import { clock, inFolder } from '../support/run.ts';

const folders = outsideFolders();

function runnerWith(env: Readonly<Record<string, string | undefined>> = process.env) {
  return commandRunner({ env, clock, folders });
}

interface Ran extends CommandResult {
  readonly lines: readonly string[];
}

async function run(folder: string, argv: readonly string[], parts: Partial<Command> = {}): Promise<Ran> {
  const lines: string[] = [];
  const result = await runnerWith().run({
    argv,
    folder,
    env: {},
    limits: { timeMs: 20_000, diskBytes: 2 ** 20, entries: 100 },
    watched: [folder],
    onLine: (line) => lines.push(line),
    signal: new AbortController().signal,
    ...parts,
  });
  return { ...result, lines };
}

const sh = (script: string): readonly string[] => ['sh', '-c', script];

/** Whether a process with a text in its arguments is alive. */
async function alive(text: string): Promise<boolean> {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const [line, stat] = await Promise.all(
      ['cmdline', 'stat'].map((file) => readFile(`/proc/${pid}/${file}`, 'latin1').catch(() => '')),
    );
    if (line?.includes(text) && !/\) Z /.test(stat ?? '')) return true;
  }
  return false;
}

describe('commandRunner', () => {
  it('hands arguments over as they are, with nothing on standard input', async () => {
    await inFolder(async (folder) => {
      const script = 'process.stdin.resume().on("end",()=>console.log(JSON.stringify(process.argv.slice(1))))';
      const { lines, code } = await run(folder, ['node', '-e', script, '--', '$(id)', '; rm -rf /', "'*'"]);
      expect([code, lines]).toEqual([0, [JSON.stringify(['$(id)', '; rm -rf /', "'*'"])]]);
    });
  });

  it('gives the program no variable beside the allowed and its own', async () => {
    await inFolder(async (folder) => {
      const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', GITHUB_TOKEN: 's3cret', HOME: '/nowhere', CI: 'true' };
      const lines: string[] = [];
      await runnerWith(env).run({
        argv: ['env'],
        folder,
        env: { SM_MODEL_DIR: '/m' },
        limits: { timeMs: 5000, diskBytes: 2 ** 20, entries: 10 },
        watched: [],
        onLine: (line) => lines.push(line),
        signal: new AbortController().signal,
      });
      const names = lines.map((line) => line.replace(/=.*/, '')).sort();
      expect(names.filter((name) => !['PWD', 'SHLVL', '_'].includes(name))).toEqual([
        'LANG',
        'PATH',
        'SM_MODEL_DIR',
        'TRAINYARD_PROGRAM',
      ]);
    });
  });

  it('answers exit code and last lines of a program that fails', async () => {
    await inFolder(async (folder) => {
      const { code, tail } = await run(folder, sh('for i in $(seq 60); do echo line $i; done; echo bad >&2; exit 7'));
      expect(code).toBe(7);
      expect(tail).toHaveLength(40);
      expect(tail).toContain('bad');
    });
  });

  it('names the signal that ended it', async () => {
    await inFolder(async (folder) => {
      const result = await run(folder, sh('kill -KILL $$'));
      expect(result.signal).toBe('SIGKILL');
      expect(result).not.toHaveProperty('code');
    });
  });

  it.each([
    ['a program that is nowhere', ['no-such-program-here'], 'on the PATH'],
    ['a file that may not be executed', ['./plain.sh'], 'may be executed'],
    ['a folder', ['./sub'], 'may be executed'],
  ])('refuses %s', async (_, argv, said) => {
    await inFolder(async (folder) => {
      await writeFile(`${folder}/plain.sh`, 'echo');
      await mkdir(`${folder}/sub`);
      await expect(run(folder, argv)).rejects.toMatchObject({
        code: 'command-not-found',
        message: expect.stringContaining(said),
      });
    });
  });

  it('stops a program that hangs, also one that refuses to end and its children', async () => {
    await inFolder(async (folder) => {
      const stubborn = 'trap "" TERM; sleep 3141.5 & while true; do sleep 0.1; done';
      const limits = { timeMs: 400, diskBytes: 2 ** 20, entries: 100 };
      const { stopped, seconds } = await run(folder, sh(stubborn), { limits });
      expect(stopped).toBe('time');
      expect(seconds).toBeLessThan(8);
      expect(await alive('3141.5')).toBe(false);
    });
  });

  it('stops a program that fills the disk with many files, and with one', async () => {
    await inFolder(async (folder) => {
      const grow = 'i=0; while true; do i=$((i+1)); head -c 200000 /dev/zero > part$i; sleep 0.05; done';
      expect((await run(folder, sh(grow))).stopped).toBe('disk');
    });
    await inFolder(async (folder) => {
      const { signal, code } = await run(folder, sh('exec head -c 100000000 /dev/zero > big'));
      expect([signal, code]).not.toEqual([undefined, 0]);
      expect((await folders.entries(folder, 10))[0]?.size).toBeLessThanOrEqual(2 ** 20);
    });
  });

  it('stops a program that makes a huge number of files', async () => {
    await inFolder(async (folder) => {
      const many = 'i=0; while true; do i=$((i+1)); : > f$i; done';
      expect((await run(folder, sh(many))).stopped).toBe('entries');
    });
  });

  it('finds and ends what a program leaves running, however it hid', async () => {
    const hidden = [
      'sleep 2718.1 &',
      'setsid sleep 2718.2 >/dev/null 2>&1 &',
      'env -i setsid sh -c "sleep 0.6; exec sleep 2718.3" >/dev/null 2>&1 & sleep 0.5;',
      // Gone from its parents before anybody looked, with nothing of theirs about it.
      '(cd / && env -i setsid setsid -f sleep 2718.4 </dev/null >/dev/null 2>&1);',
    ];
    for (const script of hidden) {
      await inFolder(async (folder) => {
        const { left, code } = await run(folder, sh(`${script} true`));
        expect([script, code, left > 0]).toEqual([script, 0, true]);
        expect(await alive('2718.')).toBe(false);
      });
    }
  });

  it('does not complain about a child that ends a moment after its parent', async () => {
    await inFolder(async (folder) => {
      expect((await run(folder, sh('sleep 0.4 & true'))).left).toBe(0);
    });
  });

  it('ends what an earlier try in the same folder left running', async () => {
    await inFolder(async (folder) => {
      const controller = new AbortController();
      const env = { PATH: process.env['PATH'] };
      const first = run(folder, sh('sleep 1618.03'), { signal: controller.signal });
      await sleep(400);
      expect(await alive('1618.03')).toBe(true);
      await runnerWith(env).run({
        argv: ['true'],
        folder,
        env: {},
        limits: { timeMs: 5000, diskBytes: 1e6, entries: 10 },
        watched: [],
        onLine: () => undefined,
        signal: new AbortController().signal,
      });
      expect(await alive('1618.03')).toBe(false);
      expect((await first).signal).toBe('SIGKILL');
    });
  });

  it('ends the program when it is interrupted, and throws the reason', async () => {
    await inFolder(async (folder) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error('stop')), 300);
      await expect(run(folder, sh('sleep 577.2'), { signal: controller.signal })).rejects.toThrow('stop');
      expect(await alive('577.2')).toBe(false);
      await expect(run(folder, ['true'], { signal: controller.signal })).rejects.toThrow('stop');
    });
  });

  it('reads on past its caps, so that a talkative program ends', async () => {
    await inFolder(async (folder) => {
      const { code, unreadBytes, lines } = await run(
        folder,
        sh('head -c 40000000 /dev/zero | tr "\\0" x; echo; echo end'),
      );
      expect(code).toBe(0);
      expect(unreadBytes).toBeGreaterThan(20_000_000);
      expect(lines.every((line) => line.length < 9000)).toBe(true);
    });
  });

  it('limits the memory of the program where the machine can', async () => {
    await inFolder(async (folder) => {
      const limits = { timeMs: 20_000, diskBytes: 2 ** 20, entries: 100, memoryBytes: 200 * 2 ** 20 };
      const { code, enforced, lines } = await run(
        folder,
        ['node', '-e', 'const a=[];for(let i=0;i<20;i++)a.push(Buffer.alloc(5e7,1));console.log("had it all")'],
        { limits },
      );
      const able = enforced.includes('memory of each process');
      expect(able).toBe(process.platform === 'linux');
      expect([code === 0, lines.includes('had it all')]).toEqual([!able, !able]);
    });
  });
});
