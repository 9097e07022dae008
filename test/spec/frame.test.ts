import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame, printable, shortened } from '../../src/spec/frame.ts';
import { positionAt, sourceText } from '../../src/spec/source-text.ts';

function frame(text: string, from: number, to: number): string {
  const { source } = sourceText('a.yaml', new TextEncoder().encode(text));
  return codeFrame(source, positionAt(source, from), positionAt(source, to));
}

describe('a frame', () => {
  it('shows a line before and after, and numbers of one width', () => {
    expect(frame('1\n2\n3\n4\n5\n6\n7\n8\n9\nhere\n11', 18, 22)).toMatchInlineSnapshot(`
      "   9 | 9
      > 10 | here
           | ^^^^
        11 | 11"
    `);
  });

  it('marks to the end of the line when more lines are meant', () => {
    expect(frame('a:\n  b: 1\n  c: 2\n', 5, 16)).toMatchInlineSnapshot(`
      "  1 | a:
      > 2 |   b: 1
          |   ^^^^
        3 |   c: 2"
    `);
  });

  it('cuts the start of a long line off', () => {
    const long = `${'k: 1, '.repeat(40)}here: 2, ${'k: 1, '.repeat(40)}`;
    const [row, marks] = frame(long, 240, 244).split('\n');
    expect(row).toContain('...');
    expect(row?.slice(marks?.indexOf('^'), (marks?.lastIndexOf('^') ?? 0) + 1)).toBe('here');
  });

  it('obeys nothing in the file', () => {
    const { source } = { source: { text: 'a: \u001b[31m\u202e', lineStarts: [0] } };
    const at = { file: 'a', line: 1, column: 1 };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(codeFrame(source, at, at)).not.toMatch(/[\u001b\u202e]/);
  });

  it('is small and marks something, wherever', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.nat(400), fc.nat(400), (text, one, other) => {
        const { source } = sourceText('a', new TextEncoder().encode(text));
        const [from, to] = [Math.min(one, other), Math.max(one, other)].map((offset) =>
          Math.min(offset, source.text.length),
        );
        const shown = codeFrame(source, positionAt(source, from ?? 0), positionAt(source, to ?? 0));
        expect(shown).toContain('^');
        expect(shown.length).toBeLessThan(600);
      }),
    );
  });
});

describe('text for a terminal', () => {
  it('keeps letters of all languages', () => {
    expect(printable('wage-band Größe 賃金 🙂')).toBe('wage-band Größe 賃金 🙂');
  });

  it('is cut to a length', () => {
    expect(shortened('x'.repeat(100))).toHaveLength(60);
    expect(shortened(' a\nb ')).toBe('a b');
  });
});
