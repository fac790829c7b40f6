import 'server-only';
import { createKeyPatterns } from './key-spellings.ts';

/** Blacks out the upstream's key in what comes from the upstream, so that not even an echo shows it. */
export type KeyRedactor = {
  redactText: (text: string) => string;
  /** A redactor for one body, which finds keys across chunks. */
  forStream: () => StreamRedactor;
};

export type StreamRedactor = {
  /** What is sure not to be part of a key, redacted. In all, as many bytes come out as go in. */
  push: (chunk: Uint8Array) => Uint8Array;
  /** What was held back because it might have been a key, once no more comes. */
  flush: () => Uint8Array;
};

/** A redactor that replaces each spelling of the key by as many asterisks, so that announced lengths stay true. */
export function createKeyRedactor(key: string): KeyRedactor {
  const { whole, begun, longest } = createKeyPatterns(key);
  const redactText = (text: string) => text.replace(whole, (match) => '*'.repeat(match.length));
  return { redactText, forStream: () => createStreamRedactor(redactText, begun, longest) };
}

/** Bytes are looked at as Latin-1, in which each is one character and none is lost. */
function createStreamRedactor(redactText: (text: string) => string, begun: RegExp, longest: number): StreamRedactor {
  let held = '';
  return {
    push: (chunk) => {
      const text = redactText(held + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1'));
      held = begun.exec(text.slice(-longest))?.[0] ?? '';
      return Buffer.from(text.slice(0, text.length - held.length), 'latin1');
    },
    flush: () => {
      const rest = Buffer.from(held, 'latin1');
      held = '';
      return rest;
    },
  };
}
