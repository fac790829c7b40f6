import 'server-only';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify } from 'yaml';
import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import type { OpenApiDocument } from '#lib/openapi/document.ts';

/** The API description as one YAML document, as `/openapi.yaml` serves it. */
export function printOpenApi(document: OpenApiDocument): string {
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 });
}

const known = new WeakMap<OpenApiDocument, Map<JsonObject, number>>();

/** The line of `/openapi.yaml` on which an object of the document begins; 0 for any other object. */
export function lineInOpenApi(document: OpenApiDocument, object: JsonObject): number {
  const lines = known.get(document) ?? readLines(document);
  known.set(document, lines);
  return lines.get(object) ?? 0;
}

function readLines(document: OpenApiDocument): Map<JsonObject, number> {
  const counter = new LineCounter();
  const parsed = parseDocument(printOpenApi(document), { lineCounter: counter });
  const lines = new Map<JsonObject, number>();

  function note(value: JsonValue | undefined, node: Node | null | undefined, offset: number): void {
    if (Array.isArray(value)) {
      if (!isSeq(node)) return;
      for (const [index, item] of value.entries()) {
        const child = node.items[index] as Node | undefined;
        note(item, child, child?.range?.[0] ?? offset);
      }
    } else if (typeof value === 'object' && value !== null) {
      // What several places share is where it stands first.
      if (!lines.has(value)) lines.set(value, counter.linePos(offset).line);
      if (!isMap(node)) return;
      for (const { key, value: child } of node.items) {
        if (isScalar(key)) note(value[String(key.value)], child as Node | null, key.range?.[0] ?? offset);
      }
    }
  }

  note(document, parsed.contents, 0);
  return lines;
}
