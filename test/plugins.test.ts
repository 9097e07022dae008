import { describe, expect, it } from 'vitest';
import { PLUGIN_FOLDERS } from './support/architecture.ts';
import { ROOT, repositoryFiles, textOf } from './support/sources.ts';

const files = repositoryFiles();
const folders = PLUGIN_FOLDERS.filter((folder) => files.some((file) => file.startsWith(`src/${folder}/`)));

describe.each(folders)('src/%s', (folder) => {
  const names = files
    .filter((file) => file.startsWith(`src/${folder}/`))
    .map((file) => file.slice(`src/${folder}/`.length, -'.ts'.length));
  const ids = names.filter((name) => name !== 'all' && name !== 'index').sort();

  it('lists each plug-in in all.ts, one sorted line each', () => {
    const lines = textOf(`src/${folder}/all.ts`)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('//'));
    const listed = lines.map(
      (line) => /^export \{ (?:\w+)(?: as \w+)? \} from '\.\/([\w-]+)\.ts';$/.exec(line)?.[1] ?? line,
    );
    expect(listed, `Write "export { x } from './x.ts';" in src/${folder}/all.ts`).toEqual(ids);
  });

  it('describes each plug-in, under the name of its file', async () => {
    const plugins: Record<string, unknown> = await import(`${ROOT}src/${folder}/all.ts`);
    const described = Object.values(plugins).map(describedOf);
    expect(described.map(({ id }) => id).sort()).toEqual(ids);
    for (const { id, doc } of described) {
      expect(doc, `${id} needs a doc of one line`).toMatch(/^\S.{9,160}$/);
    }
  });

  it('has a test for each plug-in', () => {
    const missing = ids.map((id) => `test/${folder}/${id}.test.ts`).filter((test) => !files.includes(test));
    expect(missing).toEqual([]);
  });
});

function describedOf(plugin: unknown): { readonly id: string; readonly doc: string } {
  const { id, doc } = plugin as { readonly id?: unknown; readonly doc?: unknown };
  if (typeof id !== 'string' || typeof doc !== 'string') throw new Error('a plug-in exports no id or no doc');
  return { id, doc };
}
