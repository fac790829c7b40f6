import type { Answer } from '#lib/request/send-result.ts';

/** How much of a body is read and shown; the rest is not asked for. */
export const maxShownBytes = 5_000_000;

const minPauseMs = 100;
/** The more there is on screen, the longer a redraw takes, and the rarer it is. */
const bytesPerMs = 5_000;

type Part = { body: string; bodyBytes: number };

/**
 * Reads a body as text, at most `maxShownBytes` of it, and says how it ended. `onPart` gets what is there so far, with
 * pauses between. Never rejects: what came before a connection broke is worth showing.
 */
export async function readBody(
  response: Response,
  signal: AbortSignal,
  onPart: (part: Part) => void,
): Promise<Part & { end: Answer['end'] }> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const part: Part = { body: '', bodyBytes: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = 0;
  try {
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) break;
      const rest = maxShownBytes - part.bodyBytes;
      part.bodyBytes += Math.min(chunk.value.length, rest);
      part.body += decoder.decode(chunk.value.subarray(0, rest), { stream: true });
      if (chunk.value.length > rest) {
        await reader?.cancel();
        return { ...part, end: 'limit' };
      }
      timer ??= setTimeout(() => {
        timer = undefined;
        pauseMs = Math.max(minPauseMs, part.bodyBytes / bytesPerMs);
        onPart({ ...part });
      }, pauseMs);
    }
    part.body += decoder.decode();
    return { ...part, end: 'complete' };
  } catch {
    return { ...part, end: signal.aborted ? 'stopped' : 'cut' };
  } finally {
    clearTimeout(timer);
  }
}
