import type { JsonValue } from '#lib/http/json-value.ts';
import type { ParameterPlace } from './draft.ts';

/** What an answer is checked against of a schema: names, types and constants. `line` is where it stands in the document. */
export type SchemaOutline =
  | { ref: string }
  | {
      line: number;
      /** JSON types that are allowed; absent where any is. */
      types?: string[];
      constant?: JsonValue;
      properties?: Record<string, SchemaOutline>;
      required?: string[];
      /** For members that `properties` does not name; absent where the description does not speak of any. */
      others?: SchemaOutline | true;
      items?: SchemaOutline;
      /** One of these has to fit as well. */
      variants?: SchemaOutline[];
    };

/** A kind of object with an operation that retrieves one by its id. */
export type ObjectKind = {
  /** What ids of the kind begin with: `acc_`. */
  prefix: string;
  operation: string;
  href: string;
  parameter: string;
  place: ParameterPlace;
};

/** What the console knows of an operation's answers; loaded with the first of them. */
export type ResponseGuide = {
  /** By status as the description writes it: `200`, `4XX`, `default`. */
  responses: Record<string, SchemaOutline>;
  /** Outlines that others name by `ref`. */
  schemas: Record<string, SchemaOutline>;
  objects: ObjectKind[];
  /** The page with a section for each error code, and the codes. */
  errors?: { page: string; codes: string[] };
};

/** The outline for a status: its own, its class's (`4XX`), or the default. */
export function outlineFor({ responses }: ResponseGuide, status: number): SchemaOutline | undefined {
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default;
}

/** The kind of object that a text is an id of. */
export function kindOfId({ objects }: ResponseGuide, text: string): ObjectKind | undefined {
  return objects.find(({ prefix }) => text.startsWith(prefix) && /^[\w-]+$/.test(text.slice(prefix.length)));
}
