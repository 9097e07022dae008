import { expect, it } from 'vitest';
import { assignmentTag, parseTagName, versionTag } from '../../src/ledger/grammar.ts';

it.each([
  ['churn@v1.2.3', { artifact: 'churn', act: 'register', version: '1.2.3' }],
  ['churn@v1.2.3!', { artifact: 'churn', act: 'deregister', version: '1.2.3' }],
  ['churn@v1.2.3#4', { artifact: 'churn', act: 'register', version: '1.2.3', counter: 4 }],
  ['churn@v1.2.3!#5', { artifact: 'churn', act: 'deregister', version: '1.2.3', counter: 5 }],
  ['churn@v1.0.0-rc.1', { artifact: 'churn', act: 'register', version: '1.0.0-rc.1' }],
  ['churn#prod', { artifact: 'churn', act: 'assign', stage: 'prod' }],
  ['churn#prod#1', { artifact: 'churn', act: 'assign', stage: 'prod', counter: 1 }],
  ['churn#prod!#2', { artifact: 'churn', act: 'unassign', stage: 'prod', counter: 2 }],
  ['churn#prod!', { artifact: 'churn', act: 'unassign', stage: 'prod' }],
  ['churn@deprecated', { artifact: 'churn', act: 'deprecate' }],
  ['churn@deprecated#3', { artifact: 'churn', act: 'deprecate', counter: 3 }],
  ['churn@created', { artifact: 'churn', act: 'create' }],
  ['models/a=churn@v0.0.1', { artifact: 'models/a=churn', act: 'register', version: '0.0.1' }],
  ['team/churn_2#eu-west/prod#12', { artifact: 'team/churn_2', act: 'assign', stage: 'eu-west/prod', counter: 12 }],
])('reads %s', (name, expected) => {
  expect(parseTagName(name)).toEqual({ name, ...expected });
});

it.each([
  'v1.2.3',
  'churn@1.2.3',
  'churn@v1.2',
  'churn@v01.2.3',
  'churn@v1.2.3?',
  'churn@latest',
  'churn',
  '-churn@v1.0.0',
  'churn-@v1.0.0',
  'churn#prod#',
  'churn#prod#x',
  'churn#prod#1!',
  'churn#-prod#1',
  'churn prod@v1.0.0',
  'churn@v1.0.0#prod',
  '',
])('leaves %j alone', (name) => {
  expect(parseTagName(name)).toBeUndefined();
});

it('writes what it reads', () => {
  expect(parseTagName(versionTag('a', '1.0.0'))?.act).toBe('register');
  expect(parseTagName(assignmentTag('a', 'prod', 3))).toMatchObject({ act: 'assign', stage: 'prod', counter: 3 });
});
