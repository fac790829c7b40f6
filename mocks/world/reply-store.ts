/** An answer as it is kept for a replay: the body is the very text that was sent. */
export type StoredReply = { status: number; headers: Record<string, string>; body: string };

export type Attempt =
  /** Nobody has used the key yet: run the request, then tell the outcome, whatever it is, by `settle`. */
  | { kind: 'first'; settle(reply: StoredReply | undefined): void }
  | { kind: 'replay'; reply: StoredReply }
  | { kind: 'running' }
  /** The key belongs to another request. */
  | { kind: 'conflict' }
  /** There is no room for another key. */
  | { kind: 'full' };

type Entry = { fingerprint: string; reply: StoredReply | undefined; expiresAtMs: number };

/** Answers by idempotency key, of one workspace. */
export class ReplyStore {
  readonly #entries = new Map<string, Entry>();
  readonly #maxKeys: number;
  readonly #onBytes: (bytes: number) => void;

  /** @param onBytes told how much memory answers take, and with a negative number how much they give back. */
  constructor(maxKeys: number, onBytes: (bytes: number) => void) {
    this.#maxKeys = maxKeys;
    this.#onBytes = onBytes;
  }

  /**
   * Begins a request under a key. From here on the key is taken, so that of any number of parallel requests one runs.
   *
   * @param fingerprint tells requests apart: method, path, query and body.
   */
  begin(key: string, fingerprint: string, time: { nowMs: number; keepMs: number }): Attempt {
    this.#forgetExpired(time.nowMs);
    const known = this.#entries.get(key);
    if (known && known.fingerprint !== fingerprint) return { kind: 'conflict' };
    if (known) return known.reply ? { kind: 'replay', reply: known.reply } : { kind: 'running' };
    if (this.#entries.size >= this.#maxKeys) return { kind: 'full' };
    const entry: Entry = { fingerprint, reply: undefined, expiresAtMs: time.nowMs + time.keepMs };
    this.#entries.set(key, entry);
    return {
      kind: 'first',
      settle: (reply) => {
        entry.reply = reply;
        if (reply) this.#onBytes(reply.body.length);
        else this.#entries.delete(key);
      },
    };
  }

  /** Keys are in the order of their end, because all are kept equally long. */
  #forgetExpired(nowMs: number): void {
    for (const [key, entry] of this.#entries) {
      if (entry.expiresAtMs > nowMs) return;
      this.#entries.delete(key);
      if (entry.reply) this.#onBytes(-entry.reply.body.length);
    }
  }
}
