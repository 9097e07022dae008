/** A tab of the system's own Chromium, driven over its DevTools protocol: real pages of a real server, clicked and typed into. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'undici';
import { CHROMIUM, type View } from './chromium.ts';

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly message?: unknown };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

const START_MS = 30_000;
const CALL_MS = 10_000;

export class BrowserTab {
  readonly #child: ChildProcess;
  readonly #socket: WebSocket;
  readonly #folder: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #count = 0;

  private constructor(child: ChildProcess, socket: WebSocket, folder: string) {
    this.#child = child;
    this.#socket = socket;
    this.#folder = folder;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
  }

  static async open(url: string, { width = 1280, dark = false }: View = {}): Promise<BrowserTab> {
    const folder = await mkdtemp(join(tmpdir(), 'trainyard-tab-'));
    // Tests may run as root in a container, where Chromium's own sandbox cannot start; the pages are ours.
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'];
    const place = [`--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank'];
    const child = spawn(CHROMIUM, [...flags, ...place], { stdio: 'ignore' });
    const port = await portIn(folder);
    const pages = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as readonly {
      readonly type: string;
      readonly webSocketDebuggerUrl: string;
    }[];
    const socket = new WebSocket(pages.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? '');
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error('the browser takes no connection')));
    });
    const tab = new BrowserTab(child, socket, folder);
    await tab.#call('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });
    const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
    await tab.#call('Emulation.setEmulatedMedia', { features });
    await tab.#call('Page.navigate', { url });
    await tab.until<boolean>('location.protocol !== "about:" && document.readyState === "complete"');
    return tab;
  }

  /** Value of an expression in the page. Throws what it throws. */
  async value<T>(expression: string): Promise<T> {
    const call = { expression, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = (await this.#call('Runtime.evaluate', call)) as {
      readonly result: { readonly value: T; readonly description?: string };
      readonly exceptionDetails?: unknown;
    };
    if (exceptionDetails !== undefined) throw new Error(result.description ?? JSON.stringify(exceptionDetails));
    return result.value;
  }

  /** The value once it is truthy. */
  async until<T>(expression: string, ms = 15_000): Promise<T> {
    const end = Date.now() + ms;
    for (;;) {
      const value = await this.value<T>(expression).catch(() => undefined);
      if (value) return value;
      if (Date.now() > end) throw new Error(`${expression} did not become true within ${ms} ms`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Presses the mouse in the middle of an element, as a person does. */
  async click(selector: string): Promise<void> {
    const { x, y } = await this.value<{ readonly x: number; readonly y: number }>(
      `(() => { const e = document.querySelector(${JSON.stringify(selector)}); e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 } })()`,
    );
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.#call('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  /** PNG of the whole page. */
  async screenshot(): Promise<Buffer> {
    const { data } = (await this.#call('Page.captureScreenshot', { captureBeyondViewport: true })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await ended;
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #call(method: string, params: object): Promise<Readonly<Record<string, unknown>>> {
    this.#count += 1;
    const id = this.#count;
    const answer = new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      // A page that goes away meanwhile takes the answer with it.
      setTimeout(resolve, CALL_MS, { error: { message: `no answer within ${CALL_MS} ms` } }).unref();
    });
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answer;
    this.#waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }
}

/** The browser writes where it listens into a file of its profile. */
async function portIn(folder: string): Promise<number> {
  const end = Date.now() + START_MS;
  for (;;) {
    const text = await readFile(join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = Number.parseInt(text, 10);
    if (port > 0 && text.includes('\n')) return port;
    if (Date.now() > end) throw new Error(`${CHROMIUM} did not start within ${START_MS} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
