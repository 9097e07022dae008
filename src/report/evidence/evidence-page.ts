import { counted, figure } from '../../math/figures.ts';
import {
  type Html,
  html,
  htmlCode,
  htmlDocument,
  htmlFacts,
  htmlList,
  htmlTable,
  trustedHtml,
} from '../html/markup.ts';
import type { EvidenceIndex, PackedFile } from './evidence-index.ts';

/** The index of a pack as one page without script or request; its links are the files beside it. Equal records give equal bytes. */
export function composeEvidencePage(index: EvidenceIndex): string {
  const title = `Evidence for ${index.model} v${index.version}`;
  const body = html`<main>
<header>
<h1>${title}</h1>
<p>${index.notice}</p>
${htmlFacts([
  ['Bundle', htmlCode(index.bundle)],
  ['Commit', htmlCode(index.commit)],
  ['Registered', index.registeredAt],
  ['Documents', figure(index.documents.length)],
  ['Missing', index.missing.length === 0 ? 'nothing that this pack looks for' : figure(index.missing.length)],
])}</header>
${missingSection(index)}${documentsSection(index)}${index.frameworks.map(frameworkSection)}<footer><p>${htmlCode('SHA256SUMS')} lists every file: check them with ${htmlCode('sha256sum -c SHA256SUMS')}. This page loads nothing and runs nothing.</p></footer>
</main>`;
  return htmlDocument(title, body);
}

function missingSection({ missing }: EvidenceIndex): Html | undefined {
  if (missing.length === 0) return undefined;
  return html`<section class="model" aria-label="Missing"><h2>What is missing</h2>
${htmlList(missing.map(({ what, why, fix }) => html`<strong>${what}:</strong> ${why}. ${fix}`))}</section>
`;
}

function documentsSection({ documents }: EvidenceIndex): Html {
  return html`<section class="model" aria-label="Documents"><h2>Documents</h2>
${htmlTable({
  caption: 'Documents of this pack',
  stacks: true,
  columns: [{ title: 'File' }, { title: 'What it is' }, { title: 'Bytes', number: true }, { title: 'SHA-256' }],
  rows: documents.map((one) => [link(one.file), one.title, figure(one.bytes), htmlCode(shortHash(one))]),
})}</section>
`;
}

function shortHash({ sha256 }: PackedFile): string {
  return sha256.slice(0, 16);
}

function frameworkSection({ title, questions }: EvidenceIndex['frameworks'][number]): Html {
  const open = questions.filter(({ documents }) => documents.length === 0).length;
  return html`<section class="model" aria-label="${title}"><h2>${title}</h2>
<p class="soft">${counted(questions.length, 'question')}, in our words; for ${figure(open)} of them nothing lies in this pack.</p>
${htmlTable({
  caption: title,
  stacks: true,
  columns: [{ title: 'Place' }, { title: 'Question' }, { title: 'Bears on it' }, { title: 'To be added by people' }],
  rows: questions.map((one) => [
    one.reference,
    html`<div class="wide">${one.question}</div>`,
    html`${one.documents.map((file, at) => html`${trustedHtml(at === 0 ? '' : ', ')}${link(file)}`)}${
      one.missing.length === 0 ? '' : html` <span class="badge warn">missing: ${one.missing.join(', ')}</span>`
    }${one.documents.length + one.missing.length === 0 ? 'nothing here' : ''}`,
    one.people ?? '',
  ]),
})}</section>
`;
}

function link(file: string): Html {
  return html`<a href="${encodeURI(file)}">${file}</a>`;
}
