import type { ReactNode } from 'react';
import { EntryLinks } from '#components/changelog/entry-links.tsx';
import { Callout } from '#components/docs/callout.tsx';
import { Heading } from '#components/docs/heading.tsx';
import prose from '#components/docs/prose.module.css';
import { DeprecationNote } from '#components/ui/deprecation-note.tsx';
import { describeParameters } from '#lib/openapi/describe-parameters.ts';
import { describeErrors, describeResponses } from '#lib/openapi/describe-responses.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import type { Operation, Parameter } from '#lib/openapi/operation.ts';
import { describeSchema, type SchemaField } from '#lib/openapi/schema-field.ts';
import { ErrorTable } from './error-table.tsx';
import styles from './operation-body.module.css';
import { ResponseList } from './response-list.tsx';
import { SchemaTable } from './schema-table.tsx';

type OperationBodyProps = {
  description: ApiDescription;
  operation: Operation;
  /** The MDX text that stands beside what the description says. */
  prose: ReactNode;
  /** Entries of the changelog that touch the operation, newest first. */
  changes: { href: string; title: string; date: string }[];
  footer: ReactNode;
};

/** The tables of an operation, in the order in which a request is written: path, query, headers, body, answers. */
export function OperationBody({ description, operation, prose: text, changes, footer }: OperationBodyProps) {
  const fieldsIn = (place: Parameter['in']) => describeParameters(description, operation, place);
  const body = operation.requestBody?.content[0];
  const errors = describeErrors(description, operation);
  return (
    <div className={`${prose.prose} ${styles.body}`}>
      {operation.deprecation ? (
        <Callout kind="warning">
          <p>
            <DeprecationNote deprecation={operation.deprecation} />
          </p>
        </Callout>
      ) : null}
      <FieldSection id="path-parameters" title="Path parameters" anchor="path" fields={fieldsIn('path')} />
      <FieldSection id="query-parameters" title="Query parameters" anchor="query" fields={fieldsIn('query')} />
      <FieldSection id="headers" title="Headers" anchor="header" fields={fieldsIn('header')} />
      <FieldSection
        id="body"
        title="Body"
        anchor="body"
        fields={body ? describeSchema(description.document, body.schema).children : []}
      />
      <Heading level={2} id="responses" title="Responses" name="Responses" />
      <div className="late">
        <ResponseList responses={describeResponses(description, operation)} />
      </div>
      {errors.length > 0 ? (
        <>
          <Heading level={2} id="errors" title="Errors" name="Errors" />
          <div className="late">
            <p>
              Branch on <code>error.code</code>. It is stable; messages are for people and may change.
            </p>
            <ErrorTable errors={errors} />
          </div>
        </>
      ) : null}
      {text}
      {changes.length > 0 ? (
        <>
          <Heading level={2} id="changelog" title="Changelog" name="Changelog" />
          <EntryLinks entries={changes} />
        </>
      ) : null}
      {footer}
    </div>
  );
}

type FieldSectionProps = { id: string; title: string; anchor: string; fields: SchemaField[] };

function FieldSection({ id, title, anchor, fields }: FieldSectionProps) {
  if (fields.length === 0) return null;
  return (
    <>
      <Heading level={2} id={id} title={title} name={title} />
      <SchemaTable caption={title} anchor={anchor} fields={fields} />
    </>
  );
}
