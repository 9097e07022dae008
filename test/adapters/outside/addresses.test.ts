import { describe, expect, it } from 'vitest';
import { addressRefusal, guardedLookup, reachOf, shownAddress } from '../../../src/adapters/outside/addresses.ts';

describe('where an address leads', () => {
  it.each([
    ['never', ['169.254.169.254', '0.0.0.0', '224.0.0.1', '255.255.255.255', '100.100.100.200']],
    ['never', ['fe80::1', '::', 'ff02::1', 'fd00:ec2::254', '::ffff:169.254.169.254', '::ffff:a9fe:a9fe']],
    ['never', ['64:ff9b::a9fe:a9fe', '2002:a9fe:a9fe::', '::169.254.169.254']],
    ['private', ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '100.64.0.1', '198.18.0.1']],
    ['private', ['::1', 'fc00::1', 'fd12:3456::1', '::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::10.0.0.1']],
    ['public', ['1.1.1.1', '172.32.0.1', '8.8.8.8', '2606:4700:4700::1111', '::ffff:8.8.8.8']],
  ] as const)('%s: %s', (reach, addresses) => {
    for (const address of addresses) expect([address, reachOf(address)]).toEqual([address, reach]);
  });

  it('a host of the project may be private, and never link-local', () => {
    expect(addressRefusal('10.0.0.5', true)).toBeUndefined();
    expect(addressRefusal('10.0.0.5', false)).toBe('it leads into a private network');
    expect(addressRefusal('169.254.169.254', true)).toContain('metadata');
    expect(addressRefusal('1.1.1.1', false)).toBeUndefined();
  });

  it.each([
    [false, 'it leads into a private network'],
    [true, undefined],
  ] as const)('sockets look names up with the same rule (listed: %s)', async (trusted, message) => {
    const error = await new Promise<Error | null>((resolve) => {
      guardedLookup(trusted)('localhost', { all: true }, (found) => resolve(found));
    });
    expect(error?.message).toBe(message);
  });
});

it('an address is shown without what may be a secret', () => {
  expect(shownAddress('https://u:p@host/a.csv?sig=secret#x')).toBe('https://host/a.csv');
});
