const key = 'changelog-seen';

/**
 * Marks the entries of the changelog that are newer than the newest one of the last visit. What is marked stays so until this
 * tab is closed. On a first visit, and where storage is blocked, nothing is.
 */
export function markUnseen(): void {
  const newest = document.querySelector<HTMLElement>('[data-changelog]')?.dataset.changelog;
  if (!newest) return;
  try {
    const seen = sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? newest;
    sessionStorage.setItem(key, seen);
    localStorage.setItem(key, newest);
    for (const mark of document.querySelectorAll<HTMLElement>('[data-published]')) {
      mark.hidden = (mark.dataset.published ?? '') <= seen;
    }
  } catch {
    // Storage may be blocked.
  }
}
