/** Reusable workflows: where their text is, and what a caller hands them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Level, Permissions } from '../github/accounts.ts';
import type { Context } from './language.ts';
import type { WorkflowOptions } from './workflow-run.ts';

export interface Called {
  readonly inputs: Context;
  readonly secrets: Readonly<Record<string, string>>;
  /** The caller's scopes: a called workflow cannot have more. */
  readonly permissions: Permissions;
  /** Folder of the run's artifacts. */
  readonly shared: string;
  /** Job of the caller, before the names of these jobs. */
  readonly prefix: string;
}

/** `./file` from the event's commit, `owner/repo/file@version` from the folder that stands for the repository. */
export function calledFile(uses: string, { actions, github, event }: WorkflowOptions): { path: string; text: string } {
  const [where = '', version] = uses.split('@');
  const local = /^\.\/(.+)$/.exec(where)?.[1];
  if (local !== undefined) return { path: local, text: github.repo.git('cat-file', 'blob', `${event.sha}:${local}`) };
  const [, name = '', file = ''] = /^([^/]+\/[^/]+)\/(.+)$/.exec(where) ?? [];
  const folder = actions?.[name];
  if (folder === undefined || version === undefined) throw new Error(`no folder is known for "uses: ${uses}"`);
  return { path: file, text: readFileSync(path.join(folder, file), 'utf8') };
}

/** GitHub refuses to start a called workflow that asks for more than its caller has. */
export function requireGranted(scopes: Readonly<Record<string, Level>>, { permissions, prefix }: Called): void {
  const rank = { none: 0, read: 1, write: 2 };
  for (const [scope, level] of Object.entries(scopes)) {
    const has = permissions[scope] ?? 'none';
    if (rank[level] > rank[has]) {
      throw new Error(
        `the called workflow of job ${prefix} asks for '${scope}: ${level}', and is only allowed '${scope}: ${has}'`,
      );
    }
  }
}
