import 'server-only';

/** What a visitor said of a page. Nothing tells who they are. */
export type Feedback = { page: string; isHelpful: boolean; text: string };

/** The same as it is kept: with the time, RFC 3339 in UTC. */
export type KeptFeedback = { sentAt: string } & Feedback;

/**
 * Keeps feedback, a bounded number of it: the oldest goes when there is no room. What is said of a text that has changed
 * since is worth least, and a store that refused what is new would need somebody to notice.
 */
export type FeedbackStore = {
  /** Rejects when it cannot be kept. */
  add: (feedback: KeptFeedback) => Promise<void>;
  /** All of it, the oldest first. */
  read: () => AsyncIterable<KeptFeedback>;
  /** Lets go of connections. */
  close: () => Promise<void>;
};

/** With the longest texts about 40 MB. */
export const maxFeedback = 10_000;
