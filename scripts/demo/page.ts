import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Comments as GitHub would show them, as one page that loads nothing. */
export function pageOf(title: string, comments: readonly string[]): string {
  const shown = comments.map((comment) => {
    // Folded sections are HTML that the report writes itself; everything of others in it is escaped.
    const html = micromark(comment, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    return `<section><header>github-actions <small>bot</small></header><article>${html}</article></section>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<main><h1>${escaped(title)} <small>#1</small></h1>${shown.join('')}</main>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d1d9e0, #3d444d); --soft: light-dark(#f6f8fa, #151b23) }
body { font: 14px/1.5 system-ui, sans-serif; margin: 0; background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #f0f6fc) }
main { max-width: 900px; margin: 32px auto; padding: 0 16px }
h1 { font-weight: 400; font-size: 26px } h1 small, header small { color: light-dark(#59636e, #9198a1) }
section { border: 1px solid var(--line); border-radius: 6px }
header { background: var(--soft); padding: 8px 16px; border-bottom: 1px solid var(--line); font-weight: 600 }
article { padding: 16px; overflow-wrap: anywhere }
table { border-collapse: collapse; display: block; overflow: auto; margin: 0 0 16px }
th, td { border: 1px solid var(--line); padding: 6px 13px } tr:nth-child(2n) { background: var(--soft) }
code { background: light-dark(#818b981f, #656c7633); border-radius: 6px; padding: .2em .4em; font-size: 85% }
summary { cursor: pointer } details { margin-bottom: 16px }
`;
