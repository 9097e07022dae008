import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputLines } from '../../../src/adapters/programs/output-lines.ts';

function linesOf(chunks: readonly (string | Uint8Array)[], caps: { lineBytes?: number; budget?: number } = {}) {
  const lines: string[] = [];
  let budget = caps.budget ?? 1e9;
  const take = (bytes: number): number => {
    const seen = Math.min(bytes, budget);
    budget -= seen;
    return seen;
  };
  const reader = outputLines({ lineBytes: caps.lineBytes ?? 100, take }, (line) => lines.push(line));
  for (const chunk of chunks) reader.push(Buffer.from(chunk as string));
  reader.end();
  return lines;
}

describe('outputLines', () => {
  it('splits at line feeds and carriage returns, and leaves empty lines out', () => {
    expect(linesOf(['a\nb\r\n\n10%\r20%\rdone'])).toEqual(['a', 'b', '10%', '20%', 'done']);
  });

  it('cuts a long line and says by how much', () => {
    expect(linesOf(['x'.repeat(250), '\ny'])).toEqual([`${'x'.repeat(100)} ... (150 more bytes)`, 'y']);
  });

  it('looks at no more bytes than it may', () => {
    expect(linesOf(['abc\ndef', 'ghi'], { budget: 5 })).toEqual(['abc', 'd']);
  });

  it('takes colours, cursor movements, titles and other control characters out', () => {
    const nasty = '\u001b[31mred\u001b[0m\u001b[2K \u001b]0;title\u0007ok\u0000\u0007\u0085::x \u202eabc';
    expect(linesOf([nasty])).toEqual(['red ok::x abc']);
  });

  it('replaces what is not UTF-8', () => {
    expect(linesOf([Uint8Array.of(97, 0xff, 0xfe, 98, 10, 0xc3)])).toEqual(['a\ufffd\ufffdb', '\ufffd']);
  });

  it('gives the same lines however the bytes are cut', () => {
    const text = fc.array(fc.constantFrom('a', 'ü', '\n', '\r', '€', '\u0007', '::', 'x'.repeat(60)), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.array(fc.nat(20), { maxLength: 30 }), (parts, cuts) => {
        const bytes = Buffer.from(parts.join(''));
        const chunks: Uint8Array[] = [];
        let at = 0;
        for (const cut of cuts) {
          chunks.push(bytes.subarray(at, at + cut));
          at += cut;
        }
        chunks.push(bytes.subarray(at));
        expect(linesOf(chunks)).toEqual(linesOf([bytes]));
      }),
    );
  });
});
