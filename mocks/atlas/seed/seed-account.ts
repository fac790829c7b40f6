import type { components } from '#lib/openapi/atlas.gen.ts';
import type { SeedRandom } from './seed-random.ts';
import { firstWords, people, secondWords } from './seed-words.ts';

type Account = components['schemas']['Account'];
type Plan = components['schemas']['Plan'];
type AccountStatus = components['schemas']['AccountStatus'];

/** What an update can change, with the values that it takes. */
export type AccountChange = Partial<Pick<Account, 'plan' | 'status' | 'owner_email' | 'metadata'>>;

/** The account of the documentation's examples: it stays as it was created. */
export const northstar: Account = {
  id: 'acc_01h8x4t2w9',
  type: 'account',
  name: 'Northstar Labs',
  plan: 'pro',
  status: 'active',
  owner_email: null,
  metadata: {},
  created_at: '2026-01-18T15:04:12Z',
  updated_at: '2026-01-18T15:04:12Z',
};

export function createSeedAccount(random: SeedRandom, id: string, name: string, createdAt: string): Account {
  return {
    id,
    type: 'account',
    name,
    plan: random.pick<Plan>(['free', 'free', 'free', 'pro', 'pro', 'enterprise']),
    status: random.pick<AccountStatus>(['active', 'active', 'active', 'trialing']),
    owner_email: random.chance(70) ? createEmail(random, name, null) : null,
    metadata: random.chance(40) ? createMetadata(random) : {},
    created_at: createdAt,
    updated_at: createdAt,
  };
}

/** A change that really changes something. */
export function createSeedChange(random: SeedRandom, account: Account): AccountChange {
  switch (random.below(4)) {
    case 0:
      return { plan: pickOther<Plan>(random, ['free', 'pro', 'enterprise'], account.plan) };
    case 1:
      return {
        status: pickOther<AccountStatus>(random, ['active', 'active', 'past_due', 'suspended'], account.status),
      };
    case 2:
      return { owner_email: createEmail(random, account.name, account.owner_email) };
    default:
      return { metadata: { ...account.metadata, ...createMetadata(random) } };
  }
}

/** A name that no other account has; the words go round before a number is needed. */
export function createSeedName(random: SeedRandom, taken: Set<string>): string {
  for (;;) {
    const name = `${random.pick(firstWords)} ${random.pick(secondWords)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function createEmail(random: SeedRandom, name: string, current: string | null): string {
  const domain = `${name.toLowerCase().replaceAll(' ', '-')}.example`;
  return `${pickOther(random, [...people], current?.split('@')[0] ?? '')}@${domain}`;
}

function createMetadata(random: SeedRandom): Record<string, string> {
  const crmId = String(random.below(1e7)).padStart(10, '0');
  return random.chance(50) ? { crm_id: crmId } : { crm_id: crmId, billing_ref: `PO-${1000 + random.below(9000)}` };
}

function pickOther<T extends string>(random: SeedRandom, values: T[], current: T | ''): T {
  const [first, ...rest] = values.filter((value) => value !== current);
  if (first === undefined) throw new Error(`There is nothing but ${current} to choose from.`);
  return random.pick([first, ...rest]);
}
