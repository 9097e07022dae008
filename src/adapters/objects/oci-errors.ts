import { messageOf, TrainyardError } from '../../core/errors.ts';
import type { RegistryPlace } from '../../core/registry.ts';

const GRANT =
  'Set TRAINYARD_REGISTRY_USER and TRAINYARD_REGISTRY_PASSWORD, or run "docker login"; in the workflow, pass the secrets store-key-id (the user) and store-key (its password or token).';

/** What an answer other than the expected one means. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#error-codes */
export async function registryRefusal(response: Response, place: RegistryPlace): Promise<TrainyardError> {
  const { status } = response;
  const where = shown(place);
  const said = `${status}${saidBy((await response.text().catch(() => '')).slice(0, 10_000))}`;
  if (status === 401) return failed('store-credentials', `${where} asks who this is: ${said}`, GRANT);
  if (status === 403) {
    return failed(
      'store-denied',
      `${where} refuses the request: ${said}`,
      'Let that account pull, push and delete there.',
    );
  }
  if (status === 405) {
    const fix =
      "Let the registry delete manifests: for Docker's, set storage.delete.enabled (REGISTRY_STORAGE_DELETE_ENABLED=true); elsewhere delete them by its own means.";
    return failed('store-rejected', `${where} does not allow this: ${said}`, fix);
  }
  if (status >= 500 || status === 429) {
    return failed('store-unavailable', `${where} does not answer properly: ${said}`, 'Try again later.');
  }
  return failed(
    'store-rejected',
    `${where} rejects the request: ${said}`,
    'Check store.options of trainyard.yaml, and that the registry speaks OCI distribution 1.0 or newer.',
  );
}

export function registryUnreachable(error: unknown, place: RegistryPlace): TrainyardError {
  const cause = error instanceof Error && error.cause !== undefined ? ` (${messageOf(error.cause)})` : '';
  return failed(
    'store-unreachable',
    `${shown(place)} cannot be reached: ${messageOf(error)}${cause}`,
    'Check store.options.registry, and that this machine may reach it.',
  );
}

export function failed(code: string, message: string, fix: string): TrainyardError {
  return new TrainyardError({ code, message, fix });
}

export function shown({ registry, repository }: RegistryPlace): string {
  return `the repository ${repository} at ${registry}`;
}

function saidBy(text: string): string {
  try {
    const { errors } = JSON.parse(text) as { errors?: readonly { code?: unknown; message?: unknown }[] };
    const [first] = errors ?? [];
    return first === undefined ? '' : ` (${String(first.code)}: ${String(first.message).slice(0, 200)})`;
  } catch {
    return '';
  }
}
