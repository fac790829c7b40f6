import styles from './icon.module.css';
import sprite from './icons.svg';

export type IconName =
  | 'arrow'
  | 'best'
  | 'check'
  | 'chevron'
  | 'close'
  | 'copy'
  | 'danger'
  | 'download'
  | 'feed'
  | 'field'
  | 'git'
  | 'info'
  | 'menu'
  | 'page'
  | 'plus'
  | 'refresh'
  | 'search'
  | 'theme'
  | 'tip'
  | 'up'
  | 'warning';

/** A 16 px line icon from the sprite beside this file, always beside a word or inside a labelled control. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon ${styles.icon}`} aria-hidden="true">
      <use href={`${sprite.src}#${name}`} />
    </svg>
  );
}
