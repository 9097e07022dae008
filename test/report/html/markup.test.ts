import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, htmlFacts, htmlList, htmlTable, trustedHtml } from '../../../src/report/html/markup.ts';

describe('html', () => {
  it('escapes strings, keeps markup, joins lists and leaves out what is undefined', () => {
    const item = (text: string) => html`<li>${text}</li>`;
    expect(html`<ul title="${'"><b>'}">${['a&b', '<c>'].map(item)}${undefined}${3}</ul>`.text).toBe(
      '<ul title="&#34;&#62;&#60;b&#62;"><li>a&#38;b</li><li>&#60;c&#62;</li>3</ul>',
    );
    expect(html`${trustedHtml('<hr>')}`.text).toBe('<hr>');
  });

  it('lets no text open a tag, an attribute or a reference', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.text.replace(/&#\d+;/g, '')).not.toMatch(/[<>"'`=&]/);
      }),
    );
  });
});

describe('tables, lists and facts', () => {
  const columns = [{ title: 'Name' }, { title: 'Rows', number: true }];

  it('name their rows, columns and themselves', () => {
    const { text = '' } = htmlTable({ caption: 'Groups', columns, rows: [['a', '12']] }) ?? {};
    expect(text).toContain('role="region" tabindex="0" aria-label="Groups"');
    expect(text).toContain('<caption class="heard">Groups</caption>');
    expect(text).toContain('<th scope="col" class="number">Rows</th>');
    expect(text).toContain('<th scope="row">a</th><td class="number">12</td>');
  });

  it('say what a cell is where rows become blocks', () => {
    const table = htmlTable({ caption: 'Groups', columns, rows: [['a', '12']], stacks: true });
    expect(table?.text).toContain('<td role="cell" data-column="Rows" class="number">12</td>');
  });

  it('are not there when they are empty', () => {
    expect(htmlTable({ caption: 'x', columns, rows: [] })).toBeUndefined();
    expect(htmlList([])).toBeUndefined();
    expect(htmlFacts([['a', undefined]])).toBeUndefined();
  });
});
