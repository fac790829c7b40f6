import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the visitor has of the answer already: its tags, or the time it was from. */
type Known = { tags: string | undefined; since: string | undefined };

type HoldBackOptions = {
  /** Changes what is HTML. */
  revise?: (page: string) => string;
  /** A header of the request that the answer was chosen by. */
  vary?: string;
  /** Whether only the visitor may keep the answer: not every shared cache minds `Vary`. */
  isPrivate?: boolean;
};

/**
 * Holds back what is written to a response until it is whole, and sends it with its length and an
 * ETag, or 304 to whom it is known. For pages and files, which are small and end at once; never for a stream.
 *
 * Who answers need know nothing of it: until the end the request looks like a GET without conditions.
 */
export function holdBack(
  request: IncomingMessage,
  response: ServerResponse,
  { revise, vary, isPrivate = false }: HoldBackOptions = {},
): void {
  const { method } = request;
  const known = { tags: request.headers['if-none-match'], since: request.headers['if-modified-since'] };
  request.method = 'GET';
  delete request.headers['if-none-match'];
  delete request.headers['if-modified-since'];
  const { write, end, writeHead, flushHeaders } = response;
  const chunks: Buffer[] = [];

  const keep = (...[chunk, encoding, done]: unknown[]): (() => void) | undefined => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, encoding === 'latin1' ? 'latin1' : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
    const callback = [chunk, encoding, done].find((value) => typeof value === 'function');
    return callback && (() => callback());
  };

  Object.assign(response, {
    flushHeaders: () => undefined,
    writeHead: (status: number, ...more: unknown[]) => {
      response.statusCode = status;
      for (const [name, value] of headerPairs(more.at(-1))) response.setHeader(name, value);
      return response;
    },
    write: (...given: unknown[]) => {
      const callback = keep(...given);
      if (callback) process.nextTick(callback);
      return true;
    },
    end: (...given: unknown[]) => {
      const callback = keep(...given);
      request.method = method;
      Object.assign(response, { write, end, writeHead, flushHeaders });
      if (callback) response.once('finish', callback);
      if (vary) response.appendHeader('Vary', vary);
      limitCaching(response, isPrivate);
      const body = Buffer.concat(chunks);
      const isHtml = String(response.getHeader('Content-Type')).startsWith('text/html');
      return response.end(settle(response, revise && isHtml ? Buffer.from(revise(body.toString())) : body, known));
    },
  });
}

/**
 * Next lets shared caches keep a page for a year, as if each deployment emptied them. Nothing does here: they keep it, and
 * ask again each time.
 */
function limitCaching(response: ServerResponse, isPrivate: boolean): void {
  if (!String(response.getHeader('Cache-Control')).includes('s-maxage=')) return;
  response.setHeader('Cache-Control', `${isPrivate ? 'private' : 'public'}, no-cache`);
}

/** Sets what the whole body tells, and gives the part of it that is to be sent. */
function settle(response: ServerResponse, body: Buffer, known: Known): Buffer | undefined {
  if (response.statusCode === 200 && !String(response.getHeader('cache-control')).includes('no-store')) {
    // Weak, since the same page may go out compressed or not.
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    response.setHeader('ETag', `W/${tag}`);
    if (isKnown(known, tag, response.getHeader('Last-Modified'))) {
      response.statusCode = 304;
      response.removeHeader('Content-Length');
      return undefined;
    }
  }
  response.setHeader('Content-Length', body.length);
  // Next sets it as a list of one, which the compressor does not understand.
  const mediaType = response.getHeader('Content-Type');
  if (Array.isArray(mediaType)) response.setHeader('Content-Type', mediaType.join());
  return body;
}

/** A date counts only where no tag was named (RFC 9110, section 13.2.2). */
function isKnown({ tags, since }: Known, tag: string, changed: unknown): boolean {
  if (tags !== undefined) {
    return tags.split(',').some((entry) => entry.trim().replace(/^W\//, '') === tag || entry.trim() === '*');
  }
  return since !== undefined && typeof changed === 'string' && Date.parse(changed) <= Date.parse(since);
}

/** Headers as `writeHead` takes them: an object, or a flat list of names and values. */
function headerPairs(headers: unknown): [string, string][] {
  if (Array.isArray(headers)) {
    return headers.flatMap((name, index) => (index % 2 === 0 ? [[String(name), String(headers[index + 1])]] : []));
  }
  if (typeof headers !== 'object' || headers === null) return [];
  return Object.entries(headers).map(([name, value]) => [name, String(value)]);
}
