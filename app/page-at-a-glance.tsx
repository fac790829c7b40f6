import { PageStrip } from '#components/docs/page-strip.tsx';
import { assistantLinks } from '#lib/content/machines/assistants.ts';
import { markdownHref } from '#lib/content/markdown/markdown-href.ts';
import { readProvenance } from '#lib/content/provenance.ts';

/** The strip below a page's lede. */
export function PageAtAGlance({ href, minutes }: { href: string; minutes?: number }) {
  return (
    <PageStrip
      minutes={minutes}
      updated={readProvenance(href).updated}
      markdownHref={markdownHref(href)}
      assistants={assistantLinks(href)}
    />
  );
}
