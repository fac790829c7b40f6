import 'server-only';
import { reasonPhrase } from '#lib/http/reason-phrase.ts';
import { describeErrors, type ErrorView } from '#lib/openapi/describe-responses.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { plainText } from './field-text.ts';

/**
 * Every error code with its status, once: those that the description lists, then those that only operations answer with.
 * It leads to the first operation that may answer with it.
 */
export function errorDocuments(description: ApiDescription): SearchDocument[] {
  const answers = description.operations.flatMap((operation) =>
    describeErrors(description, operation).map((error) => ({ ...error, href: `${operation.href}#errors` })),
  );
  const listed = description.errorCodes.map(({ code, status, summary, retry }) => {
    return { code, status: String(status), cause: summary, retry, href: '/reference' };
  });
  const byCode = Map.groupBy([...listed, ...answers], ({ code }) => code);
  return [...byCode.values()].flatMap((all) => {
    const [first] = all;
    return first ? [errorDocument(first, all)] : [];
  });
}

type ErrorAnswer = ErrorView & { href: string };

function errorDocument({ code, status, cause, retry }: ErrorAnswer, all: ErrorAnswer[]): SearchDocument {
  return {
    href: all.find(({ href }) => href !== '/reference')?.href ?? '/reference',
    kind: 'error',
    title: code,
    context: `${status}: ${plainText(cause)}`,
    names: `${status} ${reasonPhrase(status)}`,
    text: plainText([retry, ...new Set(all.map((answer) => answer.cause))].join(' ')),
    method: undefined,
  };
}
