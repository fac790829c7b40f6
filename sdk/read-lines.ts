import type { Deadline } from './deadline.ts';
import { AtlasError, ConnectionError, InvalidAnswerError } from './errors.ts';

/**
 * The lines of a body as they arrive, empty ones included. Leaving the loop ends the connection.
 *
 * @param silenceMs after how long without a byte the connection counts as lost.
 * @throws ConnectionError when it breaks or ends within a line.
 */
export async function* readLines(
  body: ReadableStream<Uint8Array>,
  deadline: Deadline,
  silenceMs: number,
): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      deadline.restart(silenceMs);
      const chunk = await deadline.race(reader.read());
      // Who listens may take longer than the other side.
      deadline.restart();
      if (chunk.done) break;
      const lines = (rest + decoder.decode(chunk.value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    if (error instanceof AtlasError || deadline.signal.aborted) throw error;
    throw new ConnectionError('The stream broke off.', { cause: error });
  } finally {
    deadline.end();
    // What is already broken can't be cancelled, and nobody waits for it.
    reader.cancel().catch(() => {});
  }
  if (rest !== '') throw new InvalidAnswerError('The stream ended within a line.');
}
