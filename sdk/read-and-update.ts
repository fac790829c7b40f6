import { PreconditionFailedError } from './errors.ts';
import { etagOf } from './response-info.ts';

/**
 * Changes an object without undoing what others change meanwhile: reads it, lets you decide, and writes only if it is still
 * what was read; else reads it again and asks you again.
 *
 * @example
 * await readAndUpdate(
 *   () => client.accounts.retrieve(id),
 *   (account, ifMatch) => client.accounts.update(id, { metadata: { seats: count(account) } }, { ifMatch }),
 * );
 *
 * @param read gives the object as it is now.
 * @param update writes under `ifMatch` and gives what came of it.
 * @param attempts how often at most; 5 unless you say otherwise.
 * @throws PreconditionFailedError when somebody else was faster every time.
 */
export async function readAndUpdate<T extends object, Result>(
  read: () => Promise<T>,
  update: (current: T, ifMatch: string) => Promise<Result>,
  attempts = 5,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const current = await read();
    try {
      return await update(current, etagOf(current));
    } catch (error) {
      if (!(error instanceof PreconditionFailedError) || attempt >= attempts) throw error;
    }
  }
}
