import { expect, it, vi } from 'vitest';
import { composePortal } from '#server/compose.ts';
import { answerInDevelopment } from './dev-portal.ts';

const atBuild = new Promise<void>(() => {});

vi.mock('next/server', () => ({ connection: () => atBuild }));
vi.mock('#server/compose.ts', () => ({ composePortal: vi.fn() }));

it('puts no portal together at build, where nobody asks: not every content folder has the sandbox that it would start', async () => {
  const answer = answerInDevelopment(new Request('http://localhost/robots.txt'), 'machines');
  expect(await Promise.race([answer, Promise.resolve('waits')])).toBe('waits');
  expect(composePortal).not.toHaveBeenCalled();
});
