/** A real Prometheus server for the tests of this suite: Debian's package, unpacked and not installed. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROMETHEUS } from './environment.ts';
import { freePort } from './moto.ts';

export interface Prometheus {
  readonly address: string;
  /** Waits until a query gives a sample. */
  until(expression: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it on a free port of this machine; every target is asked each second, with the labels given. */
export async function startPrometheus(
  targets: readonly { readonly port: number; readonly labels: Readonly<Record<string, string>> }[],
): Promise<Prometheus> {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-prometheus-'));
  const config = {
    global: { scrape_interval: '1s', scrape_timeout: '1s' },
    scrape_configs: [
      {
        job_name: 'serve',
        static_configs: targets.map(({ port, labels }) => ({ targets: [`127.0.0.1:${port}`], labels })),
      },
    ],
  };
  // JSON is YAML.
  await writeFile(join(folder, 'prometheus.yml'), JSON.stringify(config));
  const port = await freePort();
  const options = [`--config.file=${folder}/prometheus.yml`, `--storage.tsdb.path=${folder}/data`];
  const server = spawn(PROMETHEUS, [...options, `--web.listen-address=127.0.0.1:${port}`], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return {
    address,
    until: (expression) => until(address, expression),
    stop: async () => {
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function until(address: string, expression: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(`${address}/api/v1/query?query=${encodeURIComponent(expression)}`)
      .then(async (response) => (await response.json()) as { readonly data?: { readonly result?: readonly unknown[] } })
      .catch(() => undefined);
    if ((answer?.data?.result ?? []).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Prometheus has no sample for ${expression}`);
}
