import { useCallback, useReducer, useRef } from 'react';
import { hexRow, hexRowBytes } from '#lib/http/hex-row.ts';
import { readMediaType } from '#lib/http/media-type.ts';
import { readBytes } from '#lib/request/read-bytes.ts';
import type { Answer } from '#lib/request/send-result.ts';
import { VirtualRows } from '../../virtual-rows/virtual-rows.tsx';
import { BodyActions } from '../body-actions.tsx';
import viewers from '../text/text-viewer.module.css';

/** Read around what is on screen. */
const blockBytes = 65_536;
const maxBlocks = 64;

/** A body that is no text, as bytes. */
export function HexViewer({ answer, name }: { answer: Answer; name: string }) {
  const { body } = answer;
  const blocks = useRef(new Map<number, Uint8Array>());
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const need = useCallback(
    async (from: number, to: number) => {
      const known = blocks.current;
      const [first, last] = [from, to].map((row) => Math.floor((row * hexRowBytes) / blockBytes));
      for (let block = first ?? 0; block <= (last ?? 0); block += 1) {
        if (known.has(block)) continue;
        known.set(
          block,
          await readBytes(body, block * blockBytes, Math.min(body.byteLength, (block + 1) * blockBytes)),
        );
        redraw();
      }
      for (const block of known.keys()) {
        if (known.size <= maxBlocks) break;
        known.delete(block);
      }
    },
    [body],
  );

  function render(row: number) {
    const offset = row * hexRowBytes;
    const block = blocks.current.get(Math.floor(offset / blockBytes));
    const start = offset % blockBytes;
    return block ? hexRow(block.subarray(start, start + hexRowBytes), offset) : undefined;
  }

  return (
    <>
      <div className={viewers.bar}>
        <span className="push">
          <code>{readMediaType(answer.mediaType) ?? 'no media type'}</code>, {body.byteLength.toLocaleString('en-US')}{' '}
          bytes
        </span>
        <BodyActions answer={answer} name={name} isText={false} />
      </div>
      <VirtualRows
        count={Math.ceil(body.byteLength / hexRowBytes)}
        onRange={need}
        attributes={{ 'aria-label': 'Response body in hexadecimal' }}
        render={render}
      />
    </>
  );
}
