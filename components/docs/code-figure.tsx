import { Code } from '#components/ui/code.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { CodeLine, LineMark } from '#lib/samples/highlight.ts';

type CodeFigureProps = { title: string; lines: CodeLine[]; marks?: (LineMark | undefined)[] };

/** A block of code in a frame, with its title and a button that copies it. */
export function CodeFigure({ title, lines, marks }: CodeFigureProps) {
  return (
    <figure className="panel">
      <figcaption className="bar">
        <span className="push">{title}</span>
        <CopyButton label="Copy code" />
      </figcaption>
      <Code lines={lines} marks={marks} />
    </figure>
  );
}
