import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, type Figure, figureText, inNode, once, ROOT, readAnswer, timed } from './bench.ts';
import { pythonWith } from './peers.ts';

/** What the peer takes for one of its resamples, which all cost the same, is taken from so many of them. */
const PEER_RESAMPLES = 3;
const RESAMPLES = 1000;

/**
 * A million rows, five metrics, the rates of groups by two attributes and by both, 1,000 bootstrap resamples: from columns
 * in memory to every interval. The peer is scikit-learn for the metrics and fairlearn's MetricFrame with `n_boot` for the
 * groups. Both compute the five metrics on the rows, and on one resample of ours; they have to agree to 1e-9.
 *
 * Most of the peer's time is fairlearn's, which before each rate copies its columns value by value (`np.stack` over rows in
 * `_annotated_metric_function.py`). So the metrics stand alone as well, where the peer is scikit-learn only.
 */
export const bootstrap: Bench = {
  name: 'bootstrap',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    try {
      const python = await pythonWith('fairlearn', ['scikit-learn==1.9.1', 'fairlearn==0.15.0']);
      await inNode('bootstrap-ours.ts', folder);
      const ours = readAnswer<{ seconds: number; metricsSeconds: number }>(folder, 'ours.json');
      await timed({
        command: python,
        args: [join(ROOT, 'scripts/bench/bootstrap.py'), folder, String(PEER_RESAMPLES)],
        cwd: folder,
      });
      const peer = readAnswer<{ metrics: number; frames: number; apart: number }>(folder, 'peer.json');
      if (!(peer.apart <= 1e-9)) throw new Error(`the two disagree by ${peer.apart}`);
      const each = `${figureText(peer.metrics)} + ${figureText(peer.frames)} a resample, of ${PEER_RESAMPLES}`;
      return [
        against(`scikit-learn + fairlearn (${each})`, {
          what: '1M rows, 5 metrics, 3 groupings, 1,000 resamples',
          ours: ours.seconds,
          perResample: peer.metrics + peer.frames,
        }),
        against('scikit-learn', {
          what: '1M rows, the 5 metrics alone, 1,000 resamples',
          ours: ours.metricsSeconds,
          perResample: peer.metrics,
        }),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function against(name: string, measured: { what: string; ours: number; perResample: number }): Figure {
  const seconds = RESAMPLES * measured.perResample;
  return {
    what: measured.what,
    asked: seconds / 25,
    ours: once(measured.ours),
    peer: { name, ...once(seconds) },
    askedRatio: 25,
  };
}

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
