import { sha256 } from '../../core/hash.ts';
import { type ArtifactManifest, MANIFEST_TYPE, type Registry, type RegistryPlace } from '../../core/registry.ts';
import { type Purpose, registryAuth } from './oci-auth.ts';
import type { CallRegistry, RegistryCall } from './oci-call.ts';
import { registryCredentials } from './oci-credentials.ts';
import { failed, registryRefusal, registryUnreachable, shown } from './oci-errors.ts';
import { putBlob } from './oci-upload.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A repository over HTTP. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md */
export function openRegistry(place: RegistryPlace, env: Env): Registry {
  const call = registryCaller(place, env);
  return {
    async manifest(tag) {
      const bytes = await manifestBytes(call, tag, place);
      return bytes === undefined ? undefined : parsed(bytes, tag, place);
    },
    async putManifest(tag, manifest) {
      const body = new TextEncoder().encode(JSON.stringify(manifest));
      await call({ method: 'PUT', at: `manifests/${tag}`, headers: { 'content-type': MANIFEST_TYPE }, body });
    },
    async deleteManifest(tag) {
      const bytes = await manifestBytes(call, tag, place);
      if (bytes === undefined) return;
      await call({ method: 'DELETE', at: `manifests/${sha256(bytes)}`, answers: [404] });
    },
    async blob(digest) {
      return bytesAt(call, { method: 'GET', at: `blobs/${digest}`, answers: [404] }, place);
    },
    putBlob: (bytes) => putBlob(call, bytes),
    tags: () => allTags(call),
  };
}

function manifestBytes(call: CallRegistry, tag: string, place: RegistryPlace): Promise<Uint8Array | undefined> {
  const headers = { accept: MANIFEST_TYPE };
  return bytesAt(call, { method: 'GET', at: `manifests/${tag}`, headers, answers: [404] }, place);
}

/** Whole content, or undefined where there is none; a connection that breaks in the middle is asked again. */
async function bytesAt(call: CallRegistry, asked: RegistryCall, place: RegistryPlace): Promise<Uint8Array | undefined> {
  for (let attempt = 1; ; attempt++) {
    const response = await call(asked);
    try {
      const bytes = new Uint8Array(await response.arrayBuffer());
      return response.status === 404 ? undefined : bytes;
    } catch (error) {
      if (attempt === READS) throw registryUnreachable(error, place);
    }
  }
}

const READS = 3;

function parsed(bytes: Uint8Array, tag: string, place: RegistryPlace): ArtifactManifest {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as ArtifactManifest;
    if (value.schemaVersion === 2 && Array.isArray(value.layers))
      return { ...value, annotations: value.annotations ?? {} };
  } catch {
    // Said below.
  }
  throw failed(
    'store-corrupt',
    `the tag ${tag} of ${shown(place)} is no OCI manifest of an artifact`,
    'Delete it, or give Trainyard a repository of its own.',
  );
}

async function allTags(call: CallRegistry): Promise<readonly string[]> {
  const tags: string[] = [];
  let at: string | undefined = 'tags/list?n=1000';
  while (at !== undefined) {
    const response = await call({ method: 'GET', at, answers: [404] });
    // A repository that nothing was put into does not exist.
    if (response.status === 404) return tags;
    const { tags: page } = (await response.json()) as { tags?: readonly string[] | null };
    tags.push(...(page ?? []));
    const next: string | undefined = /<([^>]+)>\s*;\s*rel="?next"?/i.exec(response.headers.get('link') ?? '')?.[1];
    at = next === undefined ? undefined : new URL(next, response.url).href;
  }
  return tags;
}

/** Authorised requests to one repository. Throws the errors of `Registry`. */
export function registryCaller(place: RegistryPlace, env: Env): CallRegistry {
  const auth = registryAuth(place, () => registryCredentials(env, place.registry));
  const base = `${place.registry}/v2/${place.repository}/`;
  return async (call) => {
    const url = new URL(call.at, base);
    const own = url.origin === new URL(place.registry).origin;
    const purpose = purposeOf(call);
    const send = () => fetch(url, requestOf(call, own ? auth.header(purpose) : undefined));
    let response = await patiently(send, call, place);
    if (response.status === 401 && own) {
      const challenge = response.headers.get('www-authenticate');
      if (await auth.answer(purpose, challenge)) {
        await response.arrayBuffer();
        response = await patiently(send, call, place);
      }
    }
    if (response.ok || call.answers?.includes(response.status)) return response;
    if (response.status === 404 && call.at.includes('/uploads/')) throw gone(place);
    throw await registryRefusal(response, place);
  };
}

function purposeOf({ method }: RegistryCall): Purpose {
  if (method === 'DELETE') return 'delete';
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}

const MOST_MS = 300_000;

function requestOf({ method, headers, body }: RegistryCall, authorization: string | undefined): RequestInit {
  return {
    method,
    headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
    ...(body === undefined ? {} : { body: body as NonNullable<RequestInit['body']> }),
    signal: AbortSignal.timeout(MOST_MS),
  };
}

const TRIES = 6;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 60_000;

/** Repeats what may pass, after as long as the registry asks for; what must not be sent twice once alone. */
async function patiently(send: () => Promise<Response>, call: RegistryCall, place: RegistryPlace): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === TRIES || call.repeat === false;
    let wait = FIRST_WAIT_MS * 2 ** (attempt - 1);
    try {
      const response = await send();
      if (last || !(response.status >= 500 || response.status === 429)) return response;
      await response.arrayBuffer();
      const asked = Number(response.headers.get('retry-after') ?? Number.NaN) * 1000;
      if (asked > wait) wait = Math.min(asked, LONGEST_WAIT_MS);
    } catch (error) {
      if (last) throw registryUnreachable(error, place);
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

function gone(place: RegistryPlace) {
  return failed('store-upload-gone', `${shown(place)} has forgotten an upload in the middle`, 'Run it again.');
}
