import type { ParameterPlace } from './draft.ts';

/**
 * How a value is written in a form: a line of text, one of several values, key and value rows, or, for what has no
 * control of its own yet, its JSON.
 */
type FormControl = 'text' | 'choice' | 'map' | 'json';

/**
 * One row of the console's form. It travels in the page twice (as HTML and as data), so that it holds only what a
 * control needs and leaves out what is false or empty.
 */
export type FormField = {
  /** What the API calls it in its errors: `limit`, `metadata.crm_id`. Also its label. */
  name: string;
  control: FormControl;
  /** The type in a word, under the label. */
  typeLabel: string;
  /** Whether text such as `12` or `true` stands for itself, in JSON or as a number; absent for strings. */
  isLiteral?: true;
  /** All values of a choice, or suggestions for a text. */
  choices?: string[];
  /** An example or the default, shown while the control is empty. */
  hint?: string;
  isRequired?: true;
  /** Shown from the start; the others wait behind "optional fields". */
  isShown?: true;
  /** Only where two fields of an operation bear one name; else `fieldId` derives it. */
  id?: string;
};

export type ParameterField = FormField & { place: ParameterPlace };

export type BodyField = FormField & { path: string[] };

/** The id of a field's control, which labels, errors and links point at. */
export function fieldId(field: FormField): string {
  return field.id ?? `f-${field.name}`;
}
