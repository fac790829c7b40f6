import { ChangeList } from '#components/changelog/change-list.tsx';
import { ContentsRuler } from '#components/docs/contents-ruler.tsx';
import { Heading } from '#components/docs/heading.tsx';
import { PageHead } from '#components/docs/page-head.tsx';
import prose from '#components/docs/prose.module.css';
import { DateText } from '#components/ui/date-text.tsx';
import { entryTrail } from '#lib/content/breadcrumbs.ts';
import { describeEntry } from '#lib/content/changelog/describe-entry.ts';
import type { ChangelogEntry } from '#lib/content/changelog/parse-entry.ts';
import { renderMdx } from '#lib/content/mdx/render-mdx.ts';
import columns from './guide-body.module.css';
import { mdxComponents } from './mdx-components.tsx';
import { PageAtAGlance } from './page-at-a-glance.tsx';
import { PageEnd } from './page-end.tsx';
import { SiteFrame } from './site-frame.tsx';

const changesId = 'what-changed';

/** The page of one entry: its changes, then its text. */
export async function ChangelogEntryPage({ entry }: { entry: ChangelogEntry }) {
  const { Content, headings } = await renderMdx(entry.file, entry.body);
  const { href, title, date, subject, isDraft, changes } = describeEntry(entry);
  return (
    <SiteFrame href={href} layout="wide">
      <div className={columns.columns}>
        <article>
          <PageHead
            trail={entryTrail()}
            title={title}
            lede={
              <p>
                <DateText date={date} />, {subject}
                {isDraft ? <b>, draft</b> : null}
              </p>
            }
            strip={<PageAtAGlance href={href} />}
          />
          <div className={prose.prose}>
            <Heading level={2} id={changesId} title="What changed" name="What changed" />
            <ChangeList changes={changes} />
            <Content components={mdxComponents} />
            <PageEnd href={href} />
          </div>
        </article>
        <ContentsRuler headings={[{ id: changesId, title: 'What changed' }, ...headings]} />
      </div>
    </SiteFrame>
  );
}
