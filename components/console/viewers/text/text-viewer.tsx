import { useCallback, useState } from 'react';
import controls from '#components/ui/controls.module.css';
import type { BodyFace } from '#lib/http/body-index.ts';
import type { Difference } from '#lib/request/check-answer.ts';
import type { ResponseGuide } from '#lib/request/response-guide.ts';
import type { Answer } from '#lib/request/send-result.ts';
import { sizeText } from '../../measure-text.ts';
import { useModule } from '../../use-module.ts';
import { VirtualRows } from '../../virtual-rows/virtual-rows.tsx';
import { BodyActions } from '../body-actions.tsx';
import { BodyRowView } from './body-row-view.tsx';
import { SearchField } from './search-field.tsx';
import styles from './text-viewer.module.css';
import { useRows } from './use-rows.ts';
import { useSearch } from './use-search.ts';

const loadTree = () => import('../tree/tree-rows.tsx');

const titles: Record<BodyFace, string> = { pretty: 'Pretty', tree: 'Tree', raw: 'Raw' };

type TextViewerProps = {
  answer: Answer;
  mayBeJson: boolean;
  /** What a saved file is called, without its ending. */
  name: string;
  guide: ResponseGuide | undefined;
  /** Where the answer is not as it is described. */
  differences: Difference[];
};

/** A body of text: JSON laid out, as a tree or as it came, and anything else as it came. It can be searched and taken away. */
export function TextViewer({ answer, mayBeJson, name, guide, differences }: TextViewerProps) {
  const source = useRows(answer.body, mayBeJson);
  const [chosen, setFace] = useState<BodyFace>('pretty');
  const face = source.isJson() ? chosen : 'raw';
  const search = useSearch(source, face);
  const tree = useModule(face === 'tree' ? loadTree : undefined);
  const version = source.version();
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that were at hand may have been forgotten since.
  const need = useCallback((from: number, to: number) => source.need(face, from, to), [source, face, version]);

  if (!source.isReady()) {
    return (
      <p className="pad" role="status">
        Reading {sizeText(answer.body.byteLength)}
      </p>
    );
  }
  const common = { source, query: search.query, target: search.target, need, guide };
  return (
    <>
      <div className={styles.bar}>
        {source.isJson() && (
          <fieldset className={controls.segmented} aria-label="View of the body">
            {(['pretty', 'tree', 'raw'] as const).map((candidate) => (
              <button
                key={candidate}
                type="button"
                aria-pressed={candidate === face}
                onClick={() => setFace(candidate)}
              >
                {titles[candidate]}
              </button>
            ))}
          </fieldset>
        )}
        <SearchField search={search} label="Find in the body" />
        <BodyActions answer={answer} name={name} />
      </div>
      {face === 'tree' && tree && tree !== 'failed' ? (
        <tree.TreeRows {...common} />
      ) : (
        <VirtualRows
          key={face}
          count={source.count(face)}
          onRange={need}
          target={search.target}
          attributes={{ 'aria-label': 'Response body' }}
          render={(row) => (
            <BodyRowView
              row={source.row(face, row)}
              face={face}
              query={search.query}
              isCurrent={search.target?.row === row}
              guide={guide}
              differences={face === 'pretty' ? differences : []}
              nextOffset={source.row(face, row + 1)?.offset}
            />
          )}
        />
      )}
    </>
  );
}
