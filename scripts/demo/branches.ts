/** Follows the deploy branches of the stand-in, commit by commit, and prints each decision as it is committed. */
import { setTimeout as pause } from 'node:timers/promises';
import type { AnalysisCheck, Release } from '../../src/core/release-records.ts';
import type { GitHub } from '../../test/support/github/index.ts';
import { say } from './say.ts';
import { MODEL } from './stage.ts';

const LOOK_MS = 400;
const LIMIT_MS = 240_000;
const ENVIRONMENTS = ['staging', 'production'] as const;

export type EnvironmentName = (typeof ENVIRONMENTS)[number];

export class Branches {
  readonly #github: GitHub;
  readonly #seen = new Map<EnvironmentName, { readonly tip: string; readonly generation: number }>();
  readonly #releases = new Map<string, Release | undefined>();
  /** Says more of what is wrong, where something takes too long. */
  readonly #explain: () => string;

  constructor(github: GitHub, explain: () => string) {
    this.#github = github;
    this.#explain = explain;
  }

  /** Prints what is committed until the release is as wanted. Throws after four minutes, with what the processes said. */
  async until(environment: EnvironmentName, wanted: (release: Release) => boolean): Promise<Release> {
    const end = performance.now() + LIMIT_MS;
    while (performance.now() < end) {
      const tips = this.#tips();
      for (const [name, tip] of tips) this.#print(name, tip);
      const tip = tips.get(environment);
      const release = tip === undefined ? undefined : this.#at(tip);
      if (release !== undefined && wanted(release)) return release;
      await pause(LOOK_MS);
    }
    throw new Error(`${environment} did not get there within ${LIMIT_MS / 1000} s.\n${this.#explain()}`);
  }

  /** One process of git a look: whoever asks the server lives in this process too. */
  #tips(): ReadonlyMap<EnvironmentName, string> {
    const listed = this.#github.repo.git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads/deploy/');
    const tips = new Map(listed.split('\n').map((line) => line.split(' ') as [string, string]));
    return new Map(
      ENVIRONMENTS.flatMap((name) => {
        const tip = tips.get(`refs/heads/deploy/${name}`);
        return tip === undefined ? [] : [[name, tip] as const];
      }),
    );
  }

  #print(environment: EnvironmentName, tip: string): void {
    const seen = this.#seen.get(environment);
    if (tip === seen?.tip) return;
    const range = seen === undefined ? tip : `${seen.tip}..${tip}`;
    let generation = seen?.generation ?? 0;
    for (const commit of this.#github.repo.git('rev-list', '--reverse', '--first-parent', range).split('\n')) {
      const release = this.#at(commit);
      if (release === undefined || release.generation <= generation) continue;
      generation = release.generation;
      // How often a step was found to lack requests depends on the machine.
      if (release.decision.event !== 'held') show(release);
    }
    this.#seen.set(environment, { tip, generation });
  }

  #at(commit: string): Release | undefined {
    if (!this.#releases.has(commit)) this.#releases.set(commit, this.#read(commit));
    return this.#releases.get(commit);
  }

  #read(commit: string): Release | undefined {
    const path = `${MODEL}/release.json`;
    if (this.#github.repo.git('ls-tree', '--name-only', commit, path) === '') return undefined;
    return JSON.parse(this.#github.repo.git('cat-file', 'blob', `${commit}:${path}`)) as Release;
  }
}

/** `14:02:11  production  CANARY 10 %  0.0.1 | 0.0.2  ...`, and the evidence where a step was decided. */
function show(release: Release): void {
  const { environment, phase, weight, stable, candidate, decision, analysis } = release;
  const state = phase === 'CANARY' ? `${phase} ${weight} %` : phase;
  const versions = [stable, candidate].map((bundle) => bundle?.version ?? '-').join(' | ');
  const cells = [decision.at.slice(11, 19), environment.padEnd(10), state.padEnd(12), versions.padEnd(13)];
  say(`   ${cells.join('  ')}  ${decision.reason}`);
  const decided = decision.event === 'aborted' || decision.event === 'step' || decision.event === 'promoting';
  if (decided && stable !== null) for (const check of analysis.last?.checks ?? []) say(checkLine(check));
}

function checkLine({ name, verdict, observed, stable, candidate }: AnalysisCheck): string {
  const arms = stable === undefined ? '' : `; stable ${stable}, candidate ${candidate}`;
  return `      ${verdict.padEnd(12)}  ${name.padEnd(16)}  ${observed}${arms}`;
}
