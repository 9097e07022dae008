import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GitProcess } from '../../../src/adapters/git/process.ts';
import { openRefs } from '../../../src/adapters/git/refs.ts';
import { checkSignature } from '../../../src/adapters/git/signatures.ts';
import { UNSIGNED } from '../../../src/core/signatures.ts';
import { gitEnvironment, makeRepo, type Repo } from '../../support/repo.ts';

describe('what is not signed', () => {
  let repo: Repo;
  beforeAll(async () => {
    repo = await makeRepo();
  });
  afterAll(() => repo.dispose());

  it('is told from what cannot be looked at', async () => {
    const refs = openRefs(repo.root, { env: gitEnvironment });
    const message = 'Plain\n\n-----BEGIN PGP SIGNATURE-----\nnot one\n-----END PGP SIGNATURE-----';
    expect(await refs.signature(await repo.commit(message))).toEqual(UNSIGNED);
    expect(await refs.signature('0'.repeat(40))).toMatchObject({ outcome: 'unknown', kind: null });
  });
});

describe('the answers of GnuPG', () => {
  // Status lines as gpg 2.2 writes them (doc/DETAILS).
  const answers = [
    ['[GNUPG:] GOODSIG 59AB Ada <a@b>\n[GNUPG:] VALIDSIG F00D 2026', 0, 'verified', 'F00D', null],
    ['[GNUPG:] GOODSIG 59AB Ada <a@b>\n[GNUPG:] TRUST_UNDEFINED', 1, 'unknown', null, /minTrustLevel/],
    ['[GNUPG:] BADSIG 59AB Ada <a@b>', 1, 'refused', '59AB', /not what was signed/],
    ['[GNUPG:] EXPKEYSIG 59AB Ada\n[GNUPG:] VALIDSIG F00D 2026', 0, 'refused', 'F00D', /key has expired/],
    ['[GNUPG:] REVKEYSIG 59AB Ada', 1, 'refused', '59AB', /revoked/],
    ['[GNUPG:] ERRSIG 59AB 22 8 00 1 9 -\n[GNUPG:] NO_PUBKEY 59AB', 1, 'unknown', '59AB', /not in the keyring/],
    ['error: cannot run gpg: No such file or directory', 1, 'unknown', null, /gpg said: error: cannot run gpg/],
  ] as const;

  it.each(answers)('%s', async (...[stderr, status, outcome, key, because]) => {
    const check = await checkSignature(answering({ stderr, status }), 'v1');
    expect(check).toMatchObject({ kind: 'PGP', outcome, key });
    if (because === null) expect(check).toMatchObject({ signer: 'Ada <a@b>', because });
    else expect(check.because).toMatch(because);
  });
});

function answering(verify: { readonly stderr: string; readonly status: number }): GitProcess {
  return {
    folder: '/',
    call: async (args) => {
      const stdout = args.includes('-t') ? 'tag\n' : 'object 1\n\nMessage\n-----BEGIN PGP SIGNATURE-----\n';
      return { stdout: Buffer.from(stdout), ...(args.includes('--raw') ? verify : { stderr: '', status: 0 }) };
    },
    text: async () => '',
  };
}
