import { type SignatureCheck, UNSIGNED } from '../../core/signatures.ts';
import type { GitProcess, GitResult } from './process.ts';

/** Git's own defaults: a repository's configuration could name any program. */
const PROGRAMS = ['gpg.program=gpg', 'gpg.ssh.program=ssh-keygen', 'gpg.x509.program=gpgsm'].flatMap((setting) => [
  '-c',
  setting,
]);

/** What git says of the signature of a tag object or a commit, with the keys that this machine has. */
export async function checkSignature(git: GitProcess, object: string): Promise<SignatureCheck> {
  const type = (await git.call(['cat-file', '-t', object])).stdout.toString('utf8').trim();
  if (type !== 'tag' && type !== 'commit') {
    return { ...UNSIGNED, outcome: 'unknown', because: 'this clone does not have the object' };
  }
  const kind = signedWith((await git.call(['cat-file', type, object])).stdout.toString('utf8'), type);
  if (kind === null) return UNSIGNED;
  const result = await git.call([...PROGRAMS, `verify-${type}`, '--raw', object]);
  return { kind, ...(kind === 'SSH' ? fromSsh(result) : fromGnupg(result)) };
}

const BLOCK = /^(?:gpgsig(?:-sha256)? )?-----BEGIN (PGP|SSH|SIGNED) (?:SIGNATURE|MESSAGE)-----$/m;

/** The signature of a commit is in its header, so that a message which only looks like one is none. */
function signedWith(text: string, type: 'tag' | 'commit'): SignatureCheck['kind'] {
  const [header = ''] = text.split('\n\n', 1);
  const [, program] = BLOCK.exec(type === 'commit' ? header : text) ?? [];
  if (program === 'PGP' || program === 'SSH') return program;
  return program === 'SIGNED' ? 'X.509' : null;
}

type Said = Omit<SignatureCheck, 'kind'>;

/** Answers of `ssh-keygen -Y`, as git hands them on. */
function fromSsh({ status, stdout, stderr }: GitResult): Said {
  const said = `${stdout.toString('utf8')}\n${stderr}`;
  const key = /\bkey (SHA256:\S+)/.exec(said)?.[1] ?? null;
  const signer = /^Good "git" signature for (.+) with \S+ key /m.exec(said)?.[1] ?? null;
  if (status === 0 && signer !== null) return { outcome: 'verified', signer, key, because: null };
  if (/incorrect signature/.test(said)) return refused(key, 'the content is not what was signed');
  if (/allowedSignersFile/.test(said)) return unknown(key, 'git has no gpg.ssh.allowedSignersFile here');
  if (key !== null) return unknown(key, 'its key is not among the allowed signers of this machine');
  return unknown(key, firstLine(said, 'ssh-keygen'));
}

const REFUSALS = new Map([
  ['BADSIG', 'the content is not what was signed'],
  ['EXPSIG', 'the signature has expired'],
  ['EXPKEYSIG', 'the key has expired'],
  ['REVKEYSIG', 'the key was revoked'],
]);

/** Status lines of GnuPG (doc/DETAILS), which gpgsm writes too. */
function fromGnupg({ status, stderr }: GitResult): Said {
  const lines = [...stderr.matchAll(/^\[GNUPG:\] (\S+) ?(.*)$/gm)].map(([, word = '', rest = '']) => ({ word, rest }));
  const saying = (...words: readonly string[]) => lines.find(({ word }) => words.includes(word));
  const key = (saying('VALIDSIG') ?? saying('ERRSIG', ...REFUSALS.keys()))?.rest.split(' ')[0] ?? null;
  const bad = saying(...REFUSALS.keys());
  if (bad !== undefined) return refused(key, REFUSALS.get(bad.word) as string);
  const good = saying('GOODSIG');
  if (status === 0 && good !== undefined) {
    return { outcome: 'verified', signer: good.rest.replace(/^\S+ /, ''), key, because: null };
  }
  if (good !== undefined) return unknown(key, 'the key is not trusted enough for gpg.minTrustLevel');
  if (saying('NO_PUBKEY') !== undefined) return unknown(key, 'its key is not in the keyring of this machine');
  return unknown(key, firstLine(stderr, 'gpg'));
}

function refused(key: string | null, because: string): Said {
  return { outcome: 'refused', signer: null, key, because };
}

function unknown(key: string | null, because: string): Said {
  return { outcome: 'unknown', signer: null, key, because };
}

function firstLine(said: string, program: string): string {
  const line = said.split('\n').find((one) => one.trim() !== '');
  return `${program} said: ${(line ?? 'nothing').trim().slice(0, 200)}`;
}
