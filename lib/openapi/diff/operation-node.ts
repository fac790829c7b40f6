import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject } from '../document.ts';
import { httpMethods } from '../operation.ts';
import { dereference } from '../reference.ts';
import { readLimits } from './limit-nodes.ts';
import { readBody, readResponse, readValue } from './message-node.ts';
import { entriesOf, numbered, objectsOf, record, setOf, stringsOf } from './record.ts';
import type { Flow, SchemaReader } from './schema-node.ts';
import { splitKeywords } from './split-keywords.ts';

const understood = [
  ...['operationId', 'deprecated', 'security', 'parameters', 'requestBody', 'responses'],
  ...['x-emits', 'x-rate-limits', 'x-idempotency', 'x-audit-action', 'x-sandbox-only'],
];

/**
 * The operations of a paths or webhooks object by method and path.
 *
 * @param requestFlow `sent` for what clients call, `received` for the requests that the API makes to webhook endpoints.
 */
export function readOperationNodes(
  reader: SchemaReader,
  pathItems: JsonValue | undefined,
  requestFlow: Flow,
): JsonObject {
  return record(
    entriesOf(pathItems).flatMap(([path, pathItem]) => {
      const item = dereference(reader.document, pathItem);
      return httpMethods.flatMap((method) => {
        const source = item[method];
        if (!isObject(source)) return [];
        const node = readOperationNode(reader, { id: `${method} ${path}`, item, source }, requestFlow);
        return [[`${method.toUpperCase()} ${path}`, node] as const];
      });
    }),
  );
}

type Place = { id: string; item: JsonObject; source: JsonObject };

function readOperationNode(reader: SchemaReader, { id, item, source }: Place, requestFlow: Flow): JsonObject {
  const parameters = [...objectsOf(item.parameters), ...objectsOf(source.parameters)].map((parameter) =>
    dereference(reader.document, parameter),
  );
  const idempotency = source['x-idempotency'];
  const answerFlow = requestFlow === 'sent' ? 'received' : 'sent';
  return record([
    ['operationId', String(source.operationId ?? id)],
    ['deprecated', source.deprecated === true || undefined],
    ['sandboxOnly', source['x-sandbox-only'] === true || undefined],
    ['credentials', readCredentials(source.security ?? reader.document.security)],
    [
      'parameters',
      record(parameters.map((parameter) => [placeOf(parameter), readValue(reader, parameter, requestFlow)])),
    ],
    ['body', isObject(source.requestBody) ? readBody(reader, source.requestBody, requestFlow) : undefined],
    [
      'responses',
      record(
        entriesOf(source.responses).map(([status, response]) => [status, readResponse(reader, response, answerFlow)]),
      ),
    ],
    ['events', setOf(stringsOf(source['x-emits']))],
    ['limits', readLimits(source['x-rate-limits'])],
    ['idempotency', isObject(idempotency) ? record(Object.entries(idempotency)) : undefined],
    ['auditAction', source['x-audit-action']],
    ...splitKeywords(source, understood),
  ]);
}

function placeOf(parameter: JsonObject): string {
  return `${parameter.in} ${parameter.name}`;
}

/** Alternatives by their schemes, each with the scopes it needs; `none` where nobody has to authenticate. */
function readCredentials(security: JsonValue | undefined): JsonObject {
  const alternatives = objectsOf(security);
  const names = numbered(alternatives.map((alternative) => Object.keys(alternative).sort().join(' and ') || 'none'));
  if (alternatives.length === 0) return record([['none', record([['scopes', record([])]])]]);
  return record(
    alternatives.map((alternative, index) => [
      names[index] ?? '',
      record([['scopes', setOf(Object.values(alternative).flatMap(stringsOf))]]),
    ]),
  );
}
