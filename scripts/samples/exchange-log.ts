/** A request of a sample, as the sandbox saw it. */
export type Exchange = {
  method: string;
  target: string;
  status: number;
  isDialled: boolean;
  body: string;
  unknownHeaders: string[];
};

/** What each world's key was used for. */
export type ExchangeLog = {
  note(request: Request, answer: { status: number; body: unknown }): void;
  of(world: string): Exchange[];
};

/** What HTTP and its clients send by themselves, in every language. */
const headersOfClients = [
  ...['accept', 'accept-encoding', 'accept-language', 'authorization', 'cache-control', 'connection', 'content-length'],
  ...[
    'content-type',
    'cookie',
    'host',
    'pragma',
    'priority',
    'referer',
    'sec-fetch-mode',
    'transfer-encoding',
    'user-agent',
  ],
];

/** @param knownHeaders headers that operations take. */
export function createExchangeLog(knownHeaders: string[]): ExchangeLog {
  const known = new Set([...headersOfClients, ...knownHeaders.map((name) => name.toLowerCase())]);
  const byWorld = new Map<string, Exchange[]>();
  return {
    note(request, { status, body }) {
      const { pathname, search } = new URL(request.url);
      const world = findWorld(request);
      const isDialled = request.headers.has('atlas-sandbox-scenario');
      const text = typeof body === 'string' ? body : '';
      const unknownHeaders = [...request.headers.keys()].filter((name) => !known.has(name));
      const target = pathname + search;
      const exchange = { method: request.method, target, status, isDialled, body: text, unknownHeaders };
      byWorld.set(world, [...(byWorld.get(world) ?? []), exchange]);
    },
    of: (world) => byWorld.get(world) ?? [],
  };
}

/** A key or a token names its world. */
function findWorld({ headers }: Request): string {
  return /^Bearer (?:ak_test_|at_)([a-z0-9]+)/.exec(headers.get('authorization') ?? '')?.[1] ?? '';
}
