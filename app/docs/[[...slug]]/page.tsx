import { notFound } from 'next/navigation';
import { PageHead } from '#components/docs/page-head.tsx';
import { guideTrail } from '#lib/content/breadcrumbs.ts';
import { findGuide } from '#lib/content/guide.ts';
import { readGuides } from '#lib/content/page-source.ts';
import { readingMinutes } from '#lib/content/reading-time.ts';
import { GuideBody } from '../../guide-body.tsx';
import { PageAtAGlance } from '../../page-at-a-glance.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { SiteFrame } from '../../site-frame.tsx';

type Props = { params: Promise<{ slug?: string[] }> };

/** All guides are known at build; any other path is the 404 page's, which nothing caches. */
export const dynamicParams = false;

export function generateStaticParams() {
  return readGuides()
    .filter((guide) => guide.href !== '/')
    .map((guide) => ({ slug: guide.href.split('/').slice(2) }));
}

export async function generateMetadata({ params }: Props) {
  const guide = findGuide(hrefOf(await params));
  return guide ? pageMetadata(guide.frontmatter, guide.href) : {};
}

export default async function GuidePage({ params }: Props) {
  const guide = findGuide(hrefOf(await params));
  if (!guide) notFound();
  const { title, description } = guide.frontmatter;
  const head = (
    <PageHead
      trail={guideTrail(guide.href)}
      title={title}
      lede={<p>{description}</p>}
      strip={<PageAtAGlance href={guide.href} minutes={readingMinutes(guide)} />}
    />
  );
  return (
    <SiteFrame href={guide.href} layout="wide">
      <GuideBody guide={guide} head={head} />
    </SiteFrame>
  );
}

function hrefOf({ slug = [] }: { slug?: string[] }): string {
  return ['/docs', ...slug].join('/');
}
