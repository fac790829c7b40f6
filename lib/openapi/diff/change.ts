/** What a change is called in the changelog. */
export type ChangeKind = 'added' | 'changed' | 'deprecated' | 'breaking';

/** `documentation` reaches people only; `compatible` needs an entry, but nobody has to act. */
export type Severity = 'breaking' | 'compatible' | 'documentation';

/** One thing that differs between two descriptions, however many operations it touches. */
export type Change = {
  kind: ChangeKind;
  severity: Severity;
  /** Names the change, so that an entry can: `Account.nickname`, `query limit maximum 200`. */
  path: string;
  /** The component schema it stands in; undefined where it belongs to operations or to the whole API. */
  schema: string | undefined;
  /** Ids of the operations and webhooks that it touches, sorted; empty where it belongs to the whole API. */
  operations: string[];
  /** A sentence in Markdown. */
  text: string;
  /** Why it has its severity. */
  reason: string;
};
