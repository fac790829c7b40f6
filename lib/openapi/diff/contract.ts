import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument } from '../document.ts';
import { readLimits } from './limit-nodes.ts';
import { readOperationNodes } from './operation-node.ts';
import { entriesOf, objectsOf, record, setOf, wordOf } from './record.ts';
import { createSchemaReader, type Owner } from './schema-node.ts';
import { splitKeywords } from './split-keywords.ts';

/** What a description promises, as a tree in which every list is keyed, so that order and `$ref`s make no difference. */
export type Contract = {
  tree: JsonObject;
  /** Which component a node of the tree was written in. */
  owners: WeakMap<JsonObject, Owner>;
};

const understood = [
  ...['openapi', 'info', 'servers', 'paths', 'webhooks', 'components', 'security'],
  ...['x-rate-limits', 'x-webhook-retries', 'x-error-codes', 'x-facts'],
];

/**
 * Reads what a description promises to clients. Components count where an operation uses them.
 *
 * @throws Error naming a `$ref` that leads nowhere.
 */
export function readContract(document: OpenApiDocument): Contract {
  const reader = createSchemaReader(document);
  const components = isObject(document.components) ? document.components : {};
  const tree = record([
    ['operations', readOperationNodes(reader, document.paths, 'sent')],
    ['webhooks', readOperationNodes(reader, document.webhooks, 'received')],
    ['servers', setOf(objectsOf(document.servers).map(({ url }) => String(url)))],
    ['schemes', record(entriesOf(components.securitySchemes).map(([name, scheme]) => [name, readScheme(scheme)]))],
    ['limits', readLimits(document['x-rate-limits'])],
    ['retries', isObject(document['x-webhook-retries']) ? readRetries(document['x-webhook-retries']) : undefined],
    ['errorCodes', record(entriesOf(document['x-error-codes']).map(([code, error]) => [code, readErrorCode(error)]))],
    ['facts', readFacts(document['x-facts'])],
    ['info', isObject(document.info) ? record(splitKeywords(document.info, [])) : undefined],
    ...splitKeywords(document, understood),
  ]);
  return { tree, owners: reader.owners };
}

/** `x-facts` that are measures; of one that is a text only the wording can change. */
function readFacts(source: JsonValue | undefined): JsonObject {
  const measures = entriesOf(source).filter(([, fact]) => fact.text === undefined);
  return record(measures.map(([name, fact]) => [name, wordOf(Object.values(fact)[0] ?? '')]));
}

function readRetries(source: JsonObject): JsonObject {
  return record(Object.entries(source).map(([name, value]) => [name, isScalar(value) ? value : wordOf(value)]));
}

function readErrorCode(source: JsonObject): JsonObject {
  return record([
    ['status', String(source.status)],
    // What to do about an error is advice: the API answers the same.
    ...splitKeywords({ ...source, description: source.retry ?? '' }, ['status', 'retry']),
  ]);
}

function readScheme(source: JsonObject): JsonObject {
  const place = ['type', 'scheme', 'in', 'name', 'openIdConnectUrl'].map((key) => source[key] ?? '').filter(String);
  return record([
    ['place', place.join(' ')],
    ['flows', record(entriesOf(source.flows).map(([name, flow]) => [name, readFlow(flow)]))],
    ...splitKeywords(source, ['type', 'scheme', 'in', 'name', 'openIdConnectUrl', 'flows']),
  ]);
}

function readFlow(source: JsonObject): JsonObject {
  const urls = ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl'];
  return record([
    ...urls.map((url) => [url, source[url]] as const),
    ['scopes', setOf(isObject(source.scopes) ? Object.keys(source.scopes) : [])],
    ...splitKeywords(source, [...urls, 'scopes']),
  ]);
}

function isScalar(value: JsonValue): boolean {
  return typeof value !== 'object';
}
