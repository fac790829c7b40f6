import { Code } from '#components/ui/code.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import type { CodeLine } from '#lib/samples/highlight.ts';

/** One request in several languages; the chosen language is remembered over the site. */
export function CodeTabs({ samples }: { samples: { id: string; title: string; lines: CodeLine[] }[] }) {
  return (
    <figure className="panel">
      <Tabs
        label="Language"
        remember="sample-language"
        actions={<CopyButton label="Copy code" />}
        tabs={samples.map(({ id, title, lines }) => ({ id, label: title, panel: <Code lines={lines} /> }))}
      />
    </figure>
  );
}
