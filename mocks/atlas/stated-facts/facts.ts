import { expect } from 'vitest';
import { isObject } from '#lib/openapi/document.ts';
import { requireDuration } from '../../rules/duration.ts';
import { createTestSandbox, description } from '../../test-sandbox.ts';

export type Proofs = Record<string, () => Promise<void>>;

type Sandbox = ReturnType<typeof createTestSandbox>;

const listed = description.document['x-facts'];
export const facts = isObject(listed) ? listed : {};

function factValue(name: string) {
  const fact = facts[name];
  return isObject(fact) ? Object.values(fact)[0] : undefined;
}
export const numberOf = (name: string) => Number(factValue(name));
export const textOf = (name: string) => String(factValue(name));
export const durationOf = (name: string) => requireDuration(textOf(name));

export const account = { name: 'Northstar Two', plan: 'pro' };
export const unchecked = { onContractViolation: undefined };

export function moveClock({ send }: Sandbox, durationMs: number) {
  return send('POST', '/_sandbox/clock', { body: { advance: `PT${durationMs / 1000}S` } });
}

/** What holds a second before a time has passed, and no longer a second after it. */
export async function expectEnd(
  name: string,
  prepare: (sandbox: Sandbox) => Promise<() => Promise<boolean>>,
): Promise<void> {
  for (const isBefore of [true, false]) {
    const sandbox = createTestSandbox();
    const check = await prepare(sandbox);
    await moveClock(sandbox, durationOf(name) + (isBefore ? -1_000 : 1_000));
    expect(await check()).toBe(isBefore);
  }
}

/** A size that is taken, and one byte or one more that is not. */
export async function expectBound(size: number, send: (size: number) => Promise<{ status: number }>, refused: number) {
  expect((await send(size)).status).toBeLessThan(300);
  expect((await send(size + 1)).status).toBe(refused);
}
