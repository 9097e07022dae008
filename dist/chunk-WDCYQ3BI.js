import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/adapters/outside/addresses.ts
import { lookup as lookUp } from "node:dns";
import { BlockList, isIP } from "node:net";
var PRIVATE_NETS = [
  ...["10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15"],
  ...["::1/128", "fc00::/7", "fec0::/10"]
];
var NEVER_NETS = [
  ...["0.0.0.0/8", "169.254.0.0/16", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"],
  ...["::/128", "fe80::/10", "ff00::/8", "2001:db8::/32"],
  // Metadata services that have an address of their own: Amazon over IPv6, Alibaba, Oracle's older one.
  ...["fd00:ec2::254/128", "100.100.100.200/32", "192.0.0.192/32"]
];
var [PRIVATE, NEVER] = [listOf(PRIVATE_NETS), listOf(NEVER_NETS)];
function listOf(nets) {
  const list = new BlockList();
  for (const net of nets) {
    const [address = "", prefix] = net.split("/");
    list.addSubnet(address, Number(prefix), address.includes(":") ? "ipv6" : "ipv4");
  }
  return list;
}
function reachOf(address) {
  const plain = embedded(address) ?? address;
  const family = isIP(plain) === 6 ? "ipv6" : "ipv4";
  if (NEVER.check(plain, family)) return "never";
  return PRIVATE.check(plain, family) ? "private" : "public";
}
function embedded(address) {
  if (isIP(address) !== 6) return void 0;
  const words = wordsOf(address);
  const zeros = (count) => words.slice(0, count).every((word) => word === 0);
  const tail = (high = 0, low = 0) => [high >> 8, high & 255, low >> 8, low & 255].join(".");
  if (zeros(5) && words[5] === 65535) return tail(words[6], words[7]);
  if (zeros(6) && (words[6] ?? 0) > 0) return tail(words[6], words[7]);
  if (words[0] === 100 && words[1] === 65435) return tail(words[6], words[7]);
  return words[0] === 8194 ? tail(words[1], words[2]) : void 0;
}
function wordsOf(address) {
  const bare = address.replace(/%.*$/, "");
  const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(bare);
  const [, a = 0, b = 0, c = 0, d = 0] = (dotted ?? []).map(Number);
  const hex = (a << 8 | b).toString(16);
  const text = dotted === null ? bare : `${bare.slice(0, dotted.index)}${hex}:${(c << 8 | d).toString(16)}`;
  const [head = "", tail] = text.split("::");
  const words = (part) => part === "" ? [] : part.split(":").map((word) => Number.parseInt(word, 16));
  if (tail === void 0) return words(head);
  const [before, after] = [words(head), words(tail)];
  return [...before, ...Array(8 - before.length - after.length).fill(0), ...after];
}
function addressRefusal(address, trusted) {
  const reach = reachOf(address);
  if (reach === "never") return `it leads to ${address}, a link-local, metadata or multicast address`;
  return reach === "private" && !trusted ? "it leads into a private network" : void 0;
}
var AddressRefused = class extends Error {
};
function guardedLookup(trusted) {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, found) => {
      const addresses = found ?? [];
      const [first] = addresses;
      if (error !== null || first === void 0)
        return callback(error ?? new Error(`no address for ${hostname}`), "", 0);
      const why = addresses.map(({ address }) => addressRefusal(address, trusted)).find((text) => text !== void 0);
      if (why !== void 0) return callback(new AddressRefused(why), "", 0);
      if (options.all === true) return callback(null, [...addresses]);
      return callback(null, first.address, first.family);
    });
  };
}
function shownAddress(address) {
  return address.replace(/[?#].*$/s, "").replace(/\/\/[^/]*@/, "//").slice(0, 200);
}

export {
  addressRefusal,
  AddressRefused,
  guardedLookup,
  shownAddress
};
