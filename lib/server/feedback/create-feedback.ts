import 'server-only';
import { createHmac, randomBytes } from 'node:crypto';
import { feedbackForm } from '#lib/http/feedback-form.ts';
import { readMediaType } from '#lib/http/media-type.ts';
import { limitKeyOf } from '../client-address.ts';
import { createEndpoint, type Endpoint } from '../endpoint.ts';
import type { Limiter } from '../limits/limiter.ts';
import { errorText, type Logger } from '../logger.ts';
import { checkOrigin } from '../proxy/check-origin.ts';
import { checkTarget } from '../proxy/check-target.ts';
import { readBody } from '../proxy/read-body.ts';
import type { Refusal } from '../refusal.ts';
import type { Site } from '../site.ts';
import type { Feedback, FeedbackStore } from './feedback.ts';
import { formMediaType, readFeedback, readFields, refuseMediaType } from './read-feedback.ts';
import { createUnkeptPage } from './unkept-page.ts';

export type FeedbackOptions = {
  store: FeedbackStore;
  /** Whether a path is one of this site's pages. */
  isPage: (path: string) => boolean;
  site: Site;
  logger: Logger;
  fromAddress: Limiter;
  /** So that no number of addresses pushes out in an hour what others said. */
  fromAll: Limiter;
};

// The longest text, each of its characters percent-encoded, and the rest.
const bodyLimits = { maxBodyBytes: 16 * 1024, bodyIdleMs: 10_000 };

/**
 * Takes what visitors say of a page, as JSON from its script or as a form from the browser itself. The browser is led back
 * to the page; where the answer cannot be kept it is shown one that still has the text.
 */
export function createFeedback(options: FeedbackOptions): Endpoint {
  const { store, isPage, site, logger, fromAddress, fromAll } = options;
  // Made anew with each start, so that what the limit counts by tells nobody an address.
  const secret = randomBytes(32);
  const countOne = async (address: string) => {
    const key = createHmac('sha256', secret).update(limitKeyOf(address)).digest('base64url');
    return (await fromAddress.take(key)) || (await fromAll.take('all'));
  };

  const keep = async (feedback: Feedback): Promise<Refusal | undefined> => {
    try {
      await store.add({ sentAt: new Date().toISOString(), ...feedback });
      return undefined;
    } catch (error) {
      logger.error({ error: errorText(error) }, 'Feedback could not be kept.');
      return {
        code: 'unavailable',
        detail: 'Your answer could not be kept: the store does not answer. Try again later.',
      };
    }
  };

  const take = async (fields: object | undefined, address: string): Promise<Feedback | Refusal> => {
    const feedback = readFeedback(fields, isPage);
    if ('code' in feedback) return feedback;
    const waitSeconds = await countOne(address);
    if (waitSeconds > 0) return tooMuch(waitSeconds);
    return (await keep(feedback)) ?? feedback;
  };

  return createEndpoint(logger, 'Feedback failed.', async (request, target, address) => {
    const refusal = refuse(request, target, site);
    if (refusal) return refusal;
    const read = await readBody(request, bodyLimits);
    if (read.kind === 'refusal') return read.refusal;
    const isForm = readMediaType(request.headers.get('content-type')) === formMediaType;
    const fields = readFields(read.body, isForm);
    const taken = await take(fields, address);
    if (!isForm) return 'code' in taken ? taken : new Response(null, { status: 204, headers: noStore });
    return 'code' in taken ? createUnkeptPage(taken, fields, isPage) : leadBack(taken.page);
  });
}

const noStore = { 'Cache-Control': 'no-store' };

function refuse(request: Request, target: string, site: Site): Refusal | undefined {
  const malformed = checkTarget(target, { mayEndInSlash: false });
  if (malformed) return malformed;
  if (request.method !== 'POST') {
    const detail = `${request.method} does nothing here. Feedback is sent by POST.`;
    return { code: 'method_not_allowed', detail, headers: { Allow: 'POST' } };
  }
  return checkOrigin(request, site, { mayNavigate: true }) ?? refuseMediaType(request.headers);
}

/** 303, so that the page is asked for by GET and a reload sends nothing again. */
function leadBack(page: string): Response {
  return new Response(null, { status: 303, headers: { ...noStore, Location: `${page}#${feedbackForm.thanksId}` } });
}

function tooMuch(waitSeconds: number): Refusal {
  const minutes = Math.ceil(waitSeconds / 60);
  const detail = `Your answer was not kept: there have been too many in this hour. Try again in ${minutes} min.`;
  return { code: 'portal_rate_limited', detail, headers: { 'Retry-After': String(waitSeconds) } };
}
