import styles from '#components/ui/icon.module.css';
import type { IconName } from '#components/ui/icon.tsx';
import sprite from '#components/ui/icons.svg';

const svg = 'http://www.w3.org/2000/svg';

/** The same 16 px icon as `Icon`, for what is made without React. */
export function icon(name: IconName): SVGSVGElement {
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('class', `icon ${styles.icon}`);
  made.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `${sprite.src}#${name}`);
  made.append(use);
  return made;
}
