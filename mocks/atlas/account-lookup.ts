import type { JsonValue } from '#lib/http/json-value.ts';
import { ApiError, type InputProblem } from '../rules/api-error.ts';
import { quote } from '../rules/problem-text.ts';
import type { AtlasWorld } from './atlas-state.ts';
import type { Account } from './resources.ts';

/**
 * The account of an id that a path names.
 *
 * @throws ApiError `not_found`, or `gone` when the account has been deleted.
 */
export function requireAccount(world: AtlasWorld, id: string): Account {
  const account = world.state.accounts.find(id);
  const param = 'account_id';
  if (account === 'removed') {
    throw new ApiError('gone', `The account "${id}" has been deleted. Its id is never used again.`, { param });
  }
  if (account) return account;
  const message = `There is no account with the id ${quote(id)}. Look it up with GET /v1/accounts.`;
  throw new ApiError('not_found', message, { param });
}

/** What is wrong with the `account_id` of a body that has to name a living account. */
export function findAccountProblem(world: AtlasWorld, id: JsonValue | undefined): InputProblem[] {
  if (typeof id !== 'string') return [];
  const account = world.state.accounts.find(id);
  if (account && account !== 'removed') return [];
  const reason = account ? `${quote(id)} has been deleted` : `there is none with the id ${quote(id)}`;
  const message = `The account_id field names no account: ${reason}. Look it up with GET /v1/accounts.`;
  return [{ param: 'account_id', message }];
}
