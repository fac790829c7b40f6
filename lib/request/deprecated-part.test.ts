import { describe, expect, test } from 'vitest';
import { readApiDescription } from '#lib/openapi/description.ts';
import { curl } from '#lib/samples/curl.ts';
import { javascript } from '#lib/samples/javascript.ts';
import { renderSample } from '#lib/samples/render-sample.ts';
import { describeConsoleOperation } from './console-operation.ts';
import { notesOn } from './deprecated-part.ts';
import { toPlainRequest } from './plain-request.ts';

const description = readApiDescription(`openapi: 3.1.0
info: { title: Boats, version: '1' }
externalDocs: { url: https://docs.boats.example }
paths:
  /boats:
    post:
      operationId: createBoat
      deprecated: true
      x-deprecation: { since: 2026-11-01, sunset: 2027-06-01, link: /changelog/boats }
      parameters:
        - { name: q, in: query, deprecated: true, schema: { type: string } }
        - { name: Rig, in: header, schema: { enum: [sloop, yawl], x-enumDeprecations: { yawl: { since: 2026-12-01 } } } }
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                hull: { type: object, properties: { wood: { type: string, deprecated: true } } }
      responses: {}
  /crews:
    get: { operationId: listCrews, responses: {} }
`);

function consoleOf(id: string) {
  const operation = description.operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  return describeConsoleOperation(description, operation);
}

const whole =
  'This operation is deprecated since 2026-11-01 and ends on 2027-06-01: https://docs.boats.example/changelog/boats';
const notes = (parameters: Record<string, string>, body = '') =>
  notesOn(consoleOf('createBoat').deprecated, { parameters, body });

describe('the notes on a request', () => {
  test('tell of its operation, always', () => {
    expect(notes({})).toEqual([whole]);
    expect(notes({}, '{"hull":')).toEqual([whole]);
  });

  test('tell of a parameter, a value and a field where the draft uses them', () => {
    expect(notes({ 'query:q': 'a', 'header:Rig': 'sloop' })).toEqual([whole, 'q is deprecated']);
    expect(notes({ 'query:q': '', 'header:Rig': 'yawl' })).toEqual([whole, 'Rig yawl is deprecated since 2026-12-01']);
    expect(notes({}, '{"hull":{"wood":"oak"}}')).toEqual([whole, 'hull.wood is deprecated']);
  });

  test('are none where nothing ends, and then cost the page nothing', () => {
    expect(consoleOf('listCrews')).not.toHaveProperty('deprecated');
    expect(notesOn(undefined, { parameters: {}, body: '' })).toEqual([]);
  });

  test('stand above the code, each as a comment', () => {
    const operation = consoleOf('createBoat');
    const request = toPlainRequest(operation, operation.draft);
    const options = { keyVariable: 'KEY', notes: [whole] };
    expect(renderSample(curl, request, options)).toMatch(`# ${whole}\ncurl `);
    expect(renderSample(javascript, request, options)).toMatch(`// ${whole}\nconst response`);
  });
});

test('no name of a description ends the line of a comment', () => {
  const name = 'q\\nrm -rf ~\\u2028alert(1)';
  const { operations, ...rest } = readApiDescription(
    `{"openapi":"3.1.0","info":{"title":"A","version":"1"},"paths":{"/a":{"get":{"responses":{},"parameters":[{"name":"${name}","in":"query","deprecated":true,"schema":{"type":"string"}}]}}}}`,
  );
  const [operation] = operations;
  if (!operation) throw new Error('The description has no operation.');
  const { deprecated } = describeConsoleOperation({ operations, ...rest }, operation);
  expect(deprecated?.map(({ note }) => note)).toEqual(['q rm -rf ~ alert(1) is deprecated']);
});
