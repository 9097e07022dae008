import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { eventsOf } from '../../test/support/github/events.ts';
import { type GitHub, type Pull, startGitHub } from '../../test/support/github/index.ts';
import { runWorkflow } from '../../test/support/runner/index.ts';
import { type Bench, ROOT, repeated } from './bench.ts';

const EXAMPLE = join(ROOT, 'examples/wages');
const SPEC = 'models/wage-band/model.yaml';

/**
 * The built Action in the example's own workflow against the stand-in for GitHub: from the start of its process to the
 * moment in which the request with the comment arrives there. What the record says of the training is taken off.
 */
export const action: Bench = {
  name: 'action',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'trainyard-bench-'));
    const github = await startGitHub();
    try {
      github.repo.commit('main', { folder: EXAMPLE, files: {} });
      let round = 0;
      let pull = opened(github, round);
      const next = () => {
        round += 1;
        pull = opened(github, round);
      };
      const fresh = await repeated(5, () => commented({ github, folder, pull, round }), next);
      const gates = () => {
        round += 1;
        github.repo.commit(pull.headRef, { files: { [SPEC]: gated(round) } });
        github.syncPulls();
      };
      const known = await repeated(5, () => commented({ github, folder, pull, round }), gates);
      return [
        { what: 'Action start to verdict commented, training left out', asked: 1.5, ours: fresh },
        { what: 'Action start to verdict commented, keys known', asked: 1.5, ours: known },
      ];
    } finally {
      await github.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** A pull request with an option that nobody has trained with yet. */
function opened(github: GitHub, round: number): Pull {
  const spec = readFileSync(join(EXAMPLE, SPEC), 'utf8');
  const changed = spec.replace('trainer: logistic', `trainer: logistic\n  options: { l2: ${round + 1} }`);
  github.repo.commit(`topic-${round}`, { from: 'main', files: { [SPEC]: changed } });
  return github.openPull({ head: `topic-${round}` });
}

/** Another gate: nothing to train, and another comment. */
function gated(round: number): string {
  const spec = readFileSync(join(EXAMPLE, SPEC), 'utf8');
  return spec.replace(/metric: roc_auc, min: [\d.]+/, `metric: roc_auc, min: 0.${500 + round}`);
}

interface Review {
  readonly github: GitHub;
  readonly folder: string;
  readonly pull: Pull;
  readonly round: number;
}

/** Seconds until the last comment of one review. */
async function commented({ github, folder, pull, round }: Review): Promise<number> {
  let [started, arrived] = [Number.NaN, Number.NaN];
  const disarm = github.faults.add(
    { kind: 'drop', when: 'before' },
    {
      match({ operation }) {
        if (/^issues\/(create|update)-comment$/.test(operation)) arrived = performance.now();
        return false;
      },
    },
  );
  const state = join(folder, '.trainyard');
  const result = await runWorkflow({
    github,
    event: eventsOf(github).pullRequest('opened', pull),
    workflow: '.github/workflows/trainyard.yml',
    node: process.execPath,
    actions: { 'trainyard/trainyard': ROOT },
    env: { TRAINYARD_STATE: state },
    runNumber: round + 1,
    onStart(_, step) {
      if (step.startsWith('trainyard/')) started = performance.now();
    },
  });
  disarm();
  const seconds = (arrived - started) / 1000;
  if (!(seconds > 0)) throw new Error(`no comment was posted:\n${result.log}`);
  return seconds - (result.summary.includes('| train ') ? trainingSeconds(state) : 0);
}

/** What the program itself recorded for the training of the last review. */
function trainingSeconds(state: string): number {
  const match = /epochs? in ([\d.]+) s/.exec(readFileSync(join(state, 'last/report.md'), 'utf8'));
  if (match === null) throw new Error('the report does not say how long the training took');
  return Number(match[1]);
}
