/** Where a step of the tree leads: to the members of a collection, to a node, or, if it is not listed, to a value. */
export type Step = {
  shape: string;
  /** Set on a collection: what one member is called. */
  member?: string;
};

const members = (member: string, shape: string): Step => ({ member, shape });
const node = (shape: string): Step => ({ shape });

const others = {
  documentation: members('documentation', 'value'),
  extensions: members('extension', 'value'),
  keywords: members('keyword', 'value'),
};

/** How the tree of a contract is built, so that a path through it can be put into words. */
const shapes: Record<string, Record<string, Step>> = {
  contract: {
    operations: members('operation', 'operation'),
    webhooks: members('webhook', 'operation'),
    servers: members('server', 'value'),
    schemes: members('security scheme', 'scheme'),
    limits: members('limit', 'limit'),
    retries: node('retries'),
    errorCodes: members('error code', 'errorCode'),
    facts: members('fact', 'value'),
    info: node('info'),
    ...others,
  },
  operation: {
    credentials: members('credential', 'credential'),
    parameters: members('parameter', 'field'),
    body: node('body'),
    responses: members('response', 'response'),
    events: members('event', 'value'),
    limits: members('limit', 'limit'),
    idempotency: node('idempotency'),
    ...others,
  },
  credential: { scopes: members('needed scope', 'value') },
  /** A parameter, a header or a property. */
  field: { schema: node('schema'), media: members('media type', 'media'), ...others },
  body: { media: members('media type', 'media'), ...others },
  response: { headers: members('header', 'field'), media: members('media type', 'media'), ...others },
  media: { schema: node('schema'), ...others },
  schema: {
    types: members('type', 'value'),
    enum: members('enum value', 'value'),
    properties: members('property', 'field'),
    variants: members('variant', 'schema'),
    items: node('schema'),
    values: node('schema'),
    keys: node('schema'),
    ...others,
  },
  scheme: { flows: members('OAuth flow', 'flow'), ...others },
  flow: { scopes: members('offered scope', 'value'), ...others },
  limit: others,
  errorCode: others,
  info: others,
  retries: {},
  idempotency: {},
  value: {},
};

/** @returns undefined where a value stands. */
export function findStep(shape: string, key: string): Step | undefined {
  const steps = shapes[shape] ?? {};
  return Object.hasOwn(steps, key) ? steps[key] : undefined;
}
