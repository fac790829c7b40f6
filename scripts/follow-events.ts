import { once } from 'node:events';
import { get } from 'node:http';

export type Listener = {
  /** The ids of all events so far, as they came. */
  ids: string[];
  /** Hangs up. */
  leave: () => Promise<void>;
};

/** Follows the events of a world; whoever waits for it misses none that happens afterwards. */
export async function followEvents(origin: string, key: string): Promise<Listener> {
  const request = get(`${origin}/v1/events?follow=true`, { headers: { authorization: `Bearer ${key}` }, agent: false });
  const [response] = await once(request, 'response');
  if (response.statusCode !== 200) throw new Error(`GET /v1/events?follow=true answered ${response.statusCode}.`);
  const ids: string[] = [];
  let rest = '';
  response.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') ids.push(JSON.parse(line).id);
  });
  // Hanging up in the middle of a stream is an error to both of them.
  request.on('error', () => {});
  response.on('error', () => {});
  return {
    ids,
    async leave() {
      const closed = new Promise((resolve) => response.once('close', resolve));
      request.destroy();
      await closed;
    },
  };
}
