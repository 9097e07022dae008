import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FileServer {
  /** `http://127.0.0.1:<port>`. */
  readonly address: string;
  /** `127.0.0.1:<port>`, as a project lists it. */
  readonly host: string;
  /** One line per request: method, path and range. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A real HTTP server on loopback. */
export async function fileServer(listener: RequestListener): Promise<FileServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url}${request.headers.range === undefined ? '' : ` ${request.headers.range}`}`);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    address: `http://${host}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends bytes as a server of files does: with length and etag, from a byte on where that is asked and still holds. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  {
    bytes,
    etag = '"one"',
    breaksAfter,
  }: { readonly bytes: Buffer; readonly etag?: string; readonly breaksAfter?: number },
): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const holds = request.headers['if-range'] === undefined || request.headers['if-range'] === etag;
  const start = holds ? from : 0;
  if (start > 0 && start >= bytes.length) {
    response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    return;
  }
  const headers = { etag, 'content-length': bytes.length - start };
  const range = { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` };
  response.writeHead(start > 0 ? 206 : 200, start > 0 ? { ...headers, ...range } : headers);
  if (breaksAfter === undefined) {
    response.end(bytes.subarray(start));
    return;
  }
  response.write(bytes.subarray(start, start + breaksAfter), () => setTimeout(() => response.destroy(), 20));
}
