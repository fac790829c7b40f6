import { createPeriodFilter } from '../rules/period.ts';
import { createJsonReply, createObjectReply } from '../rules/reply.ts';
import type { Placed } from '../world/collection.ts';
import { requireAccount } from './account-lookup.ts';
import { findMetadataProblem, patchAccount, tellChange } from './account-patch.ts';
import type { AtlasServer } from './atlas-server.ts';
import { requireRoom } from './atlas-state.ts';
import type { QueryOf } from './call.ts';
import { emitEvent } from './emit-event.ts';
import { createListReply } from './list-reply.ts';
import type { Account } from './resources.ts';

/** The operations on accounts. */
export function createAccountHandlers({ operation }: AtlasServer) {
  return [
    operation('listAccounts', {
      run: (call) =>
        createListReply(call, { collection: call.world.state.accounts, matches: createAccountFilter(call.query) }),
    }),

    operation('createAccount', {
      run: ({ world, body }) => {
        requireRoom(world, 'accounts', 'events');
        const createdAt = world.clock.stamp();
        const account: Account = {
          id: world.ids.next('acc'),
          type: 'account',
          name: body.name,
          plan: body.plan,
          status: body.status,
          owner_email: body.owner_email,
          metadata: body.metadata,
          created_at: createdAt,
          updated_at: createdAt,
        };
        world.state.accounts.add(account);
        world.grow(JSON.stringify(account).length);
        emitEvent(world, {
          event: 'account.created',
          account_id: account.id,
          data: { account },
          created_at: createdAt,
        });
        return {
          ...createObjectReply(201, account, { Location: `/v1/accounts/${account.id}` }),
          change: { object: { type: 'account', id: account.id }, before: null, after: account },
        };
      },
    }),

    operation('retrieveAccount', {
      find: ({ world, path }) => requireAccount(world, path.account_id),
      run: ({ found }) => createObjectReply(200, found),
    }),

    operation('updateAccount', {
      find: ({ world, path }) => requireAccount(world, path.account_id),
      findProblems: ({ found }, body) => findMetadataProblem(found, body.metadata),
      run: ({ world, found, body }) => {
        const patched = patchAccount(found, body);
        const drafts = tellChange(found, patched);
        if (drafts.length === 0) return createObjectReply(200, found);
        requireRoom(world, ...drafts.map(() => 'events' as const));
        const account = { ...patched, updated_at: world.clock.stamp() };
        world.state.accounts.replace(account);
        world.grow(JSON.stringify(account).length - JSON.stringify(found).length);
        for (const draft of tellChange(found, account)) emitEvent(world, draft);
        return {
          ...createObjectReply(200, account),
          change: { object: { type: 'account', id: account.id }, before: found, after: account },
        };
      },
    }),

    operation('deleteAccount', {
      find: ({ world, path }) => requireAccount(world, path.account_id),
      // Never refused for lack of room: deleting is how a workspace makes some.
      run: ({ world, found }) => {
        const { id, type } = found;
        world.state.accounts.remove(id);
        emitEvent(world, {
          event: 'account.deleted',
          account_id: id,
          data: { account: found },
          created_at: world.clock.stamp(),
        });
        return {
          ...createJsonReply(200, { id, type, deleted: true }),
          change: { object: { type, id }, before: found, after: null },
        };
      },
    }),
  ];
}

function createAccountFilter(query: QueryOf<'listAccounts'>): (placed: Placed<Account>) => boolean {
  const { plan, status } = query;
  const text = query.q?.toLowerCase();
  const isInPeriod = createPeriodFilter(query);
  return ({ row, createdAtMs }) =>
    (plan === undefined || row.plan === plan) &&
    (status === undefined || row.status === status) &&
    (text === undefined || row.name.toLowerCase().includes(text)) &&
    isInPeriod(createdAtMs);
}
