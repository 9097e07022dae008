import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, ROOT, repeated, timed, trainyard } from './bench.ts';
import { commitAll, git, initRepository } from './repository.ts';

const MODELS = 1000;
const ENVIRONMENT = join(ROOT, 'node_modules/.cache/bench-dvc');

/** 1,000 specs, each with its own data; DVC gets the same as 1,000 stages with the same files. */
export const plan: Bench = {
  name: 'plan',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    try {
      const dvc = await installedDvc();
      writeModels(folder);
      initRepository(folder);
      await timed({ command: dvc, args: ['init', '--quiet'], cwd: folder });
      commitAll(folder, 'base');
      git(folder, 'checkout', '--quiet', '-b', 'change');
      const ask = () => timed(trainyard(folder, 'plan'));
      const cold = await repeated(3, ask, () => rmSync(join(folder, '.trainyard'), { recursive: true, force: true }));
      const warm = await repeated(5, ask);
      const status = () => timed({ command: dvc, args: ['status'], cwd: folder });
      const peer = { name: 'dvc status', ...(await repeated(3, status)) };
      let seed = 100;
      const changed = await repeated(5, ask, () => writeSpec(folder, 0, seed++));
      return [
        { what: `plan, ${MODELS} specs, cold`, asked: 3, ours: cold },
        { what: `plan, ${MODELS} specs, warm and unchanged`, asked: 1, ours: warm, peer, askedRatio: 10 },
        { what: `plan, ${MODELS} specs, one changed`, asked: 1.5, ours: changed },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function installedDvc(): Promise<string> {
  const dvc = join(ENVIRONMENT, 'bin/dvc');
  if (existsSync(dvc)) return dvc;
  mkdirSync(ENVIRONMENT, { recursive: true });
  await timed({ command: 'python3', args: ['-m', 'venv', ENVIRONMENT], cwd: ROOT });
  await timed({ command: join(ENVIRONMENT, 'bin/pip'), args: ['install', '--quiet', 'dvc'], cwd: ROOT });
  return dvc;
}

function writeModels(folder: string): void {
  const stages: string[] = ['stages:'];
  const locked: string[] = ["schema: '2.0'", 'stages:'];
  for (let index = 0; index < MODELS; index++) {
    const name = nameOf(index);
    const data = join(folder, 'data', `${name}.csv`);
    mkdirSync(join(folder, 'data'), { recursive: true });
    writeFileSync(
      data,
      `id,x,y\n${Array.from({ length: 20 }, (_, row) => `${row},${row * index},${row % 2}`).join('\n')}\n`,
    );
    const spec = writeSpec(folder, index, 7);
    const deps = [`data/${name}.csv`, `models/${name}/model.yaml`];
    stages.push(`  ${name}:`, '    cmd: "true"', '    deps:', ...deps.map((path) => `    - ${path}`));
    locked.push(
      `  ${name}:`,
      '    cmd: "true"',
      '    deps:',
      ...lockLines(data, deps[0] ?? ''),
      ...lockLines(spec, deps[1] ?? ''),
    );
  }
  writeFileSync(join(folder, 'dvc.yaml'), `${stages.join('\n')}\n`);
  writeFileSync(join(folder, 'dvc.lock'), `${locked.join('\n')}\n`);
}

function lockLines(file: string, path: string): string[] {
  const bytes = readFileSync(file);
  const md5 = createHash('md5').update(bytes).digest('hex');
  return [`    - path: ${path}`, '      hash: md5', `      md5: ${md5}`, `      size: ${bytes.length}`];
}

function writeSpec(folder: string, index: number, seed: number): string {
  const name = nameOf(index);
  mkdirSync(join(folder, 'models', name), { recursive: true });
  const file = join(folder, 'models', name, 'model.yaml');
  writeFileSync(
    file,
    `apiVersion: trainyard.dev/v1
kind: Model
name: ${name}
data:
  source: data/${name}.csv
  target: y
  positive: "1"
  id: id
  features: { x: numeric }
train: { trainer: logistic, seed: ${seed} }
gates:
  - { metric: roc_auc, min: 0.65 }
`,
  );
  return file;
}

function nameOf(index: number): string {
  return `model-${String(index).padStart(4, '0')}`;
}
