/** Headers that belong to one connection and are never passed on (RFC 9110, section 7.6.1). */
const hopByHopNames = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Names, in lower case, of the headers that end at this hop: the fixed ones and those that `Connection` nominates. */
export function hopByHopHeaders(headers: Headers): Set<string> {
  const nominated = (headers.get('connection') ?? '').split(',').map((name) => name.trim().toLowerCase());
  return new Set([...hopByHopNames, ...nominated.filter((name) => name !== '')]);
}
