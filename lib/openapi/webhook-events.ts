import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument } from './document.ts';
import { describeSchema } from './schema-field.ts';

/** An event that webhooks tell of. */
export type WebhookEvent = {
  /** `account.created`, or a family as in `custom.*`. */
  name: string;
  description: string;
  /** The names of the fields in its `data`; none where the sender of the event chooses them. */
  dataFields: string[];
};

/** The events of the `webhooks` section (OpenAPI 3.1, section 4.8.1), in document order. */
export function readWebhookEvents(document: OpenApiDocument): WebhookEvent[] {
  return Object.entries(objectAt(document.webhooks)).map(([name, item]) => {
    const operation = objectAt(objectAt(item).post);
    const media = objectAt(objectAt(objectAt(operation.requestBody).content)['application/json']);
    const data = describeSchema(document, objectAt(media.schema)).children.find((field) => field.name === 'data');
    return {
      name,
      description: String(operation.description ?? ''),
      dataFields: data?.children.map((field) => field.name) ?? [],
    };
  });
}

function objectAt(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}
