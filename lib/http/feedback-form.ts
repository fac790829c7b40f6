/** What a page's feedback form and the server that takes it agree on. */
export const feedbackForm = {
  path: '/api/feedback',
  /** Fragment of a page that shows the thanks, for those whose browser sent the form itself. */
  thanksId: 'feedback-thanks',
  /** UTF-16 units, line breaks as one: so a textarea's `maxlength` counts. */
  maxTextLength: 1000,
} as const;
