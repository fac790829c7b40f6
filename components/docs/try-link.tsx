import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';

/** A link to a console that is filled in and waits to be sent. */
export function TryLink({ href, title }: { href: string; title: string }) {
  return (
    <a className={controls.textButton} href={href}>
      {title}
      <Icon name="arrow" />
    </a>
  );
}
