import { expect, test } from 'vitest';
import { makeContentFolder } from './fixtures/content-folder.ts';
import { renderPageMarkdown } from './markdown/page-markdown.ts';
import { readOperationSamples } from './operation-samples.ts';
import { readDescription } from './read-description.ts';
import { readNavigation } from './site-page.ts';

const files = {
  'openapi.yaml': `openapi: 3.1.0
info: { title: Petstore, version: '1' }
externalDocs: { url: https://docs.pets.example }
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      deprecated: true
      x-deprecation: { since: 2026-01-01, sunset: 2027-01-01, link: /changelog/pets }
      parameters:
        - { name: kind, in: query, deprecated: true, schema: { enum: [cat, dog], x-enumDeprecations: { dog: {} } } }
      responses: { '200': { description: OK } }
    post: { operationId: createPet, tags: [pets], responses: { '200': { description: OK } } }
`,
  'changelog/pets.mdx':
    '---\ntitle: Pets\ndate: 2026-01-01T00:00:00Z\nproduct: api\nsunset: 2027-01-01T00:00:00Z\nchanges: [{ kind: deprecated, text: a }]\n---\n',
};

test('an operation that will end says so in the sidebar, in its Markdown and in its code', () => {
  using _ = makeContentFolder(files);
  const pages = readNavigation().find(({ title }) => title === 'Pets')?.pages;
  expect(pages?.map(({ href, isDeprecated }) => [href, isDeprecated])).toEqual([
    ['/reference/pets/list-pets', true],
    ['/reference/pets/create-pet', undefined],
  ]);
  const markdown = renderPageMarkdown('/reference/pets/list-pets');
  expect(markdown).toContain('Deprecated since 2026-01-01, ends 2027-01-01. [What to do](/changelog/pets');
  expect(markdown).toMatch(/\| `kind` +\| any +\|.*Deprecated\. `dog`: Deprecated\./);
  const [operation] = readDescription().operations;
  const sources = operation ? readOperationSamples(operation).map(({ source }) => source.split('\n')[0]) : [];
  const note =
    'This operation is deprecated since 2026-01-01 and ends on 2027-01-01: https://docs.pets.example/changelog/pets';
  expect(sources).toEqual([`# ${note}`, `// ${note}`, `# ${note}`]);
});
