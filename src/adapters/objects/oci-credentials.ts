import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface RegistryCredentials {
  readonly user: string;
  readonly password: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Of the environment, else of the file that `docker login` writes. Programs that keep passwords for Docker are not asked.
 * Empty variables, as of an unset secret, count as absent.
 */
export async function registryCredentials(env: Env, registry: string): Promise<RegistryCredentials | undefined> {
  const [user, password] = [env['TRAINYARD_REGISTRY_USER'], env['TRAINYARD_REGISTRY_PASSWORD']];
  if (user && password) return { user, password };
  const folder = env['DOCKER_CONFIG'] || join(env['HOME'] || homedir(), '.docker');
  const text = await readFile(join(folder, 'config.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : credentialsIn(text, new URL(registry).host);
}

/** Of Docker's file, by host; the value is `user:password` in base 64. */
export function credentialsIn(text: string, host: string): RegistryCredentials | undefined {
  let auths: Readonly<Record<string, { readonly auth?: unknown } | undefined>> = {};
  try {
    auths = (JSON.parse(text) as { auths?: typeof auths }).auths ?? {};
  } catch {
    return undefined;
  }
  const names = [host, `https://${host}`, `http://${host}`, `https://${host}/v1/`, `https://${host}/v2/`];
  const auth = names.map((name) => auths[name]?.auth).find((value) => typeof value === 'string' && value !== '');
  const [, user, password] = /^([^:]+):(.+)$/s.exec(Buffer.from(String(auth ?? ''), 'base64').toString('utf8')) ?? [];
  return user === undefined || password === undefined ? undefined : { user, password };
}
