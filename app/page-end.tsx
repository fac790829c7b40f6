import { PageFeedback } from '#components/docs/page-feedback.tsx';
import { PageFooter } from '#components/docs/page-footer.tsx';
import { markdownHref } from '#lib/content/markdown/markdown-href.ts';
import { readNeighbours } from '#lib/content/neighbours.ts';
import { readProvenance } from '#lib/content/provenance.ts';

/** What every page ends with. */
export function PageEnd({ href }: { href: string }) {
  return (
    <PageFooter {...readNeighbours(href)} markdownHref={markdownHref(href)} {...readProvenance(href)}>
      <PageFeedback page={href} />
    </PageFooter>
  );
}
