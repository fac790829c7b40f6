import { expect, it } from 'vitest';
import { parseDocument } from './document.ts';
import { applyOverlay, parseOverlay } from './overlay.ts';

const document = parseDocument(`openapi: 3.1.1
info: &info { title: A, version: '2' }
components:
  schemas:
    List: { required: [data], properties: { data: &data { type: array }, more: { type: boolean, deprecated: true } } }
    Row: { required: [id], properties: { id: { type: string }, data: *data } }
`);

const apply = (actions: string) => {
  const overlay = parseOverlay(`overlay: 1.0.0\nextends: two.yaml\nactions:\n${actions}`);
  return overlay && applyOverlay(document, overlay);
};

it('merges objects, appends to arrays and removes, wherever a JSONPath selects', () => {
  expect(
    apply(`
  - { target: $.info, update: { version: '1' } }
  - { target: '$.components.schemas[?@.properties.more]', update: { required: [more] } }
  - { target: $..deprecated, remove: true }`),
  ).toMatchObject({
    info: { title: 'A', version: '1' },
    components: {
      schemas: {
        List: { required: ['data', 'more'], properties: { more: { type: 'boolean' } } },
        Row: { required: ['id'] },
      },
    },
  });
  expect(document.info).toEqual({ title: 'A', version: '2' });
});

it('changes only what is selected of objects that YAML aliases share', () => {
  const changed = apply('  - { target: $.components.schemas.Row.properties.data, update: { maxItems: 1 } }');
  expect(changed).toMatchObject({ components: { schemas: { Row: { properties: { data: { maxItems: 1 } } } } } });
  expect(changed).not.toMatchObject({ components: { schemas: { List: { properties: { data: { maxItems: 1 } } } } } });
});

it('removes several items of an array', () => {
  expect(apply("  - { target: '$.components.schemas.*.required[?@]', remove: true }")).toMatchObject({
    components: { schemas: { List: { required: [] }, Row: { required: [] } } },
  });
});

it('names a target that selects nothing', () => {
  expect(() => apply('  - { target: $.nothing, remove: true }')).toThrow('"$.nothing" selects nothing');
});

it('takes an API description for none', () => {
  expect(parseOverlay('openapi: 3.1.1')).toBeUndefined();
});
