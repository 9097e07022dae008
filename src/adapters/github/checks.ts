import type { CheckRun, CheckWrite, Forge } from '../../core/ports.ts';
import type { Annotation } from '../../core/records.ts';
import type { Attempt } from './errors.ts';
import { ONCE, type Session, trying } from './session.ts';

/** GitHub's limit for one request. https://docs.github.com/en/rest/checks/runs */
export const ANNOTATIONS_PER_REQUEST = 50;

export function checksOf(session: Session): Pick<Forge, 'checks' | 'createCheck' | 'updateCheck'> {
  const { client, at } = session;
  return {
    async checks(sha, name) {
      const attempt = { what: `read the checks of ${sha}`, scope: 'checks', access: 'read' } as const;
      const runs = await trying(session, attempt, () =>
        client.paginate(client.rest.checks.listForRef, {
          ...at,
          ref: sha,
          check_name: name,
          filter: 'all',
          per_page: 100,
        }),
      );
      return runs.map(checkOf).sort((a, b) => a.id - b.id);
    },
    async createCheck(check) {
      const [first, ...rest] = partsOf(check);
      const made = await trying(session, writing(check), () =>
        client.rest.checks.create({ ...at, head_sha: check.headSha, ...payload(first), request: ONCE }),
      );
      return patchAll(session, checkOf(made.data), rest);
    },
    async updateCheck(id, check) {
      const [first, ...rest] = partsOf(check);
      return patchAll(session, await patch(session, id, first), rest);
    },
  };
}

/** One request's share of a check. GitHub appends its annotations to those there; the last one completes the check. */
interface Part {
  readonly check: CheckWrite;
  readonly annotations: readonly Annotation[];
  readonly last: boolean;
}

function partsOf(check: CheckWrite): [Part, ...Part[]] {
  const size = ANNOTATIONS_PER_REQUEST;
  const count = Math.max(1, Math.ceil(check.annotations.length / size));
  const part = (index: number): Part => ({
    check,
    annotations: check.annotations.slice(index * size, (index + 1) * size),
    last: index === count - 1,
  });
  return [part(0), ...Array.from({ length: count - 1 }, (_, index) => part(index + 1))];
}

async function patchAll(session: Session, run: CheckRun, parts: readonly Part[]): Promise<CheckRun> {
  let current = run;
  for (const part of parts) current = await patch(session, run.id, part);
  return current;
}

async function patch(session: Session, id: number, part: Part): Promise<CheckRun> {
  // Appending is not idempotent, so after a lost answer the caller must look before it tries again.
  const request = part.annotations.length > 0 ? ONCE : {};
  const made = await trying(session, writing(part.check), () =>
    session.client.rest.checks.update({ ...session.at, check_run_id: id, ...payload(part), request }),
  );
  return checkOf(made.data);
}

function writing(check: CheckWrite): Attempt {
  return { what: `write the check "${check.name}" on ${check.headSha}`, scope: 'checks', access: 'write' };
}

function payload({ check, annotations, last }: Part) {
  return {
    name: check.name,
    external_id: check.externalId,
    ...(check.detailsUrl === undefined ? {} : { details_url: check.detailsUrl }),
    ...(last && check.status === 'completed'
      ? { status: 'completed' as const, conclusion: check.conclusion ?? 'neutral' }
      : { status: 'in_progress' as const }),
    output: {
      title: check.title,
      summary: check.summary,
      annotations: annotations.map((annotation) => ({
        path: annotation.path,
        start_line: annotation.startLine,
        end_line: annotation.endLine,
        annotation_level: annotation.level,
        title: annotation.title,
        message: annotation.message,
      })),
    },
  };
}

interface ApiCheck {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly external_id: string | null;
  readonly output: { readonly annotations_count: number };
}

function checkOf(run: ApiCheck): CheckRun {
  return {
    id: run.id,
    name: run.name,
    headSha: run.head_sha,
    status: run.status,
    ...(run.conclusion === null ? {} : { conclusion: run.conclusion }),
    externalId: run.external_id ?? '',
    annotations: run.output.annotations_count,
  };
}
