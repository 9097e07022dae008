import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** What is no HTTP, and what Node would hang up on, gets an answer all the same, in the shape of every error here. */
export function refuseSockets(server: Server): void {
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || code === 'ECONNRESET') socket.destroy();
    else say(socket, REFUSALS.get(code) ?? ['400 Bad Request', 'this is no HTTP request']);
  });
  server.on('connect', (_, socket) => say(socket, ['405 Method Not Allowed', 'this is no proxy']));
}

type Refusal = readonly [status: string, error: string];

const REFUSALS = new Map<string, Refusal>([
  ['HPE_HEADER_OVERFLOW', ['431 Request Header Fields Too Large', 'the head of the request is too long']],
  ['ERR_HTTP_REQUEST_TIMEOUT', ['408 Request Timeout', 'the request took too long to come in']],
]);

function say(socket: Duplex, [status, error]: Refusal): void {
  const body = JSON.stringify({ error });
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  );
}
