/** Who did something. `authenticated`: the host said so; anything that only a commit or a file says is `claimed`. */
export interface Actor {
  readonly login: string;
  /** The host's own id of the account, where it gave one. */
  readonly id?: string;
  readonly proof: 'authenticated' | 'claimed';
}
