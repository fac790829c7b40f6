import { expect, test, vi } from 'vitest';
import { createNdjsonStream, emptyLine, type NdjsonLine, type NdjsonSource } from './ndjson-stream.ts';

function createSource(rows: NdjsonLine[]): NdjsonSource {
  const lines = rows.values();
  return { next: () => lines.next().value, stop: vi.fn() };
}

const endless = (): NdjsonSource => ({ next: () => ({ a: 1 }), stop: vi.fn() });
const never = new AbortController().signal;

test('writes one object a line, and empty lines', async () => {
  const source = createSource([{ a: 1 }, emptyLine, { b: '\n' }]);
  expect(await new Response(createNdjsonStream(source, never)).text()).toBe('{"a":1}\n\n{"b":"\\n"}\n');
  expect(source.stop).toHaveBeenCalledOnce();
});

test('asks for no more lines than the reader has room for', async () => {
  const source = endless();
  const next = vi.spyOn(source, 'next');
  const reader = createNdjsonStream(source, never).getReader();
  await reader.read();
  await new Promise(setImmediate);
  expect(next.mock.calls.length).toBeLessThanOrEqual(64);
  await reader.cancel();
  expect(source.stop).toHaveBeenCalledOnce();
});

test('breaks off when the signal is aborted, before or while it is read', async () => {
  const controller = new AbortController();
  const source = endless();
  const reader = createNdjsonStream(source, controller.signal).getReader();
  await reader.read();
  controller.abort(new Error('enough'));
  await expect(reader.read()).rejects.toThrow('enough');
  expect(source.stop).toHaveBeenCalledOnce();
  const late = endless();
  await expect(createNdjsonStream(late, controller.signal).getReader().read()).rejects.toThrow('enough');
  expect(late.stop).toHaveBeenCalledOnce();
});

test('breaks off when the source fails', async () => {
  const source: NdjsonSource = { next: () => Promise.reject(new Error('no more')), stop: vi.fn() };
  await expect(createNdjsonStream(source, never).getReader().read()).rejects.toThrow('no more');
});
