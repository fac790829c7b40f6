/** How far below the top of the window a heading still counts as not reached: header and a line of text. */
const readingLinePx = 120;

type Section = { link: HTMLAnchorElement; heading: HTMLElement };

/**
 * Marks in the contents ruler the section that is being read: the last one whose heading has passed the reading line,
 * and before all of them the first.
 */
export function followReading(): void {
  const ruler = document.querySelector<HTMLElement>('[data-ruler]');
  if (!ruler) return;
  const sections = sectionsOf(ruler);
  let current: HTMLAnchorElement | undefined;
  let isDue = false;
  const follow = () => {
    isDue = false;
    const next = findCurrent(sections);
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'location');
    if (next) keepInView(ruler, next);
    current = next;
  };
  const followSoon = () => {
    if (!isDue) requestAnimationFrame(follow);
    isDue = true;
  };
  for (const event of ['scroll', 'resize', 'hashchange']) addEventListener(event, followSoon, { passive: true });
  followSoon();
}

function sectionsOf(ruler: HTMLElement): Section[] {
  return [...ruler.querySelectorAll('a')].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
}

function findCurrent(sections: Section[]): HTMLAnchorElement | undefined {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  const tops = sections.map(({ link, heading }) => ({ link, top: heading.getBoundingClientRect().top }));
  const passed = (tops.findLast(({ top }) => top < readingLinePx) ?? tops[0])?.link;
  if (scrollTop === 0 || scrollTop + clientHeight < scrollHeight - 2) return passed;
  // At its end the page cannot bring its last headings up to the line: what the address asks for counts, else the last.
  const inView = tops.filter(({ top }) => top > 0 && top < clientHeight);
  return (inView.find(({ link }) => link.hash === location.hash) ?? inView.at(-1))?.link ?? passed;
}

/** A ruler that is taller than the window scrolls by itself; the page must not move with it. */
function keepInView(ruler: HTMLElement, link: HTMLElement): void {
  const { top, bottom } = ruler.getBoundingClientRect();
  const { top: linkTop, bottom: linkBottom } = link.getBoundingClientRect();
  if (linkTop < top) ruler.scrollTop -= top - linkTop;
  if (linkBottom > bottom) ruler.scrollTop += linkBottom - bottom;
}
