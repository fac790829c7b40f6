import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { feedbackForm } from '#lib/http/feedback-form.ts';
import { clientAddress } from '#lib/server/client-address.ts';
import { hooksPrefix } from '#lib/server/hooks/forward-hook.ts';
import { errorText } from '#lib/server/logger.ts';
import { findOAuthPath } from '#lib/server/oauth/oauth-paths.ts';
import type { Portal } from '#lib/server/portal.ts';
import { checkTarget } from '#lib/server/proxy/check-target.ts';
import { sandboxPrefix } from '#lib/server/proxy/create-proxy.ts';
import { type Refusal, refusalResponse } from '#lib/server/refusal.ts';
import { createRequestId } from '#lib/server/request-id.ts';
import { compressPages } from './compress-pages.ts';
import { answerHealth } from './health.ts';
import { holdBack } from './hold-back.ts';
import { createPageAnswer } from './page-answer.ts';
import { setPageHeaders } from './page-headers.ts';
import { answerParserError, noteResponse } from './parser-errors.ts';
import { type RequestTarget, readTarget } from './request-target.ts';
import { sendWebResponse, toWebRequest } from './web-exchange.ts';

export type FrontOptions = {
  portal: Portal;
  /** Next's request handler. */
  pages: RequestListener;
  /** Whether this process takes new work; false makes `/readyz` say so. */
  isReady: () => boolean;
};

/**
 * The server that stands before Next: it answers for the API and for health by itself, refuses what is malformed or
 * meant for another host before anything of Next sees it, and hands the rest on. Not yet listening.
 */
export function createFront({ portal, pages, isReady }: FrontOptions): Server {
  const answerBy = async (
    endpoint: Pick<Portal['proxy'], 'handle'>,
    request: IncomingMessage,
    response: ServerResponse,
    { target, host }: RequestTarget,
  ) => {
    const webRequest = toWebRequest(request, response, portal.site.originOf(host) + target);
    const peer = request.socket.remoteAddress ?? '';
    const forwardedFor = webRequest.headers.get('x-forwarded-for');
    const address = clientAddress(peer, forwardedFor, portal.trustedProxyHops);
    await sendWebResponse(await endpoint.handle(webRequest, { address, target }), request, response);
  };

  const answerPage = createPageAnswer(portal, pages);

  const answerFile = (request: IncomingMessage, response: ServerResponse, found: RequestTarget) => {
    setPageHeaders(response, portal.upstreamKind);
    compressPages(request, response, () => {
      holdBack(request, response);
      answerBy(portal.machines, request, response, found);
    });
  };

  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    if (answerHealth(request, response, isReady())) return;
    if (!isReady()) response.shouldKeepAlive = false;
    const found = readTarget(request, portal.site);
    if ('code' in found) return sendRefusal(found, request, response);
    const { target } = found;
    if (findOAuthPath(target)) return answerBy(portal.oauth, request, response, found);
    if (target.startsWith(`${hooksPrefix}/`)) return answerBy(portal.hooks, request, response, found);
    const refusal = refuse(request, target);
    if (refusal) return sendRefusal(refusal, request, response);
    if (target.startsWith(`${sandboxPrefix}/`)) return answerBy(portal.proxy, request, response, found);
    if (target.split('?', 1)[0] === feedbackForm.path) return answerBy(portal.feedback, request, response, found);
    if (portal.machines.owns(target)) return answerFile(request, response, found);
    answerPage(request, response, target);
  };

  const server = createServer(
    {
      // Checked by readTarget, so that it too is answered with a problem.
      requireHostHeader: false,
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      requestTimeout: 60_000,
      connectionsCheckingInterval: 2_000,
      // Longer than a load balancer keeps its side idle, which else meets the close with a request under way.
      keepAliveTimeout: 65_000,
      shouldUpgradeCallback: () => false,
    },
    (request, response) => {
      noteResponse(request, response);
      listener(request, response).catch((error) => {
        portal.logger.error({ error: errorText(error) }, 'The front failed.');
        response.destroy();
      });
    },
  );
  server.on('clientError', answerParserError);
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const detail = 'Only Expect: 100-continue is understood. Send the request without it.';
    void sendRefusal({ code: 'expectation_failed', detail }, request, response);
  });
  return server;
}

function sendRefusal(refusal: Refusal, request: IncomingMessage, response: ServerResponse): Promise<void> {
  return sendWebResponse(refusalResponse(refusal, createRequestId()), request, response);
}

const pageMethods = ['GET', 'HEAD'];

/** Refuses what no part of this site could mean: a path that is malformed, a page that is to be written. */
function refuse(request: IncomingMessage, target: string): Refusal | undefined {
  const { method = 'GET' } = request;
  const isApi = target.startsWith('/api/');
  const refusal = checkTarget(target, { mayEndInSlash: !isApi });
  if (refusal) return refusal;
  // The Fetch standard forbids TRACE even to name (section 2.2.1).
  if (method !== 'TRACE' && (isApi || pageMethods.includes(method))) return undefined;
  const detail = `${method} does nothing here. Pages answer to ${pageMethods.join(' and ')}.`;
  return { code: 'method_not_allowed', detail, headers: { Allow: pageMethods.join(', ') } };
}
