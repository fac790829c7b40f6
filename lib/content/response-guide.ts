import 'server-only';
import type { Operation } from '#lib/openapi/operation.ts';
import { describeObjectKinds, outlineResponses } from '#lib/request/describe-responses.ts';
import type { ResponseGuide } from '#lib/request/response-guide.ts';
import { errorsHref } from './mdx/word-components.ts';
import { lineInOpenApi } from './openapi-text.ts';
import { readGuides } from './page-source.ts';
import { readDescription } from './read-description.ts';

/** What the console knows of an operation's answers. */
export function readResponseGuide(operation: Operation): ResponseGuide {
  const description = readDescription();
  const codes = description.errorCodes.map(({ code }) => code);
  const hasErrorPage = readGuides().some(({ href }) => href === errorsHref);
  return {
    ...outlineResponses(description, operation, (schema) => lineInOpenApi(description.document, schema)),
    objects: describeObjectKinds(description),
    ...(codes.length > 0 && hasErrorPage ? { errors: { page: errorsHref, codes } } : {}),
  };
}
