/** The systemd unit, judged by systemd itself; nothing is started. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { ROOT } from '../support/sources.ts';
import { installProgram } from './debian.ts';

const ANALYZE = '/usr/bin/systemd-analyze';
const UNIT = `${ROOT}/packaging/trainyard-serve.service`;
const run = promisify(execFile);

beforeAll(() => installProgram(ANALYZE, 'systemd'));

it('is a unit in which systemd finds nothing to say', async () => {
  // It tells of a key that it does not know and is content all the same.
  expect(await run(ANALYZE, ['verify', UNIT])).toEqual({ stdout: '', stderr: '' });
});

it("leaves little of the machine open, by systemd's own measure", async () => {
  // From 0 to 10, in tenths; above the threshold it fails.
  const most = '30';
  const { stdout } = await run(ANALYZE, ['security', '--offline=yes', '--no-pager', `--threshold=${most}`, UNIT]);
  expect(stdout).toContain('Overall exposure level');
});
