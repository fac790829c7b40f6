/** What a figure says. All of it is Markdown, in words that need no drawing but for the caption. */
export type FigureText = {
  /** Stands below the drawing. */
  caption: string;
  /** In place of the drawing, for those who do not see it, and in the Markdown of its page: what it shows in all. */
  summary: string;
  /** And in order. */
  steps: string[];
};
