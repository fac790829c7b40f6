import { notFound } from 'next/navigation';
import { Facts } from '#components/docs/facts.tsx';
import { Hero } from '#components/docs/hero.tsx';
import { findGuide } from '#lib/content/guide.ts';
import { GuideBody } from './guide-body.tsx';
import { PageAtAGlance } from './page-at-a-glance.tsx';
import { pageMetadata } from './page-metadata.ts';
import { SiteFrame } from './site-frame.tsx';

export function generateMetadata() {
  const guide = findGuide('/');
  return guide ? pageMetadata(guide.frontmatter, '/') : {};
}

export default function OverviewPage() {
  const guide = findGuide('/');
  if (!guide) notFound();
  const { title, description, actions, course, facts } = guide.frontmatter;
  return (
    <SiteFrame href="/" layout="wide">
      <Hero title={title} lede={description} actions={actions} course={course} />
      {facts.length > 0 ? <Facts facts={facts} /> : null}
      <PageAtAGlance href="/" />
      <GuideBody guide={guide} />
    </SiteFrame>
  );
}
