/** The five jobs over a real S3 server: handed over, kept in quarantine, and taken from there by the next run. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bucketCredentials, openBucket } from '../../src/adapters/objects/s3.ts';
import { CALLER, type FiveJobs, openFiveJobs } from '../e2e/five-jobs-scene.ts';
import { SPEC, specWith, wages } from '../e2e/scene.ts';
import type { Pull } from '../support/github/index.ts';
import { KEYS, type Moto, startMoto } from './moto.ts';

const SECRETS = { TRAINYARD_KEY_ID: 'AKIDSERVICESTEST', TRAINYARD_KEY: 'sesame-of-the-store' };
const CALLER_WITH_KEY = `${CALLER}    secrets:
      store-key-id: \${{ secrets.TRAINYARD_KEY_ID }}
      store-key: \${{ secrets.TRAINYARD_KEY }}
`;

let moto: Moto;
let scene: FiveJobs;
let pull: Pull;

beforeAll(async () => {
  moto = await startMoto('models');
  scene = await openFiveJobs(() => ({
    [SPEC]: null,
    '.github/workflows/trainyard.yml': CALLER_WITH_KEY,
    'trainyard.yaml': `apiVersion: trainyard.dev/v1
kind: Project
store: {kind: s3, options: {bucket: models, prefix: ml, endpoint: "${moto.endpoint}"}}
`,
  }));
});

afterAll(async () => {
  await scene.close();
  moto.stop();
});

const keys = async () => {
  const place = { bucket: 'models', region: 'us-east-1', endpoint: moto.endpoint, pathStyle: true };
  return [...(await openBucket(place, bucketCredentials(KEYS)).list('ml/'))].sort();
};

describe('a store in S3', () => {
  it('carries rows and bundles between jobs, of which two hold no key', async () => {
    pull = scene.open({ [SPEC]: wages(SPEC) });
    const folder = path.join(scene.share, 'first');
    const result = await scene.run(scene.events.pullRequest('opened', pull), { secrets: SECRETS, folder });
    expect(result.job('review / report').conclusion, result.log).toBe('success');
    expect(result.job('review / plan').outputs['handover']).toBe('store');
    expect(existsSync(path.join(scene.share, 'artifacts'))).toBe(false);
    expect(scene.only(pull).comment.body).toContain('### ✅ wage-band passes');
    const kept = await keys();
    // How often held-out rows were used counts over all changes, so the job that judges keeps it outside of quarantine.
    expect(kept.filter((key) => !/^ml\/(quarantine\/pull-1|held-out)\//.test(key))).toEqual([]);
    expect(kept.filter((key) => key.startsWith('ml/held-out/'))).toHaveLength(1);
    expect(kept.filter((key) => key.includes('/runs/'))).toHaveLength(1);
    for (const key of Object.values(SECRETS)) expect(scene.only(pull).comment.body).not.toContain(key);
  });

  it('gives a later run on fresh machines what it knows, and no other pull request', async () => {
    const again = await scene.run(scene.push(pull, { [SPEC]: specWith({ 'gates.0.min': 0.95 }) }), {
      secrets: SECRETS,
      runNumber: 2,
    });
    expect(again.job('review / train').conclusion, again.log).toBe('skipped');
    expect(scene.only(pull).check.title).toBe('wage-band is blocked by 1 of 6 gates');
    const other = scene.open({ [SPEC]: wages(SPEC) }, 'other');
    const apart = await scene.run(scene.events.pullRequest('opened', other), { secrets: SECRETS, runNumber: 3 });
    expect(apart.job('review / train').conclusion, apart.log).toBe('success');
  });
});
