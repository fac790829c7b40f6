import { createHash } from 'node:crypto';

/** The namespace of the ids below, drawn once at random. */
const namespace = Buffer.from('6f1c0e0a4a5b4c6e9d3c2b7a8f905d11', 'hex');

/**
 * The id of an entry in feeds, as a name-based UUID (RFC 9562, section 5.5): the same wherever the site is served and
 * whatever becomes of the entry's title.
 */
export function entryUrn(portal: string, id: string): string {
  const hash = createHash('sha1').update(namespace).update(`${portal}/${id}`).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
