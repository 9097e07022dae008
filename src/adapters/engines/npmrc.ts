import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

type Env = Readonly<Record<string, string | undefined>>;

export interface NpmPlaces {
  readonly env: Env;
  readonly home: string;
  /** Folder with the project's `.npmrc`; absent where the project is what is under review. */
  readonly project?: string;
  /** The running Node, beside which npm may lie. */
  readonly execPath: string;
}

export interface NpmConfig {
  /** Address of the registry for a package, ending in `/`, or undefined. */
  registryOf(name: string): string | undefined;
  /** Value of the `authorization` header for an address, or undefined. */
  authorizationFor(url: URL): string | undefined;
}

/**
 * What npm is configured with, in npm's own order: environment, the project's `.npmrc`, the user's, and last what npm
 * itself answers when it is on the path. Of the project's file only the addresses count, and its variables stay as they
 * are: whoever writes that file must not learn a credential of whoever runs the program.
 */
export async function readNpmConfig(places: NpmPlaces): Promise<NpmConfig> {
  const user = settings(await textOf(userFile(places)), places.env);
  const project = settings(places.project === undefined ? '' : await textOf(join(places.project, '.npmrc')), undefined);
  const named = fromEnv(places.env);
  const addresses = new Map([...user, ...project, ...named].filter(([key]) => REGISTRY_KEY.test(key)));
  const asked = addresses.has('registry') ? new Map() : await askNpm(places);
  const all = new Map([...asked, ...addresses]);
  return {
    registryOf: (name) => withSlash(all.get(`${name.split('/')[0]}:registry`) ?? all.get('registry')),
    authorizationFor: (url) => authorization(url, new Map([...user, ...named])),
  };
}

const REGISTRY_KEY = /^(@[^:]+:)?registry$/;

function userFile({ env, home }: NpmPlaces): string {
  return fromEnv(env).get('userconfig') ?? join(home, '.npmrc');
}

/** npm reads `npm_config_<key>` in any case. */
function fromEnv(env: Env): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    const match = /^npm_config_(.+)$/i.exec(name);
    if (match?.[1] !== undefined && value !== undefined && value !== '')
      found.set(match[1].startsWith('//') ? match[1] : match[1].toLowerCase(), value);
  }
  return found;
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

/** The lines `key = value` of an `.npmrc`; `${NAME}` is replaced where an environment is given. */
function settings(text: string, env: Env | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    const value = match[2].replace(/^(["'])(.*)\1$/, '$2');
    found.set(match[1], env === undefined ? value : value.replace(/\$\{([^}?]+)\??\}/g, (_, name) => env[name] ?? ''));
  }
  return found;
}

/** Asked outside the project, so that npm does not read the project's file either. */
async function askNpm({ env, execPath }: NpmPlaces): Promise<Map<string, string>> {
  const args = ['config', 'list', '--json'];
  const options = { cwd: tmpdir(), env: { ...env }, timeout: 20_000, maxBuffer: 1 << 22 };
  const script = join(dirname(execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  for (const command of [['npm'], [execPath, script]] as const) {
    const [program, ...before] = command;
    const answer = await promisify(execFile)(program, [...before, ...args], options).catch(() => undefined);
    const config = parsed(answer?.stdout ?? '');
    if (config.size > 0) return new Map([...config].filter(([key]) => REGISTRY_KEY.test(key)));
  }
  return new Map();
}

function parsed(text: string): Map<string, string> {
  try {
    const entries = Object.entries(JSON.parse(text) as Record<string, unknown>);
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}

/** npm keeps credentials by host and path, `//host/path/:_authToken`; the longest path that fits counts. */
function authorization(url: URL, config: ReadonlyMap<string, string>): string | undefined {
  let path = url.pathname;
  for (;;) {
    const key = `//${url.host}${path}`;
    for (const prefix of path.endsWith('/') ? [key, key.slice(0, -1)] : [key, `${key}/`]) {
      const found = credentials(prefix, config);
      if (found !== undefined) return found;
    }
    if (path === '/') return undefined;
    path = path.replace(/[^/]*\/?$/, '');
  }
}

function credentials(prefix: string, config: ReadonlyMap<string, string>): string | undefined {
  const [token, basic, user, password] = ['_authToken', '_auth', 'username', '_password'].map((key) =>
    config.get(`${prefix}:${key}`),
  );
  if (token) return `Bearer ${token}`;
  if (basic) return `Basic ${basic}`;
  if (!user || !password) return undefined;
  const plain = `${user}:${Buffer.from(password, 'base64').toString('utf8')}`;
  return `Basic ${Buffer.from(plain).toString('base64')}`;
}

function withSlash(address: string | undefined): string | undefined {
  return address === undefined || address === '' ? undefined : address.replace(/\/*$/, '/');
}
