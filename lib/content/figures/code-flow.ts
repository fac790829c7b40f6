import type { ApiDescription } from '#lib/openapi/description.ts';
import { requireFact } from '#lib/openapi/facts.ts';
import type { FigureText } from './figure-text.ts';

/** Who takes part, in the order in which they stand. */
const parties = ['Browser', 'Your app', 'Atlas'] as const;

type Party = (typeof parties)[number];

/** Something that one party sends another, or does by itself where both are the same. */
type Message = {
  from: Party;
  to: Party;
  /** Words, with code between backticks; few enough for one line on a phone. */
  label: string;
  /** What goes over the wire. */
  wire?: string;
};

/**
 * OAuth's authorization code flow, from the visitor's click to a renewed token.
 *
 * @throws Error when the API description lacks one of its operations, or how long codes and tokens last.
 */
export function describeCodeFlow(description: ApiDescription) {
  const messages = listMessages({
    authorize: endpointOf(description, 'authorize'),
    token: endpointOf(description, 'createToken'),
    call: endpointOf(description, 'listAccounts'),
    codeLifetime: requireFact(description, 'oauth-code-lifetime'),
    tokenLifetime: requireFact(description, 'oauth-token-lifetime'),
  });
  return {
    parties: [...parties],
    messages: messages.map(({ from, to, ...message }) => ({
      ...message,
      from: parties.indexOf(from),
      to: parties.indexOf(to),
    })),
    text: {
      caption: 'The authorization code flow with PKCE. Tokens never pass through the browser.',
      summary: 'The authorization code flow with PKCE, in which no token passes through the browser:',
      steps: messages.map(({ from, to, label, wire }) => {
        const who = from === to ? from : `${from} to ${to === 'Your app' ? 'your app' : to}`;
        return `${who}: ${label}${wire ? ` (\`${wire}\`)` : ''}.`;
      }),
    } satisfies FigureText,
  };
}

type Facts = Record<'authorize' | 'token' | 'call' | 'codeLifetime' | 'tokenLifetime', string>;

function listMessages({ authorize, token, call, codeLifetime, tokenLifetime }: Facts): Message[] {
  return [
    { from: 'Browser', to: 'Your app', label: 'The visitor connects Atlas' },
    { from: 'Your app', to: 'Your app', label: 'Makes a `state` and a `code_verifier`' },
    { from: 'Your app', to: 'Browser', label: 'Redirects to Atlas', wire: 'state, code_challenge' },
    { from: 'Browser', to: 'Atlas', label: 'Asks for consent', wire: authorize },
    { from: 'Atlas', to: 'Atlas', label: 'The visitor grants scopes' },
    { from: 'Atlas', to: 'Browser', label: 'Redirects to your `redirect_uri`', wire: 'code, state, iss' },
    { from: 'Browser', to: 'Your app', label: `Brings the code, good for ${codeLifetime}`, wire: 'code, state, iss' },
    { from: 'Your app', to: 'Your app', label: 'Compares `state` and `iss` with its own' },
    { from: 'Your app', to: 'Atlas', label: 'Redeems code and `code_verifier`', wire: token },
    { from: 'Atlas', to: 'Your app', label: `Gives a token for ${tokenLifetime}`, wire: 'access_token, refresh_token' },
    { from: 'Your app', to: 'Atlas', label: 'Calls the API with the `access_token`', wire: call },
    { from: 'Your app', to: 'Atlas', label: 'Redeems the `refresh_token` later', wire: token },
    { from: 'Atlas', to: 'Your app', label: 'Gives a new pair of tokens', wire: 'access_token, refresh_token' },
  ];
}

function endpointOf({ operations }: ApiDescription, id: string): string {
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation) return `${operation.method.toUpperCase()} ${operation.path}`;
  throw new Error(`authorization-code-flow draws the operation ${id}, which the API description does not have.`);
}
