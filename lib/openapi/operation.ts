import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import type { Deprecation } from './deprecation.ts';

/** The fixed fields of a Path Item Object that hold an operation (OpenAPI 3.1, section 4.8.9). */
export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

export type HttpMethod = (typeof httpMethods)[number];

/** A Schema Object as written; nested `$ref`s are followed only where somebody looks. */
export type Schema = JsonObject;

export type NamedExample = { name: string; summary: string; value: JsonValue };

export type MediaType = { mediaType: string; schema: Schema; examples: NamedExample[] };

export type Parameter = {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  isRequired: boolean;
  deprecation: Deprecation | undefined;
  description: string;
  schema: Schema;
  example: JsonValue | undefined;
  /** `x-sandbox-only`: the live API does not know this parameter. */
  isSandboxOnly: boolean;
};

export type RequestBody = { isRequired: boolean; description: string; content: MediaType[] };

export type ResponseHeader = { name: string; description: string; schema: Schema };

export type ResponseDescription = {
  /** `200`, `4XX` or `default`, as the document writes it. */
  status: string;
  description: string;
  headers: ResponseHeader[];
  content: MediaType[];
};

/** `x-rate-limits`: a fixed window of the API's quota. */
export type RateLimit = { name: string; limit: number; windowSeconds: number };

/** One operation of the API description, with its parameters and responses resolved and its place on the site. */
export type Operation = {
  id: string;
  method: HttpMethod;
  /** The key of the paths object: `/v1/accounts/{account_id}`. */
  path: string;
  summary: string;
  description: string;
  deprecation: Deprecation | undefined;
  tag: string;
  /** `/reference/accounts/create-account` */
  href: string;
  parameters: Parameter[];
  requestBody: RequestBody | undefined;
  responses: ResponseDescription[];
  /** Names of the security schemes that can authorise it; empty where none is needed. */
  securitySchemes: string[];
  /** Whether the description says that nobody needs to authenticate (`security: []`). */
  isPublic: boolean;
  /** OAuth scopes that a credential needs, from the security requirements. */
  scopes: string[];
  /** `x-emits`: names of the events that a success causes. */
  emits: string[];
  /** `x-idempotency`: the request header that makes a retry safe, and for how long its answer is kept (ISO 8601). */
  idempotency: { header: string; lifetime: string } | undefined;
  /** `x-audit-action`: what a success is called in the API's audit trail. */
  auditAction: string | undefined;
  /** `x-rate-limits`: quotas of this operation alone, beside those of the whole API. */
  rateLimits: RateLimit[];
  /** `x-sandbox-only`: the live API does not have this operation; it controls the sandbox and counts in no quota. */
  isSandboxOnly: boolean;
};
