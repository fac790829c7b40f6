import { CodeTabs } from '#components/docs/code-tabs.tsx';
import { useChoice } from '#components/ui/use-choice.ts';
import type { PlainRequest } from '#lib/request/plain-request.ts';
import type { CodeLine } from '#lib/samples/highlight.ts';
import { renderSample } from '#lib/samples/render-sample.ts';
import { findSampleLanguage } from '#lib/samples/sample-languages.ts';
import { useHighlightedLines } from './use-highlighted-lines.ts';

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
  const code = (id = '') => {
    const language = findSampleLanguage(id);
    return language ? renderSample(language, request, { keyVariable, notes }) : '';
  };
  const lines = useHighlightedLines(
    isInitial ? undefined : code(chosen?.id),
    findSampleLanguage(chosen?.id ?? '')?.highlightAs ?? 'shell',
    chosen?.lines ?? [],
  );
  const shown = samples.map((sample) => {
    if (isInitial) return sample;
    // Nobody sees the others: plain text will do until they are chosen.
    return { ...sample, lines: sample === chosen ? lines : [[{ text: code(sample.id), kind: '' as const }]] };
  });
  return <CodeTabs samples={shown} />;
}
