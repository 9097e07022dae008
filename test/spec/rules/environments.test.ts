import { expect, it } from 'vitest';
import { readProjectText } from '../../support/wages-spec.ts';

const project = (text: string) =>
  readProjectText(`apiVersion: trainyard.dev/v1\nkind: Project\nenvironments: ${text}\n`);

it.each([
  '{staging: {}, production: {after: staging, approvals: 1, protection: deploy-key}}',
  '{production: {repository: acme/deployments, branch: models/production, promote: manual}}',
  '{production: {repository: "https://git.acme.dev/ml/deployments.git"}, eu: {repository: "git@git.acme.dev:ml/eu.git"}}',
  '{production: {observer: {servers: ["https://one.acme.dev", "http://127.0.0.1:8080/models"]}, rollouts: [canary], minDwell: 1h, minSamples: 1000}}',
  '{production: {observer: {prometheus: "http://prometheus:9090", labels: {namespace: production}}}}',
])('takes %s', (text) => {
  expect(project(text).problems).toEqual([]);
});

it.each([
  ['{production: {after: stagin}, staging: {}}', 'environment-unknown'],
  ['{production: {after: production}}', 'environment-cycle'],
  ['{a: {}, b: {branch: deploy/a}}', 'environment-branch'],
  ['{production: {branch: "deploy/../main"}}', 'wrong-form'],
  ['{production: {repository: "ext::sh -c x"}}', 'wrong-form'],
  ['{production: {observer: {prometheus: "http://p:9090", labels: {"a-b": x}}}}', 'wrong-form'],
  ['{production: {observer: {}}}', 'wrong-length'],
  ['{production: {observer: {servers: ["ftp://x"]}}}', 'wrong-form'],
  ['{production: {observer: {servers: ["https://user:secret@x"]}}}', 'wrong-form'],
  ['{}', 'wrong-length'],
])('refuses %s: %s', (text, code) => {
  expect(project(text).problems.map((problem) => problem.code)).toEqual([code]);
});

it('names every environment of a circle', () => {
  const { problems } = project('{a: {after: b}, b: {after: c}, c: {after: a}, d: {after: a}}');
  expect(problems.map(({ code, at }) => `${code} ${at.column}`)).toHaveLength(3);
  expect(problems[0]?.message).toBe('a comes after b comes after c comes after a: the order has no beginning');
});
