import { Code } from '#components/ui/code.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import type { CodeLine } from '#lib/samples/highlight.ts';

export type HighlightedExample = { id: string; status: string; title: string; lines: CodeLine[] };

/** What the API answers, as documented: a tab for each status. */
export function ExampleResponse({ examples }: { examples: HighlightedExample[] }) {
  return (
    <>
      <header className="bar">
        <b className="push">Example response</b>
      </header>
      {examples.length > 0 && (
        <Tabs
          label="Example by status"
          tabs={examples.map(({ id, status, lines }) => ({
            id,
            label: <Status code={status} />,
            panel: <Code lines={lines} />,
          }))}
        />
      )}
    </>
  );
}
