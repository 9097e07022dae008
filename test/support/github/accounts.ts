/** Who may do what: tokens with the scopes of a job's `permissions:`, and the accounts that they write as. */
import { randomBytes } from 'node:crypto';

export type Level = 'none' | 'read' | 'write';
export type Permissions = Readonly<Record<string, Level>>;

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

export interface Token {
  readonly value: string;
  readonly account: Account;
  readonly permissions: Permissions;
  /** The App of an installation token; absent for a person's. */
  readonly app?: { readonly id: number; readonly slug: string };
}

export interface Accounts {
  /** A job's token: writes as `github-actions[bot]`. Scopes that are not listed are "none". */
  token(permissions: Permissions): string;
  /** A token of another App, writing as `<slug>[bot]`. */
  appToken(slug: string, permissions: Permissions): string;
  /** A person's token. */
  userToken(login: string, permissions?: Permissions): string;
  find(value: string | undefined): Token | undefined;
  account(login: string): Account;
}

/** The real ids of the default token's App and bot. */
const ACTIONS = { app: { id: 15368, slug: 'github-actions' }, bot: 41898282 };

export function openAccounts(): Accounts {
  const tokens = new Map<string, Token>();
  const accounts = new Map<string, Account>([
    ['github-actions[bot]', { login: 'github-actions[bot]', id: ACTIONS.bot, type: 'Bot' }],
  ]);
  const account = (login: string): Account => {
    const type = login.endsWith('[bot]') ? ('Bot' as const) : ('User' as const);
    const found = accounts.get(login) ?? { login, id: 1000 + accounts.size, type };
    accounts.set(login, found);
    return found;
  };
  const issue = (prefix: string, facts: Omit<Token, 'value'>): string => {
    const value = `${prefix}_${randomBytes(18).toString('hex')}`;
    tokens.set(value, { value, ...facts });
    return value;
  };
  return {
    token: (permissions) => issue('ghs', { account: account('github-actions[bot]'), permissions, app: ACTIONS.app }),
    appToken: (slug, permissions) =>
      issue('ghs', { account: account(`${slug}[bot]`), permissions, app: { id: 900_000 + slug.length, slug } }),
    userToken: (login, permissions = { contents: 'write', 'pull-requests': 'write', checks: 'read' }) =>
      issue('ghp', { account: account(login), permissions }),
    find: (value) => (value === undefined ? undefined : tokens.get(value)),
    account,
  };
}

/** Whether a token has one of the scopes at a level. */
export function allows(token: Token | undefined, scopes: readonly string[], level: 'read' | 'write'): boolean {
  return scopes.some((scope) => {
    const has = token?.permissions[scope] ?? 'none';
    return has === 'write' || (level === 'read' && has === 'read');
  });
}

/** `Authorization: token x`, `Bearer x`, or Basic with `x-access-token:x`, as git sends it. */
export function tokenIn(header: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (header ?? '').split(' ');
  if (/^(token|bearer)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return undefined;
  return Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':');
}
