import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type Bench, type Figure, ROOT, type Timing, timed } from './bench.ts';

const ENVIRONMENT = join(ROOT, 'node_modules/.cache/bench-fairlearn');
/** The peer's resamples all cost the same, so a few of them stand for the thousand. */
const PEER_RESAMPLES = 4;

/**
 * A million rows, five metrics, the rates of groups by two attributes and by both, 1,000 bootstrap resamples: from columns
 * in memory to every interval. The peer is scikit-learn for the metrics and fairlearn's MetricFrame with `n_boot` for the
 * groups. Both compute the five metrics on the rows, and on one resample of ours; they have to agree to 1e-9.
 */
export const bootstrap: Bench = {
  name: 'bootstrap',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    try {
      const python = await installedPeers();
      await inNode('bootstrap-ours.ts', folder);
      const ours = read<{ seconds: number }>(folder, 'ours.json');
      await timed({
        command: python,
        args: [join(ROOT, 'scripts/bench/bootstrap.py'), folder, String(PEER_RESAMPLES)],
        cwd: folder,
      });
      const peer = read<{ seconds: number; apart: number }>(folder, 'peer.json');
      if (!(peer.apart <= 1e-9)) throw new Error(`the two disagree by ${peer.apart}`);
      const what = '1M rows, 5 metrics, 3 groupings, 1,000 resamples (peer: 4 of them, scaled)';
      const name = 'scikit-learn + fairlearn';
      const figure: Figure = {
        what,
        asked: peer.seconds / 25,
        ours: once(ours.seconds),
        peer: { name, ...once(peer.seconds) },
        askedRatio: 25,
      };
      return [figure];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Ten million scores in memory to an AUC with DeLong's interval; peak memory of the whole process beside it. */
export const auc: Bench = {
  name: 'auc',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    try {
      await inNode('auc-ours.ts', folder);
      const { seconds, megabytes } = read<{ seconds: number; megabytes: number }>(folder, 'ours.json');
      const what = `AUC with DeLong interval, 10M rows (peak ${megabytes} MB of 1,000)`;
      return [{ what, asked: 4, ours: once(seconds) }];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function inNode(file: string, folder: string): Promise<void> {
  const args = ['--import', join(ROOT, 'scripts/typescript.mjs'), join(ROOT, 'scripts/bench', file), folder];
  await timed({ command: process.execPath, args, cwd: folder });
}

function read<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}

function once(seconds: number): Timing {
  return { least: seconds, median: seconds, most: seconds };
}

async function installedPeers(): Promise<string> {
  const python = join(ENVIRONMENT, 'bin/python');
  if (existsSync(join(ENVIRONMENT, 'installed'))) return python;
  mkdirSync(ENVIRONMENT, { recursive: true });
  await timed({ command: 'python3', args: ['-m', 'venv', ENVIRONMENT], cwd: ROOT });
  const packages = ['scikit-learn==1.9.1', 'fairlearn==0.15.0'];
  await timed({ command: join(ENVIRONMENT, 'bin/pip'), args: ['install', '--quiet', ...packages], cwd: ROOT });
  writeFileSync(join(ENVIRONMENT, 'installed'), packages.join('\n'));
  return python;
}
