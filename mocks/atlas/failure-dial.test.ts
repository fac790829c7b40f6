import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestSandbox, description } from '../test-sandbox.ts';

const body = { name: 'Dialled', plan: 'free' };
const dial = (scenario: string, more: object = {}) => ({ headers: { 'atlas-sandbox-scenario': scenario, ...more } });

async function countDialled({ send }: Pick<ReturnType<typeof createTestSandbox>, 'send'>): Promise<number> {
  return ((await send('GET', '/v1/accounts?q=dialled')).json.data as unknown[]).length;
}

describe('an error code', () => {
  test.each(description.errorCodes)(
    '$code is answered with $status, and nothing is written',
    async ({ code, status }) => {
      const sandbox = createTestSandbox();
      const answer = await sandbox.send('POST', '/v1/accounts', { ...dial(code), body });
      expect(answer).toMatchObject({ status, json: { error: { code } } });
      expect(answer.headers.get('atlas-sandbox-scenario')).toBe(code);
      expect(answer.headers.has('retry-after')).toBe(code === 'rate_limited' || code === 'unavailable');
      expect(answer.headers.has('www-authenticate')).toBe(code === 'unauthorized' || code === 'insufficient_scope');
      if (code === 'insufficient_scope')
        expect(answer.headers.get('www-authenticate')).toContain('scope="accounts:write"');
      expect(await countDialled(sandbox)).toBe(0);
    },
  );
});

test.each(['', ' ', 'nonsense', 'slow', 'slow:', 'slow:-1', 'slow:30001', 'slow:1e3', 'SLOW:1'])(
  'the scenario "%s" is refused',
  async (scenario) => {
    const { send } = createTestSandbox();
    const { status, json } = await send('GET', '/v1/accounts', dial(scenario === '' ? ' ' : scenario));
    expect(status).toBe(400);
    expect(json).toMatchObject({ error: { code: 'invalid_request', param: 'Atlas-Sandbox-Scenario' } });
  },
);

test('a scenario of another operation changes nothing', async () => {
  const { send } = createTestSandbox();
  const { status, headers } = await send('GET', '/v1/accounts', dial('report_failed'));
  expect([status, headers.has('atlas-sandbox-scenario')]).toEqual([200, false]);
});

describe('slow', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('waits first, then runs normally', async () => {
    const sandbox = createTestSandbox();
    const answer = sandbox.send('POST', '/v1/accounts', { ...dial('slow:30000'), body });
    await vi.advanceTimersByTimeAsync(29_999);
    expect(await countDialled(sandbox)).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    const { status, headers } = await answer;
    expect([status, headers.get('atlas-sandbox-scenario')]).toEqual([201, 'slow:30000']);
    expect(await countDialled(sandbox)).toBe(1);
  });

  test('writes nothing when it is aborted while it waits, and frees its idempotency key', async () => {
    const sandbox = createTestSandbox();
    const controller = new AbortController();
    const request = { ...dial('slow:5000', { 'idempotency-key': 'key-1' }), body };
    const answer = sandbox.send('POST', '/v1/accounts', { ...request, signal: controller.signal });
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort();
    await expect(answer).rejects.toThrow('abort');
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await countDialled(sandbox)).toBe(0);
    const again = await sandbox.send('POST', '/v1/accounts', { headers: { 'idempotency-key': 'key-1' }, body });
    expect([again.status, again.headers.has('idempotent-replayed')]).toEqual([201, false]);
  });
});

describe('a lost answer', () => {
  afterEach(() => void vi.useRealTimers());

  test.each(['connection_reset', 'truncated_body', 'mid_stream_cut', 'invalid_body'])(
    '%s: the write has happened, and the idempotency key gives the answer',
    async (fault) => {
      const sandbox = createTestSandbox();
      const request = { ...dial(fault, { 'idempotency-key': 'key-1' }), body };
      const answer = sandbox.send('POST', '/v1/accounts', request);
      if (fault === 'invalid_body') expect((await answer).json).not.toHaveProperty('id');
      else await expect(answer).rejects.toThrow(fault === 'connection_reset' ? 'connection broke' : 'breaks off');
      expect(await countDialled(sandbox)).toBe(1);
      const again = await sandbox.send('POST', '/v1/accounts', { headers: { 'idempotency-key': 'key-1' }, body });
      expect(again.headers.get('idempotent-replayed')).toBe('true');
      expect(again.json).toMatchObject({ ...body, id: expect.stringMatching(/^acc_/) });
      expect(await countDialled(sandbox)).toBe(1);
    },
  );

  test('is lost for HEAD too', async () => {
    const { send } = createTestSandbox();
    await expect(send('HEAD', '/v1/accounts', dial('connection_reset'))).rejects.toThrow('connection broke');
  });

  test('timeout: silence for 60 seconds', async () => {
    vi.useFakeTimers();
    const sandbox = createTestSandbox();
    const onEnd = vi.fn();
    const answer = sandbox.fetch('POST', '/v1/accounts', { ...dial('timeout'), body }).catch(onEnd);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(onEnd).not.toHaveBeenCalled();
    expect(await countDialled(sandbox)).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await answer;
    expect(onEnd).toHaveBeenCalledWith(expect.any(TypeError));
  });

  test('truncated_body announces more than it sends', async () => {
    const { fetch } = createTestSandbox();
    const response = await fetch('GET', '/v1/accounts', dial('truncated_body'));
    const announced = Number(response.headers.get('content-length'));
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(first?.value?.byteLength).toBeGreaterThan(0);
    expect(first?.value?.byteLength).toBeLessThan(announced);
    await expect(reader?.read()).rejects.toThrow('breaks off');
  });

  test('mid_stream_cut ends a stream between two lines', async () => {
    const { fetch } = createTestSandbox();
    const headers = { ...dial('mid_stream_cut').headers, accept: 'application/x-ndjson' };
    const response = await fetch('GET', '/v1/events', { headers });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const first = await reader?.read();
    expect(first?.value).toMatch(/^(\{.*\}\n)+$/);
    await expect(reader?.read()).rejects.toThrow('breaks off');
  });

  test('invalid_body takes a required field out of every line', async () => {
    const { send } = createTestSandbox();
    const headers = { ...dial('invalid_body').headers, accept: 'application/x-ndjson' };
    const { text } = await send('GET', '/v1/events?limit=2', { headers });
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).not.toHaveProperty('data');
  });
});
