import { isPair, isScalar, type Pair, parseDocument, Scalar, visit } from 'yaml';

/** Keywords that tell people something and that no client can notice. */
const texts: ReadonlySet<unknown> = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'x-deprecation',
  'x-enumDeprecations',
  'x-enumDescriptions',
  'x-patternDescription',
]);

/** Their keys are names of the description's own, not keywords. */
const collections: ReadonlySet<unknown> = new Set(['properties', 'headers', 'schemas', 'scopes', 'x-facts']);

/** Their values are data of the API. */
const values: ReadonlySet<unknown> = new Set(['default', 'const', 'enum']);

/**
 * What of an API description (YAML) is kept to be compared with later ones: the whole contract as it is written, without
 * the texts and examples, so that editing these makes no difference. It stays a valid description.
 *
 * @throws Error when what is kept refers by a YAML alias to what is left out.
 */
export function snapshotOf(description: string): string {
  const document = parseDocument(description);
  document.commentBefore = null;
  visit(document, {
    Node: (_key, node) => {
      node.comment = null;
      node.commentBefore = null;
    },
    Pair: (_key, pair, path) => {
      const keyword = keyOf(pair);
      const parents = path.filter((step) => isPair(step)).map(keyOf);
      if (values.has(keyword) && !collections.has(parents.at(-1))) return visit.SKIP;
      if (!texts.has(keyword) || collections.has(parents.at(-1))) return undefined;
      if (keyword !== 'description' || parents.at(-2) !== 'responses') return visit.REMOVE;
      // A response is no response without it, but it may be empty (OpenAPI 3.1, section 4.8.17).
      pair.value = new Scalar('');
      return visit.SKIP;
    },
  });
  return document.toString({ lineWidth: 120 });
}

function keyOf(pair: Pair): unknown {
  return isScalar(pair.key) ? pair.key.value : undefined;
}
