import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/stages/plan/tree-content.ts';
import { treeOf } from '../../support/resolved.ts';

const files = treeOf({ 'src/a.py': '1', 'src/lib/b.py': '2', 'data.csv': '3', 'srcs/c.py': '4' });

describe('contentOf', () => {
  it('is the blob of a file, however the path is written', () => {
    const blob = { kind: 'blob', id: files.get('data.csv')?.id };
    for (const path of ['data.csv', './data.csv']) expect(contentOf(path, files)).toEqual(blob);
  });

  it('is the listing of a folder: its own files, names, modes and contents', () => {
    const src = contentOf('src', files);
    expect(src).toMatchObject({ kind: 'folder', id: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(contentOf('src/', files)).toEqual(src);
    const same = treeOf({ 'other/lib/b.py': '2', 'other/a.py': '1' });
    expect(contentOf('other', same)).toEqual(src);
    expect(contentOf('.', treeOf({ 'a.py': '1', 'lib/b.py': '2' }))).toEqual(src);
    const executable = new Map(files);
    const entry = files.get('src/a.py');
    if (entry !== undefined) executable.set('src/a.py', { ...entry, mode: '100755' });
    expect(contentOf('src', executable)).not.toEqual(src);
    expect(contentOf('src', treeOf({ 'src/a.py': '2', 'src/lib/b.py': '1' }))).not.toEqual(src);
  });

  it('says why there is nothing', () => {
    const link = { path: 'in', mode: '120000', id: 'f'.repeat(40), size: 1 };
    const module = { path: 'vendor', mode: '160000', id: 'f'.repeat(40), size: 0 };
    const tree = new Map([...files, ['in', link], ['vendor', module]] as const);
    const why = (path: string) => contentOf(path, tree);
    expect(why('absent.csv')).toEqual({ kind: 'missing', why: 'git has no such file' });
    expect(why('in')).toEqual({ kind: 'missing', why: 'in is a symbolic link' });
    expect(why('in/x.csv')).toEqual({ kind: 'missing', why: 'in is a symbolic link' });
    expect(why('vendor/x.csv')).toEqual({ kind: 'missing', why: 'vendor is a submodule' });
    expect(why('data.csv/x')).toEqual({ kind: 'missing', why: 'data.csv is a file' });
  });
});
