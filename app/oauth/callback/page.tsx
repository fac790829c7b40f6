import type { Metadata } from 'next';
import { PageHead } from '#components/docs/page-head.tsx';
import { SiteFrame } from '../../site-frame.tsx';

export const metadata: Metadata = {
  title: 'Answer to a request for access',
  robots: { index: false },
  // The address holds a code.
  referrer: 'no-referrer',
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What an application gets of an authorization: code, error, state, issuer (RFC 6749, section 4.1.2; RFC 9207). */
const parameters = ['code', 'error', 'error_description', 'state', 'iss'];

/** The registered `redirect_uri` of this site: it shows what an application of yours would be told, and uses it for nothing. */
export default async function OAuthCallbackPage({ searchParams }: Props) {
  const given = await searchParams;
  const shown = parameters.flatMap((name) => {
    const value = given[name];
    return typeof value === 'string' ? [{ name, value }] : [];
  });
  const isGranted = typeof given.code === 'string';
  const lede = isGranted
    ? 'Access was granted. An application would now exchange this code for tokens, within 60 seconds and once.'
    : 'No access was granted. An application would be told this.';
  return (
    <SiteFrame href={undefined} layout="wide">
      <PageHead trail={[{ title: 'Guides', href: '/' }]} title="Answer to a request for access" lede={<p>{lede}</p>} />
      <dl>
        {shown.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </SiteFrame>
  );
}
