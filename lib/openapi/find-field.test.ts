import { describe, expect, it } from 'vitest';
import { readApiDescription } from './description.ts';
import { findConstrained, findEnum } from './find-field.ts';

const description = readApiDescription(`openapi: 3.1.1
info: { title: A, version: '1' }
paths:
  /boats:
    get:
      operationId: listBoats
      parameters:
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 100, default: 20 } }
        - { name: tag, in: query, schema: { type: string, pattern: '^[!-~]+$', x-patternDescription: visible ASCII } }
components:
  schemas:
    Rig: { enum: [sloop, ketch], x-enumDescriptions: { sloop: one mast } }
    Boat: { properties: { rig: { $ref: '#/components/schemas/Rig' }, name: { type: string, maxLength: 40 } } }`);

describe('findConstrained', () => {
  it('finds the limits of a field and of a parameter, a pattern in its own words', () => {
    expect(findConstrained(description, { schema: 'Boat', field: 'name' }).constraints).toEqual([
      'up to 40 characters',
    ]);
    expect(findConstrained(description, { operation: 'listBoats', parameter: 'limit' }).constraints).toEqual([
      '1–100',
      'default 20',
    ]);
    expect(findConstrained(description, { operation: 'listBoats', parameter: 'tag' }).constraints).toEqual([
      'visible ASCII',
    ]);
  });

  it('asks for a field or a parameter, and not for both', () => {
    expect(() =>
      findConstrained(description, { schema: 'Boat', field: 'name', operation: 'listBoats', parameter: 'limit' }),
    ).toThrow('Give schema and field, or operation and parameter.');
  });
});

describe('findEnum', () => {
  it('lists the values of a schema and of a field with what they mean', () => {
    const values = [
      { value: 'sloop', description: 'one mast' },
      { value: 'ketch', description: '' },
    ];
    expect(findEnum(description, 'Rig')).toEqual(values);
    expect(findEnum(description, 'Boat', 'rig')).toEqual(values);
  });

  it('names what lists no values', () => {
    expect(() => findEnum(description, 'Boat', 'name')).toThrow('Boat.name lists no values.');
  });
});
