import 'server-only';
import type { RootContent } from 'mdast';
import { reasonPhrase } from '#lib/http/reason-phrase.ts';
import { findErrorMessage } from '#lib/openapi/find-error-message.ts';
import { findConstrained, findEnum } from '#lib/openapi/find-field.ts';
import { readRetrySchedule } from '#lib/openapi/retry-schedule.ts';
import { readScopes } from '#lib/openapi/scopes.ts';
import { readWebhookEvents } from '#lib/openapi/webhook-events.ts';
import { heading, inlineCode, link, paragraph, phrasing, table, text } from '../markdown/mdast.ts';
import { requireOperation } from '../operation-page.ts';
import { readDescription } from '../read-description.ts';
import type { PropsOf, WordName } from './component-props.ts';
import { renderSdkReference } from './sdk-reference.ts';

/** Where each error code has its section: the target of an error's `doc_url`. */
/** The page with a section for each error code. */
export const errorsHref = '/docs/errors';

type WordComponents = {
  [Name in WordName]: (props: PropsOf<Name>, children: RootContent[]) => RootContent[];
};

/** What the components that stand for words are in the text's tree. */
export const wordComponents: WordComponents = {
  Fact: ({ name }) => [text(readDescription().facts.get(name) ?? '')],
  Scope: ({ name }) => [inlineCode(name)],
  Header: ({ name }) => [inlineCode(name)],
  ErrorCode: ({ code: name }) => [linkedCode(name, `${errorsHref}#${name}`)],
  Operation: ({ id, as }) => {
    const { summary, method, path, href } = requireOperation(id);
    return [as === 'title' ? link(summary, href) : linkedCode(`${method.toUpperCase()} ${path}`, href)];
  },
  Constraint: (subject) => [text(findConstrained(readDescription(), subject).constraints.join(', '))],
  EnumTable: ({ schema, field }) => [
    table(
      ['Value', 'Meaning'],
      findEnum(readDescription(), schema, field).map(({ value, description }) => [
        [inlineCode(String(value))],
        phrasing(description),
      ]),
    ),
  ],
  ErrorSection: ({ code: name }, children) => {
    const { status, retry, summary } = requireErrorCode(name);
    const message = findErrorMessage(readDescription(), name);
    return [
      { ...heading(3, ''), children: [inlineCode(name)] },
      paragraph(
        { type: 'strong', children: [text(`${status} ${reasonPhrase(String(status))}`)] },
        text('. '),
        ...phrasing(summary),
        text(' Retry: '),
        ...phrasing(`${retry.charAt(0).toLowerCase()}${retry.slice(1)}.`),
      ),
      ...children,
      ...(message ? [paragraph(text(`For example: “${message}”`))] : []),
    ];
  },
  ErrorTable: ({ status }) => [
    table(
      ['Code', 'Status', 'Meaning', 'Retry'],
      readDescription()
        .errorCodes.filter((error) => status === undefined || String(error.status) === status)
        .map((error) => [
          [linkedCode(error.code, `${errorsHref}#${error.code}`)],
          [text(String(error.status))],
          phrasing(error.summary),
          phrasing(error.retry),
        ]),
    ),
  ],
  ActionTable: () => [
    table(
      ['Action', 'Written by'],
      readDescription().operations.flatMap(({ auditAction, summary, href }) =>
        auditAction ? [[[inlineCode(auditAction)], [link(summary, href)]]] : [],
      ),
    ),
  ],
  EventTable: () => [
    table(
      ['Event', 'Sent when', 'Fields of data'],
      readWebhookEvents(readDescription().document).map(({ name, description, dataFields }) => [
        [inlineCode(name)],
        phrasing(description),
        dataFields.length === 0
          ? [text('your own')]
          : dataFields.flatMap((field, index) => [...(index > 0 ? [text(', ')] : []), inlineCode(field)]),
      ]),
    ),
  ],
  RetryTable: () => [
    table(
      ['Attempt', 'After the one before', 'After the first'],
      readRetrySchedule(readDescription().document).map(({ number, wait, since }) => [
        [text(String(number))],
        [text(wait || 'at once')],
        [text(since || '–')],
      ]),
    ),
  ],
  SdkReference: renderSdkReference,
  ScopeTable: () => [
    table(
      ['Scope', 'Allows', 'Operations'],
      readScopes(readDescription().document).map(({ name, description }) => [
        [inlineCode(name)],
        phrasing(description),
        readDescription()
          .operations.filter(({ scopes }) => scopes.includes(name))
          .flatMap(({ summary, href }, index) => [...(index > 0 ? [text(', ')] : []), link(summary, href)]),
      ]),
    ),
  ],
};

function linkedCode(value: string, url: string): ReturnType<typeof link> {
  return { type: 'link', url, children: [inlineCode(value)] };
}

function requireErrorCode(name: string) {
  const found = readDescription().errorCodes.find(({ code: candidate }) => candidate === name);
  if (found) return found;
  throw new Error(`"${name}" is no error code.`);
}
