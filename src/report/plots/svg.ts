import { htmlText } from '../escape.ts';

const NAME = /^(svg|g|path|line|rect|text)$/;

const NUMBER = /-?\d+\.\d+(e-?\d+)?/g;

/** Attributes that a plot needs; of others nothing is kept. Colours are the page's own variables. */
const ATTRIBUTES = new Map<string, RegExp>([
  ['d', /^[MLHVCQAZmlhvcqaz0-9 ,.e-]+$/],
  ['transform', /^[a-z0-9 ,.()e-]+$/],
  ['viewBox', /^[0-9 .]+$/],
  ['fill', /^(none|transparent|var\(--[a-z0-9-]+\))$/],
  ['stroke', /^(none|transparent|var\(--[a-z0-9-]+\))$/],
  ['text-anchor', /^[a-z]+$/],
  ['font-size', /^[0-9.]+px$/],
  ['font-weight', /^[a-z0-9]+$/],
  ['stroke-dasharray', /^[0-9 ,.]+$/],
  ['stroke-linejoin', /^[a-z]+$/],
  ...[
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
    'width',
    'height',
    'stroke-width',
    'opacity',
    'fill-opacity',
    'stroke-opacity',
  ].map((name) => [name, /^-?[0-9.e-]+$/] as const),
]);

const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/**
 * A drawing reduced to shapes and words: elements and attributes outside a short list are dropped or refused, words pass
 * through the one escape of the page, numbers have two decimals. So nothing that a drawing library writes, now or in a
 * later version, brings a script, a style, a link or an address into the page. Throws on an element that is not a shape.
 */
export function cleanSvg(svg: string): string {
  const tokens = svg.match(/<[^>]*>|[^<]+/g) ?? [];
  return tokens.map((token) => (token.startsWith('<') ? cleanTag(token) : cleanText(token))).join('');
}

function cleanTag(tag: string): string {
  const match = /^<(\/?)([A-Za-z]+)([^>]*?)(\/?)>$/.exec(tag);
  const name = match?.[2] ?? '';
  if (!NAME.test(name)) throw new Error(`a plot holds the element ${htmlText(tag, 40)}, which is no shape`);
  if (match?.[1] === '/') return `</${name}>`;
  const attributes = [...(match?.[3] ?? '').matchAll(/([A-Za-z][A-Za-z0-9-]*)="([^"]*)"/g)].flatMap(
    ([, key = '', value = '']) => {
      // The size comes from the style sheet, the proportions from the view box.
      if (name === 'svg' && key !== 'viewBox') return [];
      return ATTRIBUTES.get(key)?.test(value) ? [`${key}="${shortened(value)}"`] : [];
    },
  );
  const decoration = name === 'svg' ? ['aria-hidden="true"', 'focusable="false"'] : [];
  return `<${[name, ...attributes, ...decoration].join(' ')}${match?.[4] ?? ''}>`;
}

function shortened(value: string): string {
  return value.replace(NUMBER, (number) => String(Math.round(Number(number) * 100) / 100));
}

function cleanText(text: string): string {
  return htmlText(text.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => ENTITIES.get(entity) ?? ''));
}
