/** A piece of code that readers are shown, as they would run it. */
export type Sample = {
  /** Where it stands, for failures: a file with a line, or an operation with a language. */
  place: string;
  language: SampleLanguage;
  source: string;
  /** Where its author says it belongs, such as `scripts/check.mjs`. */
  fileName?: string | undefined;
  /** Statuses its requests meet beside those of success. */
  answers: { status: number; isCertain: boolean }[];
  /** Samples of one folder run one after the other, as a page is read; others do not wait. */
  folder: string;
};

export type SampleLanguage = 'sh' | 'js' | 'python';
