import type { ReactNode } from 'react';
import styles from './chart.module.css';
import terrains from './charts.svg';

type ChartProps = {
  /** Which terrain lies below: its symbol's id and size. */
  terrain: { id: 'overview' | 'lost'; width: number; height: number };
  label: string;
  /** Depths drawn on the water, as HTTP statuses: decoration, hidden from assistive technology and on small charts. */
  soundings: [x: number, y: number, status: number][];
  children: ReactNode;
  caption?: ReactNode;
};

/** A framed survey chart; the course drawn on it is the caller's. On the overview and the 404 page only. */
export function Chart({ terrain, label, soundings, children, caption }: ChartProps) {
  const viewBox = `0 0 ${terrain.width} ${terrain.height}`;
  return (
    <figure className={styles.chart}>
      <div>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links is a group, and no fieldset. */}
        <svg viewBox={viewBox} preserveAspectRatio="xMidYMid slice" role="group" aria-label={label}>
          <use href={`${terrains.src}#${terrain.id}`} />
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus; the numbers are decoration. */}
          <g className={styles.soundings} aria-hidden="true">
            {soundings.map(([x, y, status]) => (
              <text key={`${x} ${y}`} x={x} y={y}>
                {status}
              </text>
            ))}
          </g>
          {children}
        </svg>
      </div>
      {caption ? <figcaption className="meta row">{caption}</figcaption> : null}
    </figure>
  );
}
