export const metadata = { title: 'Nothing' };

/** A page with no client component: what it loads is the runtime of Next and React and nothing else. */
export default function Page() {
  return <p>Nothing.</p>;
}
