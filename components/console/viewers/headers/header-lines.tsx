import { Code } from '#components/ui/code.tsx';
import type { CodeLine } from '#lib/samples/highlight.ts';

type HeaderLinesProps = { first: string; headers: [name: string, value: string][] };

/** The head of a message, as HTTP writes it. */
export function HeaderLines({ first, headers }: HeaderLinesProps) {
  const lines: CodeLine[] = [
    [{ text: first, kind: 'constant' }],
    ...headers.map(
      ([name, value]): CodeLine => [
        { text: name, kind: 'keyword' },
        { text: `: ${value}`, kind: '' },
      ],
    ),
  ];
  return <Code lines={lines} />;
}
