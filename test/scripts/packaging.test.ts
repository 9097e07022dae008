/** The container file and the systemd unit start the server with flags that it has, and keep their promises. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/sources.ts';

const text = (file: string) => readFileSync(`${ROOT}packaging/${file}`, 'utf8');
const cli = readFileSync(`${ROOT}src/cli/serving.ts`, 'utf8');
const flagsIn = (command: string) => command.match(/--[a-z-]+/g) ?? [];

describe('the container', () => {
  const lines = text('Dockerfile')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const of = (keyword: string) =>
    lines.filter((line) => line.startsWith(`${keyword} `)).map((line) => line.slice(keyword.length + 1));

  it('runs as nobody in particular, writes its cache alone, and says whether it is well', () => {
    const [user = ''] = of('USER');
    expect(Number(user.split(':')[0])).toBeGreaterThan(0);
    // What is written while it runs lies in the volume or in /tmp, so that the root can be read-only.
    expect(of('VOLUME')).toEqual(['/var/cache/trainyard']);
    expect(of('ENV').join()).toContain('HOME=/tmp');
    expect(lines.findIndex((line) => line.startsWith('USER'))).toBeLessThan(
      lines.findIndex((line) => line.startsWith('ENTRYPOINT')),
    );
    expect(of('HEALTHCHECK')[0]).toContain('/v2/health/ready');
  });

  it('starts the server in its exec form, so that it hears the signal, with flags that exist', () => {
    const argv = JSON.parse(of('ENTRYPOINT')[0] ?? '[]') as string[];
    expect(argv.slice(0, 3)).toEqual(['node', '/opt/trainyard/dist/cli.js', 'serve']);
    for (const flag of flagsIn(argv.join(' '))) expect(cli).toContain(`'${flag} <`);
  });
});

describe('the systemd unit', () => {
  const unit = text('trainyard-serve.service');
  it('starts the server with flags that exist, without rights that it does not need', () => {
    const [, start = ''] = /^ExecStart=(.*)$/m.exec(unit) ?? [];
    expect(start).toContain('trainyard serve');
    for (const flag of flagsIn(start)) expect(cli).toContain(`'${flag} <`);
    for (const right of [
      'DynamicUser=yes',
      'ProtectSystem=strict',
      'NoNewPrivileges=yes',
      'CapabilityBoundingSet=\n',
    ]) {
      expect(unit).toContain(right);
    }
    // The server takes up to 30 s for its last answers.
    expect(Number(/TimeoutStopSec=(\d+)/.exec(unit)?.[1])).toBeGreaterThan(30);
  });
});
