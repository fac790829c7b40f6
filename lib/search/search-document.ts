/** What a document is about; it decides icon, group and weight of a hit. */
export type SearchKind =
  | 'operation'
  | 'parameter'
  | 'object'
  | 'field'
  | 'header'
  | 'scope'
  | 'error'
  | 'guide'
  | 'change';

/** One thing that can be found: a section, an operation, a field, an error code, an entry of the changelog. */
export type SearchDocument = {
  /** Path and anchor that a hit leads to. */
  href: string;
  kind: SearchKind;
  title: string;
  /** One line beside the title: where it stands, or what it is. */
  context: string;
  /** Words and names that it goes by: operationId, method and path, status, prefix of ids. */
  names: string;
  /** Everything else that is said of it. Searched and not sent, but for the excerpts of the page. */
  text: string;
  /** Set on an operation and on its parameters. */
  method: string | undefined;
  /** How much it counts beside others that answer as well; 1 where nothing is said. */
  weight?: number | undefined;
};

/** What a hit shows, kept in the index beside the words. */
export type StoredDocument = Pick<SearchDocument, 'href' | 'kind' | 'title' | 'context' | 'method' | 'weight'>;
