import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../../../src/report/plots/svg.ts';

describe('cleanSvg', () => {
  it('keeps shapes, page colours and words, and rounds numbers', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" class="marks" width="9" viewBox="0 0 9 9"><g transform="translate(54.999999999999986,3)"><text fill="var(--ink)" font-family="x">a &lt;b&gt; &amp;c</text><path d="M0,1.23456L2,3" stroke="var(--series-1)"/></g></svg>';
    expect(cleanSvg(svg)).toBe(
      '<svg viewBox="0 0 9 9" aria-hidden="true" focusable="false"><g transform="translate(55,3)"><text fill="var(--ink)">a &#60;b&#62; &#38;c</text><path d="M0,1.23L2,3" stroke="var(--series-1)"/></g></svg>',
    );
  });

  it.each([
    '<script>x</script>',
    '<image href="http://x"/>',
    '<a href="x">',
    '<foreignObject>',
    '<style>*{}</style>',
    '<!-- -->',
  ])('refuses %s', (tag) => {
    expect(() => cleanSvg(`<svg>${tag}</svg>`)).toThrow('which is no shape');
  });

  it.each([
    'onload="x()"',
    'style="fill:url(http://x)"',
    'fill="url(http://x)"',
    'href="http://x"',
    'class="x"',
    'fill="#ff0000"',
  ])('drops %s', (attribute) => {
    expect(cleanSvg(`<rect ${attribute}/>`)).toBe('<rect/>');
  });
});
