import { expect, it } from 'vitest';
import { deployComplaints, deploymentsOf } from '../../src/spec/deployment.ts';
import type { ResolvedProject, ResolvedSpec } from '../../src/spec/resolved.ts';
import { readProjectText, readText, wagesSpec } from '../support/wages-spec.ts';

function spec(deploy: string): ResolvedSpec {
  const { spec: resolved, problems } = readText(wagesSpec({ 'card:': `deploy: ${deploy}\ncard:` }));
  expect(problems).toEqual([]);
  return resolved as ResolvedSpec;
}

function project(rest = ''): ResolvedProject {
  const read = readProjectText(`apiVersion: trainyard.dev/v1\nkind: Project\n${rest}\n`);
  expect(read.problems).toEqual([]);
  return read.project as ResolvedProject;
}

it('deploys a model without the section nowhere', () => {
  expect(deploymentsOf(readText(wagesSpec()).spec as ResolvedSpec, project())).toEqual([]);
});

it('fills in what the documentation says', () => {
  const [production] = deploymentsOf(spec('{production: {rollout: canary}}'), project());
  expect(production).toEqual({
    model: 'wage-band',
    environment: 'production',
    branch: 'deploy/production',
    promote: 'automatic',
    protection: 'none',
    observer: {},
    approvals: 0,
    plan: {
      rollout: 'canary',
      steps: [{ kind: 'shadow' }, ...[1, 5, 25, 50].map((percent) => ({ kind: 'weight', percent }))],
      dwellMs: 600_000,
      maxDurationMs: 259_200_000,
      holdWindows: 6,
      onInconclusive: 'pause',
      onNewVersion: 'supersede',
      observer: 'server',
      rollbackWindowMs: 3_600_000,
      minSamples: 300,
      promotionSamples: 1000,
      minLatencySamples: 50,
      errorMargin: 0.01,
      latencyMargin: 0.25,
      alphaAbort: 0.01,
      alphaPass: 0.05,
    },
  });
});

it('promotes from one environment of the spec to the next where the project names none', () => {
  const found = deploymentsOf(spec('{staging: {}, production: {rollout: shadow}}'), project());
  expect(found.map(({ environment, after }) => [environment, after])).toEqual([
    ['staging', undefined],
    ['production', 'staging'],
  ]);
  expect(found.map(({ plan }) => [plan.observer, plan.steps.length])).toEqual([
    ['none', 0],
    ['server', 1],
  ]);
});

it("holds the project's floor against the spec, in the project's order", () => {
  const floor =
    'environments: {production: {after: staging, approvals: 2, minDwell: 1h, minSamples: 1000}, staging: {}}';
  const found = deploymentsOf(
    spec('{staging: {}, production: {rollout: canary, steps: [50%], approvals: 1, dwell: 10m}}'),
    project(floor),
  );
  expect(found.map(({ environment }) => environment)).toEqual(['staging', 'production']);
  expect(found[1]).toMatchObject({
    approvals: 2,
    plan: { dwellMs: 3_600_000, minSamples: 1000, promotionSamples: 1000 },
  });
  const few = deploymentsOf(spec('{production: {analysis: {minSamples: 50}}}'), project(''));
  expect(few[0]).toMatchObject({ plan: { minSamples: 50, promotionSamples: 50 } });
  const strict = deploymentsOf(spec('{production: {approvals: 3, analysis: {minSamples: 5000}}}'), project(floor));
  expect(strict[0]).toMatchObject({ approvals: 3, plan: { minSamples: 5000 } });
});

it('says what a spec asks that the project does not give', () => {
  const asked = spec('{prod: {}, production: {rollout: canary}}');
  const found = deployComplaints(asked, project('environments: {production: {rollouts: [shadow]}}'));
  expect(found.map(({ pointer, complaint }) => [pointer, complaint.code])).toEqual([
    ['/deploy/prod', 'environment-unknown'],
    ['/deploy/production', 'rollout-not-allowed'],
    ['/deploy/production', 'observer-unknown'],
  ]);
  expect(deployComplaints(asked, project())).toEqual([]);
});
