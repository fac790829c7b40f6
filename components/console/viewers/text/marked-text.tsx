import { Fragment } from 'react';
import styles from './text-viewer.module.css';

/** A text in which what is searched for is marked, in upper or lower case. */
export function MarkedText({ text, query }: { text: string; query: string }) {
  if (query === '' || !text.toLowerCase().includes(query.toLowerCase())) return text;
  const parts: { text: string; isFound: boolean }[] = [];
  let at = 0;
  for (let found = indexIn(text, query, 0); found >= 0; found = indexIn(text, query, at)) {
    parts.push({ text: text.slice(at, found), isFound: false });
    at = found + query.length;
    parts.push({ text: text.slice(found, at), isFound: true });
  }
  parts.push({ text: text.slice(at), isFound: false });
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move.
    <Fragment key={index}>{part.isFound ? <b className={styles.found}>{part.text}</b> : part.text}</Fragment>
  ));
}

function indexIn(text: string, query: string, from: number): number {
  return text.toLowerCase().indexOf(query.toLowerCase(), from);
}
