import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';

const html = 'text/html';
const markdown = 'text/markdown';

/**
 * Whether a visitor would rather have a page as Markdown (RFC 9110, section 12.5.1). HTML is what is sent to whom both are
 * the same; of two types of one weight, the one named first counts.
 */
export function prefersMarkdown(request: IncomingMessage): boolean {
  return new Negotiator(request).mediaType([html, markdown]) === markdown;
}
