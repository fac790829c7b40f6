import { DateText } from '#components/ui/date-text.tsx';
import type { Deprecation } from '#lib/openapi/deprecation.ts';

/** Since when something is deprecated, when it ends, and where to read on, as far as that is known. */
export function DeprecationNote({ deprecation: { since, sunset, link } }: { deprecation: Deprecation }) {
  return (
    <>
      Deprecated
      {since ? (
        <>
          {' '}
          since <DateText date={since} />
        </>
      ) : null}
      {sunset ? (
        <>
          , ends <DateText date={sunset} />
        </>
      ) : null}
      {link ? (
        <>
          . <a href={link}>What to do</a>
        </>
      ) : null}
    </>
  );
}
