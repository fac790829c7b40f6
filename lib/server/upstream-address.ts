import 'server-only';
import { BlockList, isIP } from 'node:net';
import { isLoopbackName } from './site.ts';

/** Names under which clouds serve instance metadata, credentials included. */
const metadataNames = new Set(['metadata', 'metadata.google.internal', 'metadata.goog', 'instance-data']);

const metadataAddresses = new BlockList();
// Link-local, where AWS, Azure, Google and most others answer; then AWS over IPv6, Alibaba, Azure's wire server.
metadataAddresses.addSubnet('169.254.0.0', 16, 'ipv4');
metadataAddresses.addSubnet('fe80::', 10, 'ipv6');
metadataAddresses.addAddress('fd00:ec2::254', 'ipv6');
metadataAddresses.addAddress('100.100.100.200', 'ipv4');
metadataAddresses.addAddress('168.63.129.16', 'ipv4');

/**
 * Why the portal must not send its key to an upstream URL, or undefined when it may. Judged by the URL alone, when the
 * portal starts; `URL` has already turned decimal, octal and hexadecimal spellings of an address into the usual one.
 *
 * @param insecureHosts hosts that may be reached without TLS (`UPSTREAM_INSECURE_HOSTS`).
 */
export function refuseUpstreamUrl(url: URL, insecureHosts: string[]): string | undefined {
  const hostname = url.hostname.replace(/\.$/, '');
  if (url.username || url.password || url.search || url.hash) {
    return 'has to be an address without user, query or fragment; the key goes in ATLAS_API_KEY';
  }
  if (isMetadataHost(hostname)) {
    return 'is a metadata address of the machine itself. Set the address of the API';
  }
  if (url.protocol === 'https:' || isLoopbackName(hostname)) return undefined;
  if (insecureHosts.includes(hostname) || insecureHosts.includes(url.host)) return undefined;
  return `would send the key unencrypted. Use https, or allow it by UPSTREAM_INSECURE_HOSTS=${hostname}`;
}

function isMetadataHost(hostname: string): boolean {
  if (metadataNames.has(hostname)) return true;
  const address = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(address);
  return family !== 0 && metadataAddresses.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
