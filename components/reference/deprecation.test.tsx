import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Sidebar } from '#components/docs/sidebar.tsx';
import { readApiDescription } from '#lib/openapi/description.ts';
import { OperationBody } from './operation-body.tsx';
import { OperationIndex } from './operation-index.tsx';

const end = '{ since: 2026-01-01, sunset: 2027-01-01, link: /changelog/pets }';
const description = readApiDescription(`openapi: 3.1.0
info: { title: Petstore, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      deprecated: true
      x-deprecation: ${end}
      parameters:
        - { name: kind, in: query, schema: { enum: [cat, dog], x-enumDeprecations: { dog: ${end} } } }
        - { name: page, in: query, deprecated: true, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer } }
      responses: {}
`);

afterEach(cleanup);

const note = 'Deprecated since 1 Jan 2026, ends 1 Jan 2027. What to do';

test('an operation, a parameter and a value that will end say so, with the days and the way out', () => {
  const [operation] = description.operations;
  if (!operation) throw new Error('The description has no operation.');
  render(<OperationBody description={description} operation={operation} prose={null} changes={[]} footer={null} />);
  const callout = screen.getByRole('note', { name: 'Warning' });
  expect(callout.textContent).toContain(note);
  expect(within(callout).getByRole('link', { name: 'What to do' }).getAttribute('href')).toBe('/changelog/pets');
  const row = (name: string) => screen.getByRole('rowheader', { name }).closest('tr')?.textContent;
  expect(row('kind')).toContain(`"dog"${note}`.replaceAll('"', ''));
  expect(row('page')).toContain('Deprecated');
  expect(row('limit')).not.toContain('Deprecated');
});

test('lists of operations mark those that will end by a word', () => {
  const pages = [
    { href: '/a', title: 'List pets', method: 'get', isDeprecated: true as const },
    { href: '/b', title: 'Create pet', method: 'post' },
  ];
  render(<Sidebar groups={[{ title: 'Pets', pages }]} currentHref={undefined} />);
  // Until it is opened, or the screen is wide, it is a popover.
  const links = screen.getAllByRole('link', { hidden: true });
  expect(links.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('deprecated'),
    expect.not.stringContaining('deprecated'),
  ]);
  cleanup();
  render(<OperationIndex operations={pages.map((page) => ({ ...page, path: '/pets' }))} />);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'List pets deprecated',
    'Create pet',
  ]);
});
