const doneForMs = 1200;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Copies the text that a button names in `data-copy`, the whole address of the path in its `data-copy-address`, or what
 * is at the address in its `data-copy-from`, or, without any, the code shown in the figure around it; of a diff, what is there after the change, ready to be used: no removed lines, no
 * signs.
 * For 1.2 s the button shows a check and the page's announcer says "Copied"; it says so too when the browser refuses.
 */
export async function copyFor(button: HTMLElement): Promise<void> {
  let outcome = 'Copied';
  try {
    await writeFor(button);
    button.dataset.done = '';
  } catch {
    outcome = 'Copying failed';
  }
  const announcer = document.getElementById('announcer');
  if (announcer) announcer.textContent = outcome;
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (announcer) announcer.textContent = '';
    for (const done of document.querySelectorAll<HTMLElement>('[data-done]')) delete done.dataset.done;
  }, doneForMs);
}

async function writeFor(button: HTMLElement): Promise<void> {
  const { copy, copyFrom, copyAddress } = button.dataset;
  if (copyAddress) return navigator.clipboard.writeText(copy + new URL(copyAddress, location.href).href);
  if (copyFrom === undefined) return navigator.clipboard.writeText(copy || shownCode(button));
  // As a promise, since Safari allows copying only at once after the click.
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': fetchText(copyFrom) })]);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
}

function shownCode(button: HTMLElement): string {
  const blocks = button.closest('figure')?.querySelectorAll('pre') ?? [];
  const shown = [...blocks].find((block) => !block.closest('[hidden]'));
  const copy = shown?.cloneNode(true) as HTMLElement | undefined;
  for (const removed of copy?.querySelectorAll('del') ?? []) removed.remove();
  return copy?.textContent.trimEnd() ?? '';
}
