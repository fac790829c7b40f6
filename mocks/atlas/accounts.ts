import { ApiError } from '../rules/api-error.ts';
import { createPeriodFilter } from '../rules/period.ts';
import { createObjectReply } from '../rules/reply.ts';
import type { Placed } from '../world/collection.ts';
import type { AtlasServer } from './atlas-server.ts';
import { type AtlasWorld, requireRoom } from './atlas-state.ts';
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
  ];
}

/**
 * The account of an id that a path names.
 *
 * @throws ApiError `not_found`, or `gone` when the account has been deleted.
 */
function requireAccount(world: AtlasWorld, id: string): Account {
  const account = world.state.accounts.find(id);
  if (account === 'removed') {
    throw new ApiError('gone', `The account "${id}" has been deleted. Its id is never used again.`, {
      param: 'account_id',
    });
  }
  if (account) return account;
  const shown = JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id);
  throw new ApiError('not_found', `There is no account with the id ${shown}. Look it up with GET /v1/accounts.`, {
    param: 'account_id',
  });
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
