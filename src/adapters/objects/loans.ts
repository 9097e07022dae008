import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import type { Loans } from '../../core/ports.ts';
import { diskFiles } from '../files/files.ts';

const TRIES = 5;
const FIRST_WAIT_MS = 200;
const MOST_MS = 600_000;

/** Addresses that a store has lent: `https:` with a signature in it, or `file:` on a share. */
export function openLoans(): Loans {
  return {
    get: (address) => (isFile(address) ? readShared(address) : download(address)),
    put: (address, bytes) => (isFile(address) ? writeShared(address, bytes) : upload(address, bytes)),
  };
}

function isFile(address: string): boolean {
  return address.startsWith('file:');
}

async function readShared(address: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(fileURLToPath(address));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unreachable(address, messageOf(error));
  }
}

async function writeShared(address: string, bytes: Uint8Array): Promise<void> {
  try {
    await diskFiles().write(fileURLToPath(address), bytes);
  } catch (error) {
    throw unreachable(address, messageOf(error));
  }
}

async function download(address: string): Promise<Uint8Array | undefined> {
  const response = await patiently(address, () => fetch(address, { signal: AbortSignal.timeout(MOST_MS) }));
  if (response.status === 404) return undefined;
  if (!response.ok) throw await refused(address, response);
  return new Uint8Array(await response.arrayBuffer());
}

async function upload(address: string, bytes: Uint8Array): Promise<void> {
  const body = bytes as NonNullable<RequestInit['body']>;
  const send = () => fetch(address, { method: 'PUT', body, signal: AbortSignal.timeout(MOST_MS) });
  const response = await patiently(address, send);
  if (!response.ok) throw await refused(address, response);
}

/** Repeats what may pass: lost connections and a busy service. Objects are whole or not there, so doing it twice is fine. */
async function patiently(address: string, send: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === TRIES;
    try {
      const response = await send();
      if (last || (response.status < 500 && response.status !== 429)) return response;
      await response.arrayBuffer();
    } catch (error) {
      if (last) throw unreachable(address, causeOf(error));
    }
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** (attempt - 1)));
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? messageOf(error) : `${messageOf(error)} (${messageOf(cause)})`;
}

/** The query is the signature, and stays out of every message. */
function shown(address: string): string {
  return address.replace(/\?.*$/s, '');
}

async function refused(address: string, response: Response): Promise<TrainyardError> {
  const code = /<Code>([^<]{1,80})<\/Code>/.exec((await response.text()).slice(0, 10_000))?.[1];
  return new TrainyardError({
    code: 'loan-refused',
    message: `${shown(address)} answers ${response.status}${code === undefined ? '' : ` (${code})`}`,
    fix: 'The address was lent for two days, or for as long as the session of the access key; run the whole workflow again.',
  });
}

function unreachable(address: string, why: string): TrainyardError {
  return new TrainyardError({
    code: 'loan-unreachable',
    message: `${shown(address)} cannot be reached: ${why}`,
    fix: "Let this job's runner reach the store, or set review.handover of trainyard.yaml to artifacts.",
  });
}
