/** examples/digits from a fresh repository to a verdict, by the built program. */
import { readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { figureOf, keptRecords } from '../support/kept-records.ts';
import { makeRepo } from '../support/repo.ts';
import { ROOT } from './scene.ts';
import { trainyard } from './terminal.ts';

/** The example's drawings as files, one folder a digit, and the spec that reads them. */
async function asFiles(root: string): Promise<void> {
  const lines = readFileSync(path.join(root, 'data/digits.csv'), 'utf8').trimEnd().split('\n').slice(1, 601);
  for (const [i, line] of lines.entries()) {
    const [digit = '', ...ink] = line.split(',');
    const picture = new PNG({ width: 8, height: 8 });
    picture.data = Buffer.from(ink.flatMap((level) => [15, 15, 15].map((step) => step * Number(level)).concat(255)));
    await mkdir(path.join(root, 'data/pictures', digit), { recursive: true });
    await writeFile(path.join(root, 'data/pictures', digit, `${i}.png`), PNG.sync.write(picture));
  }
  const spec = path.join(root, 'models/digit/model.yaml');
  const text = readFileSync(spec, 'utf8')
    .replace('source: data/digits.csv', 'source: data/pictures/*/*.png')
    .replace('target: digit', 'target: folder')
    .replace(
      'picture: { type: image, shape: [8, 8, 1], columns: "pixel_*" }',
      'image: { type: image, shape: [8, 8, 1] }',
    )
    .replace('min: 0.95', 'min: 0.9')
    .replace('max: 0.2 ', 'max: 0.5 ');
  await writeFile(spec, text);
}

it('learns the same from files of pictures, and again when one of them changes', async () => {
  const repo = await makeRepo();
  try {
    await cp(path.join(ROOT, 'examples/digits'), repo.root, { recursive: true });
    await asFiles(repo.root);
    await repo.commit('Start');
    const { code, stderr } = await trainyard(['run', '--all'], { cwd: repo.root });
    expect(code, stderr).toBe(0);
    const records = keptRecords(repo.root);
    expect(records.trained?.data.source.uri).toBe('data/pictures/*/*.png');
    expect(records.trained?.data.lineage?.sources).toMatchObject([{ format: 'image', files: 600 }]);
    expect(records.trained?.manifest.inputs).toEqual([{ name: 'image', type: 'image' }]);
    expect(figureOf(records, 'accuracy')).toBeGreaterThan(0.93);
    await repo.branch('change');
    await cp(path.join(repo.root, 'data/pictures/1/1.png'), path.join(repo.root, 'data/pictures/0/0.png'));
    await repo.commit('One picture is another');
    const { stdout } = await trainyard(['plan', '--base', 'main'], { cwd: repo.root });
    expect(stdout).toMatch(/train\s+digit\s+data\.source/);
  } finally {
    await repo.dispose();
  }
});

it('learns to read the digits and passes its own gates', async () => {
  const repo = await makeRepo();
  try {
    await cp(path.join(ROOT, 'examples/digits'), repo.root, { recursive: true });
    await repo.commit('Start');
    const { code, stdout, stderr } = await trainyard(['run', '--all'], { cwd: repo.root });
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('digit passes all 3 gates');
    const records = keptRecords(repo.root);
    expect(records.trained?.trainer.id).toBe('cnn');
    expect(records.evaluation?.rows).toBe(302);
    expect(figureOf(records, 'accuracy')).toBeGreaterThan(0.97);
  } finally {
    await repo.dispose();
  }
});

it('maps the probabilities of ten classes onto what came true, in the bundle that is judged', async () => {
  const repo = await makeRepo();
  try {
    await cp(path.join(ROOT, 'examples/digits'), repo.root, { recursive: true });
    const spec = path.join(repo.root, 'models/digit/model.yaml');
    const text = readFileSync(spec, 'utf8')
      .replace('trainer: cnn', 'trainer: cnn\n  calibrate: platt')
      .replace('epochs: 20', 'epochs: 2')
      .replace('min: 0.95', 'min: 0.1')
      .replace('max: 0.2 ', 'max: 5 ');
    await writeFile(spec, text);
    await repo.commit('Start');
    const { code, stderr } = await trainyard(['run', '--all'], { cwd: repo.root });
    expect(code, stderr).toBe(0);
    const records = keptRecords(repo.root);
    const { method, rows, metrics = [] } = records.evaluation?.recalibration ?? {};
    expect([method, rows]).toEqual(['platt', records.trained?.rows.validation]);
    const loss = metrics.find(({ metric }) => metric === 'log_loss');
    const [before, after] = [loss?.before, loss?.after].map((of) => (of?.kind === 'value' ? of.value : Number.NaN));
    expect(after).toBeLessThan(before as number);
    expect(figureOf(records, 'log_loss')).toBe(after);
    expect(records.trained?.manifest.files.map((file) => file.path)).toContain('calibration.json');
  } finally {
    await repo.dispose();
  }
});
