import type { ReactNode } from 'react';
import { type FormField, fieldId } from '#lib/request/form-field.ts';
import styles from './field.module.css';

type FieldProps = {
  field: FormField;
  /** What is wrong with the value, if anything. */
  message: string | undefined;
  children: ReactNode;
};

/** A labelled row of the form: name and type left, control and message right. */
export function Field({ field, message, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={fieldId(field)}>
        {field.name} {field.isRequired && <span className={styles.required}>required</span>}
      </label>
      <span className="meta">{field.typeLabel}</span>
      <div className={styles.control}>
        {children}
        {message !== undefined && (
          <p className={styles.error} id={errorId(field)}>
            {message}
          </p>
        )}
      </div>
    </div>
  );
}

/** What ties a control to its message for assistive technology. */
export function messageAttributes(field: FormField, message: string | undefined) {
  return message === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': errorId(field) };
}

function errorId(field: FormField): string {
  return fieldId(field).replace(/^f-/, 'e-').replace(/\s/g, '_');
}
