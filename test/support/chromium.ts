/** The system's own Chromium, driven through its command line. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export const CHROMIUM = '/usr/bin/chromium';

export interface View {
  readonly width?: number;
  readonly dark?: boolean;
}

/** Opens a page from disk and answers its document as it stands when nothing is left to run. */
export async function shownDom(page: string, { width = 1280, dark = false }: View = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'trainyard-browser-'));
  try {
    const file = path.join(folder, 'page.html');
    await writeFile(file, page);
    const scheme = dark ? ['--blink-settings=preferredColorScheme=0', '--force-dark-mode'] : [];
    // Tests may run as root in a container, where Chromium's own sandbox cannot start; the pages are ours.
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'];
    const place = [`--user-data-dir=${path.join(folder, 'profile')}`, `--window-size=${width},1200`];
    const when = ['--virtual-time-budget=3000', '--dump-dom', pathToFileURL(file).href];
    const run = promisify(execFile);
    const { stdout } = await run(CHROMIUM, [...flags, ...scheme, ...place, ...when], {
      maxBuffer: 64e6,
      timeout: 60_000,
    });
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Loads a page in a frame and answers, as JSON, what a program finds in its document. The program stands in the page
 * around it, since the page itself runs none.
 */
export async function measured<T>(page: string, program: string, view: View = {}): Promise<T> {
  const { width = 1280 } = view;
  const srcdoc = page.replace(/[&"]/g, (character) => `&#${character.charCodeAt(0)};`);
  const around = `<!doctype html><meta charset="utf-8"><iframe style="border:0;width:${width}px;height:900px" srcdoc="${srcdoc}"></iframe><pre></pre>
<script>onload=()=>{const frame=document.querySelector('iframe').contentWindow;const page=frame.document;
document.querySelector('pre').textContent='RESULT'+btoa(unescape(encodeURIComponent(JSON.stringify((()=>{${program}})()))))+'END'}</script>`;
  const dom = await shownDom(around, { ...view, width: width + 40 });
  const found = /RESULT([A-Za-z0-9+/=]*)END<\/pre>/.exec(dom)?.[1];
  if (found === undefined) throw new Error(`the page around it gave no answer: ${dom.slice(-500)}`);
  return JSON.parse(Buffer.from(found, 'base64').toString('utf8')) as T;
}
