import type { ReactNode } from 'react';
import { InlineMarkdown } from '#components/ui/markdown-text.tsx';
import styles from './figure-frame.module.css';

type FigureFrameProps = {
  /** Markdown, each: below the drawing, and in its place for those who do not see it. */
  text: { caption: string; summary: string; steps: string[] };
  /** The drawing. Assistive technology gets the text instead. */
  children: ReactNode;
};

/** A drawing with its caption, and what it shows in words. */
export function FigureFrame({ text, children }: FigureFrameProps) {
  return (
    <figure className={styles.figure}>
      <div aria-hidden="true">{children}</div>
      <div className="hide">
        <p>
          <InlineMarkdown text={text.summary} />
        </p>
        <ol>
          {text.steps.map((step) => (
            <li key={step}>
              <InlineMarkdown text={step} />
            </li>
          ))}
        </ol>
      </div>
      <figcaption className="meta">
        <InlineMarkdown text={text.caption} />
      </figcaption>
    </figure>
  );
}
