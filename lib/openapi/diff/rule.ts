import type { Flow } from './schema-node.ts';

export type Movement = 'added' | 'removed' | 'raised' | 'lowered' | 'changed';

/** The kind that a change has in the changelog, or that it only reaches people. */
export type Verdict = 'added' | 'changed' | 'deprecated' | 'breaking' | 'documentation';

/** What a movement means to clients: of what they send, and of what they receive; with the reason, or one for each. */
export type Row = [
  aspect: string,
  movement: Movement,
  sent: Verdict,
  received: Verdict,
  reason: string,
  reasonReceived?: string,
];

export type Rule = Record<Flow, { verdict: Verdict; reason: string }>;
