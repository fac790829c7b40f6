import { reasonPhrase } from '#lib/http/reason-phrase.ts';
import type { ApiDescription } from './description.ts';
import { isObject } from './document.ts';
import type { Operation, ResponseDescription } from './operation.ts';
import { describeSchema, type SchemaField } from './schema-field.ts';

/** One status of an operation, as its page tells it. */
export type ResponseView = {
  status: string;
  /** `Created` */
  reason: string;
  description: string;
  /** Fields of a success's body; an error's shape is the same everywhere and told once. */
  fields: SchemaField[];
  /** Headers; on an error only those that no success has. */
  headers: SchemaField[];
  mediaTypes: string[];
  /** The error codes behind this status, from the named examples, each with when it comes. */
  causes: { code: string; cause: string }[];
};

export type ErrorView = { code: string; status: string; cause: string; retry: string };

/** Whether a status of the description means success: 2xx and 3xx. */
function isSuccess(status: string): boolean {
  return /^[23]/.test(status);
}

/**
 * Everything an operation can answer, in the order of the statuses.
 *
 * @throws Error naming a `$ref` that leads nowhere.
 */
export function describeResponses(description: ApiDescription, operation: Operation): ResponseView[] {
  const { document } = description;
  const known = new Set(operation.responses.filter(({ status }) => isSuccess(status)).flatMap(headerNames));
  return operation.responses.map((response) => {
    const { status, content } = response;
    const isShown = (name: string) => isSuccess(status) || !known.has(name);
    const schema = content[0]?.schema;
    return {
      status,
      reason: reasonPhrase(status),
      description: response.description,
      fields: isSuccess(status) && schema ? describeSchema(document, schema).children : [],
      headers: response.headers
        .filter(({ name }) => isShown(name))
        .map(({ name, description: text, schema: header }) => ({
          ...describeSchema(document, header, name),
          description: text,
        })),
      mediaTypes: content.map(({ mediaType }) => mediaType),
      causes: isSuccess(status) ? [] : causesOf(response),
    };
  });
}

/** Every error of an operation by its code: when it comes, and whether to send the request again. */
export function describeErrors(description: ApiDescription, operation: Operation): ErrorView[] {
  const retryOf = new Map(description.errorCodes.map(({ code, retry }) => [code, retry]));
  return operation.responses
    .filter(({ status }) => !isSuccess(status))
    .flatMap((response) =>
      causesOf(response).map(({ code, cause }) => ({
        code,
        status: response.status,
        cause,
        retry: retryOf.get(code) ?? '',
      })),
    );
}

function headerNames(response: ResponseDescription): string[] {
  return response.headers.map(({ name }) => name);
}

/** One cause per code: of several examples with the same code the first tells it. */
function causesOf({ content, description }: ResponseDescription): { code: string; cause: string }[] {
  const causes = new Map<string, string>();
  for (const { name, summary, value } of content.flatMap(({ examples }) => examples)) {
    const error = isObject(value) && isObject(value.error) ? value.error : undefined;
    const code = typeof error?.code === 'string' ? error.code : name;
    if (!causes.has(code)) causes.set(code, summary || description);
  }
  return [...causes].map(([code, cause]) => ({ code, cause }));
}
