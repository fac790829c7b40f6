import type { ReactNode } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import type { SchemaField } from '#lib/openapi/schema-field.ts';
import styles from './disclosure.module.css';

type VariantListProps = { field: SchemaField; renderFields: (caption: string, fields: SchemaField[]) => ReactNode };

/** The alternatives of a union, each behind its name: the value that tells it apart, else the schema's title. */
export function VariantList({ field, renderFields }: VariantListProps) {
  const discriminator = discriminatorOf(field.variants);
  return (
    <section className={styles.variants} aria-label={`Variants of ${field.name}`}>
      <p className="meta">
        {field.name ? <code>{field.name}</code> : 'The value'} is one of {field.variants.length}
        {discriminator ? (
          <>
            , told apart by <code>{discriminator}</code>
          </>
        ) : null}
        :
      </p>
      {field.variants.map((variant, index) => (
        <details className={styles.disclosure} key={labelOf(variant, discriminator, index)}>
          <summary className="row">
            <code>{labelOf(variant, discriminator, index)}</code>
            <span>{variant.description}</span>
            <Icon name="chevron" />
          </summary>
          <div>{renderFields(labelOf(variant, discriminator, index), variant.children)}</div>
        </details>
      ))}
    </section>
  );
}

/** The property that has another constant in each variant, or a pattern where it has none. */
function discriminatorOf(variants: SchemaField[]): string | undefined {
  const first = variants[0];
  return first?.children.find(({ name }) => {
    const values = variants.flatMap((variant) => {
      const value = variant.children.find((child) => child.name === name)?.constValue;
      return value === undefined ? [] : [JSON.stringify(value)];
    });
    return values.length > 1 && new Set(values).size === values.length;
  })?.name;
}

function labelOf(variant: SchemaField, discriminator: string | undefined, index: number): string {
  const property = variant.children.find((child) => child.name === discriminator);
  if (typeof property?.constValue === 'string') return property.constValue;
  return variant.title || `variant ${index + 1}`;
}
