/** The five jobs without artifacts, as on GitHub Enterprise Server: rows and bundles go through the store, sealed. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryRegistry } from '../support/registry.ts';
import { CALLER, type FiveJobs, openFiveJobs } from './five-jobs-scene.ts';
import { SPEC, specWith, wages } from './scene.ts';

/** The caller of a repository whose store needs an access key. */
const WITH_KEY = { '.github/workflows/trainyard.yml': `${CALLER}    secrets: inherit\n` };

let scene: FiveJobs;

beforeEach(async () => {
  scene = await openFiveJobs((share) => ({
    ...WITH_KEY,
    [SPEC]: null,
    'trainyard.yaml': `apiVersion: trainyard.dev/v1
kind: Project
store: {kind: folder, options: {path: ${share}/store}}
`,
  }));
});

afterEach(() => scene.close());

const inStore = (folder: string) => {
  const at = path.join(scene.share, 'store', folder);
  return existsSync(at) ? readdirSync(at, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()) : [];
};

describe('on a server other than github.com, with a store that every job reaches', () => {
  it('the jobs hand over by the store, upload nothing, and leave nothing behind', async () => {
    const pull = scene.open({ [SPEC]: wages(SPEC) });
    const result = await scene.run(scene.events.pullRequest('opened', pull));
    expect(result.job('review / report').conclusion, result.log).toBe('success');
    expect(scene.only(pull).comment.body).toContain('### ✅ wage-band passes');
    expect(result.job('review / plan').outputs['handover']).toBe('store');
    expect(existsSync(path.join(scene.share, 'artifacts'))).toBe(false);
    expect(inStore('handover')).toEqual([]);
    expect(readdirSync(path.join(scene.share, 'store/quarantine'))).toEqual(['pull-1']);
    expect(
      inStore('quarantine/pull-1/papers')
        .map((one) => one.name)
        .sort(),
    ).toEqual(['bom-wage-band.cdx.json', 'card-wage-band.md', 'lineage-wage-band.ndjson', 'report.html', 'report.md']);
    expect(scene.only(pull).comment.body).toMatch(/model cards and records: `folder .*quarantine\/pull-1: papers\/`/);
    const reuse = await scene.run(scene.push(pull, { [SPEC]: specWith({ 'gates.0.min': 0.95 }) }), { runNumber: 2 });
    expect(reuse.job('review / train').conclusion).toBe('skipped');
    expect(scene.only(pull).check.title).toBe('wage-band is blocked by 1 of 6 gates');
  });

  it('the training gets no access key, and neither does the evaluation', async () => {
    const pull = scene.open({ [SPEC]: wages(SPEC) });
    const folder = path.join(scene.share, 'run');
    const secrets = { 'store-key-id': 'AKIDEXAMPLE', 'store-key': 'open-sesame' };
    const result = await scene.run(scene.events.pullRequest('opened', pull), { folder, secrets });
    expect(result.job('review / report').conclusion, result.log).toBe('success');
    const workflow = readFileSync(path.resolve(import.meta.dirname, '../../.github/workflows/review.yml'), 'utf8');
    for (const job of ['train', 'evaluate']) {
      const text = new RegExp(`^  ${job}:\\n(?:(?!^  \\w).*\\n)*`, 'm').exec(workflow)?.[0];
      expect(text).toContain(`job: ${job}`);
      expect(text).not.toContain('secrets.');
    }
    expect(existsSync(path.join(folder, 'review/train/temp/trainyard/held'))).toBe(false);
  });

  it('what was changed on its way is not used', async () => {
    const pull = scene.open({ [SPEC]: wages(SPEC) });
    let spoiled = false;
    const onStart = (_: number, step: string) => {
      const rows = inStore('handover').find((one) => one.name === 'rows.parcel');
      if (spoiled || rows === undefined || !step.startsWith('trainyard/')) return;
      const file = path.join(rows.parentPath, rows.name);
      const bytes = readFileSync(file);
      bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
      writeFileSync(file, bytes);
      spoiled = true;
    };
    const result = await scene.run(scene.events.pullRequest('opened', pull), { onStart });
    expect(spoiled).toBe(true);
    expect(result.job('review / train').conclusion, result.log).toBe('failure');
    expect(scene.only(pull).comment.body).toContain('is not what was sealed');
    expect(inStore('handover').length).toBeGreaterThan(0);
  });
});

it('a store on one machine alone cannot carry anything, and is refused with what to do', async () => {
  const log = await refused('review: {handover: store}');
  expect(log).toContain('configure the store s3, or the store folder with an absolute path');
});

it('a registry lends no single objects, and is refused with what to do', async () => {
  const registry = await memoryRegistry('sesame');
  try {
    const store = `store: {kind: oci, options: {registry: "${registry.address}", repository: acme/models}}`;
    const secrets = { 'store-key-id': 'maker', 'store-key': 'sesame' };
    expect(await refused(`review: {handover: store}\n${store}`, secrets)).toContain(
      'Set review.handover to artifacts, where the server has them',
    );
  } finally {
    await registry.stop();
  }
});

/** The log of a review whose plan fails, and after which nothing is trained. */
async function refused(lines: string, secrets: Readonly<Record<string, string>> = {}): Promise<string> {
  const local = await openFiveJobs(() => ({
    ...WITH_KEY,
    [SPEC]: null,
    'trainyard.yaml': `apiVersion: trainyard.dev/v1\nkind: Project\n${lines}\n`,
  }));
  try {
    const pull = local.open({ [SPEC]: wages(SPEC) });
    const result = await local.run(local.events.pullRequest('opened', pull), { secrets });
    expect(result.job('review / plan').conclusion).toBe('failure');
    expect(result.job('review / train').conclusion).toBe('skipped');
    return result.log;
  } finally {
    await local.close();
  }
}
