import { DeprecationNote } from '#components/ui/deprecation-note.tsx';
import { InlineMarkdown, MarkdownText } from '#components/ui/markdown-text.tsx';
import type { JsonValue } from '#lib/http/json-value.ts';
import { flattenFields, maxFieldDepth } from '#lib/openapi/flatten-fields.ts';
import type { SchemaField } from '#lib/openapi/schema-field.ts';
import styles from './schema-table.module.css';
import tables from './table.module.css';
import { VariantList } from './variant-list.tsx';

type SchemaTableProps = {
  caption: string;
  fields: SchemaField[];
  /** Makes each row a place to link to: `body` gives `#body.plan`. */
  anchor?: string | undefined;
};

/** Fields of an object, a row each; nested ones follow their parent behind a tree line. Phones stack each row. */
export function SchemaTable({ caption, fields, anchor }: SchemaTableProps) {
  const rows = flattenFields(fields);
  return (
    <>
      <table className={`${tables.table} ${tables.stack} ${styles.schema}`}>
        <caption className="hide">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Type</th>
            <th scope="col">Description</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, depth, path }) => (
            <tr key={path} id={anchor && `${anchor}.${path}`} data-depth={depth || undefined}>
              <th scope="row">
                <code>{field.name}</code>
                {field.isRequired ? <span className={styles.required}> required</span> : null}
              </th>
              <td>{field.typeLabel}</td>
              <td>
                <FieldText field={field} isCut={depth === maxFieldDepth} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.map(({ field, path }) => (hasObjectVariants(field) ? renderVariants(field, path) : null))}
    </>
  );
}

function renderVariants(field: SchemaField, key: string) {
  const renderFields = (caption: string, fields: SchemaField[]) => <SchemaTable caption={caption} fields={fields} />;
  return <VariantList key={key} field={field} renderFields={renderFields} />;
}

function FieldText({ field, isCut }: { field: SchemaField; isCut: boolean }) {
  const limits = [
    ...field.constraints,
    field.recursionOf ? `a ${field.recursionOf} again` : '',
    isCut && field.children.length > 0 ? `with ${field.children.map((child) => child.name).join(', ')}` : '',
  ].filter((limit) => limit !== '');
  return (
    <>
      {field.description ? <MarkdownText text={field.description} /> : null}
      {field.deprecation ? (
        <p className="meta">
          <DeprecationNote deprecation={field.deprecation} />
        </p>
      ) : null}
      {limits.length > 0 ? <p className="meta">{capitalize(limits.join(', '))}</p> : null}
      {field.enumValues.length > 0 ? (
        <ul className={`meta ${styles.enum}`} aria-label="Allowed values">
          {field.enumValues.map(({ value, description, deprecation }) => (
            <li key={String(value)}>
              <code>{showValue(value)}</code>
              <InlineMarkdown text={description} />
              {deprecation ? (
                <span>
                  {description ? '. ' : ''}
                  <DeprecationNote deprecation={deprecation} />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {field.variants.length > 1 && !hasObjectVariants(field) ? <ScalarVariants variants={field.variants} /> : null}
    </>
  );
}

/** Alternatives without fields of their own: text of one form or another. */
function ScalarVariants({ variants }: { variants: SchemaField[] }) {
  return (
    <ul className={`meta ${styles.enum}`} aria-label="Alternatives">
      {variants.map((variant) => (
        <li key={`${variant.title} ${variant.description}`}>
          <InlineMarkdown text={variant.description || variant.title} />
          {variant.enumValues.length > 0 ? (
            <span className={styles.values}>
              {variant.enumValues.map(({ value }) => (
                <code key={String(value)}>{showValue(value)}</code>
              ))}
            </span>
          ) : null}
          {variant.constraints.map((limit) => ` (${limit})`)}
        </li>
      ))}
    </ul>
  );
}

function hasObjectVariants(field: SchemaField): boolean {
  return field.variants.length > 1 && field.variants.some((variant) => variant.children.length > 0);
}

function showValue(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
