import type { Metadata } from 'next';
import { ContentsRuler } from '#components/docs/contents-ruler.tsx';
import { Heading } from '#components/docs/heading.tsx';
import { PageHead } from '#components/docs/page-head.tsx';
import prose from '#components/docs/prose.module.css';
import { OperationIndex } from '#components/reference/operation-index.tsx';
import { MarkdownText } from '#components/ui/markdown-text.tsx';
import { guideTrail } from '#lib/content/breadcrumbs.ts';
import { readDescription } from '#lib/content/read-description.ts';
import { referencePage } from '#lib/content/reference-page.ts';
import styles from '../guide-body.module.css';
import { PageAtAGlance } from '../page-at-a-glance.tsx';
import { PageEnd } from '../page-end.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { SiteFrame } from '../site-frame.tsx';

const href = '/reference';

export function generateMetadata(): Metadata {
  return pageMetadata(referencePage(), href);
}

export default function ReferencePage() {
  const { tags, operations } = readDescription();
  const { title, description } = referencePage();
  const groups = tags
    .map((tag) => ({ tag, own: operations.filter((operation) => operation.tag === tag.name) }))
    .filter(({ own }) => own.length > 0);
  return (
    <SiteFrame href={href} layout="wide">
      <div className={styles.columns}>
        <article>
          <PageHead
            trail={guideTrail(href)}
            title={title}
            lede={<p>{description}</p>}
            strip={<PageAtAGlance href={href} />}
          />
          <div className={prose.prose}>
            {groups.flatMap(({ tag, own }) => [
              <Heading key={tag.segment} level={2} id={tag.segment} title={tag.title} name={tag.title} />,
              <div key={`${tag.segment} text`}>
                <MarkdownText text={tag.description} />
              </div>,
              <OperationIndex
                key={`${tag.segment} operations`}
                operations={own.map(({ href: page, summary, method, path, deprecation }) => ({
                  href: page,
                  title: summary,
                  method,
                  path,
                  isDeprecated: deprecation !== undefined,
                }))}
              />,
            ])}
            <PageEnd href={href} />
          </div>
        </article>
        <ContentsRuler headings={groups.map(({ tag }) => ({ id: tag.segment, title: tag.title }))} />
      </div>
    </SiteFrame>
  );
}
