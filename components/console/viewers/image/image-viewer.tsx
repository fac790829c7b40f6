import { useEffect, useState } from 'react';
import { readMediaType } from '#lib/http/media-type.ts';
import type { Answer } from '#lib/request/send-result.ts';
import { BodyActions } from '../body-actions.tsx';
import viewers from '../text/text-viewer.module.css';
import styles from './image-viewer.module.css';

/** A body that is a picture. */
export function ImageViewer({ answer, name }: { answer: Answer; name: string }) {
  const { body, mediaType } = answer;
  const [url, setUrl] = useState<string>();
  const [size, setSize] = useState('');
  const type = readMediaType(mediaType) ?? '';

  useEffect(() => {
    const made = URL.createObjectURL(body.blob(type));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [body, type]);

  return (
    <>
      <div className={viewers.bar}>
        <span className="push">
          <code>{type}</code>
          {size}
        </span>
        <BodyActions answer={answer} name={name} isText={false} />
      </div>
      {url && (
        // biome-ignore lint/performance/noImgElement: it is in this page's memory, where no optimiser reaches it.
        <img
          className={styles.image}
          src={url}
          alt="Body of the response"
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setSize(`, ${naturalWidth} × ${naturalHeight}`)
          }
          onError={() => setSize(', which this browser cannot draw')}
        />
      )}
    </>
  );
}
