import 'server-only';
import { randomBytes } from 'node:crypto';

/** An id for one request to the portal, told to the visitor and written to the log, so that the two can be joined. */
export function createRequestId(): string {
  return `preq_${randomBytes(9).toString('base64url')}`;
}
