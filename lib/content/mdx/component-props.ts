import 'server-only';
import { z } from 'zod';
import { findConstrained, findEnum } from '#lib/openapi/find-field.ts';
import { readHeaderNames } from '#lib/openapi/header-names.ts';
import { readSchemaNames } from '#lib/openapi/schema-names.ts';
import { readScopes } from '#lib/openapi/scopes.ts';
import { figureNames, readFigure } from '../figures/figures.ts';
import { findExample } from '../operation-example.ts';
import { requireOperation } from '../operation-page.ts';
import { readDescription } from '../read-description.ts';
import { tryHref } from '../try-href.ts';

const nothing = z.strictObject({});

/**
 * The components that MDX texts may use, each with the properties it takes. Those that stand for words (`Fact`, `Scope`,
 * `ErrorSection`, …) are replaced in the text's tree by `expand-components.ts`; all others need two forms: as an element
 * in `app/mdx-components.tsx`, and in plain Markdown in `markdown/mirror-components.ts`. Types ask for both.
 */
const propsOfElements = {
  Callout: z.strictObject({ kind: z.enum(['info', 'tip', 'warning', 'danger', 'best']) }),
  /** Two code blocks or more, each in another language. */
  CodeTabs: nothing,
  /** A console that stands in the text. Ids in it are those of its fields, so a page takes one. */
  Console: z.strictObject({ operation: operationId() }),
  Endpoint: z.strictObject({ operation: operationId() }),
  Figure: z
    .strictObject({ name: z.enum(figureNames) })
    .superRefine(({ name }, context) => report(context, () => readFigure(name, readDescription()))),
  IndexList: nothing,
  Legend: nothing,
  OperationIndex: nothing,
  Pair: nothing,
  ResponseExample: z
    .strictObject({
      operation: operationId(),
      status: z.string(),
      /** Name of the example; without it the first one. */
      example: z.string().optional(),
      /** What stands above it; without it the response's status. */
      title: z.string().optional(),
    })
    .superRefine(({ operation, status, example }, context) =>
      report(context, () => findExample(requireOperation(operation), status, example)),
    ),
  Samples: z.strictObject({ operation: operationId() }),
  SchemaTable: z.strictObject({ schema: schemaName() }),
  Steps: nothing,
  /** A link to an operation's console, filled with a draft; its words are what stands in it. */
  TryIt: z
    .strictObject({ operation: operationId(), draft: z.string().optional() })
    .superRefine(({ operation, draft }, context) => report(context, () => tryHref(operation, draft))),
  /** Groups what stands in one column of a `Pair`. */
  div: nothing,
};

const propsOfWords = {
  ActionTable: nothing,
  /** Limits of a schema's `field`, or of an operation's `parameter`. */
  Constraint: z
    .strictObject({
      schema: schemaName().optional(),
      field: z.string().optional(),
      operation: operationId().optional(),
      parameter: z.string().optional(),
    })
    .superRefine((subject, context) => report(context, () => findConstrained(readDescription(), subject))),
  EnumTable: z
    .strictObject({ schema: schemaName(), field: z.string().optional() })
    .superRefine(({ schema, field }, context) => report(context, () => findEnum(readDescription(), schema, field))),
  ErrorCode: z.strictObject({ code: errorCode() }),
  ErrorSection: z.strictObject({ code: errorCode() }),
  ErrorTable: z.strictObject({ status: z.string().optional() }),
  EventTable: nothing,
  Fact: z.strictObject({ name: known('fact', () => [...readDescription().facts.keys()]) }),
  Header: z.strictObject({ name: known('header', () => readHeaderNames(readDescription().document)) }),
  Operation: z.strictObject({ id: operationId(), as: z.enum(['title', 'endpoint']).default('title') }),
  RetryTable: nothing,
  Scope: z.strictObject({
    name: known('scope', () => readScopes(readDescription().document).map(({ name }) => name)),
  }),
  ScopeTable: nothing,
  /** What the SDK's docstrings say. */
  SdkReference: nothing,
};

export const componentProps = { ...propsOfElements, ...propsOfWords };

export type ElementName = keyof typeof propsOfElements;
export type WordName = keyof typeof propsOfWords;
export type ComponentName = ElementName | WordName;
export type PropsOf<Name extends ComponentName> = z.infer<(typeof componentProps)[Name]>;

/** The properties of a component; undefined where there is none of that name. */
export function findComponentProps(name: string) {
  return Object.hasOwn(componentProps, name) ? componentProps[name as ComponentName] : undefined;
}

export function isWordName(name: string): name is WordName {
  return Object.hasOwn(propsOfWords, name);
}

export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(propsOfElements, name);
}

function operationId() {
  return known('operation', () => readDescription().operations.map(({ id }) => id));
}

function schemaName() {
  return known('schema', () => readSchemaNames(readDescription().document));
}

/** What a lookup throws as a fault of the properties it was made with. */
function report(context: z.RefinementCtx, look: () => unknown): void {
  try {
    look();
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
  }
}

function errorCode() {
  return known('error code', () => readDescription().errorCodes.map(({ code }) => code));
}

/** A name that the API description has; what it may be is read when a text is checked. */
function known(kind: string, readNames: () => string[]) {
  return z.string().superRefine((value, context) => {
    const names = readNames();
    if (names.includes(value)) return;
    context.addIssue({ code: 'custom', message: `"${value}" is no ${kind}. There are: ${names.join(', ')}` });
  });
}
