import controls from '#components/ui/controls.module.css';
import chartStyles from './chart.module.css';
import { Chart } from './chart.tsx';
import styles from './hero.module.css';

export type Course = {
  label: string;
  start: string;
  region: string;
  caption: string;
  stations: { label: string; href: string }[];
};

export type HeroAction = { label: string; href: string; note?: string | undefined };

type HeroProps = { title: string; lede: string; actions: HeroAction[]; course: Course | undefined };

/** Where the three stations of the course lie on the terrain, and where their labels stand. */
const stationPlaces = [
  { x: 520, y: 690, textX: 542, textY: 742, anchor: 'start' },
  { x: 930, y: 420, textX: 936, textY: 484, anchor: 'middle' },
  { x: 560, y: 240, textX: 596, textY: 244, anchor: 'start' },
] as const;

const soundings: [number, number, number][] = [
  [110, 130, 200],
  [250, 300, 200],
  [440, 380, 201],
  [690, 90, 200],
  [820, 176, 304],
  [740, 430, 200],
  [1100, 270, 200],
  [600, 560, 204],
  [500, 850, 201],
  [400, 925, 200],
  [690, 890, 404],
  [1040, 880, 412],
  [960, 600, 200],
  [502, 116, 429],
  [790, 806, 400],
  [1170, 460, 202],
  [212, 400, 200],
];

/** The head of the landing page: what this is, the first two things to do, and the round trip as a course on a chart. */
export function Hero({ title, lede, actions, course }: HeroProps) {
  return (
    <section className={styles.hero}>
      <div>
        <h1>{title}</h1>
        <p className={styles.lede}>{lede}</p>
        <p className="row">
          {actions.map(({ label, href, note }, index) => (
            <a key={href} href={href} className={`button ${controls.button} ${index === 0 ? controls.primary : ''}`}>
              {label}
              {note ? <span>{note}</span> : null}
            </a>
          ))}
        </p>
      </div>
      {course ? <CourseChart course={course} /> : null}
    </section>
  );
}

function CourseChart({ course }: { course: Course }) {
  const caption = (
    <>
      <span className={`push ${chartStyles.legend}`}>Soundings in HTTP status codes</span>
      <span>{course.caption}</span>
    </>
  );
  return (
    <Chart
      terrain={{ id: 'overview', width: 1280, height: 960 }}
      label={course.label}
      soundings={soundings}
      caption={caption}
    >
      <path stroke="var(--datum)" strokeWidth="3.5" d="M124 800L520 690L930 420L560 240" />
      <path stroke="var(--datum)" strokeWidth="3.5" strokeDasharray="16 10" d="M560 240L330 640L124 800" />
      {course.stations.map(({ label, href }, index) => {
        const place = stationPlaces[index % stationPlaces.length] ?? stationPlaces[0];
        return (
          <a key={label} href={href}>
            <path
              fill="var(--sheet)"
              stroke="var(--datum)"
              strokeWidth="3.5"
              d={`M${place.x} ${place.y - 22}l20 34h-40z`}
            />
            <circle fill="var(--datum)" cx={place.x} cy={place.y} r="4.5" />
            <text x={place.textX} y={place.textY} textAnchor={place.anchor}>
              {label}
            </text>
          </a>
        );
      })}
      <circle fill="var(--sheet)" stroke="var(--datum)" strokeWidth="5" cx="124" cy="800" r="10" />
      <text className={chartStyles.place} x="36" y="884">
        {course.start}
      </text>
      <text className={chartStyles.place} x="1150" y="74">
        {course.region}
      </text>
      <CompassRose />
    </Chart>
  );
}

/** Ticks every 10°, longer ones every 30°, as dashes of two circles. */
function CompassRose() {
  const dashes = (radius: number, count: number) => `1.5 ${(2 * Math.PI * radius) / count - 1.5}`;
  return (
    <g stroke="var(--datum)" transform="rotate(-90 1130 660)">
      <circle cx="1130" cy="660" r="84" />
      <circle cx="1130" cy="660" r="42" />
      <circle cx="1130" cy="660" r="80" strokeWidth="8" strokeDasharray={dashes(80, 36)} />
      <circle cx="1130" cy="660" r="72" strokeWidth="24" strokeDasharray={dashes(72, 12)} />
    </g>
  );
}
