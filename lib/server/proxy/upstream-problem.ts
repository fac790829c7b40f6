import 'server-only';
import type { Refusal } from '../refusal.ts';
import type { UpstreamFault } from './upstream.ts';

/** What a visitor is told about a fault of the upstream. Neither its address nor its own words are theirs to know. */
const details: Record<UpstreamFault['code'], string> = {
  upstream_unreachable:
    'The API could not be reached, or broke the connection off before it answered. Try again in a moment.',
  upstream_timeout:
    'The API did not answer in time. The request may still have taken effect: look before you repeat it.',
  upstream_protocol: 'The API answered with something that is no valid HTTP. Nothing of it was passed on.',
  upstream_too_large: 'The answer is too large to pass on. Ask for less, for example with a smaller limit.',
  upstream_auth: "The API refused the portal's own key. Whoever runs this portal has to set another one.",
};

/** A fault of the upstream as the visitor's answer. */
export function describeUpstreamFault(fault: UpstreamFault): Refusal {
  return { code: fault.code, detail: details[fault.code] };
}
