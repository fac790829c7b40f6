import { CodeTabs } from '#components/docs/code-tabs.tsx';
import { useChoice } from '#components/ui/use-choice.ts';
import type { PlainRequest } from '#lib/request/plain-request.ts';
import type { CodeLine } from '#lib/samples/highlight.ts';
import { useHighlightedLines } from './use-highlighted-lines.ts';
import { useModule } from './use-module.ts';

/** What prints requests is loaded with the first edit: until then the page has what was printed at build. */
export const loadPrinter = () => import('./print-sample.ts');

export type HighlightedSample = { id: string; title: string; lines: CodeLine[] };

type RequestSamplesProps = {
  /** The initial draft, coloured at build. */
  samples: HighlightedSample[];
  request: PlainRequest;
  /** Whether the request is still that of the initial draft. */
  isInitial: boolean;
  keyVariable: string;
  /** What the code has to say of the request. */
  notes: string[];
};

/** The request as code in the reader's language. It follows the draft as that is typed. */
export function RequestSamples({ samples, request, isInitial, keyVariable, notes }: RequestSamplesProps) {
  const chosenId = useChoice('sample-language');
  const chosen = samples.find(({ id }) => id === chosenId) ?? samples[0];
  const loaded = useModule(isInitial ? undefined : loadPrinter);
  const printer = isInitial || loaded === 'failed' ? undefined : loaded;
  const print = (id = '') => printer?.printSample(id, request, { keyVariable, notes });
  const printed = print(chosen?.id);
  const lines = useHighlightedLines(printed?.code, printed?.language ?? 'shell', chosen?.lines ?? []);
  const shown = samples.map((sample) => {
    if (!printer) return sample;
    // Nobody sees the others: plain text will do until they are chosen.
    return {
      ...sample,
      lines: sample === chosen ? lines : [[{ text: print(sample.id)?.code ?? '', kind: '' as const }]],
    };
  });
  return <CodeTabs samples={shown} />;
}
