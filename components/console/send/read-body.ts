import type { ByteLog } from '#lib/request/byte-log.ts';
import type { Answer } from '#lib/request/send-result.ts';

/** How much of a body is read; the rest is not asked for. */
export const maxBodyBytes = 100_000_000;

/**
 * Reads a body into a log, at most `maxBodyBytes` of it, and says how it ended. `onChunk` gets each part once it is in
 * the log. Never rejects: what came before a connection broke is worth showing.
 */
export async function readBody(
  response: Response,
  log: ByteLog,
  signal: AbortSignal,
  onChunk: (bytes: Uint8Array) => void,
): Promise<Answer['end']> {
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return 'complete';
      const rest = maxBodyBytes - log.byteLength;
      const bytes = chunk.value.subarray(0, rest);
      log.push(bytes);
      onChunk(bytes);
      if (chunk.value.length > rest) {
        await reader?.cancel();
        return 'limit';
      }
    }
  } catch {
    return signal.aborted ? 'stopped' : 'cut';
  }
}
