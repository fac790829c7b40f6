import type { IncomingMessage } from 'node:http';

const requestedPathLimit = 512;

/** By these Next fetches a page's data instead of the page; on an API route they would only redirect. */
const pageDataHeaders = /^(?:rsc|next-router-|next-url$)/;

/** By these Next runs actions, skips middleware, and believes who forwarded a request; nothing here uses them. */
const steeringHeaders = /^(?:x-|next-action$|next-resume|forwarded$)/;

/**
 * Takes from a request what would steer Next from outside, so that only the path, and for pages the kind of data, says
 * what is rendered.
 */
export function stripFrameworkHeaders(request: IncomingMessage, isPage: boolean) {
  for (const name of Object.keys(request.headers)) {
    if (steeringHeaders.test(name) || (!isPage && pageDataHeaders.test(name))) delete request.headers[name];
  }
}

/** Tells the 404 page what was asked for, which Next does not. */
export function setRequestedPath(request: IncomingMessage, target: string): void {
  request.headers['x-requested-path'] = (target.split('?', 1)[0] ?? '').slice(0, requestedPathLimit);
}
