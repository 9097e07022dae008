import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GitHub, startGitHub } from '../../test/support/github/index.ts';
import { type Bench, type Call, ROOT, repeated, timed, trainyard } from './bench.ts';
import { commitAll, git } from './repository.ts';

const SPEC = 'models/wage-band/model.yaml';
const MOST_CALLS = 6;
const SCOPES = { contents: 'write', 'pull-requests': 'write', deployments: 'write', actions: 'write' } as const;

/** From the start of the process that a pushed tag starts to its end: by then the deploy branch has moved. */
export const rollback: Bench = {
  name: 'rollback',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    const github = await startGitHub();
    try {
      const clone = join(folder, 'clone');
      const reconcile = reconcileIn(clone, github);
      await twoVersions(clone, github, reconcile);
      const calls: number[] = [];
      let [turn, before] = [0, 0];
      const ours = await repeated(
        5,
        async () => {
          const seconds = await timed(reconcile);
          calls.push(github.requests.filter(({ path }) => path.startsWith('/repos/')).length - before);
          expectServed(github, turn);
          return seconds;
        },
        () => {
          turn += 1;
          assign(clone, turn);
          before = github.requests.filter(({ path }) => path.startsWith('/repos/')).length;
        },
      );
      const most = Math.max(...calls);
      if (most > MOST_CALLS) throw new Error(`a rollback took ${most} calls of the API; ${MOST_CALLS} are promised`);
      return [{ what: `rollback by a tag, ${most} calls of the API (asked ${MOST_CALLS})`, asked: 3, ours }];
    } finally {
      await github.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function reconcileIn(clone: string, github: GitHub): Call {
  const env = {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.url,
    GITHUB_REPOSITORY: `${github.owner}/${github.name}`,
    GITHUB_TOKEN: github.token(SCOPES),
  };
  return { ...trainyard(clone, 'reconcile'), env };
}

async function twoVersions(clone: string, github: GitHub, reconcile: Call): Promise<void> {
  github.repo.commit('main', { folder: join(ROOT, 'examples/wages'), message: 'Start' });
  git(ROOT, 'clone', '--quiet', github.repo.bare, clone);
  git(clone, 'config', 'user.name', 'Ada');
  git(clone, 'config', 'user.email', 'ada@example.invalid');
  appendFileSync(join(clone, SPEC), 'deploy:\n  production: { rollout: direct, observer: none }\n');
  for (const seed of [1, 2]) {
    const text = readFileSync(join(clone, SPEC), 'utf8').replace(
      /trainer: logistic(\n {2}seed: \d+)?/,
      `trainer: logistic\n  seed: ${seed}`,
    );
    writeFileSync(join(clone, SPEC), text);
    commitAll(clone, `Seed ${seed}`);
    git(clone, 'push', '--quiet', 'origin', 'main');
    await timed(trainyard(clone, 'run', '--all'));
    await timed(reconcile);
  }
}

/** Odd turns ask for the first version, even ones for the second: each was stable before. */
function versionOf(turn: number): string {
  return turn % 2 === 1 ? '0.0.1' : '0.0.2';
}

function assign(clone: string, turn: number): void {
  const name = `wage-band#production#${2 + turn}`;
  git(clone, 'fetch', '--quiet', '--tags', 'origin');
  git(clone, 'tag', '--annotate', name, `wage-band@v${versionOf(turn)}^{commit}`, '--message', 'Go back');
  git(clone, 'push', '--quiet', 'origin', `refs/tags/${name}`);
}

function expectServed(github: GitHub, turn: number): void {
  const release = JSON.parse(github.repo.git('cat-file', 'blob', 'deploy/production:wage-band/release.json'));
  if (release.stable.version !== versionOf(turn))
    throw new Error(`${release.stable.version} serves after the rollback`);
}
