import { parse } from 'yaml';
import { messageOf } from '../../core/errors.ts';
import { DEFAULT_BREAKER } from '../routing/breaker.ts';
import {
  between,
  configError,
  list,
  type Of,
  oneOf,
  optional,
  required,
  section,
  text,
  whole,
  yesNo,
} from './reading.ts';

const ROLES = ['read', 'infer', 'admin'] as const;

const KEY = section({
  /** For the audit log. */
  name: required(/^[A-Za-z0-9_.@-]{1,63}$/, 'a short name'),
  sha256: required(/^[0-9a-f]{64}$/, 'the SHA-256 of the key in 64 hex digits (trainyard serve --hash-key)'),
  roles: list(oneOf(ROLES, 'read')),
  /** Every model when empty. */
  models: list(required(/^[a-z0-9][a-z0-9-]{0,62}$/, 'the name of a model')),
});

const OIDC = section({
  issuer: required(/^https?:\/\/\S+$/, 'the address of the issuer'),
  audience: required(/^\S+$/, 'the audience that tokens are made for'),
  jwks: text(undefined, /^https?:\/\/\S+$/),
  /** Claim with a list, or a text divided by spaces, of `infer` and `wage-band:infer`. */
  rolesClaim: text('roles', /^\S+$/),
});

const NAN = oneOf(['error', 'null'], 'error');

/** Everything that `--config` may say, each with its default. Sizes are bytes, times milliseconds unless named otherwise. */
const CONFIG = section({
  listen: section({
    host: text('127.0.0.1', /^[A-Za-z0-9.:-]+$/),
    port: whole(0, 65535, 8080),
    tls: optional(
      section({ cert: required(/./, 'the path of a PEM file'), key: required(/./, 'the path of a PEM file') }),
    ),
  }),
  access: section({ anonymous: yesNo(false), keys: list(KEY), oidc: optional(OIDC) }),
  limits: section({
    bodyBytes: whole(1024, 2 ** 31, 16 * 2 ** 20),
    batchRows: whole(1, 10_000_000, 10_000),
    concurrency: whole(1, 100_000, 256),
    timeoutMs: whole(1, 600_000, 10_000),
  }),
  routing: section({ unitHeader: text('x-unit-id', /^[A-Za-z0-9-]+$/), unitPath: text(undefined) }),
  breaker: section({
    failures: whole(1, 1_000_000, DEFAULT_BREAKER.failures),
    rate: between(0, 1, DEFAULT_BREAKER.rate),
    windowMs: whole(100, 3_600_000, DEFAULT_BREAKER.windowMs),
  }),
  shadow: section({ queue: whole(1, 100_000, 64) }),
  log: optional(
    section({
      folder: required(/./, 'the path of a folder'),
      format: oneOf(['jsonl', 'parquet'], 'jsonl'),
      /** Share of the predictions that are written. */
      sample: between(0, 1, 1),
      maxBytes: whole(2 ** 16, 2 ** 50, 10 * 2 ** 30),
      retentionDays: between(0, 36_500, 30),
      /** Lines that wait to be written; more are dropped and counted. */
      queueBytes: whole(2 ** 10, 2 ** 30, 16 * 2 ** 20),
      /** `required`: no answer before its line is on disk. */
      audit: oneOf(['off', 'required'], 'off'),
      /** Whether the values of features are written. */
      inputs: yesNo(true),
      /** Features that are never written. */
      personal: list(required(/./, 'the name of a feature')),
    }),
  ),
  // YAML reads the bare word null as no value.
  nan: (value, at) => NAN(value === null ? 'null' : value, at),
  drainMs: whole(0, 600_000, 500),
});

export type ServeConfig = Of<typeof CONFIG>;
export type LogConfig = NonNullable<ServeConfig['log']>;
export type KeyConfig = Of<typeof KEY>;
export type OidcConfig = Of<typeof OIDC>;

/** The text of a configuration file, YAML or JSON; nothing at all gives every default. Throws `serve-config`. */
export function readConfig(yaml: string | undefined): ServeConfig {
  if (yaml === undefined) return CONFIG({}, '');
  let value: unknown;
  try {
    value = parse(yaml, { maxAliasCount: 10 });
  } catch (error) {
    throw configError(`it is no YAML: ${messageOf(error)}`, 'Correct the file.');
  }
  return CONFIG(value, '');
}
