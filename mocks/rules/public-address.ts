import { BlockList, isIPv4 } from 'node:net';

/** What is not for everybody, by IANA's registry of special-purpose IPv4 addresses (RFC 6890), and multicast. */
const special = listOf('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Link-local; clouds keep their metadata at 169.254.169.254.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]);

/** IPv6 in use for everybody (RFC 4291, section 2.4). Everything else is reserved, local, mapped or multicast. */
const global = listOf('ipv6', [['2000::', 3]]);

/** Within that: protocol assignments with Teredo, 6to4, which can wrap private IPv4 addresses, and documentation. */
const globalExceptions = listOf('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

/**
 * Whether an address is one of the public internet.
 *
 * @param address of IPv4 in four decimal numbers or of IPv6, as name resolution and `URL` give it.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  return global.check(address, 'ipv6') && !globalExceptions.check(address, 'ipv6');
}

function listOf(family: 'ipv4' | 'ipv6', subnets: [network: string, prefix: number][]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, family);
  return list;
}
