import { notFound } from 'next/navigation';
import { PageHead } from '#components/docs/page-head.tsx';
import { Endpoint } from '#components/reference/endpoint.tsx';
import { OperationBody } from '#components/reference/operation-body.tsx';
import { Traits } from '#components/reference/traits.tsx';
import { MarkdownText } from '#components/ui/markdown-text.tsx';
import { operationTrail } from '#lib/content/breadcrumbs.ts';
import { readChangelog } from '#lib/content/changelog/read-changelog.ts';
import { touchingEntries } from '#lib/content/changelog/touching-entries.ts';
import { findOperationPage } from '#lib/content/operation-page.ts';
import { renderOperationProse } from '#lib/content/operation-prose.ts';
import { firstParagraph } from '#lib/content/plain-text.ts';
import { readDescription } from '#lib/content/read-description.ts';
import { operationLimits } from '#lib/openapi/operation-limits.ts';
import { mdxComponents } from '../../mdx-components.tsx';
import { OperationConsole } from '../../operation-console.tsx';
import { PageAtAGlance } from '../../page-at-a-glance.tsx';
import { PageEnd } from '../../page-end.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { SiteFrame } from '../../site-frame.tsx';
import styles from './page.module.css';

type Props = { params: Promise<{ path: string[] }> };

/** All operations are known at build; any other path is the 404 page's, which nothing caches. */
export const dynamicParams = false;

export function generateStaticParams() {
  return readDescription().operations.map(({ href }) => ({ path: href.split('/').slice(2) }));
}

export async function generateMetadata({ params }: Props) {
  const operation = findOperationPage(hrefOf(await params));
  return operation
    ? pageMetadata({ title: operation.summary, description: firstParagraph(operation.description) }, operation.href)
    : {};
}

export default async function OperationPage({ params }: Props) {
  const operation = findOperationPage(hrefOf(await params));
  if (!operation) notFound();
  const description = readDescription();
  const prose = await renderOperationProse(operation);
  return (
    <SiteFrame href={operation.href} layout="rail">
      <article className={styles.text}>
        <PageHead
          trail={operationTrail(operation)}
          title={operation.summary}
          endpoint={
            <Endpoint method={operation.method} origin={description.servers[0]?.url ?? ''} path={operation.path} />
          }
          lede={<MarkdownText text={operation.description} />}
          strip={<PageAtAGlance href={operation.href} />}
          traits={<Traits operation={operation} limits={operationLimits(description, operation)} />}
        />
        <OperationBody
          description={description}
          operation={operation}
          prose={prose ? <prose.Content components={mdxComponents} /> : null}
          changes={touchingEntries(readChangelog(), description, operation)}
          footer={<PageEnd href={operation.href} />}
        />
      </article>
      <OperationConsole operation={operation} />
    </SiteFrame>
  );
}

function hrefOf({ path }: { path: string[] }): string {
  return ['/reference', ...path].join('/');
}
