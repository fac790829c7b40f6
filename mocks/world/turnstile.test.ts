import { expect, test } from 'vitest';
import { createTurnstile } from './turnstile.ts';

test('lets so many jobs run at a time, the others in the order in which they came, also after one that fails', async () => {
  const turnstile = createTurnstile(2);
  const started: string[] = [];
  const gates = new Map<string, PromiseWithResolvers<void>>();
  const enter = (name: string) => {
    const gate = Promise.withResolvers<void>();
    gates.set(name, gate);
    return turnstile.run(() => {
      started.push(name);
      return gate.promise;
    });
  };
  const [first, , third] = ['a', 'b', 'c', 'd'].map(enter);
  expect(started).toEqual(['a', 'b']);
  gates.get('a')?.reject(new Error('no'));
  await expect(first).rejects.toThrow('no');
  expect(started).toEqual(['a', 'b', 'c']);
  gates.get('c')?.resolve();
  await third;
  expect(started).toEqual(['a', 'b', 'c', 'd']);
});
