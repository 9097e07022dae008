import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommitWrite, TagWrite } from '../../core/refs.ts';
import type { GitProcess } from './process.ts';

/** Who writes: a fixed name, so that equal decisions are equal commits on any machine. */
const NAME = 'trainyard';
const EMAIL = 'trainyard@noreply.invalid';

/** Writes the blobs, the tree and the commit through an index of its own; working tree and index stay untouched. */
export async function writeCommit(git: GitProcess, commit: CommitWrite): Promise<string> {
  const { parent, other, files, message, at } = commit;
  const scratch = await mkdtemp(join(tmpdir(), 'trainyard-commit-'));
  try {
    const env = { GIT_INDEX_FILE: join(scratch, 'index') };
    const texts = [...files].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
    const ids = await writeBlobs(
      git,
      texts.map(([, text]) => text),
      scratch,
    );
    if (parent !== undefined) await git.text(['read-tree', parent], { env });
    const lines = [
      ...texts.map(([path], index) => `100644 ${ids[index]}\t${path}\0`),
      ...[...files].flatMap(([path, text]) => (text === null ? [`0 ${'0'.repeat(40)}\t${path}\0`] : [])),
    ];
    await git.text(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    const tree = await git.text(['write-tree'], { env });
    const parents = [parent, other].flatMap((one) => (one === undefined ? [] : ['-p', one]));
    return await git.text(['commit-tree', tree, ...parents], { input: message, env: identity(at) });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** One process for all of them. */
async function writeBlobs(git: GitProcess, texts: readonly string[], scratch: string): Promise<readonly string[]> {
  if (texts.length === 0) return [];
  const paths = texts.map((_, index) => join(scratch, `blob-${index}`));
  await Promise.all(texts.map((text, index) => writeFile(paths[index] ?? '', text)));
  const ids = await git.text(['hash-object', '-w', '--no-filters', '--stdin-paths'], {
    input: `${paths.join('\n')}\n`,
  });
  return ids.split('\n');
}

export async function writeTag(git: GitProcess, { name, target, message, at }: TagWrite): Promise<string> {
  const seconds = Math.floor(at.getTime() / 1000);
  const lines = [
    `object ${target}`,
    'type commit',
    `tag ${name}`,
    `tagger ${NAME} <${EMAIL}> ${seconds} +0000`,
    '',
    message.endsWith('\n') ? message : `${message}\n`,
  ];
  return git.text(['hash-object', '-t', 'tag', '-w', '--stdin'], { input: lines.join('\n') });
}

function identity(at: Date): Record<string, string> {
  const date = `${Math.floor(at.getTime() / 1000)} +0000`;
  return {
    GIT_AUTHOR_NAME: NAME,
    GIT_AUTHOR_EMAIL: EMAIL,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: NAME,
    GIT_COMMITTER_EMAIL: EMAIL,
    GIT_COMMITTER_DATE: date,
  };
}
