import { MutationObserver, QueryClient } from '@tanstack/react-query';
import type { PlainRequest } from '#lib/request/plain-request.ts';
import type { SendResult } from '#lib/request/send-result.ts';
import { type SendOptions, sendRequest } from './send-request.ts';

const queryClient = new QueryClient();

/**
 * Sends a request as a mutation of TanStack Query. This module and what it needs are loaded when somebody first turns
 * to the console, not with the page.
 */
export function carryRequest(request: PlainRequest, options: SendOptions): Promise<SendResult> {
  const mutation = new MutationObserver(queryClient, {
    mutationFn: () => sendRequest(request, options),
    // Offline is an outcome to show, not a reason to wait; and nothing is ever sent twice unasked.
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  });
  return mutation.mutate();
}
