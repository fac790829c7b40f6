import type { IconName } from '#components/ui/icon.tsx';
import type { SearchKind } from '#lib/search/search-document.ts';

/** The icon before a hit that has no method. */
export const kindIcons: Record<SearchKind, IconName> = {
  operation: 'arrow',
  parameter: 'field',
  field: 'field',
  object: 'field',
  header: 'field',
  scope: 'field',
  error: 'warning',
  guide: 'page',
  change: 'page',
};

/** Kinds whose title is a name of the API rather than words. */
export const codeKinds: ReadonlySet<SearchKind> = new Set(['field', 'header', 'scope', 'error']);
