import { createSeedRows, type SeedRows } from '../../world/collection.ts';
import type { Account, AtlasEvent, AuditEntry } from '../resources.ts';
import type { EndpointRow } from '../webhooks/webhook-state.ts';
import { seedEndpoints } from './seed-endpoints.ts';
import { createSeedHistory, seedEndMs } from './seed-history.ts';
import { createSeedRandom, type SeedRandom } from './seed-random.ts';

export type Seed = {
  accounts: SeedRows<Account>;
  events: SeedRows<AtlasEvent>;
  webhookEndpoints: SeedRows<EndpointRow>;
  /** Empty: the trail begins with the world's own writes. */
  auditTrail: SeedRows<AuditEntry>;
  /** No seeded row was created at or after this instant. */
  endMs: number;
};

/** Written once and kept for ever: another number makes another seed, and breaks what people have noted down of this one. */
const seedNumber = 20_261_101;

let made: Seed | undefined;

/** The seed that all worlds of this process share. The same in every process, and made when first asked for. */
export function readSeed(): Seed {
  made ??= createSeed(createSeedRandom(seedNumber));
  return made;
}

function createSeed(random: SeedRandom): Seed {
  const createId = createIdMaker(random);
  const { accounts, deletedIds, events } = createSeedHistory(random, createId);
  const rows = events.map((event): AtlasEvent => ({ id: createId('evt'), type: 'event', ...event }));
  return {
    accounts: createSeedRows(accounts, deletedIds),
    events: createSeedRows(rows, new Set()),
    webhookEndpoints: createSeedRows(seedEndpoints, new Set()),
    auditTrail: createSeedRows<AuditEntry>([], new Set()),
    endMs: seedEndMs,
  };
}

/** Ids of the seed start with a digit; those of a world's own rows with a letter. */
function createIdMaker(random: SeedRandom): (prefix: string) => string {
  const taken = new Set<string>();
  return (prefix) => {
    for (;;) {
      const id = `${prefix}_0${random
        .below(32 ** 5)
        .toString(32)
        .padStart(5, '0')}${random
        .below(32 ** 4)
        .toString(32)
        .padStart(4, '0')}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
}
