import { useEffect, useMemo } from 'react';
import { bodyKind } from '#lib/http/body-kind.ts';
import { parseJson } from '#lib/http/json.ts';
import { checkAnswer, type Difference } from '#lib/request/check-answer.ts';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import { outlineFor, type ResponseGuide } from '#lib/request/response-guide.ts';
import type { Answer } from '#lib/request/send-result.ts';
import { noteIds } from '../ids/note-ids.ts';
import { useModule } from '../use-module.ts';
import { DifferenceAdvice } from '../viewers/text/difference-advice.tsx';
import { TextViewer } from '../viewers/text/text-viewer.tsx';
import { Later } from './later.tsx';
import { useGuide } from './use-guide.ts';

const loadImage = () => import('../viewers/image/image-viewer.tsx');
const loadHex = () => import('../viewers/hex/hex-viewer.tsx');

/** Nobody nests deeper on purpose; a short body may hold any number of keys. */
const limits = { maxDepth: 512, maxKeys: 1_000_000 };

type BodyViewProps = { answer: Answer; operation: ConsoleOperation };

/** A body, in the viewer for its kind. */
export function BodyView({ answer, operation }: BodyViewProps) {
  const kind = bodyKind(answer.mediaType, answer.body.start);
  const guide = useGuide(operation);
  const image = useModule(kind === 'image' ? loadImage : undefined);
  const hex = useModule(kind === 'binary' ? loadHex : undefined);
  const differences = useMemo(
    () => (guide && kind === 'json' && answer.end === 'complete' ? findDifferences(guide, answer) : []),
    [guide, kind, answer],
  );
  const { text } = answer.body;
  useEffect(() => {
    if (guide && kind === 'json' && text !== undefined) noteIds(guide, text);
  }, [guide, kind, text]);
  const name = operation.id;
  switch (kind) {
    case 'empty':
      return <p className="pad">The answer has no body.</p>;
    case 'image':
      return <Later module={image}>{({ ImageViewer }) => <ImageViewer answer={answer} name={name} />}</Later>;
    case 'binary':
      return <Later module={hex}>{({ HexViewer }) => <HexViewer answer={answer} name={name} />}</Later>;
    default:
      return (
        <>
          <DifferenceAdvice differences={differences} />
          <TextViewer answer={answer} mayBeJson={kind === 'json'} name={name} guide={guide} differences={differences} />
        </>
      );
  }
}

/** Where a short answer is not as it is described, its offsets in bytes. */
function findDifferences(guide: ResponseGuide, { status, body }: Answer): Difference[] {
  const outline = outlineFor(guide, status);
  const { text } = body;
  const parsed = outline && text !== undefined ? parseJson(text, limits) : undefined;
  if (!outline || !parsed?.ok || text === undefined) return [];
  return checkAnswer(parsed.root, outline, guide.schemas).map((difference) => ({
    ...difference,
    offset: new TextEncoder().encode(text.slice(0, difference.offset)).length,
  }));
}
