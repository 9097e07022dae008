#!/usr/bin/env node
/**
 * Cuts the part of GitHub's OpenAPI description that the stand-in needs out of the published packages, and writes it to
 * test/fixtures/openapi/. Prose, examples and vendor extensions are left out, so that the fixtures stay small.
 *
 *   node scripts/openapi-subset.mjs <folder that has node_modules/@octokit/openapi and @octokit/openapi-webhooks>
 *
 * The packages are some 400 MB, so they are no dependency of the project: install them into a scratch folder first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Operations that the stand-in answers. */
const OPERATIONS = [
  'actions/create-workflow-dispatch',
  'actions/get-github-actions-default-workflow-permissions-repository',
  'actions/list-self-hosted-runners-for-repo',
  'checks/create',
  'checks/get',
  'checks/list-annotations',
  'checks/list-for-ref',
  'checks/update',
  'git/get-ref',
  'git/list-matching-refs',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/create',
  'pulls/get',
  'pulls/list',
  'pulls/list-reviews',
  'pulls/update',
  'rate-limit/get',
  'repos/create-deployment',
  'repos/create-deployment-status',
  'repos/get',
  'repos/get-branch-rules',
  'repos/get-collaborator-permission-level',
  'repos/get-repo-ruleset',
  'repos/get-repo-rulesets',
  'repos/list-deployments',
  'repos/list-pull-requests-associated-with-commit',
];

/** Webhooks whose payloads the tests build. */
const WEBHOOKS = [
  'delete',
  'issue-comment-created',
  'merge-group-checks-requested',
  'pull-request-labeled',
  'pull-request-opened',
  'pull-request-reopened',
  'pull-request-synchronize',
  'push',
  'workflow-run-completed',
];

const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'x-githubCloudOnly',
  'tags',
  'deprecated',
  'title',
  'x-multi-segment',
]);

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: node scripts/openapi-subset.mjs <folder with node_modules/@octokit/openapi*>\n');
  process.exit(2);
}
const fixtures = fileURLToPath(new URL('../test/fixtures/openapi/', import.meta.url));

const isOperation = (found) => OPERATIONS.includes(found.operationId);
const isWebhook = (_, name) => WEBHOOKS.includes(name);
write('rest.json', subset({ pack: 'openapi', section: 'paths', wanted: isOperation, expected: OPERATIONS.length }));
write(
  'webhooks.json',
  subset({ pack: 'openapi-webhooks', section: 'webhooks', wanted: isWebhook, expected: WEBHOOKS.length }),
);

function subset({ pack, section, wanted, expected }) {
  const root = path.join(folder, 'node_modules', '@octokit', pack);
  const version = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
  const source = JSON.parse(readFileSync(path.join(root, 'generated', 'api.github.com.json'), 'utf8'));
  const kept = {};
  let count = 0;
  for (const [name, item] of Object.entries(source[section])) {
    for (const [method, operation] of Object.entries(item)) {
      if (typeof operation !== 'object' || !wanted(operation, name)) continue;
      kept[name] = { ...kept[name], [method]: strip(operation) };
      count += 1;
    }
  }
  if (count !== expected) throw new Error(`${pack}: found ${count} of ${expected}`);
  return {
    'x-generated': `by scripts/openapi-subset.mjs from @octokit/${pack} ${version}; do not edit`,
    'x-licence': 'MIT, Copyright (c) GitHub, Inc. and the Octokit contributors; see LICENSE in this folder',
    openapi: source.openapi,
    info: { title: source.info.title, version: source.info.version },
    [section]: kept,
    components: referenced(source, kept),
  };
}

/** The components that the kept part refers to, directly or through one another. */
function referenced(source, kept) {
  const components = {};
  const waiting = [...refs(kept)];
  const seen = new Set();
  while (waiting.length > 0) {
    const ref = waiting.pop();
    if (seen.has(ref)) continue;
    seen.add(ref);
    const [kind, name] = ref.replace('#/components/', '').split('/');
    const value = strip(source.components[kind][name]);
    components[kind] ??= {};
    components[kind][name] = value;
    waiting.push(...refs(value));
  }
  return sorted(components);
}

function refs(value) {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]);
}

/** Without prose; a property that happens to be called `description` stays, since it stands under `properties`. */
function strip(value, underProperties = false) {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (typeof value !== 'object' || value === null) return value;
  const out = {};
  for (const [key, child] of Object.entries(value)) {
    if (!underProperties && (PROSE.has(key) || key.startsWith('x-'))) continue;
    const names = !underProperties && ['properties', 'patternProperties', 'schemas', 'headers'].includes(key);
    out[key] = strip(child, names);
  }
  return out;
}

function sorted(components) {
  return Object.fromEntries(
    Object.entries(components)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, named]) => [kind, Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)))]),
  );
}

function write(name, value) {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(path.join(fixtures, name), text);
  process.stdout.write(`${name}: ${text.length} bytes\n`);
}
