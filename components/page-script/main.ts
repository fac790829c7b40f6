/**
 * What works on every page without React. It stands inline in the head, the same on every page: so it runs
 * before the first paint, no click can come before it, and a content security policy can name it by its hash.
 */
import { loadPalette } from '#components/search/load-palette.ts';
import { installSearch } from '#components/search/search-script.ts';
import { listenFirst } from '#components/ui/listen-first.ts';
import { readChoice, restoreChoice } from './choices.ts';
import { copyFor } from './copy.ts';
import { sendFeedback } from './feedback.ts';
import { keepEarlyClick, startFrameworkWhenDue } from './framework.ts';
import { markUnseen } from './last-visit.ts';
import { showLateParts } from './late-parts.ts';
import { paintOnce } from './paint-once.ts';
import { followReading } from './ruler.ts';
import { chooseTab, moveByKey, restoreTabs } from './tabs.ts';
import { restoreTheme, switchTheme } from './theme.ts';
import { markUpstream } from './upstream-kind.ts';

paintOnce();
restoreTheme();
restoreChoice('sample-language');
markUpstream();
showLateParts();
void startFrameworkWhenDue();
keepEarlyClick();

installSearch(loadPalette);

// Between two pieces of the page that are parsed, so that nothing is painted with another choice than the kept one.
const parsing = new MutationObserver(restoreTabs);
if (readChoice('sample-language')) parsing.observe(document, { childList: true, subtree: true });

document.addEventListener('DOMContentLoaded', () => {
  parsing.disconnect();
  restoreTabs();
  markUnseen();
});

// The first paint needs no ruler, and waits for nothing that comes so late.
window.addEventListener('load', () => setTimeout(followReading));

listenFirst('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const control = target.closest<HTMLButtonElement>('[data-switch-theme], [data-copy], [role="tab"]');
  if (!control) return;
  if ('switchTheme' in control.dataset) switchTheme();
  else if ('copy' in control.dataset) void copyFor(control);
  else chooseTab(control);
});

listenFirst('keydown', (event) => {
  const tab = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[role="tab"]') : null;
  if (tab) moveByKey(event, tab);
});

listenFirst('submit', (event) => {
  if (!(event.target instanceof HTMLFormElement) || !('feedback' in event.target.dataset)) return;
  event.preventDefault();
  void sendFeedback(event.target);
});
