import { type Draft, type ParameterPlace, parameterText } from './draft.ts';
import { encodeForm, formMediaType } from './form-body.ts';
import { compactJson } from './format-json.ts';
import { refuseHeaderValue } from './header-value.ts';

/** A request as any HTTP client could send it, without credentials: those are added by whoever sends it. */
export type PlainRequest = {
  /** Upper case, as on the wire. */
  method: string;
  /** The key of the paths object with its parameters filled in, percent-encoded. */
  path: string;
  /** Without the question mark; empty when nothing is asked. */
  query: string;
  /** Path and query on the server of the API description. */
  url: string;
  headers: [name: string, value: string][];
  body?: string;
  /** Set where the request needs no credential. */
  isPublic?: true;
  /** Set where what succeeds answers with no JSON: a page, or nothing. */
  isText?: true;
};

/** What an operation must tell for its drafts to become requests. */
export type RequestShape = {
  method: string;
  path: string;
  /** The server's URL without a slash at its end. */
  server: string;
  parameters: { place: ParameterPlace; name: string }[];
  /** Media type of the body; absent where the operation takes none. */
  mediaType?: string | undefined;
  /** Set where nobody needs to authenticate. */
  isPublic?: true;
  /** Set where what succeeds answers with no JSON. */
  isText?: true;
};

/**
 * The request that a draft stands for. Parameters without text are left out, a path parameter keeps its `{name}`, and a
 * header that HTTP cannot carry is left out too: `findRefusals` names both at their fields before anything is sent.
 */
export function toPlainRequest(shape: RequestShape, draft: Draft): PlainRequest {
  const text = (place: ParameterPlace, name: string) => parameterText(draft, place, name);
  const named = (place: ParameterPlace) => shape.parameters.filter((parameter) => parameter.place === place);
  const path = shape.path.replace(/\{([^{}]+)\}/g, (key, name: string) => encodeSegment(text('path', name)) || key);
  const query = named('query')
    .filter(({ name }) => text('query', name) !== '')
    .map(({ name }) => `${encodeQueryPart(name)}=${encodeQueryPart(text('query', name))}`)
    .join('&');
  const headers = named('header')
    .map(({ name }): [string, string] => [name, text('header', name).trim()])
    .filter(([, value]) => value !== '' && refuseHeaderValue(value) === undefined);
  const request: PlainRequest = {
    method: shape.method.toUpperCase(),
    path,
    query,
    url: `${shape.server}${path}${query && `?${query}`}`,
    headers,
    ...(shape.isPublic ? { isPublic: true } : {}),
    ...(shape.isText ? { isText: true } : {}),
  };
  if (!shape.mediaType || draft.body.trim() === '') return request;
  const hasType = headers.some(([name]) => name.toLowerCase() === 'content-type');
  return {
    ...request,
    headers: hasType ? headers : [...headers, ['Content-Type', shape.mediaType]],
    body: writeBody(shape.mediaType, draft.body.toWellFormed()),
  };
}

/** A draft's body is JSON whatever goes on the wire. */
function writeBody(mediaType: string, body: string): string {
  return mediaType === formMediaType ? encodeForm(body) : compactJson(body);
}

/** Everything outside RFC 3986's unreserved set is encoded, so that quotes and brackets mean nothing to shell or curl. */
function encodeSegment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

/** A query may carry `:`, `/`, `@`, `,` and `*` as they are (RFC 3986, section 3.4), which keeps dates and patterns legible. */
function encodeQueryPart(text: string): string {
  return encodeSegment(text).replace(/%(?:3A|2F|40|2C|2a)/g, decodeURIComponent);
}
