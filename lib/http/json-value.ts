/** A value as JSON can carry it (RFC 8259). */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** A JSON object; keys are data, never trusted as property names of anything else. */
export type JsonObject = { [key: string]: JsonValue };
