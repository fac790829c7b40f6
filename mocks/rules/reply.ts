import type { JsonValue } from '#lib/http/json-value.ts';
import { createEtag } from './etag.ts';
import type { NdjsonSource } from './ndjson-stream.ts';

/** An answer before it is sent: what the operation says, without what every answer carries. */
export type Reply = {
  status: number;
  headers: Record<string, string>;
  content: ReplyContent;
  /** What a write has changed, for the audit trail; without it nothing has. */
  change?: ObjectChange | undefined;
};

/** An object before and after a write: null before its creation and after its end. */
export type ObjectChange = { object: { type: string; id: string }; before: object | null; after: object | null };

export type ReplyContent =
  | { kind: 'none' }
  /** The text is kept as it is, so that a replay gives the same bytes. */
  | { kind: 'json'; text: string }
  | { kind: 'ndjson'; source: NdjsonSource }
  /** Any other text: CSV, HTML. */
  | { kind: 'text'; mediaType: string; text: string };

export function createJsonReply(status: number, body: JsonValue | object, headers: Record<string, string> = {}): Reply {
  return { status, headers, content: { kind: 'json', text: JSON.stringify(body) } };
}

/** A single object, with the ETag that tells its versions apart. */
export function createObjectReply(status: number, object: object, headers: Record<string, string> = {}): Reply {
  const text = JSON.stringify(object);
  return { status, headers: { ...headers, ETag: createEtag(text) }, content: { kind: 'json', text } };
}
