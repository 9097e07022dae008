import { createHash } from 'node:crypto';

/** The id that git gives to a file's content, in a repository whose object ids are as long as `like`. */
export function blobId(text: string, like: string | undefined): string {
  const bytes = Buffer.from(text, 'utf8');
  const algorithm = like?.length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
