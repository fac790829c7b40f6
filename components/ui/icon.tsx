import styles from './icon.module.css';

export type IconName =
  | 'arrow'
  | 'best'
  | 'check'
  | 'chevron'
  | 'close'
  | 'copy'
  | 'danger'
  | 'git'
  | 'info'
  | 'menu'
  | 'plus'
  | 'refresh'
  | 'theme'
  | 'tip'
  | 'warning';

/** A 16 px line icon from `/icons.svg`, always beside a word or inside a labelled control. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon ${styles.icon}`} aria-hidden="true">
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}
