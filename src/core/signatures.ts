/** What git says of the signature of a tag or commit, with the keys of the machine that it was asked on. */
export interface SignatureCheck {
  /** The program that made it; null where nothing is signed. */
  readonly kind: 'PGP' | 'SSH' | 'X.509' | null;
  /**
   * `verified`: the content is what was signed, by a key that this machine knows. `refused`: it is not, or the key has
   * expired or was revoked. `unknown`: it cannot be checked here.
   */
  readonly outcome: 'unsigned' | 'verified' | 'refused' | 'unknown';
  /** As the key or the file of allowed signers names them; `verified` only. */
  readonly signer: string | null;
  /** Fingerprint, or as much of it as git says. */
  readonly key: string | null;
  /** Why it is refused or unknown. */
  readonly because: string | null;
}

export const UNSIGNED: SignatureCheck = { kind: null, outcome: 'unsigned', signer: null, key: null, because: null };
