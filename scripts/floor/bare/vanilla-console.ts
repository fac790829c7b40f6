// The least that a console can be: a field, a fetch, and the answer as text.
const form = document.querySelector('form');
const answer = document.querySelector('output');

form?.querySelector('button')?.addEventListener('click', async () => {
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: form.querySelector('textarea')?.value,
  });
  if (answer) answer.textContent = `${response.status}\n${await response.text()}`;
});
