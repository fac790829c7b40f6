import { CopyButton } from '#components/ui/copy-button.tsx';
import { Method } from '#components/ui/method.tsx';
import styles from './endpoint.module.css';

type EndpointProps = { method: string; origin: string; path: string };

/** Method and address of an operation; phones leave the host out. */
export function Endpoint({ method, origin, path }: EndpointProps) {
  return (
    <p className={`row ${styles.endpoint}`}>
      <Method method={method} isSolid />
      <code>
        <span>{origin}</span>
        {path}
      </code>
      <CopyButton label="Copy URL" text={`${origin}${path}`} />
    </p>
  );
}
