/** What the flags and the configuration file say together. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EXIT, messageOf, TrainyardError } from '../core/errors.ts';
import { readConfig, type ServeConfig } from './config/config.ts';
import type { UnitSource } from './http/ports.ts';
import type { ServeRequest, ServeWorld } from './wiring.ts';

/** Throws `serve-config` and `serve-exposed`. */
export async function optionsOf(request: ServeRequest, world: ServeWorld): Promise<ServeConfig> {
  const config = withFlags(readConfig(await configText(request, world)), request);
  checkExposure(config);
  return config;
}

/** Key and certificate, where the server is to speak TLS. Throws `serve-config`. */
export async function tlsOf({ listen }: ServeConfig, { cwd }: ServeWorld) {
  if (listen.tls === undefined) return undefined;
  const [key, cert] = await Promise.all(
    [listen.tls.key, listen.tls.cert].map((path) => readFile(resolve(cwd, path)).catch(unreadable(path))),
  );
  return { key: key as Buffer, cert: cert as Buffer };
}

async function configText({ config }: ServeRequest, { cwd }: ServeWorld): Promise<string | undefined> {
  if (config === undefined) return undefined;
  return (await readFile(resolve(cwd, config)).catch(unreadable(config))).toString('utf8');
}

function unreadable(path: string): (cause: unknown) => never {
  return (cause) => {
    throw new TrainyardError({
      code: 'serve-config',
      message: `${path} could not be read: ${messageOf(cause)}`,
      fix: 'Check the path in --config, or in listen.tls of that file.',
      exitCode: EXIT.invalid,
      cause,
    });
  };
}

/** Flags win over the file. */
function withFlags(config: ServeConfig, { host, port }: ServeRequest): ServeConfig {
  const listen = { ...config.listen, ...(host !== undefined && { host }), ...(port !== undefined && { port }) };
  return { ...config, listen };
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

/** Beyond this machine nobody is let in by default. */
function checkExposure({ listen, access }: ServeConfig): void {
  if (LOOPBACK.test(listen.host) || access.anonymous || access.keys.length > 0 || access.oidc !== undefined) return;
  throw new TrainyardError({
    code: 'serve-exposed',
    message: `${listen.host} can be reached from other machines, and nothing says who may do what`,
    fix: 'Set access.keys or access.oidc in the --config file; or access.anonymous: true, where something in front of the server decides.',
    exitCode: EXIT.invalid,
  });
}

export function unitOf({ routing }: ServeConfig): UnitSource {
  const { unitHeader, unitPath } = routing;
  return { header: unitHeader.toLowerCase(), ...(unitPath !== undefined && { path: unitPath.split('.') }) };
}

export function unusable({ listen }: ServeConfig, cause: unknown): TrainyardError {
  return new TrainyardError({
    code: 'serve-address',
    message: `cannot listen at ${listen.host} port ${listen.port}: ${messageOf(cause)}`,
    fix: 'Choose another --port, or end what uses it.',
    exitCode: EXIT.invalid,
    cause,
  });
}
