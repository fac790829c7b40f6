import type { FormField } from './form-field.ts';

/**
 * The field that an API's `param` speaks of: its own name, or the nearest field around it (`metadata.tier` is shown at
 * `metadata`, `events[0]` at `events`). Undefined where the form has none.
 */
export function matchProblem<Field extends FormField>(param: string, fields: Field[]): Field | undefined {
  const wanted = param.toLowerCase();
  const isAround = (field: Field) => {
    const name = field.name.toLowerCase();
    return wanted === name || wanted.startsWith(`${name}.`) || wanted.startsWith(`${name}[`);
  };
  return fields.filter(isAround).sort((one, other) => other.name.length - one.name.length)[0];
}
