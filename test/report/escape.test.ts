import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeSpan,
  escapeHtml,
  escapeText,
  fencedBlock,
  mermaidLabel,
  plainText,
  redacted,
} from '../../src/report/escape.ts';
import { md, table } from '../../src/report/markdown.ts';

const NASTY = [
  '`',
  '```',
  '|',
  '\\',
  '\\|',
  '[x](http://a.b)',
  '![i](u)',
  '<b>',
  '</details>',
  '<!--',
  '-->',
  '@user',
  '#12',
  'GH-12',
  'http://evil.example',
  'www.evil.example',
  'mailto:a@b.co',
  '*',
  '**b**',
  '_x_',
  'a_b',
  '~~s~~',
  '$x$',
  '\n',
  '\r\n',
  '\u202e',
  '\u200b',
  '- x',
  '1. x',
  '# h',
  '> q',
  '&lt;',
  '&#64;',
  ':smile:',
  '---',
  '\t',
  '\u2028',
  '😀',
  '\ud800',
  'word',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...NASTY), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** What GitHub's own rules would act on, were it not escaped. */
const ACTIVE: readonly (readonly [string, RegExp])[] = [
  ['a line break', /[\r\n\u2028\u2029]/],
  ['a control or bidirectional character', /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  ['an HTML tag or comment', /[<>]/],
  ['a bare pipe', /\|/],
  ['an open span, bracket or formula', /(?<!\\)(?:\\\\)*[`*~[\]!$]/],
  ['an underscore that can open or close', /(?<![A-Za-z0-9\\])_|(?<!\\)_(?![A-Za-z0-9])/],
  ['a mention', /@[A-Za-z0-9]/],
  ['a reference', /(?<!&)#[A-Za-z0-9]|GH-\d/i],
  ['an autolink', /:\/\/|\bwww\./i],
  ['an emoji', /:[a-z0-9_+-]+:/i],
  ['a list or underline', /^(?:[-+=]|\d{1,9}[.)](?:\s|$))/],
];

describe('escapeText', () => {
  it.each(ACTIVE)('leaves nothing that makes %s', (_, pattern) => {
    fc.assert(
      fc.property(text, (some) => {
        expect(escapeText(some).replaceAll('\\\\', 'X')).not.toMatch(pattern);
      }),
    );
  });

  it('keeps a table cell one cell and a row one row', () => {
    fc.assert(
      fc.property(text, (some) => {
        const lines = table([{ title: 'a' }, { title: 'b' }], [[some, 'end']]).text.split('\n');
        expect(lines).toHaveLength(3);
        expect(lines[2]?.split('|')).toHaveLength(4);
      }),
    );
  });

  it('leaves ordinary words and numbers as they are', () => {
    for (const plain of ['roc_auc at least 0.75', 'data/wages.csv (534 rows)', '48.5 %', "it's 1.5 kB, fine"]) {
      expect(escapeText(plain)).toBe(plain);
    }
  });

  it('caps the length, without cutting a character in two', () => {
    expect(escapeText('x'.repeat(1000), 50)).toHaveLength(50);
    expect(plainText('😀'.repeat(30), 20)).toMatch(/^(😀)+…$/u);
  });

  it('is what the md template does to strings, once', () => {
    expect(md`**${'a*b'}** ${md`_${'x|y'}_`}`.text).toBe('**a\\*b** _x&#124;y_');
  });
});

describe('code', () => {
  it('cannot be closed from inside, nor split a cell', () => {
    fc.assert(
      fc.property(text, (some) => {
        const span = codeSpan(some);
        expect(span).not.toMatch(/[\r\n|]/);
        if (!span.startsWith('`')) return;
        const fence = /^`+/.exec(span)?.[0] ?? '';
        const inner = span.slice(fence.length, -fence.length);
        expect(span.endsWith(fence)).toBe(true);
        expect(inner.match(/`+/g)?.every((run) => run.length !== fence.length) ?? true).toBe(true);
      }),
    );
  });

  it('fences stay closed until our own fence', () => {
    fc.assert(
      fc.property(text, (some) => {
        const [first = '', ...rest] = fencedBlock(some).split('\n');
        const fence = first.replace('text', '');
        expect(rest.at(-1)).toBe(fence);
        expect(rest.slice(0, -1).some((line) => line.includes(fence))).toBe(false);
      }),
    );
  });
});

describe('other places', () => {
  it('HTML text holds no tag, mention or link', () => {
    fc.assert(
      fc.property(text, (some) => {
        expect(escapeHtml(some)).not.toMatch(/[<>"'@\r\n]|:\/\/|&(?!#\d+;)/);
      }),
    );
  });

  it('Mermaid labels hold an allow-list only', () => {
    fc.assert(
      fc.property(text, (some) => {
        expect(mermaidLabel(some)).toMatch(/^[A-Za-z0-9 .,_-]*$/);
      }),
    );
  });
});

describe('redacted', () => {
  it('replaces secrets everywhere in a record, in their usual disguises', () => {
    const secret = 'hunter2/&?';
    const forms = [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)];
    const record = { a: [`x ${forms[0]} y`], b: new Map([['k', { c: forms[1] }]]), d: forms[2], n: 1, u: undefined };
    const clean = redacted(record, [secret, 'ab']);
    expect(clean).toEqual({ a: ['x *** y'], b: new Map([['k', { c: '***' }]]), d: '***', n: 1, u: undefined });
  });

  it('leaves records alone when there is nothing to hide', () => {
    const record = { a: 'about' };
    expect(redacted(record, ['', 'ab'])).toBe(record);
  });
});
