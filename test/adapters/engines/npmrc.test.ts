import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type NpmConfig, readNpmConfig } from '../../../src/adapters/engines/npmrc.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainyard-npmrc-'));
  for (const name of ['home', 'project', 'bin', 'nowhere']) await mkdir(join(root, name));
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** No npm is on the path, unless `bin` holds one. */
function config(env: Record<string, string> = {}): Promise<NpmConfig> {
  const places = { home: join(root, 'home'), project: join(root, 'project'), execPath: join(root, 'nowhere', 'node') };
  return readNpmConfig({ ...places, env: { PATH: join(root, 'bin'), ...env } });
}

/** npm's own way to name a variable. */
const VARIABLE = '$'.concat('{TOKEN}');

const write = (folder: string, ...lines: string[]) => writeFile(join(root, folder, '.npmrc'), lines.join('\n'));

it('knows no registry where nobody names one', async () => {
  expect((await config()).registryOf('a')).toBeUndefined();
});

it('takes the environment before the project before the user', async () => {
  await write('home', '; a note', 'registry = http://user.test/npm', '@one:registry=http://scope.test');
  expect((await config()).registryOf('a')).toBe('http://user.test/npm/');
  expect((await config()).registryOf('@one/a')).toBe('http://scope.test/');
  await write('project', 'registry="http://project.test/"');
  expect((await config()).registryOf('a')).toBe('http://project.test/');
  expect((await config({ NPM_CONFIG_REGISTRY: 'http://env.test' })).registryOf('a')).toBe('http://env.test/');
  expect((await config({ npm_config_registry: 'http://env.test' })).registryOf('@one/a')).toBe('http://scope.test/');
});

it("gives a host's credential to that host and path alone", async () => {
  await write(
    'home',
    `//a.test/npm/:_authToken=${VARIABLE}`,
    '//b.test/:_auth=YWRhOng=',
    '//c.test/:username=ada',
    `//c.test/:_password=${Buffer.from('päss').toString('base64')}`,
  );
  const { authorizationFor } = await config({ TOKEN: 's3cret' });
  expect(authorizationFor(new URL('http://a.test/npm/@x/y/-/y-1.tgz'))).toBe('Bearer s3cret');
  expect(authorizationFor(new URL('http://a.test/other/y'))).toBeUndefined();
  expect(authorizationFor(new URL('http://a.test:81/npm/y'))).toBeUndefined();
  expect(authorizationFor(new URL('http://evil.test/npm/y'))).toBeUndefined();
  expect(authorizationFor(new URL('http://b.test/any'))).toBe('Basic YWRhOng=');
  expect(authorizationFor(new URL('http://c.test/any'))).toBe(`Basic ${Buffer.from('ada:päss').toString('base64')}`);
});

it("lets the project's file name addresses, and nothing that reaches a credential", async () => {
  await write(
    'project',
    `registry=http://evil.test/${VARIABLE}/`,
    `//evil.test/:_authToken=${VARIABLE}`,
    '//a.test/:_auth=x',
  );
  await write('home', '//a.test/:_authToken=mine');
  const { registryOf, authorizationFor } = await config({ TOKEN: 's3cret' });
  expect(registryOf('a')).not.toContain('s3cret');
  expect(authorizationFor(new URL('http://evil.test/x'))).toBeUndefined();
  expect(authorizationFor(new URL('http://a.test/x'))).toBe('Bearer mine');
});

it("reads the user's file where npm is told that it is", async () => {
  await writeFile(join(root, 'elsewhere'), 'registry=http://elsewhere.test/');
  expect((await config({ NPM_CONFIG_USERCONFIG: join(root, 'elsewhere') })).registryOf('a')).toBe(
    'http://elsewhere.test/',
  );
});

it('asks npm itself last, and survives what it says', async () => {
  const npm = async (answer: string) => {
    await writeFile(join(root, 'bin', 'npm'), `#!${process.execPath}\n${answer}\n`);
    await chmod(join(root, 'bin', 'npm'), 0o755);
  };
  await npm(`process.stdout.write(JSON.stringify({ registry: 'http://npm.test/', '@s:registry': 'http://s.test' }))`);
  expect((await config()).registryOf('a')).toBe('http://npm.test/');
  expect((await config()).registryOf('@s/a')).toBe('http://s.test/');
  await write('home', 'registry=http://user.test/');
  expect((await config()).registryOf('a')).toBe('http://user.test/');
  await write('home', '');
  await npm(`process.stdout.write('not json')`);
  expect((await config()).registryOf('a')).toBeUndefined();
  await npm('process.exit(1)');
  expect((await config()).registryOf('a')).toBeUndefined();
});
