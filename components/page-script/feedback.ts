/**
 * Sends the form that asks whether the page was helpful without leaving the page, so that what was done on it stays. The
 * paragraph of thanks stands before the form, the status after it.
 */
export async function sendFeedback(form: HTMLFormElement): Promise<void> {
  const { previousElementSibling: thanks, nextElementSibling: status, parentElement: block } = form;
  if (!status || status.textContent === sending) return;
  status.textContent = sending;
  const { page, isHelpful, text } = Object.fromEntries(new FormData(form));
  let problem: string | undefined;
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ page, isHelpful: isHelpful === 'true', text }),
    });
    if (!answer.ok) problem = (await answer.json()).detail;
  } catch {
    problem = 'Your answer was not kept: the site does not answer. Try again.';
  }
  if (problem === undefined) {
    form.hidden = true;
    block?.focus();
  }
  status.textContent = problem ?? thanks?.textContent ?? '';
}

const sending = 'Sending…';
