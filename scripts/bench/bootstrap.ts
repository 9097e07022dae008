import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, type Figure, inNode, once, ROOT, readAnswer, timed } from './bench.ts';
import { pythonWith } from './peers.ts';

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
      const python = await pythonWith('fairlearn', ['scikit-learn==1.9.1', 'fairlearn==0.15.0']);
      await inNode('bootstrap-ours.ts', folder);
      const ours = readAnswer<{ seconds: number }>(folder, 'ours.json');
      await timed({
        command: python,
        args: [join(ROOT, 'scripts/bench/bootstrap.py'), folder, String(PEER_RESAMPLES)],
        cwd: folder,
      });
      const peer = readAnswer<{ seconds: number; apart: number }>(folder, 'peer.json');
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
      const { seconds, megabytes } = readAnswer<{ seconds: number; megabytes: number }>(folder, 'ours.json');
      const what = `AUC with DeLong interval, 10M rows (peak ${megabytes} MB of 1,000)`;
      return [{ what, asked: 4, ours: once(seconds) }];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
