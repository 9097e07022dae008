import { type GitProcess, gitFailed } from './process.ts';

/** Object ids of revisions, each peeled to a type; undefined where there is no such object. */
export type ResolveRevision = (revision: string, type: 'commit' | 'tree') => Promise<string | undefined>;

interface Question {
  readonly text: string;
  readonly answer: (id: string | undefined) => void;
  readonly fail: (error: unknown) => void;
}

/** Questions that are asked in one turn share one process of git, since starting it takes longer than answering. */
export function revisionResolver(git: GitProcess): ResolveRevision {
  let asked: Question[] = [];
  const ask = async (): Promise<void> => {
    const batch = asked;
    asked = [];
    try {
      const input = batch.map(({ text }) => `${text}\n`).join('');
      const result = await git.call(['cat-file', '--batch-check=%(objectname)'], { input });
      if (result.status !== 0) throw gitFailed(['cat-file'], result);
      const lines = result.stdout.toString('utf8').split('\n');
      for (const [index, { answer }] of batch.entries()) answer(idIn(lines[index]));
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  };
  return async (revision, type) => {
    // One line is one question.
    if (revision === '' || /[\0\n]/.test(revision)) return undefined;
    return new Promise((answer, fail) => {
      if (asked.length === 0) setImmediate(() => void ask());
      asked.push({ text: `${revision}^{${type}}`, answer, fail });
    });
  };
}

export const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Anything else than an id says that the object is missing or the name ambiguous. */
function idIn(line: string | undefined): string | undefined {
  return line !== undefined && OBJECT_ID.test(line) ? line : undefined;
}
