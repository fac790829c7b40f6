import type { JsonValue } from '#lib/http/json-value.ts';
import { isObject } from './document.ts';
import type { Schema } from './operation.ts';

/** The validation keywords of a schema in words, as in `1–120 characters` (JSON Schema 2020-12, section 6). */
export function constraintsOf(schema: Schema): string[] {
  const keys = isObject(schema.propertyNames) ? schema.propertyNames : {};
  const values = isObject(schema.additionalProperties) ? schema.additionalProperties : {};
  const found = [
    range(schema.minLength, schema.maxLength, 'character'),
    range(schema.minimum, schema.maximum, ''),
    bound('greater than', schema.exclusiveMinimum),
    bound('less than', schema.exclusiveMaximum),
    range(schema.minItems, schema.maxItems, 'item'),
    range(schema.minProperties, schema.maxProperties, 'key'),
    prefix('keys of', range(keys.minLength, keys.maxLength, 'character')),
    prefix('values of', range(values.minLength, values.maxLength, 'character')),
    schema.uniqueItems === true ? 'no item twice' : '',
    bound('a multiple of', schema.multipleOf),
    patternWords(schema),
    schema.const !== undefined ? `always ${JSON.stringify(schema.const)}` : '',
    schema.default !== undefined ? `default ${JSON.stringify(schema.default)}` : '',
    schema.writeOnly === true ? 'never returned' : '',
  ];
  return found.filter((words) => words !== '');
}

function range(low: JsonValue | undefined, high: JsonValue | undefined, unit: string): string {
  const hasLow = typeof low === 'number' && !(low === 0 && unit !== '');
  const hasHigh = typeof high === 'number';
  const count = (value: JsonValue | undefined) => Number(value).toLocaleString('en-US');
  const units = unit === '' ? '' : ` ${unit}${(hasHigh ? high : low) === 1 ? '' : 's'}`;
  if (hasLow && hasHigh) return low === high ? `exactly ${count(low)}${units}` : `${count(low)}–${count(high)}${units}`;
  if (hasHigh) return `up to ${count(high)}${units}`;
  return hasLow ? `at least ${count(low)}${units}` : '';
}

function bound(words: string, value: JsonValue | undefined): string {
  return typeof value === 'number' ? `${words} ${value.toLocaleString('en-US')}` : '';
}

function prefix(words: string, text: string): string {
  return text === '' ? '' : `${words} ${text}`;
}

/** A pattern as its description has it, where there is one (`x-patternDescription`). */
function patternWords({ pattern, 'x-patternDescription': words }: Schema): string {
  if (typeof pattern !== 'string') return '';
  return typeof words === 'string' ? words : `matches ${pattern}`;
}
