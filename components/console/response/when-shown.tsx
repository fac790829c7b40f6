import { type ReactNode, useEffect, useRef, useState } from 'react';

/** What lies in a panel that may never be opened: it is made once somebody sees it, and so is its code loaded. */
export function WhenShown({ children }: { children: () => ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!place.current || isShown) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setShown(true);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isShown]);
  return <div ref={place}>{isShown ? children() : <p className="pad meta">Loading</p>}</div>;
}
