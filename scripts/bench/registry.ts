import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GTO } from '../../test/demo/environment.ts';
import { setup } from '../../test/demo/install.ts';
import { type Bench, type Figure, repeated, timed, trainyard } from './bench.ts';
import { type Size, writeTagged } from './tagged-repository.ts';

const run = promisify(execFile);
const SIZES: readonly Size[] = [
  { models: 5, versions: 10 },
  { models: 15, versions: 50 },
  { models: 50, versions: 100 },
];
const ASKED_RATIO = 20;
const LIMIT = { maxBuffer: 2 ** 28 };
const MODEL = 'model-03';

/** Questions that both answer, on the same repository; the answers are compared before anything is timed. */
export const registry: Bench = {
  name: 'registry',
  async run() {
    await setup();
    const figures: Figure[] = [];
    for (const size of SIZES) figures.push(...(await measured(size)));
    return figures;
  },
};

async function measured(size: Size): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-registry-'));
  const tags = 2 * size.models * size.versions;
  const large = tags >= 10_000;
  try {
    writeTagged(folder, size);
    await sameShow(folder);
    await sameHistory(folder);
    const figures: Figure[] = [];
    for (const question of [['show'], ['history'], ['history', MODEL]]) {
      const ours = await repeated(large ? 5 : 7, () => timed(trainyard(folder, ...question)));
      const theirs = await repeated(large ? 1 : 3, () => timed({ command: GTO, args: question, cwd: folder }));
      const what = `${question.join(' ')}, ${tags} tags of ${size.models} models`;
      const asked = question[0] === 'show' ? 0.5 : 5;
      figures.push({ what, asked, ours, peer: { name: 'gto', ...theirs }, askedRatio: ASKED_RATIO });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function asked(folder: string, ...args: readonly string[]) {
  const ours = trainyard(folder, ...args, '--json');
  const [one, other] = await Promise.all([
    run(ours.command, [...ours.args], { cwd: folder, ...LIMIT }),
    run(GTO, [...args, '--json'], { cwd: folder, ...LIMIT }),
  ]);
  return { ours: JSON.parse(one.stdout), theirs: JSON.parse(other.stdout) };
}

interface Shown {
  readonly model: string;
  readonly latest: string;
  readonly stages: readonly { readonly stage: string; readonly tagged: string }[];
}

async function sameShow(folder: string): Promise<void> {
  const { ours, theirs } = await asked(folder, 'show');
  const mine = (ours.models as readonly Shown[]).map(({ model, latest, stages }) => [
    model,
    `v${latest}`,
    ...stages.map(({ stage, tagged }) => `${stage} v${tagged}`).sort(),
  ]);
  const gto = Object.entries(theirs as Record<string, { version: string; stage: Record<string, string> }>).map(
    ([model, { version, stage }]) => [
      model,
      version,
      ...Object.entries(stage)
        .map((pair) => pair.join(' '))
        .sort(),
    ],
  );
  same('show', mine.sort(), gto.sort());
}

async function sameHistory(folder: string): Promise<void> {
  const { ours, theirs } = await asked(folder, 'history');
  const mine = ours.events.map((one: Record<string, unknown> & { facts: { tag?: { name: string } } }) =>
    one['event'] === 'registered'
      ? `${one['model']}@v${one['version']} v${one['version']}`
      : `${one.facts.tag?.name} v${one['version']}`,
  );
  same(
    'history',
    mine.sort(),
    theirs.map((one: { ref: string; version: string }) => `${one.ref} ${one.version}`).sort(),
  );
}

function same(what: string, ours: unknown, theirs: unknown): void {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
  if (one !== other) throw new Error(`${what} differs: ours ${one.slice(0, 500)}, GTO's ${other.slice(0, 500)}`);
}
