import { Code } from '#components/ui/code.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { CodeLine } from '#lib/samples/highlight.ts';

/** A block of code in a frame, with its title and a button that copies it. */
export function CodeFigure({ title, lines }: { title: string; lines: CodeLine[] }) {
  return (
    <figure className="panel">
      <figcaption className="bar">
        <span className="push">{title}</span>
        <CopyButton label="Copy code" />
      </figcaption>
      <Code lines={lines} />
    </figure>
  );
}
