export type OperationPlace = { tag: string; operationId: string; method: string; path: string };

export type OperationNames = { hrefOf(place: OperationPlace): string };

/** `createAccount` → `create-account`, `Audit trail` → `audit-trail`, `get /v1/a/{id}` → `get-v1-a-id`. */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** `/reference/schemas` and `/reference/webhooks` belong to the named schemas and webhooks of the document. */
const reservedTags = new Set(['schemas', 'webhooks']);

/** The URL segment of a tag; one that would hide a page of the portal's own gets `-tag`. */
export function tagSegment(tag: string): string {
  const segment = kebabCase(tag) || 'default';
  return reservedTags.has(segment) ? `${segment}-tag` : segment;
}

/**
 * Gives each operation its page. The URLs are bookmarked by others: tag and operationId in kebab-case, without a
 * leading `tag/` in the id; without an id, method and path; the second of two equal ones gets `-2`, in document order.
 */
export function createOperationNames(): OperationNames {
  const taken = new Map<string, number>();
  return {
    hrefOf({ tag, operationId, method, path }) {
      const id = operationId.startsWith(`${tag}/`) ? operationId.slice(tag.length + 1) : operationId;
      const href = `/reference/${tagSegment(tag)}/${kebabCase(id) || kebabCase(`${method} ${path}`)}`;
      const count = (taken.get(href) ?? 0) + 1;
      taken.set(href, count);
      return count === 1 ? href : `${href}-${count}`;
    },
  };
}
