import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestSandbox } from '../test-sandbox.ts';
import type { Account } from './resources.ts';

type Change = { kind: 'create' | 'update' | 'delete'; pick: number };

const changes = fc.array(
  fc.record<Change>(
    { kind: fc.constantFrom('create', 'update', 'delete'), pick: fc.nat(136) },
    { noNullPrototype: true },
  ),
  { maxLength: 6 },
);
const steps = fc.array(fc.tuple(fc.integer({ min: 5, max: 40 }), changes), { minLength: 30, maxLength: 30 });

test('a walk over accounts has every one that was there and still is and matches, once, and none made later', async () => {
  const property = fc.asyncProperty(steps, async (walk) => {
    const { send, advance } = createTestSandbox();
    const all = await readAll(send);
    const started = new Set(all.map(({ id }) => id));
    // An account that a change has touched may be missing, if its page came after the change and it matches no more.
    const wanted = new Set(all.filter(({ plan }) => plan === 'free').map(({ id }) => id));
    const seen: Account[] = [];
    let cursor = '';
    for (const [limit, made] of walk) {
      const { json } = await send('GET', `/v1/accounts?plan=free&limit=${limit}${cursor}`);
      seen.push(...(json.data as Account[]));
      if (json.next_cursor === null) break;
      cursor = `&cursor=${json.next_cursor}`;
      for (const { kind, pick } of made) {
        const id = all[pick]?.id ?? '';
        if (kind === 'create') await send('POST', '/v1/accounts', { body: { name: 'Made later', plan: 'free' } });
        else wanted.delete(id);
        if (kind === 'delete') await send('DELETE', `/v1/accounts/${id}`);
        if (kind === 'update')
          await send('PATCH', `/v1/accounts/${id}`, { body: { plan: pick % 2 === 0 ? 'free' : 'pro' } });
      }
      advance(10_000);
    }
    const ids = seen.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !started.has(id))).toEqual([]);
    expect([...wanted].filter((id) => !ids.includes(id))).toEqual([]);
    expect(seen.every(({ plan }) => plan === 'free')).toBe(true);
  });
  await fc.assert(property, { numRuns: 30 });
});

async function readAll(send: ReturnType<typeof createTestSandbox>['send']): Promise<Account[]> {
  const first = await send('GET', '/v1/accounts?limit=100');
  const second = await send('GET', `/v1/accounts?limit=100&cursor=${first.json.next_cursor}`);
  return [...(first.json.data as Account[]), ...(second.json.data as Account[])];
}
