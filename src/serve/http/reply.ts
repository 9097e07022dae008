import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { deflate, gzip } from 'node:zlib';

/** An answer before it is on its way. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export const JSON_TYPE = 'application/json';

export function jsonReply(value: unknown, status = 200): Reply {
  return { status, headers: { 'content-type': JSON_TYPE }, body: JSON.stringify(value) };
}

/** Smaller answers are not worth packing. */
const PACKED_FROM = 1024;

/** Sends it, packed where the client takes that and it helps. */
export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): Promise<void> | undefined {
  const { status, headers, body } = reply;
  const accepted = request.headers['accept-encoding'];
  if (accepted === undefined || body.length < PACKED_FROM) return void write(response, reply);
  const packing = packingFor(accepted);
  if (packing === undefined) return void write(response, reply);
  return PACK[packing](body).then((packed) => {
    const named = { ...headers, 'content-encoding': packing, vary: 'accept-encoding' };
    write(response, { status, headers: named, body: packed });
  });
}

const PACK = { gzip: promisify<string | Buffer, Buffer>(gzip), deflate: promisify<string | Buffer, Buffer>(deflate) };

/** The first of ours that the client takes; `q=0` refuses one. */
function packingFor(accepted: string): keyof typeof PACK | undefined {
  const wishes = new Map(
    accepted.split(',').map((part): [string, boolean] => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      return [name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))];
    }),
  );
  for (const name of ['gzip', 'deflate'] as const) if (wishes.get(name) ?? wishes.get('*') ?? false) return name;
  return undefined;
}

function write(response: ServerResponse, { status, headers, body }: Reply): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.write(body);
  // Head and body leave as one piece of text; `end` with the body would add an empty piece, and gather the two.
  response.socket?.uncork();
  response.end();
}
