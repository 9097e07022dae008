import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRefs } from '../../src/adapters/git/refs.ts';
import { gitEnvironment, makeRepo, type Repo } from '../support/repo.ts';

const execute = promisify(execFile);
let repo: Repo;
let keys: string;
let signers: string;

beforeAll(async () => {
  repo = await makeRepo();
  keys = await mkdtemp(join(tmpdir(), 'trainyard-keys-'));
  await chmod(keys, 0o700);
  await execute('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'ada', '-f', join(keys, 'ada')]);
  signers = join(keys, 'signers');
  await writeFile(signers, `ada@example.org ${await readFile(join(keys, 'ada.pub'), 'utf8')}`);
  await repo.git('config', 'gpg.format', 'ssh');
  await repo.git('config', 'user.signingkey', join(keys, 'ada'));
});

afterAll(async () => {
  await repo.dispose();
  await rm(keys, { recursive: true, force: true });
});

const check = (object: string, env: Readonly<Record<string, string>> = {}) =>
  openRefs(repo.root, { env: { ...gitEnvironment, ...env } }).signature(object);

describe('a signature by an SSH key', () => {
  it('is verified where the key is among the allowed signers, of tag and commit', async () => {
    await repo.commit('One', { 'a.txt': 'a' });
    await repo.git('tag', '-s', 'signed', '-m', 'Signed');
    await repo.git('commit', '--quiet', '--allow-empty', '-S', '-m', 'Two');
    const objects = [await repo.git('rev-parse', 'signed'), await repo.git('rev-parse', 'HEAD')];
    for (const object of objects) {
      expect(await check(object)).toMatchObject({
        kind: 'SSH',
        outcome: 'unknown',
        because: 'git has no gpg.ssh.allowedSignersFile here',
      });
    }
    await repo.git('config', 'gpg.ssh.allowedSignersFile', signers);
    for (const object of objects) {
      expect(await check(object)).toEqual({
        kind: 'SSH',
        outcome: 'verified',
        signer: 'ada@example.org',
        key: expect.stringMatching(/^SHA256:/),
        because: null,
      });
    }
  });

  it('is unknown where another key signs for the same name, and refused where the content was changed', async () => {
    await execute('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(keys, 'mallory')]);
    await repo.git('-c', `user.signingkey=${join(keys, 'mallory')}`, 'tag', '-s', 'other', '-m', 'Other');
    expect(await check(await repo.git('rev-parse', 'other'))).toMatchObject({
      outcome: 'unknown',
      signer: null,
      because: 'its key is not among the allowed signers of this machine',
    });
    expect(await check(await forged('signed'))).toMatchObject({
      kind: 'SSH',
      outcome: 'refused',
      because: 'the content is not what was signed',
    });
  });
});

describe('a signature by a PGP key', () => {
  it('is verified with the keyring, unknown without it, refused once the content was changed', async () => {
    const home = { GNUPGHOME: keys };
    const gpg = (...args: readonly string[]) => execute('gpg', args, { env: { ...process.env, ...home } });
    await gpg('--batch', '--quiet', '--passphrase', '', '--quick-gen-key', 'Ada <ada@example.org>', 'ed25519', 'sign');
    const signed = { cwd: repo.root, env: { ...gitEnvironment, ...home } };
    const settings = ['-c', 'gpg.format=openpgp', '-c', 'user.signingkey=ada@example.org'];
    await execute('git', [...settings, 'tag', '-s', 'pgp', '-m', 'Signed'], signed);
    const object = await repo.git('rev-parse', 'pgp');
    expect(await check(object, home)).toMatchObject({
      kind: 'PGP',
      outcome: 'verified',
      signer: 'Ada <ada@example.org>',
      key: expect.stringMatching(/^[0-9A-F]{40}$/),
    });
    expect(await check(await forged('pgp'), home)).toMatchObject({ outcome: 'refused' });
    const empty = await mkdtemp(join(tmpdir(), 'trainyard-keyring-'));
    await chmod(empty, 0o700);
    expect(await check(object, { GNUPGHOME: empty })).toMatchObject({
      outcome: 'unknown',
      because: 'its key is not in the keyring of this machine',
    });
    await execute('gpgconf', ['--kill', 'all'], { env: { ...process.env, ...home } });
    await execute('gpgconf', ['--kill', 'all'], { env: { ...process.env, GNUPGHOME: empty } });
    await rm(empty, { recursive: true, force: true });
  });
});

it('starts no program that the configuration of a repository names', async () => {
  const mark = join(keys, 'started');
  const program = join(keys, 'program.sh');
  await writeFile(program, `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
  for (const key of ['gpg.program', 'gpg.ssh.program', 'gpg.x509.program']) await repo.git('config', key, program);
  await check(await repo.git('rev-parse', 'signed'));
  await expect(readFile(mark)).rejects.toThrow('ENOENT');
});

/** The tag with another message under the same signature. */
async function forged(tag: string): Promise<string> {
  const text = (await repo.git('cat-file', 'tag', tag)).replace('\n\nSigned\n', '\n\nForged\n');
  const path = join(keys, 'forged');
  await writeFile(path, `${text}\n`);
  return repo.git('hash-object', '-t', 'tag', '-w', path);
}
