import { AtlasClient } from '#sdk/client.ts';
import { createRandom, pick, type Random } from './random.ts';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type SoakOptions = {
  baseUrl: string;
  fetch: Fetch;
  operations: number;
  worlds: number;
  /** How many work in one world at the same time, each on accounts of its own. */
  workers: number;
  seed: number;
  /** How long an attempt may take. */
  timeoutMs: number;
};

export type SoakResult = { operations: number; attempts: number; scenarios: number; events: number; faults: string[] };

const scenarioShare = 0.3;
const scenarios = [
  ...['timeout', 'connection_reset', 'truncated_body', 'mid_stream_cut', 'invalid_body'],
  ...['rate_limited', 'unavailable', 'internal_error', 'slow:200'],
];
const plans = ['free', 'pro', 'enterprise'] as const;
/** Room for the requests that are on their way when a window is nearly used up. */
const spareRequests = 30;

type Known = { name: string; plan: string };

/**
 * Mixed operations over several worlds while three in ten attempts meet a scenario of the failure dial. In the end each world must
 * hold what was written to it, once, and each follower must have had each event once.
 */
export async function soakSdk(options: SoakOptions): Promise<SoakResult> {
  const result: SoakResult = { operations: 0, attempts: 0, scenarios: 0, events: 0, faults: [] };
  const share = Math.ceil(options.operations / options.worlds);
  await Promise.all(Array.from({ length: options.worlds }, (_, index) => soakWorld(options, index, share, result)));
  return result;
}

async function soakWorld(options: SoakOptions, index: number, share: number, result: SoakResult): Promise<void> {
  const random = createRandom(options.seed + index);
  const apiKey = `ak_test_soaksdk${String(index).padStart(3, '0')}`;
  const { baseUrl, timeoutMs } = options;
  const calm = new AtlasClient({ apiKey, baseUrl, fetch: options.fetch });
  const fetch = disturb(options.fetch, calm, random, result);
  const client = new AtlasClient({ apiKey, baseUrl, timeoutMs, fetch, maxRetries: 30 });

  const followed: string[] = [];
  const listening = new AbortController();
  const [newest] = (await calm.events.list({ limit: 1 })).data;
  const follower = (async () => {
    const query = { follow: true, after: String(newest?.id), event: 'account.created' } as const;
    for await (const { account_id: id } of client.events.stream(query, { signal: listening.signal }))
      followed.push(String(id));
  })().catch((error) => {
    if (!listening.signal.aborted) result.faults.push(`The follower of ${apiKey} ended: ${error}`);
  });

  const known = new Map<string, Known>();
  const created: string[] = [];
  let left = share;
  const work = async (worker: number) => {
    const own: string[] = [];
    for (let step = 0; left > 0; step++) {
      left -= 1;
      await operate(client, random, { own, known, created, name: `soak ${worker} ${step}` });
      result.operations += 1;
    }
  };
  await Promise.all(Array.from({ length: options.workers }, (_, worker) => work(worker)));

  while (followed.length < created.length && !listening.signal.aborted) await pause();
  listening.abort();
  await follower;
  result.events += followed.length;
  result.faults.push(...compareLists(`${apiKey}: followed events`, followed, created));
  const rows = new Map<string, Known>();
  let count = 0;
  for await (const { id, name, plan } of calm.accounts.list({ limit: 100, q: 'soak ' })) {
    count += 1;
    rows.set(id, { name, plan });
  }
  const text = (accounts: Map<string, Known>) =>
    [...accounts].map(([id, { name, plan }]) => `${id} ${name} ${plan}`).sort();
  if (count !== rows.size) result.faults.push(`${apiKey}: a walk gave ${count - rows.size} accounts twice.`);
  result.faults.push(...compareLists(`${apiKey}: accounts`, text(rows), text(known)));
}

type Accounts = { own: string[]; known: Map<string, Known>; created: string[]; name: string };

/** One operation on an account that nobody else touches, or a read of several. */
async function operate(client: AtlasClient, random: Random, { own, known, created, name }: Accounts): Promise<void> {
  const id = own.length > 0 ? pick(random, own) : undefined;
  const kind = id === undefined ? 0 : random();
  const plan = pick(random, plans);
  if (kind < 0.3 || id === undefined) {
    const account = await client.accounts.create({ name, plan });
    own.push(account.id);
    created.push(account.id);
    known.set(account.id, { name, plan });
  } else if (kind < 0.5) {
    const { name: written, plan: current } = await client.accounts.retrieve(id);
    if (written !== known.get(id)?.name || current !== known.get(id)?.plan)
      throw new Error(`${id} is not as it was written.`);
  } else if (kind < 0.7) {
    const account = await client.accounts.retrieve(id);
    await client.accounts.update(id, { plan }, { ifMatch: account });
    known.set(id, { name: account.name, plan });
  } else if (kind < 0.8) {
    await client.accounts.delete(id);
    known.delete(id);
    own.splice(own.indexOf(id), 1);
  } else if (kind < 0.9) {
    await client.events.create({ event: 'custom.soaked', account_id: id });
  } else {
    await client.accounts.list({ limit: 5 });
  }
}

/** Puts a scenario on a share of the attempts, and moves the world's clock on before a limit's window is used up. */
function disturb(fetch: Fetch, calm: AtlasClient, random: Random, result: SoakResult): Fetch {
  let moving: Promise<unknown> | undefined;
  return async (url, init) => {
    await moving;
    const headers = new Headers(init.headers);
    result.attempts += 1;
    if (random() < scenarioShare) {
      result.scenarios += 1;
      headers.set('atlas-sandbox-scenario', pick(random, scenarios));
    }
    const response = await fetch(url, { ...init, headers });
    if (Number(response.headers.get('x-ratelimit-remaining') ?? spareRequests) < spareRequests) {
      moving ??= calm.sandbox.advanceClock({ advance: 'PT61S' }).finally(() => {
        moving = undefined;
      });
    }
    return response;
  };
}

function compareLists(what: string, got: string[], wanted: string[]): string[] {
  const count = (list: string[]) => Map.groupBy(list, (item) => item);
  const [have, want] = [count(got), count(wanted)];
  const names = [...new Set([...got, ...wanted])];
  const wrong = names.filter((name) => have.get(name)?.length !== want.get(name)?.length);
  return wrong.map(
    (name) => `${what}: ${name} ${have.get(name)?.length ?? 0} times, not ${want.get(name)?.length ?? 0}.`,
  );
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
