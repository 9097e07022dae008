/** Git's smart HTTP protocol: hands a request to the `git http-backend` that ships with git, as a CGI program. */
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { cleanEnv } from './repository.ts';

export interface GitRequest {
  /** Folder that holds `<owner>/<repo>.git`. */
  readonly root: string;
  /** `/<owner>/<repo>.git/info/refs`. */
  readonly path: string;
  readonly query: string;
  readonly user: string | undefined;
  readonly body: Buffer;
}

/** Answers with what the backend prints. When `response` is null the request is carried out and the answer dropped. */
export async function serveGit(
  git: GitRequest,
  request: IncomingMessage,
  response: ServerResponse | null,
): Promise<number> {
  const child = spawn('git', ['http-backend'], {
    env: {
      ...cleanEnv(),
      GIT_PROJECT_ROOT: git.root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: git.path,
      QUERY_STRING: git.query,
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      CONTENT_LENGTH: String(git.body.length),
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      ...(git.user === undefined ? {} : { REMOTE_USER: git.user, REMOTE_ADDR: '127.0.0.1' }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(git.body);
  const parts: Buffer[] = [];
  for await (const part of child.stdout) parts.push(part as Buffer);
  return answer(Buffer.concat(parts), response);
}

function answer(output: Buffer, response: ServerResponse | null): number {
  const end = output.indexOf('\r\n\r\n');
  const headers = output
    .subarray(0, Math.max(end, 0))
    .toString()
    .split('\r\n')
    .map((line) => line.split(/:\s*/, 2) as [string, string]);
  const status = end < 0 ? 500 : Number(headers.find(([name]) => name === 'Status')?.[1]?.slice(0, 3) ?? 200);
  if (response === null) return status;
  response.statusCode = status;
  for (const [name, value] of headers) if (name !== 'Status' && name !== '') response.setHeader(name, value);
  response.end(output.subarray(end + 4));
  return status;
}
