import { Code } from '#components/ui/code.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import type { CodeLine, LineMark } from '#lib/samples/highlight.ts';

type CodeSample = { id: string; title: string; lines: CodeLine[]; marks?: (LineMark | undefined)[] };

/** The same in several languages; the chosen language is remembered over the site. */
export function CodeTabs({ samples }: { samples: CodeSample[] }) {
  return (
    <figure className="panel">
      <Tabs
        label="Language"
        remember="sample-language"
        actions={<CopyButton label="Copy code" />}
        tabs={samples.map(({ id, title, lines, marks }) => ({
          id,
          label: title,
          panel: <Code lines={lines} marks={marks} />,
        }))}
      />
    </figure>
  );
}
