import { type LookupAddress, type LookupAllOptions, lookup as lookUp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** IANA's special-purpose registries: networks that only a host inside of them can mean. */
const PRIVATE_NETS = [
  ...['10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['::1/128', 'fc00::/7', 'fec0::/10'],
];

/** Link-local networks hold the clouds' metadata services; the others name no single host. */
const NEVER_NETS = [
  ...['0.0.0.0/8', '169.254.0.0/16', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
  ...['::/128', 'fe80::/10', 'ff00::/8', '2001:db8::/32'],
  // Metadata services that have an address of their own: Amazon over IPv6, Alibaba, Oracle's older one.
  ...['fd00:ec2::254/128', '100.100.100.200/32', '192.0.0.192/32'],
];

const [PRIVATE, NEVER] = [listOf(PRIVATE_NETS), listOf(NEVER_NETS)];

function listOf(nets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const net of nets) {
    const [address = '', prefix] = net.split('/');
    list.addSubnet(address, Number(prefix), address.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** `never`: link-local, metadata, multicast, unspecified. IPv4 addresses inside IPv6 ones count as what they embed. */
export function reachOf(address: string): 'public' | 'private' | 'never' {
  const plain = embedded(address) ?? address;
  const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4';
  if (NEVER.check(plain, family)) return 'never';
  return PRIVATE.check(plain, family) ? 'private' : 'public';
}

/** The IPv4 address of a mapped, compatible, 6to4 or NAT64 one (RFC 4291, 3056, 6052). */
function embedded(address: string): string | undefined {
  if (isIP(address) !== 6) return undefined;
  const words = wordsOf(address);
  const zeros = (count: number) => words.slice(0, count).every((word) => word === 0);
  const tail = (high = 0, low = 0) => [high >> 8, high & 255, low >> 8, low & 255].join('.');
  if (zeros(5) && words[5] === 0xffff) return tail(words[6], words[7]);
  if (zeros(6) && (words[6] ?? 0) > 0) return tail(words[6], words[7]);
  if (words[0] === 0x64 && words[1] === 0xff9b) return tail(words[6], words[7]);
  return words[0] === 0x2002 ? tail(words[1], words[2]) : undefined;
}

/** The eight words of an IPv6 address. */
function wordsOf(address: string): readonly number[] {
  const bare = address.replace(/%.*$/, '');
  const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(bare);
  const [, a = 0, b = 0, c = 0, d = 0] = (dotted ?? []).map(Number);
  const hex = ((a << 8) | b).toString(16);
  const text = dotted === null ? bare : `${bare.slice(0, dotted.index)}${hex}:${((c << 8) | d).toString(16)}`;
  const [head = '', tail] = text.split('::');
  const words = (part: string) => (part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16)));
  if (tail === undefined) return words(head);
  const [before, after] = [words(head), words(tail)];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/** Why an address is not connected to, in words; undefined where it may be. `trusted`: the project lists the host. */
export function addressRefusal(address: string, trusted: boolean): string | undefined {
  const reach = reachOf(address);
  if (reach === 'never') return `it leads to ${address}, a link-local, metadata or multicast address`;
  return reach === 'private' && !trusted ? 'it leads into a private network' : undefined;
}

/** What a guarded connection fails with. */
export class AddressRefused extends Error {}

/**
 * A look-up for sockets that refuses addresses at the moment of connecting, so that a name cannot answer one address to a
 * check and another to the connection.
 */
export function guardedLookup(trusted: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true } as LookupAllOptions, (error, found) => {
      const addresses: readonly LookupAddress[] = found ?? [];
      const [first] = addresses;
      if (error !== null || first === undefined)
        return callback(error ?? new Error(`no address for ${hostname}`), '', 0);
      const why = addresses.map(({ address }) => addressRefusal(address, trusted)).find((text) => text !== undefined);
      if (why !== undefined) return callback(new AddressRefused(why), '', 0);
      if (options.all === true) return callback(null, [...addresses]);
      return callback(null, first.address, first.family);
    });
  };
}

/** What follows the path of an address may be a signature, which is a secret. */
export function shownAddress(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/\/\/[^/]*@/, '//')
    .slice(0, 200);
}
