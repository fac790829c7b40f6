import type { RequestOptions } from './options.ts';
import { etagOf } from './response-info.ts';
import { apiVersion } from './schemas.gen.ts';

/** A request before it is sent: what a method asks for. */
export type Call = {
  method: string;
  /** With `{}` in place of each id. */
  path: string;
  ids?: readonly string[];
  query?: object | undefined;
  body?: object | undefined;
  /** Fields of a form, in place of a body. */
  form?: Readonly<Record<string, string | undefined>>;
  accept?: string;
  /** Whether the operation takes an `Idempotency-Key`. */
  isKeyed?: boolean;
  /** Whether twice is the same as once, where the method does not say so. */
  isRepeatable?: boolean;
  /** What the answer to a deletion says of the object's type. */
  deletedType?: string;
};

/** What any method may be given; the type of each says which of it matters. */
export type AnyOptions = RequestOptions & {
  idempotencyKey?: string | undefined;
  ifMatch?: string | object | undefined;
  ifNoneMatch?: string | object | undefined;
};

/**
 * Path and query of a call.
 *
 * @throws TypeError for an id that would name another path.
 */
export function addressOf({ path, ids = [], query = {} }: Call): string {
  let place = 0;
  const filled = path.replaceAll('{}', () => {
    const id = ids[place++];
    if (typeof id === 'string' && !/^\.{0,2}$/.test(id)) return encodeURIComponent(id);
    throw new TypeError(`${path} needs an id, not ${JSON.stringify(id)}.`);
  });
  const search = new URLSearchParams(textsOf(query)).toString();
  return search ? `${filled}?${search}` : filled;
}

/** The headers of a call but for its credential; those of the caller come last. */
export function headersOf(
  call: Call,
  { idempotencyKey, ifMatch, ifNoneMatch, headers }: AnyOptions,
  own: Record<string, string> = {},
): Headers {
  const all = new Headers(
    textsOf({
      Accept: call.accept ?? 'application/json',
      'Atlas-Version': apiVersion,
      'Content-Type': call.form ? 'application/x-www-form-urlencoded' : call.body && 'application/json',
      'Idempotency-Key': call.isKeyed ? (idempotencyKey ?? crypto.randomUUID()) : undefined,
      'If-Match': tagOf(ifMatch),
      'If-None-Match': tagOf(ifNoneMatch),
    }),
  );
  for (const [name, value] of Object.entries({ ...own, ...headers })) all.set(name, value);
  return all;
}

export function contentOf({ body, form }: Call): { body?: string } {
  if (form) return { body: new URLSearchParams(textsOf(form)).toString() };
  return body ? { body: JSON.stringify(body) } : {};
}

/** Values as texts, without those that are not given. */
function textsOf(values: object): Record<string, string> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(
    given.map(([name, value]) => [name, value instanceof Date ? value.toISOString() : `${value}`]),
  );
}

function tagOf(value: string | object | undefined): string | undefined {
  return typeof value === 'object' ? etagOf(value) : value;
}
