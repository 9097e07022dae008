import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/spec/parse.ts';
import { timely } from '../support/cpu.ts';

const parse = (text: string | Uint8Array) =>
  parseYaml('model.yaml', typeof text === 'string' ? new TextEncoder().encode(text) : text);

describe('a refusal', () => {
  it.each([
    ['a tag', 'a: !python/object:os.system x', ['1:29 yaml-tag']],
    ['a known tag', 'a: !!binary aGk=', ['1:13 yaml-tag']],
    ['a tag on the root', '!spec {a: 1}', ['1:7 yaml-tag']],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['3:1 duplicate-key']],
    ['__proto__', '__proto__: {x: 1}', ['1:1 reserved-key']],
    ['constructor', 'a:\n  constructor: 1', ['2:3 reserved-key']],
    ['prototype', 'a: {prototype: 1}', ['1:5 reserved-key']],
    ['an escaped __proto__', '"\\x5f_proto__": 1', ['1:1 reserved-key']],
    ['a number as key', '1: x', ['1:1 yaml-key']],
    ['a list as key', '? [a]\n: x', ['1:3 yaml-key']],
    ['no key', ': x', ['1:1 yaml-key']],
    ['an alias as key', 'a: &k b\n*k : 1', ['2:1 yaml-key']],
    ['an unknown alias', 'a: *b', ['1:4 yaml-alias']],
    ['an alias to what is around it', 'a: &a [*a]', ['1:8 yaml-alias']],
    ['several documents', 'a: 1\n---\nb: 2', ['2:1 yaml-documents']],
    ['YAML 1.1', '%YAML 1.1\n---\na: yes', ['1:1 yaml-version']],
    ['infinity', 'a: .inf', ['1:4 yaml-number']],
    ['no number', 'a: .nan', ['1:4 yaml-number']],
    ['a number too long', 'a: 12345678901234567890', ['1:4 yaml-number']],
    ['a NUL', 'a: "x\u0000"', ['1:6 control-character']],
    ['an escape sequence for terminals', 'a: \u001b[2J', ['1:4 control-character']],
    ['broken YAML', 'a: [1, 2\nb: 3', ['2:1 yaml-syntax']],
  ])('of %s says where', (_, text, expected) => {
    expect(parse(text).problems.map(({ at, code }) => `${at.line}:${at.column} ${code}`)).toEqual(expected);
  });

  it('of bytes that are not UTF-8', () => {
    expect(parse(new Uint8Array([0x61, 0x3a, 0x20, 0xff])).problems.map(({ code }) => code)).toEqual(['not-utf8']);
  });

  it('of files over 256 KiB, whatever they hold', () => {
    expect(parse('a'.repeat(256 * 1024)).problems).toEqual([]);
    expect(parse('a'.repeat(256 * 1024 + 1)).problems[0]).toMatchObject({
      code: 'file-too-large',
      found: '262145 bytes',
    });
  });
});

const levels = (count: number) =>
  Array.from({ length: count }, (_, i) => `l${i}: &l${i} [${i === 0 ? 'x' : `*l${i - 1},`.repeat(9).slice(0, -1)}]`);

describe('without a hang', () => {
  const SIZE = 250_000;
  it.each([
    ['an alias bomb', levels(12).join('\n'), 'yaml-alias-bomb'],
    ['many aliases', `a: &a x\nb: [${'*a,'.repeat(80_000)}]`, 'yaml-too-complex'],
    ['a list that fills itself', `a: &a [${'*a,'.repeat(1000)}]`, 'yaml-alias'],
    ['nested lists', '['.repeat(SIZE), 'yaml-too-complex'],
    ['nested mappings', '{a: '.repeat(SIZE / 4), 'yaml-too-complex'],
    ['nested dashes', '- '.repeat(SIZE / 2), 'yaml-too-complex'],
    ['nested question marks', '? '.repeat(SIZE / 2), 'yaml-too-complex'],
    ['closing braces', '}'.repeat(SIZE), 'yaml-too-complex'],
    ['quotes', '"'.repeat(SIZE), 'yaml-too-complex'],
    ['one key over and over', 'a:\n'.repeat(20_000), 'duplicate-key'],
    ['one key in braces', `{${'a,'.repeat(20_000)}}`, 'duplicate-key'],
    ['tags', '!a '.repeat(SIZE / 3), 'yaml-too-complex'],
    ['documents', '---\n'.repeat(SIZE / 4), 'yaml-too-complex'],
    ['levels just within', `${'['.repeat(60)}${']'.repeat(60)}`, undefined],
  ])('%s is answered', (_, text, code) => {
    const { problems } = timely(() => parse(text), 3000);
    expect(problems[0]?.code).toBe(code);
    expect(problems.length).toBeLessThanOrEqual(101);
  });
});

describe('what is kept', () => {
  it('is plain JSON of the core schema, with places', () => {
    const { value, places, source } = parse(
      'a: yes\nb: [1, 2.5, true, null, ~]\nc: 2027-06-30\n"d/~":\n  e: |\n    x\n',
    );
    expect(value).toEqual({ a: 'yes', b: [1, 2.5, true, null, null], c: '2027-06-30', 'd/~': { e: 'x\n' } });
    const text = (pointer: string) => {
      const place = places.get(pointer);
      return source.text.slice(place?.value.from, place?.value.to);
    };
    expect(text('/b/1')).toBe('2.5');
    expect(text('/c')).toBe('2027-06-30');
    expect(places.has('/d~1~0/e')).toBe(true);
  });

  it('follows aliases and answers for both places', () => {
    const { value, problems } = parse('a: &a {x: 1}\nb: *a\nc: [*a, *a]');
    expect(problems).toEqual([]);
    expect(value).toEqual({ a: { x: 1 }, b: { x: 1 }, c: [{ x: 1 }, { x: 1 }] });
  });

  it('survives a byte order mark and Windows line ends', () => {
    const { value, problems } = parse('\ufeffa: 1\r\nb: x\r\n');
    expect([value, problems]).toEqual([{ a: 1, b: 'x' }, []]);
  });
});
