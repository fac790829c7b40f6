import 'server-only';
import { feedbackForm } from '#lib/http/feedback-form.ts';
import { createProblem } from '#lib/http/problem.ts';
import { createPlainPage, escapeHtml } from '../plain-page.ts';
import type { Refusal } from '../refusal.ts';

/**
 * What a browser is shown that has sent the form itself when it was not kept: why, and the form again with what was typed.
 *
 * @param fields of the form, as they came.
 */
export function createUnkeptPage(
  refusal: Refusal,
  fields: object | undefined,
  isPage: (path: string) => boolean,
): Response {
  const { page, isHelpful, text } = { page: undefined, isHelpful: undefined, text: undefined, ...fields };
  const canBeSentAgain = isSafePage(page, isPage) && typeof isHelpful === 'boolean';
  const response = createPlainPage({
    status: createProblem(refusal.code, refusal.detail, '').status,
    title: 'Your answer was not kept',
    content: [
      `<p>${escapeHtml(refusal.detail)}</p>`,
      canBeSentAgain ? formOf(page, isHelpful, typeof text === 'string' ? text : '') : '',
      isSafePage(page, isPage) ? `<p><a href="${escapeHtml(page)}">Back to the page</a></p>` : '',
    ].join('\n'),
    formAction: "'self'",
  });
  for (const [name, value] of Object.entries(refusal.headers ?? {})) response.headers.set(name, value);
  return response;
}

function isSafePage(page: unknown, isPage: (path: string) => boolean): page is string {
  return typeof page === 'string' && isPage(page);
}

function formOf(page: string, isHelpful: boolean, text: string): string {
  return `<form action="${feedbackForm.path}" method="post">
<input type="hidden" name="page" value="${escapeHtml(page)}">
<input type="hidden" name="isHelpful" value="${isHelpful}">
<p><label for="text">Your text</label></p>
<p><textarea id="text" name="text" rows="8" cols="30" maxlength="${feedbackForm.maxTextLength}">
${escapeHtml(text)}</textarea></p>
<p><button>Send again</button></p>
</form>`;
}
