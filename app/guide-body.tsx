import type { ReactNode } from 'react';
import { ContentsRuler } from '#components/docs/contents-ruler.tsx';
import prose from '#components/docs/prose.module.css';
import { renderGuide } from '#lib/content/guide.ts';
import type { PageSource } from '#lib/content/page-source.ts';
import styles from './guide-body.module.css';
import { mdxComponents } from './mdx-components.tsx';
import { PageEnd } from './page-end.tsx';

/** The text of a guide with its contents ruler and footer; `head` stands above the text in its column. */
export async function GuideBody({ guide, head }: { guide: PageSource; head?: ReactNode }) {
  const { Content, headings } = await renderGuide(guide);
  return (
    <div className={styles.columns}>
      <article>
        {head}
        <div className={prose.prose}>
          <Content components={mdxComponents} />
          <PageEnd href={guide.href} />
        </div>
      </article>
      <ContentsRuler headings={headings} />
    </div>
  );
}
