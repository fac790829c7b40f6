import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { readApiDescription } from '#lib/openapi/description.ts';
import type { Answer } from '../rules/handler.ts';
import type { ContractViolation } from '../rules/response-validator.ts';
import { createSandbox } from '../sandbox.ts';
import { createSandboxServer } from './http-server.ts';

export type LoopbackOptions = {
  /** Where the documentation is. */
  siteUrl: string;
  portalKey: string;
  /** Whether tokens and inboxes are the documentation's; else the sandbox's own. */
  isBehindPortal: boolean;
  /** Origins that webhooks may be sent to beside public addresses. */
  allowedOrigins: string[];
  onContractViolation?: (violation: ContractViolation) => void;
  /** Told of each answer before it is sent. */
  onAnswer?: (request: Request, answer: Answer) => void;
};

/** The sandbox as `npm run sandbox` serves it on loopback, not listening yet. */
export function createLoopbackSandbox(options: LoopbackOptions): Server {
  const { siteUrl, portalKey, isBehindPortal, allowedOrigins, onContractViolation, onAnswer } = options;
  const file = new URL('../../content/openapi/atlas.yaml', import.meta.url);
  const sandbox = createSandbox({
    description: readApiDescription(readFileSync(file, 'utf8')),
    portalKey,
    siteUrl,
    // The port may be known only once it listens.
    webhooks: { allowedOrigins, inboxOrigin: () => (isBehindPortal ? siteUrl : originOf(server)) },
    // Alone it is its own issuer, so that a client finds all it needs here; before a portal, the portal is.
    ...(isBehindPortal ? {} : { issuer: ({ origin }: URL) => origin }),
    ...(onContractViolation ? { onContractViolation } : {}),
  });
  const server = createSandboxServer({
    ...sandbox,
    async answer(request, from) {
      const answer = await sandbox.answer(request, from);
      onAnswer?.(request, answer);
      return answer;
    },
  });
  return server;
}

/** Where a server on loopback listens. */
export function originOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server does not listen.');
  return `http://127.0.0.1:${address.port}`;
}
